#!/usr/bin/env bash
# Prometheus and Alertmanager run on the files of an exported repository: the sample service is scraped, a real rule fires when it
# stops, and the alert reaches the chat's web hook through the exported routes, with its text from the exported templates.
# shellcheck source-path=SCRIPTDIR source=support/common.sh disable=SC2317
. "$(dirname "${BASH_SOURCE[0]}")/support/common.sh" "$@"

need_programs prometheus prometheus-alertmanager curl python3
repository="$scratch/repository"
export_stack enterprise-on-prem "$repository"
cp -r "$repository/config" "$scratch/copy"
hook_port=$(free_port) service_port=$(free_port) prometheus_port=$(free_port) alertmanager_port=$(free_port)
messages="$scratch/messages"
: >"$messages"

start receiver python3 "$support/receiver.py" "$hook_port" "$messages"
expect "the sample service answers" start_service "$repository" "$service_port"

# Addresses and pace change, nothing else.
substitute "$scratch/copy/prometheus/prometheus.yml" \
    "s/\"hello:8080\"/\"127.0.0.1:$service_port\"/; s/\"alertmanager:9093\"/\"127.0.0.1:$alertmanager_port\"/; s/\"prometheus:9090\"/\"127.0.0.1:$prometheus_port\"/" \
    's/(scrape_interval|scrape_timeout|evaluation_interval): .*/\1: 1s/' \
    "s|/run/secrets/|$scratch/secrets/|"
substitute "$scratch/copy/prometheus/rules/alerts.yml" 's/( for:) .*/\1 1s/'
substitute "$scratch/copy/prometheus/rules/recording.yml" 's/( interval:) .*/\1 1s/'
substitute "$scratch/copy/alertmanager/alertmanager.yml" \
    's/(group_wait|group_interval): .*/\1: 1s/' \
    "s|/run/secrets/|$scratch/secrets/|"
mkdir "$scratch/secrets"
printf 'http://127.0.0.1:%s/hooks/alerts' "$hook_port" >"$scratch/secrets/chat-webhook"

start alertmanager prometheus-alertmanager --config.file="$scratch/copy/alertmanager/alertmanager.yml" --storage.path="$scratch/alertmanager" \
    --web.listen-address="127.0.0.1:$alertmanager_port" --cluster.listen-address=
start prometheus prometheus --config.file="$scratch/copy/prometheus/prometheus.yml" --storage.tsdb.path="$scratch/prometheus" \
    --web.listen-address="127.0.0.1:$prometheus_port"
prometheus_log="$scratch/prometheus.log"

ready() { curl -sf "http://127.0.0.1:$1/-/ready"; }
answers() { if wait_for 60 ready "$2"; then ok "$1 takes the exported files"; else failure "$1 takes the exported files" "$3"; fi; }
answers Prometheus "$prometheus_port" "$prometheus_log"
answers Alertmanager "$alertmanager_port" "$scratch/alertmanager.log"

# True when the expression has a value, and that value is the one given.
value_is() { # EXPRESSION VALUE
    curl -sf "http://127.0.0.1:$prometheus_port/api/v1/query" --data-urlencode "query=$1" >"$scratch/answer" || return 1
    python3 - "$scratch/answer" "$2" <<'PYTHON'
import json
import sys
result = json.load(open(sys.argv[1]))["data"]["result"]
print(result)
sys.exit(not (result and all(entry["value"][1] == sys.argv[2] for entry in result)))
PYTHON
}
message() { # TITLE TEXT: a message that holds both
    python3 - "$messages" "$1" "$2" <<'PYTHON'
import json
import sys
for line in open(sys.argv[1], encoding="utf-8"):
    message = json.loads(line)
    for part in message["body"].get("attachments", []):
        if message["path"] == "/hooks/alerts" and sys.argv[2] in part.get("title", "") and sys.argv[3] in part.get("text", ""):
            print(json.dumps(part))
            sys.exit(0)
sys.exit("no such message among:\n" + open(sys.argv[1], encoding="utf-8").read()[-1500:])
PYTHON
}

for job in hello prometheus alertmanager; do
    expect "the target $job is up" wait_for 30 value_is "up{job=\"$job\"}" 1
done
curl -s "http://127.0.0.1:$service_port/" >/dev/null
expect "requests of the sample service are counted" wait_for 20 value_is 'sum(http_requests_total{job="hello"}) > bool 0' 1
expect "rules are evaluated: the watchdog fires" wait_for 20 value_is 'ALERTS{alertname="Watchdog",alertstate="firing"}' 1
rules_sound() {
    curl -sf "http://127.0.0.1:$prometheus_port/api/v1/rules" | python3 -c '
import json, sys
rules = [rule for group in json.load(sys.stdin)["data"]["groups"] for rule in group["rules"]]
broken = [(rule["name"], rule.get("lastError")) for rule in rules if rule["health"] != "ok"]
print(len(rules), broken)
sys.exit(bool(broken) or len(rules) < 10)'
}
expect "every exported rule evaluates without an error" wait_for 30 rules_sound
expect_not "nothing is wrong with the service yet" value_is 'ALERTS{alertname="SampleServiceDown",alertstate="firing"}' 1

kill "$service"
expect "the service is stopped: its alert fires" wait_for 30 value_is 'ALERTS{alertname="SampleServiceDown",alertstate="firing"}' 1
expect "the alert is delivered through the route of critical alerts" wait_for 60 message "[FIRING 1] SampleServiceDown" "<!channel> *hello does not answer*"
expect "the message names the runbook" message "SampleServiceDown" "docs/runbooks/service-down.md"
expect "that runbook is in the repository" test -s "$repository/docs/runbooks/service-down.md"
expect_not "nobody is told of the watchdog" message "Watchdog" ""

start_service "$repository" "$service_port"
expect "the service is back: that is delivered, too" wait_for 60 message "[RESOLVED] SampleServiceDown" "hello does not answer"
sum_up
