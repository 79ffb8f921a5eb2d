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

# On a volume: when a backup last succeeded must not be forgotten with the container.
state=/cache/state
served=/cache/served
mkdir -p "$state" "$served"

# One line for each piece of work: when it last succeeded, or since when that is waited for.
tell() { # METRIC SUFFIX HELP
    printf '# HELP %s %s\n# TYPE %s gauge\n' "$1" "$3" "$1"
    for file in "$state"/*."$2"; do
        [ -s "$file" ] || continue
        printf '%s{%s} %s\n' "$1" "$(sed -n 1p "$file")" "$(sed -n 2p "$file")"
    done
}
publish() {
    {
        tell backup_last_success_timestamp_seconds succeeded "When this volume was last backed up."
        tell backup_expected_since_timestamp_seconds expected "Since when this volume is to be backed up."
        tell backup_check_last_success_timestamp_seconds checked "When the repository was last tidied and read."
        tell backup_check_expected_since_timestamp_seconds check-expected "Since when that is to be done."
    } >"$served/metrics.new"
    mv "$served/metrics.new" "$served/metrics.txt"
}
expect() { # NAME SUFFIX LABELS
    [ -s "$state/$1.$2" ] || printf '%s\n%s\n' "$3" "$(date +%s)" >"$state/$1.$2"
}
# A volume that is no longer backed up is forgotten, or it would be missed for ever.
expect_all() {
    known=" tidy "
    for path in /data/*/*; do
        service=$(basename "$(dirname "$path")")
        volume=$(basename "$path")
        expect "$service-$volume" expected "service=\"$service\",volume=\"$volume\""
        known="$known$service-$volume "
    done
    expect tidy check-expected 'work="tidy"'
    for file in "$state"/*; do
        name=${file##*/}
        case "$known" in *" ${name%.*} "*) ;; *) rm -f "$file" ;; esac
    done
    publish
}

# Remembers a failure until the same work succeeds, so that the health check shows it.
watched() {
    name=$1
    suffix=$2
    labels=$3
    shift 3
    if "$@"; then
        rm -f "$state/$name.failed"
        printf '%s\n%s\n' "$labels" "$(date +%s)" >"$state/$name.$suffix"
        publish
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
        expect_all
        /.health/busybox httpd -p 9150 -h "$served"
        # The base system's own table would run jobs that are not ours.
        mkdir -p /tmp/crontabs
        cp /backup/crontab /tmp/crontabs/root
        exec crond -f -l 8 -c /tmp/crontabs
        ;;
    backup)
        # cron drops a job's output; the container's log is process 1's.
        watched "$2-$3" succeeded "service=\"$2\",volume=\"$3\"" backup_volume "$2" "$3" >/proc/1/fd/1 2>/proc/1/fd/2
        ;;
    all)
        failed=0
        for path in /data/*/*; do
            service=$(basename "$(dirname "$path")")
            volume=$(basename "$path")
            watched "$service-$volume" succeeded "service=\"$service\",volume=\"$volume\"" backup_volume "$service" "$volume" || failed=1
        done
        exit "$failed"
        ;;
    tidy)
        watched tidy checked 'work="tidy"' tidy >/proc/1/fd/1 2>/proc/1/fd/2
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
