#!/bin/sh
# Fetches the address of Mattermost's incoming web hook and keeps it in .env.
# The address lets anybody write into the alert channel, so it goes nowhere else.
set -eu
cd "$(dirname "$0")/.."

mmctl() {
    docker compose exec -T mattermost /mattermost/bin/mmctl --local --json "$@"
}

# One line per hook; the id is the last part of the address.
id=$(mmctl webhook list "delivery" | tr -d '\n' | tr '}' '\n' |
    grep '"display_name": *"Stack alerts"' | sed -n 's/.*"id": *"\([a-z0-9]*\)".*/\1/p' | head -n 1)
if [ -z "$id" ]; then
    echo "Mattermost has no web hook \"Stack alerts\" yet. Is it up, and did its bootstrap job finish?" >&2
    exit 1
fi

# The internal address: whoever sends alerts runs inside the stack.
printf 'http://mattermost:8065/hooks/%s' "$id" | ./scripts/secret.sh set mattermost-webhook
# A container keeps the secrets it was started with: the services that read this one are made anew.
awk '/^  [a-z0-9-]+:$/ { service = $1; sub(":", "", service); stays = 0 }
     /^    restart: unless-stopped$/ { stays = 1 }
     /^ +- source: .*-mattermost-webhook$/ && stays { print service }' compose.yaml | sort -u |
    while read -r service; do
        docker compose up --detach --no-deps --force-recreate "$service" </dev/null
    done
docker compose up --detach
echo "The address is in .env, and what uses it runs with it."
