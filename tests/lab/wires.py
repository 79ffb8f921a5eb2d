"""What a wire carries: each check sends one real message along a wire that the program drew, or along a route or a scrape that an exported
file configures, and says what arrived. A check that cannot be tried says what it lacks; one that fails says what came instead."""

import json
import re
import time
import urllib.parse

import engine

CHECKS = []
# What answers at the host of a tool, once its service is ready.
PAGES = {"repository": ("app", "hello", "/health"), "zot": ("registry", "zot", "/v2/"), "openbao": ("bao", "openbao", "/v1/sys/seal-status"),
         "keycloak": ("sso", "keycloak", "/realms/lab/.well-known/openid-configuration"),
         "dex": ("sso", "dex", "/.well-known/openid-configuration")}
STORES = {"prometheus": 9090, "victoria-metrics": 8428}
INGRESSES = ("traefik", "caddy", "nginx", "haproxy")


class Missed(Exception):
    """The message did not arrive; the text is what came instead."""


class Untried(Exception):
    """Something that the check needs does not run here; the text names it."""


def check(*, capability, label=None, start=None, end=None):
    """Registers a check for the wires of a capability: from `start`, to `end`, with `label`, where given."""
    def keep(function):
        CHECKS.append(({"capability": capability, "label": label, "from": start, "to": end}, function))
        return function
    return keep


def fits(pattern, wire):
    return all(value is None or wire[key] == value for key, value in pattern.items())


def until(seconds, attempt):
    """What the attempt answers as soon as it does, within the seconds."""
    end = time.monotonic() + seconds
    while True:
        try:
            return attempt()
        except Missed:
            if time.monotonic() > end:
                raise
            time.sleep(2)


class Run:
    """One stack while it runs: which services are ready, and how its parts are asked."""

    def __init__(self, stack, tools):
        self.stack = stack
        self.states = stack.states()
        self.tools = tools
        self.domain = "delivery.localhost"
        self.store = next((name for name in STORES if self.is_ready(name)), None)
        self.ingress = next((name for name in INGRESSES if self.is_ready(name)), None)

    def is_ready(self, service):
        return self.states.get(service) == "ready"

    def need(self, *services):
        lacking = [service for service in services if not self.is_ready(service)]
        if lacking:
            raise Untried(", ".join(f"{service} does not run here" if service in self.stack.services else f"the stack has no {service}" for service in lacking))

    def page(self, host, path, *words):
        if not self.ingress:
            raise Untried("no ingress runs here")
        return self.stack.curl(f"https://{host}.{self.domain}{path}" if host else f"https://{self.domain}{path}", *words)

    def value(self, expression):
        """The sum of an expression's values in the metrics store; None without any."""
        if not self.store:
            raise Untried("no metrics store runs here")
        worked, body = self.stack.inside(self.store, f"http://127.0.0.1:{STORES[self.store]}/api/v1/query?query={urllib.parse.quote(expression)}")
        if not worked:
            raise Missed(f"the metrics store does not answer: {body}")
        values = [float(one["value"][1]) for one in json.loads(body)["data"]["result"]]
        return sum(values) if values else None

    def alerts(self):
        self.need("alertmanager")
        worked, body = self.stack.inside("alertmanager", "http://127.0.0.1:9093/api/v2/alerts")
        if not worked:
            raise Missed(f"Alertmanager does not answer: {body}")
        return [alert["labels"] for alert in json.loads(body)]

    def messages(self):
        self.need("mattermost")
        return json.loads(self.stack.inside("mattermost", "http://127.0.0.1:8065/messages")[1])


def tried(function, *words):
    """(carried, text): True with what arrived, False with what came instead, None with what is lacking."""
    try:
        return True, function(*words)
    except Untried as lacking:
        return None, str(lacking)
    except (Missed, engine.Failed) as problem:
        return False, str(problem)


def carry(run, drawn):
    """Every wire that the program drew, with what it carried."""
    results = []
    for wire in drawn:
        function = next((function for pattern, function in CHECKS if fits(pattern, wire)), None)
        carried, text = tried(function, run, wire) if function else (None, "no check in the lab")
        results.append({"kind": "wire", "from": wire["from"], "to": wire["to"], "what": wire["label"] or wire["capability"], "carried": carried, "text": text})
    return results


