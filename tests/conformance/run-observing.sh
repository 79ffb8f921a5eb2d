#!/usr/bin/env bash
# What is watched, proven by real programs on exported files: the unit tests of the service levels with every objective, every inhibition
# in a running Alertmanager, every address asked through a running Caddy by a running blackbox exporter, and what all of them say when the
# sample service stops.
# shellcheck source-path=SCRIPTDIR source=support/common.sh disable=SC2317
. "$(dirname "${BASH_SOURCE[0]}")/support/common.sh" "$@"

need_programs promtool amtool curl python3
domain=delivery.localhost

for objective in 99 99.5 99.9 99.95; do
    export_stack enterprise-on-prem "$scratch/objective-$objective" "prometheus-grafana.availability=$objective"
    expect "the rules of an objective of $objective % keep their unit tests" promtool test rules "$scratch/objective-$objective/config/prometheus/tests/alerts_test.yml"
done
export_stack kubernetes-gitops "$scratch/victoria"
expect "the rules for vmalert keep their unit tests" promtool test rules "$scratch/victoria/config/victoriametrics/tests/alerts_test.yml"

mkdir "$scratch/secrets"
printf 'http://127.0.0.1:9/hooks/alerts' >"$scratch/secrets/chat-webhook"
printf 'none' >"$scratch/secrets/pagerduty-routing-key"
run_alertmanager() { # NAME REPOSITORY
    local port folder="$scratch/alertmanager-$1" copy="$scratch/alertmanager-files-$1"
    port=$(free_port)
    cp -r "$2/config/alertmanager" "$copy"
    substitute "$copy/alertmanager.yml" "s|/run/secrets/|$scratch/secrets/|"
    expect "amtool takes the routes of $1" amtool check-config "$2/config/alertmanager/alertmanager.yml"
    start "alertmanager-$1" prometheus-alertmanager --config.file="$copy/alertmanager.yml" --storage.path="$folder" \
        --web.listen-address="127.0.0.1:$port" --cluster.listen-address=
    wait_for 30 curl -sf "http://127.0.0.1:$port/-/ready" || { failure "Alertmanager takes the files of $1" "$scratch/alertmanager-$1.log"; return; }
    expect "every inhibition of $1 hides what it names and no stranger" python3 "$support/inhibitions.py" "http://127.0.0.1:$port" "$copy/alertmanager.yml"
}
if command -v prometheus-alertmanager >/dev/null; then
    run_alertmanager enterprise-on-prem "$scratch/objective-99"
    run_alertmanager kubernetes-gitops "$scratch/victoria"
    export_stack enterprise-on-prem "$scratch/pagerduty" alerting=pagerduty
    run_alertmanager pagerduty "$scratch/pagerduty"
else
    skip "prometheus-alertmanager is not there"
fi

run_probes() {
    local program folder="$scratch/caddy" https metrics service_port probe_port prometheus_port
    for program in caddy prometheus prometheus-blackbox-exporter; do
        command -v "$program" >/dev/null || { skip "$program is not there"; return; }
    done
    https=$(free_port) metrics=$(free_port) service_port=$(free_port) probe_port=$(free_port) prometheus_port=$(free_port)
    export_stack enterprise-on-prem "$scratch/with-caddy" ingress=caddy
    expect "the sample service answers" start_service "$scratch/with-caddy" "$service_port"
    cp -r "$scratch/with-caddy/config/caddy" "$folder"
    substitute "$folder/Caddyfile" "s|http_port 8080|http_port $(free_port)|; s|https_port 8443|https_port $https|; s|^:9180|http://127.0.0.1:$metrics|" \
        "s|reverse_proxy hello:8080|reverse_proxy 127.0.0.1:$service_port|" 's|reverse_proxy [a-z][a-z0-9-]+:[0-9]+|reverse_proxy 127.0.0.1:9|' \
        "s|/data/caddy|$folder/data/caddy|; s|root \* /srv|root * $folder|" "s|^\{\$|{\n\tadmin off\n\tdefault_bind 127.0.0.1|" \
        's|health_interval 10s|health_interval 1s|'
    start caddy env XDG_DATA_HOME="$folder/data" XDG_CONFIG_HOME="$folder/config" HOME="$folder" caddy run --adapter caddyfile --config "$folder/Caddyfile"
    start probe prometheus-blackbox-exporter --config.file="$scratch/with-caddy/config/blackbox/blackbox.yml" --web.listen-address="127.0.0.1:$probe_port"
    cp -r "$scratch/with-caddy/config/prometheus" "$scratch/prometheus-files"
    substitute "$scratch/prometheus-files/prometheus.yml" "s|https://caddy:8443|https://127.0.0.1:$https|; s|probe:9115|127.0.0.1:$probe_port|; s|\"caddy:9180\"|\"127.0.0.1:$metrics\"|" \
        's/(scrape_interval|scrape_timeout|evaluation_interval): .*/\1: 1s/' "s|/run/secrets/|$scratch/|"
    substitute "$scratch/prometheus-files/rules/alerts.yml" 's/( for:) .*/\1 1s/'
    start prometheus prometheus --config.file="$scratch/prometheus-files/prometheus.yml" --storage.tsdb.path="$scratch/series" --web.listen-address="127.0.0.1:$prometheus_port"
    wait_for 30 curl -sf "http://127.0.0.1:$prometheus_port/-/ready" || { failure "Prometheus takes the exported files" "$scratch/prometheus.log"; return; }
    value_is() { # EXPRESSION VALUE
        curl -sf "http://127.0.0.1:$prometheus_port/api/v1/query" --data-urlencode "query=$1" | tee "$scratch/answer" |
            python3 -c 'import json, sys; found = json.load(sys.stdin)["data"]["result"]; print(found); sys.exit(not found or any(one["value"][1] != sys.argv[1] for one in found))' "$2"
    }
    expect "the sample service is reached through the ingress, certificate and all" wait_for 60 value_is "probe_success{job=\"routes\",instance=\"app.$domain\"}" 1
    expect "so is the start page" wait_for 20 value_is "probe_success{job=\"routes\",instance=\"$domain\"}" 1
    expect "addresses of services that are away fail" wait_for 20 value_is "probe_success{job=\"routes\",instance=\"git.$domain\"}" 0
    expect "the end of every certificate is known" wait_for 20 value_is 'min(probe_ssl_earliest_cert_expiry) > bool time()' 1
    expect "Caddy knows that the sample service is well" wait_for 40 value_is "caddy_reverse_proxy_upstreams_healthy{upstream=\"127.0.0.1:$service_port\"}" 1
    expect_not "nobody complains about its address" value_is "ALERTS{alertname=\"RouteFails\",instance=\"app.$domain\"}" 1
    kill "$service"
    expect "the service is stopped: Caddy knows" wait_for 60 value_is "caddy_reverse_proxy_upstreams_healthy{upstream=\"127.0.0.1:$service_port\"}" 0
    expect "… and its alert fires" wait_for 60 value_is "ALERTS{alertname=\"IngressBackendUnhealthy\",alertstate=\"firing\",upstream=\"127.0.0.1:$service_port\"}" 1
    expect "… as does that of its address" wait_for 60 value_is "ALERTS{alertname=\"RouteFails\",alertstate=\"firing\",instance=\"app.$domain\"}" 1
}
run_probes
sum_up
