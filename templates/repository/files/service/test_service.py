"""Unit tests: they start the service on a free port and talk to it as its callers do."""

import http.client
import json
import logging
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import unittest
from pathlib import Path

import service


class Running(unittest.TestCase):
    def setUp(self) -> None:
        self.server = service.Server(("127.0.0.1", 0))
        self.port = self.server.server_address[1]
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})
        self.thread.start()

    def tearDown(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    def ask(self, path: str, method: str = "GET", headers: dict[str, str] | None = None, body: str | None = None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        try:
            connection.request(method, path, body=body, headers={"Connection": "close", **(headers or {})})
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read().decode()
        finally:
            connection.close()

    def test_says_hello(self) -> None:
        status, headers, body = self.ask("/")
        self.assertEqual(status, 200)
        self.assertEqual(headers["Content-Type"], "application/json")
        self.assertEqual(json.loads(body)["service"], service.NAME)

    def test_shows_people_a_page(self) -> None:
        status, headers, body = self.ask("/", headers={"Accept": "text/html,application/xhtml+xml"})
        self.assertEqual((status, headers["Content-Type"]), (200, "text/html; charset=utf-8"))
        self.assertIn(f"<h1>Hello from {service.NAME}</h1>", body)

    def test_is_healthy(self) -> None:
        status, _, body = self.ask("/health")
        self.assertEqual((status, json.loads(body)), (200, {"status": "ok"}))

    def test_looks_unhealthy_while_draining(self) -> None:
        self.server.draining.set()
        status, headers, _ = self.ask("/health")
        self.assertEqual((status, headers["Connection"]), (503, "close"))
        self.assertEqual(self.ask("/")[0], 200)

    def test_unknown_path_and_method(self) -> None:
        self.assertEqual(self.ask("/nowhere")[0], 404)
        status, headers, _ = self.ask("/", "POST", body="x=1")
        self.assertEqual((status, headers["Allow"]), (405, "GET, HEAD"))

    def test_head_has_no_body(self) -> None:
        status, headers, body = self.ask("/", "HEAD")
        self.assertEqual((status, body), (200, ""))
        self.assertGreater(int(headers["Content-Length"]), 0)

    def test_counts_requests(self) -> None:
        for path in ("/", "/", "/nowhere?x=1"):
            self.ask(path)
        # An answer is counted after its last byte, so the reader may be a moment ahead.
        for _ in range(50):
            text = self.ask("/metrics")[2]
            if 'route="other",status="404"} 1' in text and 'route="/",status="200"} 2' in text:
                break
            time.sleep(0.02)
        self.assertIn('http_requests_total{method="GET",route="/",status="200"} 2', text)
        self.assertIn('http_requests_total{method="GET",route="other",status="404"} 1', text)
        self.assertIn('http_request_duration_seconds_bucket{method="GET",route="/",le="+Inf"} 2', text)
        self.assertIn('http_request_duration_seconds_count{method="GET",route="/"} 2', text)

    def test_metrics_are_well_formed(self) -> None:
        self.ask("/")
        status, headers, text = self.ask("/metrics")
        self.assertEqual(status, 200)
        self.assertTrue(headers["Content-Type"].startswith("text/plain; version=0.0.4"))
        self.assertTrue(text.endswith("\n"))
        for line in text.splitlines():
            self.assertRegex(line, r'^(# (HELP|TYPE) .+|[a-z_]+(\{([a-z]+="[^"]*",?)+\})? [0-9.e+-]+)$')

    def test_passes_the_request_id_on(self) -> None:
        self.assertEqual(self.ask("/", headers={"X-Request-Id": "abc-1"})[1]["X-Request-Id"], "abc-1")
        self.assertRegex(self.ask("/", headers={"X-Request-Id": "a b<c>"})[1]["X-Request-Id"], r"^[0-9a-f]{32}$")

    def test_failure_is_an_answer(self) -> None:
        def fail() -> str:
            raise ValueError("broken on purpose")

        self.server.metrics.text = fail
        with self.assertLogs("service", "ERROR"):
            status, _, body = self.ask("/metrics")
        self.assertEqual((status, json.loads(body)), (500, {"error": "internal error"}))

    def test_log_line_is_json(self) -> None:
        with self.assertLogs("service", "INFO") as logs:
            self.ask("/", headers={"traceparent": "00-" + "a" * 32 + "-" + "b" * 16 + "-01"})
            deadline = time.monotonic() + 2
            while not logs.records and time.monotonic() < deadline:
                time.sleep(0.01)
        line = json.loads(service.JsonFormatter().format(logs.records[-1]))
        self.assertEqual((line["level"], line["path"], line["status"]), ("info", "/", 200))
        self.assertEqual(line["trace_id"], "a" * 32)


class Parts(unittest.TestCase):
    def test_log_line_carries_the_exception(self) -> None:
        try:
            raise ValueError("no")
        except ValueError:
            record = logging.LogRecord("service", logging.ERROR, __file__, 1, "failed", None, sys.exc_info())
        self.assertIn("ValueError: no", json.loads(service.JsonFormatter().format(record))["exception"])

    def test_label_values_are_escaped(self) -> None:
        self.assertEqual(service.escape('a"b\\c\nd'), 'a\\"b\\\\c\\nd')

    def test_setting_must_be_a_number(self) -> None:
        os.environ["SAMPLE_SETTING"] = "many"
        self.addCleanup(os.environ.pop, "SAMPLE_SETTING", None)
        with self.assertRaises(SystemExit):
            service.setting("SAMPLE_SETTING", 1)


class Process(unittest.TestCase):
    """The program itself: starts, is probed, stops on SIGTERM with exit code 0."""

    def test_starts_and_stops(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        program = [sys.executable, str(Path(service.__file__))]
        environment = {**os.environ, "PORT": str(port), "DRAIN_SECONDS": "0", "PYTHONUNBUFFERED": "1"}
        self.assertEqual(subprocess.run([*program, "--probe"], env=environment, timeout=20).returncode, 1)
        process = subprocess.Popen(program, env=environment, stdout=subprocess.PIPE, text=True)
        try:
            first = json.loads(process.stdout.readline())
            self.assertEqual((first["message"], first["port"]), ("started", port))
            self.assertEqual(subprocess.run([*program, "--probe"], env=environment, timeout=20).returncode, 0)
            process.send_signal(signal.SIGTERM)
            rest, _ = process.communicate(timeout=20)
        finally:
            process.kill()
        self.assertEqual(process.returncode, 0)
        self.assertTrue(re.search(r'"message": "stopped"', rest))

    def test_refuses_unknown_arguments(self) -> None:
        done = subprocess.run([sys.executable, service.__file__, "--wrong"], capture_output=True, timeout=20)
        self.assertEqual(done.returncode, 2)


if __name__ == "__main__":
    unittest.main()
