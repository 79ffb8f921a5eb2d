#!/bin/sh
# Takes a snapshot now and then every night at 02:30 (UTC). "snapshot.sh health" fails when the last good one is too old.
set -eu

snapshot=/snapshots/openbao.snapshot

if [ -z "${SNAPSHOT_SECRET_ID:-}" ]; then
    # Before scripts/openbao-setup.sh has run there is nothing to take, and that is no fault.
    if [ "${1:-}" = health ]; then exit 0; fi
    echo "snapshot: not set up yet; run make openbao-setup, then make up"
    while :; do sleep 3600; done
fi

if [ "${1:-}" = health ]; then
    # 26 hours: one night may be slow, two may not be missing.
    [ -n "$(find /snapshots -name openbao.snapshot -mmin -1560)" ]
    exit
fi

take() {
    BAO_TOKEN=$(printf '{"role_id":"%s","secret_id":"%s"}' "$SNAPSHOT_ROLE_ID" "$SNAPSHOT_SECRET_ID" |
        bao write -field=token auth/approle/login -) || return 1
    export BAO_TOKEN
    bao operator raft snapshot save "$snapshot.new" || return 1
    # The old snapshot stays until the new one is complete.
    mv "$snapshot.new" "$snapshot"
    bao token revoke -self >/dev/null || true
}

while :; do
    if take; then
        echo "snapshot: $(wc -c <"$snapshot") bytes"
    else
        echo "snapshot: failed (sealed?), the last good one stays" >&2
    fi
    sleep "$((86400 - ($(date +%s) - 9000) % 86400))"
done
