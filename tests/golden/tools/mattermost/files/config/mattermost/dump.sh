#!/bin/sh
# One dump at the start and one every night at 01:30 UTC; a week of them is kept.
set -eu
folder=/var/lib/postgresql/data
while :; do
    name="mattermost-$(date -u +%Y%m%d-%H%M).dump"
    # Written under another name first: a dump that was cut off is never taken for a good one.
    if pg_dump --format=custom --file="$folder/part" && mv "$folder/part" "$folder/$name"; then
        echo "written $name"
        find "$folder" -name 'mattermost-*.dump' -mtime +7 -exec rm -f {} +
    else
        echo "dump failed, next try tonight" >&2
    fi
    now=$(date -u +%s)
    sleep $(((now / 86400 + 1) * 86400 + 5400 - now))
done
