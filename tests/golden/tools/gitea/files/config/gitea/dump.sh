#!/bin/sh
# Dumps the database every night at 01:15 UTC, before the backup takes the volume. One file is enough:
# the backup keeps the older ones.
#   dump.sh          the loop
#   dump.sh health   fails when the newest dump is older than two days
set -eu

if [ "${1:-}" = health ]; then
  # Nothing to say before the first night is over.
  if ! [ -f /dumps/gitea.dump ]; then
    exit 0
  fi
  test -n "$(find /dumps/gitea.dump -mmin -2880)"
  exit
fi

PGPASSWORD="$(cat /run/secrets/gitea-db-password)"
export PGPASSWORD

# As the first process of its container, this script hears a stop only when it asks for it.
trap 'exit 0' TERM INT

while true; do
  now="$(date +%s)"
  sleep "$(( (86400 + 4500 - now % 86400) % 86400 + 1 ))" &
  wait $!
  # Written beside and renamed: a backup never sees half a dump.
  if pg_dump --format=custom --file=/dumps/gitea.dump.part; then
    mv /dumps/gitea.dump.part /dumps/gitea.dump
    echo "Dump written"
  else
    echo "Dump failed" >&2
  fi
done
