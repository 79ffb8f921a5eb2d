#!/bin/bash
# Runs Renovate again and again, with a pause between two runs.
#   run.sh          the loop
#   run.sh health   fails when the last run ended badly or no run ended for two intervals
set -euo pipefail

interval=21600
stamp=/tmp/renovate/last-run

if [ "${1:-}" = health ]; then
  # Nothing to say before the end of the first run.
  [ -f "$stamp" ] || exit 0
  [ "$(cat "$stamp")" = 0 ] && [ $(($(date +%s) - $(date +%s -r "$stamp"))) -lt $((interval * 2)) ]
  exit
fi

token() { tr -d '\r\n' </run/secrets/source-token; }

# As the first process of its container, this script hears a stop only when it asks for it.
trap 'exit 0' TERM INT
mkdir -p "$(dirname "$stamp")"
while true; do
  status=0
  if RENOVATE_TOKEN="$(token)"; then
    export RENOVATE_TOKEN
    renovate || status=$?
  else
    status=1
  fi
  echo "$status" >"$stamp"
  sleep "$interval" &
  wait $!
done
