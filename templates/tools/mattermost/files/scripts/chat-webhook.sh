#!/bin/sh
# Fetches the address of Mattermost's incoming web hook and keeps it in .env.
# The address lets anybody write into the alert channel, so it goes nowhere else.
set -eu
cd "$(dirname "$0")/.."

mmctl() {
<%#platform%>
<%#docker%>
    docker compose exec -T mattermost /mattermost/bin/mmctl --local --json "$@"
<%/docker%>
<%#kubernetes%>
    kubectl --namespace "<% namespace %>" exec service/mattermost -- /mattermost/bin/mmctl --local --json "$@"
<%/kubernetes%>
<%/platform%>
}

# One line per hook; the id is the last part of the address.
id=$(mmctl webhook list "<% project.slug %>" | tr -d '\n' | tr '}' '\n' |
    grep '"display_name": *"Stack alerts"' | sed -n 's/.*"id": *"\([a-z0-9]*\)".*/\1/p' | head -n 1)
if [ -z "$id" ]; then
    echo "Mattermost has no web hook \"Stack alerts\" yet. Is it up, and did its bootstrap job finish?" >&2
    exit 1
fi

# The internal address: whoever sends alerts runs inside the stack.
printf 'http://mattermost:8065/hooks/%s' "$id" | ./scripts/secret.sh set mattermost-webhook
echo "The address is in .env. Start what uses it again: make up"
