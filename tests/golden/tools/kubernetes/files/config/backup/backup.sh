#!/bin/sh
# Backups of volumes with restic. Runs inside a job's container; the volume lies below /data/SERVICE/VOLUME.
#
#   backup.sh backup SERVICE VOLUME              take the volume now
#   backup.sh tidy                               apply retention, then check the repository
#   backup.sh restore SERVICE VOLUME [SNAPSHOT]  replace what is in the volume
set -eu

case "${1:-}" in
    backup)
        restic cat config >/dev/null 2>&1 || restic init
        # A fixed host name keeps the history together: every job has a pod of its own.
        restic backup --host stack --retry-lock 2h --tag "service:$2,volume:$3" "/data/$2/$3"
        ;;
    tidy)
        restic forget --retry-lock 2h --group-by host,paths --prune \
            --keep-daily "${KEEP_DAYS:-14}" --keep-weekly 8 --keep-monthly 12
        restic check --retry-lock 2h --read-data-subset=10%
        ;;
    restore)
        # Look before emptying anything: the snapshot must exist.
        restic snapshots --tag "service:$2,volume:$3" "${4:-latest}" | grep -q "/data/$2/$3" ||
            { echo "backup: no snapshot ${4:-latest} of $2/$3" >&2; exit 1; }
        find "/data/$2/$3" -mindepth 1 -delete
        restic restore "${4:-latest}" --tag "service:$2,volume:$3" --target / --include "/data/$2/$3"
        ;;
    *)
        sed -n '2,6p' "$0"
        exit 2
        ;;
esac
