#!/bin/sh
# Backups of volumes with restic. Runs inside the backup container; volumes lie below /data/SERVICE/VOLUME.
#
#   backup.sh schedule                           run by cron (the container's main process)
#   backup.sh backup SERVICE VOLUME              one volume now
#   backup.sh all                                every volume now
#   backup.sh tidy                               apply retention, then check the repository
#   backup.sh restore SERVICE VOLUME [SNAPSHOT]  replace what is in the volume
#   backup.sh health                             exit 1 when the last run of anything failed
set -eu

state=/tmp/backup-state
mkdir -p "$state"

# Remembers a failure until the same work succeeds, so that the health check shows it.
watched() {
    name=$1
    shift
    if "$@"; then
        rm -f "$state/$name.failed"
    else
        date -u +%FT%TZ >"$state/$name.failed"
        echo "backup: $name failed" >&2
        return 1
    fi
}

ensure_repository() {
    restic cat config >/dev/null 2>&1 || restic init
}

backup_volume() {
    [ -d "/data/$1/$2" ] || { echo "backup: no volume $2 of service $1" >&2; return 1; }
    # A fixed host name keeps the history together when the container is replaced.
    restic backup --host stack --retry-lock 2h --tag "service:$1,volume:$2" "/data/$1/$2"
}

tidy() {
    restic forget --retry-lock 2h --group-by host,paths --prune \
        --keep-daily "${KEEP_DAYS:-14}" --keep-weekly 8 --keep-monthly 12 &&
        restic check --retry-lock 2h --read-data-subset=10%
}

case "${1:-}" in
    schedule)
        ensure_repository
        # The base system's own table would run jobs that are not ours.
        mkdir -p /tmp/crontabs
        cp /backup/crontab /tmp/crontabs/root
        exec crond -f -l 8 -c /tmp/crontabs
        ;;
    backup)
        # cron drops a job's output; the container's log is process 1's.
        watched "$2-$3" backup_volume "$2" "$3" >/proc/1/fd/1 2>/proc/1/fd/2
        ;;
    all)
        failed=0
        for path in /data/*/*; do
            service=$(basename "$(dirname "$path")")
            volume=$(basename "$path")
            watched "$service-$volume" backup_volume "$service" "$volume" || failed=1
        done
        exit "$failed"
        ;;
    tidy)
        watched tidy tidy >/proc/1/fd/1 2>/proc/1/fd/2
        ;;
    restore)
        [ -d "/data/$2/$3" ] || { echo "backup: no volume $3 of service $2" >&2; exit 1; }
        # Look before emptying anything: the snapshot must exist.
        restic snapshots --tag "service:$2,volume:$3" "${4:-latest}" | grep -q "/data/$2/$3" ||
            { echo "backup: no snapshot ${4:-latest} of $2/$3" >&2; exit 1; }
        find "/data/$2/$3" -mindepth 1 -delete
        restic restore "${4:-latest}" --tag "service:$2,volume:$3" --target / --include "/data/$2/$3"
        ;;
    health)
        for file in "$state"/*.failed; do
            [ -e "$file" ] || continue
            echo "failed: $(basename "$file" .failed) at $(cat "$file")"
            exit 1
        done
        ;;
    *)
        sed -n '2,9p' "$0"
        exit 2
        ;;
esac
