#!/bin/sh
# Starts the stack, and replaces the containers that were made with an older state of a file or secret. Compose by itself sees changes
# of compose.yaml only: a container keeps mounted files and secrets as they were when it was made.
set -eu
cd "$(dirname "$0")/.."

# What each container was made with, as checksums; not in git.
state=.state/containers
mkdir -p .state
[ -f "$state" ] || : >"$state"
: >"$state.new"
changed=""

checksum() {
    if command -v sha256sum >/dev/null 2>&1; then sha256sum; else shasum -a 256; fi | cut -d ' ' -f 1
}

# reads "SERVICE ITS-STEPS…" "FILES…" "VARIABLES…": names and paths of this stack, none of which has a blank in it
# shellcheck disable=SC2086
reads() {
    now=$({
        for file in $2; do
            echo "$file"
            cat "$file"
        done
        for variable in $3; do
            echo "$variable"
            sed -n "s/^$variable=//p" .env | tail -n 1
        done
    } | checksum)
    service=${1%% *}
    echo "$service $now" >>"$state.new"
    [ "$(sed -n "s/^$service //p" "$state")" = "$now" ] || changed="$changed $1"
}

reads 'sample-service' '' ''
reads 'openbao openbao-ownership' 'config/openbao/openbao.hcl' ''
reads 'openbao-snapshot openbao-snapshot-ownership' 'config/openbao/snapshot.sh' ''
reads 'grafana' 'config/grafana/grafana.ini config/grafana/provisioning/datasources/stack.yaml config/grafana/provisioning/dashboards/stack.yaml config/grafana/dashboards/backup.json config/grafana/dashboards/secrets.json config/grafana/dashboards/service-level.json config/grafana/dashboards/platform.json config/grafana/dashboards/hosts.json config/grafana/dashboards/sample-service.json' 'GRAFANA_ADMIN_PASSWORD GRAFANA_SECRET_KEY'
reads 'node-exporter' '' ''
reads 'prometheus' 'config/prometheus/start.sh config/prometheus/prometheus.yml config/prometheus/rules/recording.yml config/prometheus/rules/alerts.yml' ''
reads 'backup' 'config/backup/backup.sh config/backup/crontab' ''

# Where nothing runs yet, the second line makes everything.
if [ -n "$changed" ] && [ -n "$(docker compose ps --all --quiet)" ]; then
    # shellcheck disable=SC2086
    docker compose up --detach --remove-orphans --force-recreate $changed
fi
docker compose up --detach --remove-orphans
mv "$state.new" "$state"