def scrapes(run):
    """Every job of the metrics store whose target runs: samples, and not only an answer."""
    results = []
    if not run.store:
        return results
    config = run.stack.outside / "config"
    text = "\n".join(path.read_text(encoding="utf-8") for name in ("prometheus/prometheus.yml", "victoriametrics/scrape.yml") if (path := config / name).exists())
    for job, target in re.findall(r"job_name: \"?([\w-]+)\"?\n(?:(?!  - job_name).*\n)*?.*targets: \[\"([\w-]+):", text):
        if run.is_ready(target):
            results.append({"kind": "scrape", "from": job, "to": run.store, "what": "samples", **outcome(tried(samples, run, job))})
    return results


def outcome(pair):
    return {"carried": pair[0], "text": pair[1]}


def samples(run, job):
    def attempt():
        count = run.value(f'scrape_samples_scraped{{job="{job}"}}')
        if not count:
            raise Missed(f"job {job}: no samples")
        return f"{count:.0f} samples"
    return until(75, attempt)


def routes(run):
    """Every host that the ingress knows and whose service runs."""
    results = []
    for host, service in sorted(run.stack.routes().items()):
        if run.is_ready(service):
            results.append({"kind": "route", "from": host or "start page", "to": run.ingress, "what": service, **outcome(tried(reach, run, host))})
    return results


def reach(run, host):
    def attempt():
        status, body = run.page(host, "/", "--output", "/dev/null")
        if status in (0, 404, 502, 503, 504):
            raise Missed(f"{host or 'start page'}: {status} {body}".strip())
        return f"answers {status}"
    return until(20, attempt)


@check(capability="ingress")
def through_the_ingress(run, wire):
    if wire["from"] not in PAGES:
        raise Untried(f"{wire['from']} does not run here")
    host, service, path = PAGES[wire["from"]]
    run.need(service)
    status, body = run.page(host, path)
    if status not in (200, 401):
        raise Missed(f"{host}: {status} {body[:120]}")
    return f"{path} answers {status} with the exported authority"


@check(capability="container-platform", label="runs on")
@check(capability="container-platform", label="sample service")
def runs_on(run, wire):
    services = ["hello"] if wire["from"] == "repository" else [name for name, tool in run.tools.items() if tool == wire["from"]]
    ready = [name for name in services if run.states.get(name) in ("ready", "done")]
    broken = [f"{name}: {run.states[name]}" for name in services if name not in ready and run.states[name] != "never started"]
    if broken:
        raise Missed(", ".join(broken))
    if not ready:
        raise Untried(f"{wire['from']} does not run here")
    return "as exported: " + ", ".join(ready)


@check(capability="alert-receiver", label="alerts")
def rules_reach_the_receiver(run, wire):
    def attempt():
        names = {alert.get("alertname") for alert in run.alerts()}
        if "Watchdog" not in names:
            raise Missed(f"Alertmanager has no alert of the exported rules, only {sorted(names)}")
        return "the rule Watchdog fires in Alertmanager"
    if not run.store:
        raise Untried("no metrics store runs here")
    return service_down(run) if wire["from"] == "repository" else until(90, attempt)


def service_down(run):
    """The sample service stops: its own rule fires, and the receiver has the alert."""
    run.need("alertmanager", "hello")

    def attempt():
        if not any(alert.get("alertname") == "SampleServiceDown" for alert in run.alerts()):
            raise Missed("SampleServiceDown does not reach Alertmanager")
        return "the sample service was stopped, and SampleServiceDown reached Alertmanager"
    run.stack.compose("stop", "hello")
    try:
        return until(240, attempt)
    finally:
        run.stack.compose("start", "hello")


@check(capability="chat", start="alertmanager")
def alerts_reach_the_chat(run, wire):
    run.need("alertmanager", "mattermost")
    run.stack.make("alert-test")

    def attempt():
        for message in run.messages():
            for part in message.get("attachments", []):
                if "TestAlert" in part.get("title", ""):
                    return f"`make alert-test` arrives as \"{part['title']}\""
        raise Missed("`make alert-test` reaches nobody: " + run.stack.logs("alertmanager", 2))
    return until(60, attempt)


