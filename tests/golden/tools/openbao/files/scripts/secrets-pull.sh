#!/bin/sh
# Writes the values in OpenBao into .env. Variables that only .env has are kept. Needs BAO_TOKEN.
set -eu
cd "$(dirname "$0")/.."
. scripts/openbao.sh

: "${BAO_TOKEN:?export BAO_TOKEN first}"
names="
    SOURCE_TOKEN
    BACKUP_PASSWORD
    OPENBAO_ROLE_ID
    OPENBAO_SECRET_ID
    OPENBAO_SNAPSHOT_ROLE
    OPENBAO_SNAPSHOT_SECRET
    GRAFANA_ADMIN_PASSWORD
    GRAFANA_SECRET_KEY
"

umask 077
temporary=$(mktemp .env.XXXXXX)
trap 'rm -f "$temporary"' EXIT
# One call for all: every call into a container takes its time.
# shellcheck disable=SC2016,SC2086  # the text is for the shell inside, and the names are words of their own
printf '%s\n' "$BAO_TOKEN" | inside sh -c '
    IFS= read -r BAO_TOKEN
    export BAO_TOKEN BAO_ADDR=http://127.0.0.1:8200
    bao kv get -mount=stack env >/dev/null || exit 1
    for name in "$@"; do
        if value=$(bao kv get -mount=stack -field="$name" env 2>/dev/null); then
            printf "%s=%s\n" "$name" "$value"
        fi
    done' sh $names >"$temporary"

if [ -f .env ]; then
    while IFS= read -r line; do
        name=${line%%=*}
        case $name in
            '' | \#* | *[!A-Za-z0-9_]*) continue ;;
        esac
        grep -q "^$name=" "$temporary" || printf '%s\n' "$line" >>"$temporary"
    done <.env
fi
mv "$temporary" .env
trap - EXIT
echo "Wrote .env"
