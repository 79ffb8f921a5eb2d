#!/bin/sh
# Dumps the database now and then every night at 01:30 (UTC). "dump.sh health" fails when the last good dump is too old.
set -eu

dump=/dumps/keycloak.dump

if [ "${1:-}" = health ]; then
    # 26 hours: one night may be slow, two may not be missing.
    [ -n "$(find /dumps -name keycloak.dump -mmin -1560)" ]
    exit
fi

while :; do
    # The old dump stays until the new one is complete.
    if pg_dump --format=custom --file="$dump.new"; then
        mv "$dump.new" "$dump"
        echo "dump: $(wc -c <"$dump") bytes"
    else
        echo "dump: failed, the last good one stays" >&2
    fi
    sleep "$((86400 - ($(date +%s) - 5400) % 86400))"
done
