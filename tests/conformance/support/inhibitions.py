"""Every inhibition of an exported Alertmanager configuration, proven at the running program: inhibitions.py ADDRESS CONFIGURATION

For each one three alerts are sent: what hides, what it hides, and a stranger of the same name about another thing. The second must be
suppressed, the third must not. The parts that bring two alerts differ, as they do in a real stack.
"""
import datetime
import json
import re
import sys
import time
import urllib.request

RULE = re.compile(r"""- source_matchers: \['alertname="(\w+)"'\]\s+target_matchers: \['alertname="(\w+)"'\]((?:\n {4}equal:(?:\n {6}- \w+)+)?)""")


def alert(name, severity, part, labels):
    now = datetime.datetime.now(datetime.timezone.utc)
    return {"labels": {"alertname": name, "severity": severity, "component": part, **labels},
            "startsAt": now.isoformat(), "endsAt": (now + datetime.timedelta(minutes=5)).isoformat()}


def call(address, body=None):
    request = urllib.request.Request(address, None if body is None else json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.loads(answer.read() or "null")


def main(address, configuration):
    with open(configuration, encoding="utf-8") as file:
        rules = [(source, target, re.findall(r"- (\w+)", equal)) for source, target, equal in RULE.findall(file.read())]
    if len(rules) < 5:
        sys.exit(f"only {len(rules)} inhibitions found in {configuration}")
    wrong = 0
    for number, (source, target, equal) in enumerate(rules):
        thing = {label: f"thing-{number}" for label in equal}
        mark = {"number": str(number)}
        alerts = [alert(source, "critical", "one", thing), alert(target, "warning", "two", {**thing, **mark})]
        if equal:
            alerts.append(alert(target, "warning", "two", {**{label: f"stranger-{number}" for label in equal}, **mark}))
        call(address + "/api/v2/alerts", alerts)
        time.sleep(0.3)
        for found in call(address + f'/api/v2/alerts?filter=number="{number}"'.replace('"', "%22")):
            stranger = any(value.startswith("stranger-") for value in found["labels"].values())
            hidden = bool(found["status"]["inhibitedBy"])
            if hidden == stranger:
                wrong += 1
                print(f"{source} {'hides a stranger' if stranger else 'does not hide'}: {found['labels']}")
        # Over: the next one must not live by it.
        for one in alerts:
            one["endsAt"] = one["startsAt"]
        call(address + "/api/v2/alerts", alerts)
    print(f"{len(rules)} inhibitions")
    sys.exit(bool(wrong))


main(*sys.argv[1:])
