"""Sample service: small, but with everything the delivery chain expects of a service.

It answers on one port, says whether it is healthy, counts what it does, writes one JSON line per event and stops
without dropping a request. Only the standard library is used, so the image holds nothing that needs patching but Python.

Settings come from the environment:

    PORT            port to listen on (8080)
    SERVICE_NAME    name in logs and answers
    VERSION         version in logs, answers and metrics; the image build sets it
    LOG_LEVEL       debug, info, warning or error (info)
    DRAIN_SECONDS   how long to keep answering after SIGTERM, so that balancers notice (3)
"""

from __future__ import annotations

import html
import json
import logging
import os
import re
import resource
import signal
import sys
import threading
import time
import urllib.error
import urllib.request
import uuid
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

NAME = os.environ.get("SERVICE_NAME", "<% project.service %>")
VERSION = os.environ.get("VERSION", "dev")
STARTED = time.time()

log = logging.getLogger("service")


class JsonFormatter(logging.Formatter):
    """One JSON object per line: what log stores can index without a parser of their own."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, timezone.utc).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "service": NAME,
            "message": record.getMessage(),
        }
        line.update(getattr(record, "fields", {}))
        if record.exc_info:
            line["exception"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


class Metrics:
    """Counters and one histogram in the Prometheus text format."""

    BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._requests: dict[tuple[str, str, int], int] = {}
        self._durations: dict[tuple[str, str], list[float]] = {}
        self._in_flight = 0

    def begin(self) -> None:
        with self._lock:
            self._in_flight += 1

    def end(self, method: str, route: str, status: int, seconds: float) -> None:
        with self._lock:
            self._in_flight -= 1
            key = (method, route, status)
            self._requests[key] = self._requests.get(key, 0) + 1
            # One number per bucket, then sum and count.
            row = self._durations.setdefault((method, route), [0.0] * (len(self.BUCKETS) + 2))
            for index, limit in enumerate(self.BUCKETS):
                if seconds <= limit:
                    row[index] += 1
            row[-2] += seconds
            row[-1] += 1

    def text(self) -> str:
        with self._lock:
            requests = dict(self._requests)
            durations = {key: list(row) for key, row in self._durations.items()}
            in_flight = self._in_flight
        out = [
            "# HELP service_info Name and version of the running service.",
            "# TYPE service_info gauge",
            f'service_info{{service="{escape(NAME)}",version="{escape(VERSION)}"}} 1',
            "# HELP http_requests_total Requests answered.",
            "# TYPE http_requests_total counter",
        ]
        for (method, route, status), count in sorted(requests.items()):
            out.append(f'http_requests_total{{method="{method}",route="{route}",status="{status}"}} {count}')
        out.append("# HELP http_request_duration_seconds Time from the request line to the last byte of the answer.")
        out.append("# TYPE http_request_duration_seconds histogram")
        for (method, route), row in sorted(durations.items()):
            labels = f'method="{method}",route="{route}"'
            for limit, count in zip(self.BUCKETS, row):
                out.append(f'http_request_duration_seconds_bucket{{{labels},le="{limit}"}} {int(count)}')
            out.append(f'http_request_duration_seconds_bucket{{{labels},le="+Inf"}} {int(row[-1])}')
            out.append(f"http_request_duration_seconds_sum{{{labels}}} {row[-2]:.6f}")
            out.append(f"http_request_duration_seconds_count{{{labels}}} {int(row[-1])}")
        usage = resource.getrusage(resource.RUSAGE_SELF)
        out += [
            "# HELP http_requests_in_flight Requests being answered right now.",
            "# TYPE http_requests_in_flight gauge",
            f"http_requests_in_flight {in_flight}",
            "# HELP process_start_time_seconds Start of the process since the epoch.",
            "# TYPE process_start_time_seconds gauge",
            f"process_start_time_seconds {STARTED:.3f}",
            "# HELP process_cpu_seconds_total Processor time used.",
            "# TYPE process_cpu_seconds_total counter",
            f"process_cpu_seconds_total {usage.ru_utime + usage.ru_stime:.3f}",
            "# HELP process_resident_memory_bytes Memory in use.",
            "# TYPE process_resident_memory_bytes gauge",
            f"process_resident_memory_bytes {resident_bytes()}",
        ]
        return "\n".join(out) + "\n"


def page() -> str:
    """What a person sees who opens the address in a browser."""
    name, version = html.escape(NAME), html.escape(VERSION)
    return (
        f'<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>{name}</title></head>\n'
        f"<body><main><h1>Hello from {name}</h1><p>Version <code>{version}</code></p></main></body>\n</html>\n"
    )


def escape(value: str) -> str:
    """A label value in the Prometheus text format."""
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def resident_bytes() -> int:
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:
            return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        # No /proc (macOS): the peak, which is the best that is known there, in bytes.
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Closes connections that keep silent, so that a stop never waits for an idle client.
    timeout = 5
    # Head and body are two writes; without this the second would wait 40 ms for the first one's receipt.
    disable_nagle_algorithm = True
    server: Server

    # What callers send must not make new time series: everything unknown is one route.
    ROUTES = ("/", "/health", "/metrics")

    def answer(self) -> None:
        started = time.perf_counter()
        path = self.path.split("?", 1)[0]
        route = path if path in self.ROUTES else "other"
        method = self.command if self.command in ("GET", "HEAD") else "other"
        given = self.headers.get("X-Request-Id", "")
        self.request_id = given if re.fullmatch(r"[A-Za-z0-9._-]{1,64}", given) else uuid.uuid4().hex
        status = 500
        self.server.metrics.begin()
        try:
            # A body that is not read would be taken for the next request of the connection.
            if self.headers.get("Content-Length") or self.headers.get("Transfer-Encoding"):
                self.close_connection = True
            status, kind, body = self.respond(route, method)
            self.send(status, kind, body)
        except (BrokenPipeError, ConnectionResetError):
            status = 499
            self.close_connection = True
        except Exception:
            log.exception("request failed", extra={"fields": {"request_id": self.request_id, "path": path}})
            self.close_connection = True
            self.send(500, "application/json", '{"error": "internal error"}\n')
        finally:
            seconds = time.perf_counter() - started
            self.server.metrics.end(method, route, status, seconds)
            fields = {
                "method": self.command,
                "path": path,
                "status": status,
                "duration_ms": round(seconds * 1000, 3),
                "request_id": self.request_id,
                "client": self.client_address[0],
            }
            trace = re.match(r"[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-", self.headers.get("traceparent", ""))
            if trace:
                fields["trace_id"], fields["span_id"] = trace.groups()
            # Probes arrive every few seconds; at info they would bury the requests of people.
            level = logging.DEBUG if route in ("/health", "/metrics") and status < 400 else logging.INFO
            log.log(level, "request", extra={"fields": fields})

    def respond(self, route: str, method: str) -> tuple[int, str, str]:
        if method == "other":
            return 405, "application/json", '{"error": "method not allowed"}\n'
        if route == "/metrics":
            return 200, "text/plain; version=0.0.4; charset=utf-8", self.server.metrics.text()
        if route == "/health":
            if self.server.draining.is_set():
                return 503, "application/json", '{"status": "draining"}\n'
            return 200, "application/json", '{"status": "ok"}\n'
        if route == "/":
            if "text/html" in self.headers.get("Accept", ""):
                return 200, "text/html; charset=utf-8", page()
            text = {"service": NAME, "version": VERSION, "message": f"Hello from {NAME}"}
            return 200, "application/json", json.dumps(text) + "\n"
        return 404, "application/json", '{"error": "not found"}\n'

    def send(self, status: int, kind: str, body: str) -> None:
        data = body.encode("utf-8")
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("X-Request-Id", self.request_id)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Vary", "Accept")
        if status == 405:
            self.send_header("Allow", "GET, HEAD")
        if self.server.draining.is_set() or self.close_connection:
            self.send_header("Connection", "close")
            self.close_connection = True
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = answer

    def version_string(self) -> str:
        return NAME

    def log_message(self, format: str, *args: object) -> None:
        """Lines of the base class (malformed requests) in the same shape as all others."""
        log.debug(format % args)

    def log_request(self, code: object = "-", size: object = "-") -> None:
        """Nothing: answer() writes the line, with the duration."""


class Server(ThreadingHTTPServer):
    # Threads that still answer are waited for in server_close().
    daemon_threads = False
    block_on_close = True
    request_queue_size = 128

    def __init__(self, address: tuple[str, int]) -> None:
        self.metrics = Metrics()
        self.draining = threading.Event()
        super().__init__(address, Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        log.warning("connection failed", exc_info=True)


def setting(name: str, default: int) -> int:
    value = os.environ.get(name, "") or str(default)
    if not value.isdigit():
        raise SystemExit(f"{name} must be a whole number, not {value!r}")
    return int(value)


def probe(port: int) -> int:
    """What the container's health check runs: the image has no curl, and needs none."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=2) as answer:
            return 0 if answer.status == 200 else 1
    except (OSError, urllib.error.URLError):
        return 1


def run(port: int, drain_seconds: int) -> None:
    server = Server(("0.0.0.0", port))
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    worker = threading.Thread(target=server.serve_forever, name="accept")
    worker.start()
    log.info("started", extra={"fields": {"port": server.server_address[1], "version": VERSION}})
    stop.wait()
    # First look unhealthy but keep answering, then close: nobody is sent to a closed door.
    server.draining.set()
    log.info("draining", extra={"fields": {"seconds": drain_seconds}})
    time.sleep(drain_seconds)
    server.shutdown()
    server.server_close()
    worker.join()
    log.info("stopped")


def main(arguments: list[str]) -> int:
    port = setting("PORT", 8080)
    if arguments == ["--probe"]:
        return probe(port)
    if arguments:
        print("usage: service.py [--probe]", file=sys.stderr)
        return 2
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JsonFormatter())
    level = os.environ.get("LOG_LEVEL", "info").upper()
    logging.basicConfig(handlers=[handler], level=level if level in logging.getLevelNamesMapping() else "INFO")
    run(port, setting("DRAIN_SECONDS", 3))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
