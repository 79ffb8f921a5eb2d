#!/bin/sh
# Puts a volume back to a snapshot: restore.sh SERVICE VOLUME [SNAPSHOT]
# Stops the service, empties the volume, restores, starts the service. Asks before it empties anything.
set -eu
cd "$(dirname "$0")/.."

if [ -z "${1:-}" ] || [ -z "${2:-}" ]; then
    echo "usage: $0 SERVICE VOLUME [SNAPSHOT]" >&2
    echo "volumes that are backed up:" >&2
    echo "  openbao-snapshot snapshots" >&2
    echo "  grafana grafana-data" >&2
    echo "  prometheus prometheus-data" >&2
    exit 2
fi
service=$1
volume=$2
snapshot=${3:-latest}

if [ "${YES:-}" != 1 ]; then
    printf 'This replaces all data in volume %s of %s with snapshot %s. Continue? [y/N] ' "$volume" "$service" "$snapshot"
    read -r answer
    [ "$answer" = y ] || exit 1
fi

docker compose stop "$service"
if docker compose run --rm --no-deps restore "$service" "$volume" "$snapshot"; then
    docker compose up --detach "$service"
else
    echo "Restore failed. $service stays stopped, so that it does not write into a half-restored volume." >&2
    exit 1
fi
