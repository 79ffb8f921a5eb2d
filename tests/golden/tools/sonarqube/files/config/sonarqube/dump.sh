#!/bin/sh
# Writes a dump at 01:30 UTC every night and keeps the last seven.
set -eu
umask 077

folder=/var/lib/postgresql/data/dumps
mkdir -p "$folder"

trap 'exit 0' TERM INT

while true; do
  # Seconds until the next 01:30; sleep runs in the background so that a stop signal is answered at once.
  now=$(date -u +%s)
  wait_for=$(((86400 + 5400 - now % 86400) % 86400))
  [ "$wait_for" -gt 0 ] || wait_for=86400
  sleep "$wait_for" &
  wait $!

  target="$folder/sonarqube-$(date -u +%Y%m%d).dump"
  # Written under another name first: a broken dump never takes the place of a good one.
  if pg_dump --format=custom --file="$target.part"; then
    mv "$target.part" "$target"
    find "$folder" -name 'sonarqube-*.dump' -mtime +7 -delete
    echo "dump written: $target"
  else
    echo "dump failed" >&2
  fi
done
