#!/bin/sh
# Dumps the database every night at 01:30 UTC, before the backup takes the volume. One file is enough:
# the backup keeps the older ones.
#   dump.sh          the loop
#   dump.sh health   fails when the newest dump is older than two days
set -eu

if [ "${1:-}" = health ]; then
  # Nothing to say before the first night is over.
  if ! [ -f /dumps/openproject.dump ]; then
    exit 0
  fi
  test -n "$(find /dumps/openproject.dump -mmin -2880)"
  exit
fi

PGPASSWORD="$(cat /run/secrets/openproject-db-password)"
export PGPASSWORD

# As the first process of its container, this script hears a stop only when it asks for it.
trap 'exit 0' TERM INT

while true; do
  now="$(date +%s)"
  sleep "$(( (86400 + 5400 - now % 86400) % 86400 + 1 ))" &
  wait $!
  # Written beside and renamed: a backup never sees half a dump.
  if pg_dump --format=custom --file=/dumps/openproject.dump.part; then
    mv /dumps/openproject.dump.part /dumps/openproject.dump
    echo "Dump written"
  else
    echo "Dump failed" >&2
  fi
done