@check(capability="metrics-store", label="metrics")
def samples_of_a_tool(run, wire):
    run.need(wire["from"])
    return samples(run, wire["from"])


@check(capability="metrics-store", label="machine metrics")
def machine_metrics(run, wire):
    run.need("node-exporter")
    return samples(run, "node-exporter")


@check(capability="source-host", start="mkdocs")
def pages_from_the_repository(run, wire):
    run.need("docs")

    def attempt():
        worked, body = run.stack.inside("docs", "http://127.0.0.1:8000/")
        title = re.search(r"<title>(.*?)</title>", body)
        if not worked or not title:
            raise Missed(f"no page: {body[:80]}; {run.stack.logs('docs', 2)}")
        return f"the pushed repository is shown as \"{title.group(1)}\""
    return until(150, attempt)


@check(capability="identity", start="mkdocs")
def pages_ask_for_sign_in(run, wire):
    run.need("docs-sign-in")
    status, body = run.page("docs", "/", "--output", "/dev/null", "--dump-header", "-")
    where = re.search(r"(?im)^location: (\S+)", body)
    if status != 302 or not where or f"sso.{run.domain}" not in where.group(1):
        raise Missed(f"docs: {status} {where.group(1) if where else body[:80]}")
    run.need(wire["to"])
    status, body = run.stack.curl(where.group(1), "--location", "--cookie", "", "--output", "/dev/null")
    if status != 200:
        raise Missed(f"the sign-in page answers {status} {body[:80]}")
    return "sends to the sign-in page, which knows the exported client"


@check(capability="oci-registry", label="sample image")
def image_pushed_and_pulled(run, wire):
    run.need("zot")
    image = run.stack.services["hello"]["image"]
    host = image.split("/")[0]
    password = run.stack.values()["ZOT_CI_PASSWORD"]
    trust = f"mkdir -p /etc/docker/certs.d/{host} && cp .authority.crt /etc/docker/certs.d/{host}/ca.crt && grep -q '{host}' /etc/hosts || echo '127.0.0.1 {host}' >>/etc/hosts"
    engine.must("sh", "-c", trust, folder=run.stack.folder)
    pushed = image.rpartition(":")[0] + ":lab"
    engine.must("docker", "tag", image, pushed)
    engine.must("docker", "login", "--username", "ci", "--password-stdin", host, given=password)
    try:
        engine.must("docker", "push", "--quiet", pushed)
        engine.must("docker", "image", "rm", pushed)
        engine.must("docker", "pull", "--quiet", pushed)
    finally:
        engine.run("docker", "logout", host)
    refused = engine.run("docker", "pull", "--quiet", pushed)
    if refused.returncode == 0:
        raise Missed("the registry gives images to anybody")
    return "pushed and pulled through the ingress as user ci; refused without an account"


def backup(run):
    """Backup made and restored by the exported commands, on the volume that the ingress keeps its certificates in."""
    run.need("backup")
    service, volume, path = {"traefik": ("traefik", "certificates", "authority.crt"), "caddy": ("caddy", "data", "caddy/pki/authorities/local/root.crt")} \
        .get(run.ingress, (None, None, None))
    if not service:
        raise Untried("no ingress with a volume runs here")
    where = engine.must("docker", "volume", "inspect", "--format", "{{.Mountpoint}}", f"{run.stack.config['name']}_{service}-{volume}").strip()
    before = engine.must("sha256sum", f"{where}/{path}")
    run.stack.make("backup", seconds=300)
    engine.must("sh", "-c", 'echo spoiled >"$0"', f"{where}/{path}")
    run.stack.make("restore", "YES=1", f"SERVICE={service}", f"VOLUME={volume}", seconds=300)
    after = engine.must("sha256sum", f"{where}/{path}")
    if before != after:
        raise Missed(f"{path} is not what it was before the backup")
    return "`make backup`, a spoiled file, `make restore`: the file is what it was"
