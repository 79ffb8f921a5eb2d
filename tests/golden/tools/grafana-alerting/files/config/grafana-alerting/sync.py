"""Applies the alerting configuration of the repository to Grafana through its provisioning API.

Files mounted into Grafana would need a restart for every change and cannot hold the chat's secret
address; the API needs neither. Repeated every few minutes, so that Grafana always matches the files.
"""

import base64
import http.server
import json
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

GRAFANA = "http://grafana:3000"
FOLDER = "/etc/grafana-alerting/"
CHAT = True
HEARTBEAT = ""
EVERY_SECONDS = 300
AGAIN_SECONDS = 30

state = {"applied": 0}


class Refused(Exception):
    """Grafana did not take a request."""


def secret(name):
    with open("/run/secrets/" + name, encoding="utf-8") as file:
        return file.read().strip()


def text(name):
    with open(FOLDER + name, encoding="utf-8") as file:
        return file.read()


def call(method, path, body=None, absent_ok=False):
    request = urllib.request.Request(GRAFANA + path, method=method)
    word = base64.b64encode(("admin:" + secret("grafana-password")).encode()).decode()
    request.add_header("Authorization", "Basic " + word)
    request.add_header("Content-Type", "application/json")
    data = None if body is None else json.dumps(body).encode()
    try:
        with urllib.request.urlopen(request, data, timeout=30) as answer:
            content = answer.read()
            return json.loads(content) if content else None
    except urllib.error.HTTPError as problem:
        if absent_ok and problem.code == 404:
            return None
        # Requests hold the chat's address, answers do not.
        raise Refused(f"{method} {path}: {problem.code} {problem.read().decode(errors='replace')[:300]}") from None


def default_data_source():
    for one in call("GET", "/api/datasources"):
        if one["isDefault"]:
            return one["uid"]
    raise Refused("Grafana has no default data source")


def apply_template():
    call("PUT", "/api/v1/provisioning/templates/stack", {"template": text("messages.tmpl")})


def apply_contact_points():
    address = secret("chat-webhook") if CHAT else ""
    if not address:
        raise Refused("the web hook's address is empty: alerts stay in Grafana until the chat's secret is set")
    known = {one["uid"] for one in call("GET", "/api/v1/provisioning/contact-points")}
    for uid, name, message in (("stack-chat", "chat", "stack.text"),
                               ("stack-chat-critical", "chat-critical", "stack.text.critical")):
        point = {"uid": uid, "name": name, "type": "slack", "disableResolveMessage": False, "settings": {
            "url": address, "title": '{{ template "stack.title" . }}', "text": '{{ template "%s" . }}' % message}}
        if uid in known:
            call("PUT", "/api/v1/provisioning/contact-points/" + uid, point)
        else:
            call("POST", "/api/v1/provisioning/contact-points", point)


def apply_rules():
    plan = json.loads(text("rules.json"))
    folder = plan["folder"]
    if call("GET", "/api/folders/" + folder["uid"], absent_ok=True) is None:
        call("POST", "/api/folders", folder)
    source = default_data_source()
    for rule in plan["rules"]:
        rule.update(folderUID=folder["uid"], ruleGroup=plan["group"], orgID=1)
        for query in rule["data"]:
            if query["datasourceUid"] == "default":
                query["datasourceUid"] = source
    group = {"title": plan["group"], "folderUid": folder["uid"], "interval": plan["interval"], "rules": plan["rules"]}
    call("PUT", f"/api/v1/provisioning/folder/{folder['uid']}/rule-groups/{urllib.parse.quote(plan['group'])}", group)


def apply():
    # Rules first: without a chat they are at least visible.
    apply_rules()
    if CHAT:
        apply_template()
        apply_contact_points()
        call("PUT", "/api/v1/provisioning/policies", json.loads(text("policies.json")))


def follow():
    while True:
        try:
            apply()
            if not state["applied"]:
                print("applied")
            state["applied"] = 1
        except (Refused, OSError, ValueError) as problem:
            state["applied"] = 0
            print("not applied:", problem)
        time.sleep(EVERY_SECONDS if state["applied"] else AGAIN_SECONDS)


def watchdog_fires():
    """Grafana answers and reads from its store that rules are evaluated."""
    query = urllib.parse.urlencode({"query": 'ALERTS{alertname="Watchdog",alertstate="firing"}'})
    answer = call("GET", f"/api/datasources/proxy/uid/{default_data_source()}/api/v1/query?{query}")
    return bool(answer["data"]["result"])


def beat():
    """Tells the dead man's switch outside every minute that alerts are computed and can be seen; its silence is the alarm."""
    while True:
        try:
            if watchdog_fires():
                urllib.request.urlopen(urllib.request.Request(HEARTBEAT, data=b"", method="POST"), timeout=30).close()
        except (Refused, OSError, ValueError, KeyError) as problem:
            print("no heartbeat:", problem)
        time.sleep(60)


class Status(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        pages = {"/-/healthy": "alive\n", "/-/metrics": f"alert_routes_applied {state['applied']}\n"}
        body = pages.get(self.path, "").encode()
        self.send_response(200 if body else 404)
        self.send_header("Content-Type", "text/plain; version=0.0.4")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, form, *words):
        """Probes are not worth a line."""


threading.Thread(target=follow, daemon=True).start()
if HEARTBEAT:
    threading.Thread(target=beat, daemon=True).start()
http.server.ThreadingHTTPServer(("", 8080), Status).serve_forever()
