#!/bin/sh
# Dumps the database every night at 01:15 UTC, before the backup takes the volume. One file is enough:
# the backup keeps the older ones.
set -eu

PGPASSWORD="$(cat /run/secrets/gitea-db-password)"
export PGPASSWORD

while true; do
  now="$(date +%s)"
  sleep "$(( (86400 + 4500 - now % 86400) % 86400 + 1 ))"
  # Written beside and renamed: a backup never sees half a dump.
  if pg_dump --format=custom --file=/dumps/gitea.dump.part; then
    mv /dumps/gitea.dump.part /dumps/gitea.dump
    echo "Dump written"
  else
    echo "Dump failed" >&2
  fi
done
