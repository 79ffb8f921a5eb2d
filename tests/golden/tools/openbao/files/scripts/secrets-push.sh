#!/bin/sh
# Writes the values in .env into OpenBao: all of them as a new version of stack/env, those that pipelines need as one of stack/ci.
# Needs BAO_TOKEN.
set -eu
cd "$(dirname "$0")/.."
. scripts/openbao.sh

: "${BAO_TOKEN:?export BAO_TOKEN first}"
[ -f .env ] || { echo "No .env here: run 'make secrets' first." >&2; exit 1; }

# What may be in stack/ci, with a blank before and after each.
for_pipelines=" SOURCE_TOKEN OPENBAO_ROLE_ID OPENBAO_SECRET_ID "

# as_json [NAMES]: through standard input as JSON, because values as arguments would be visible to every process.
as_json() {
    NAMES="${1:-}" awk 'BEGIN { printf "{" }
        /^[A-Za-z_][A-Za-z0-9_]*=/ {
            name = substr($0, 1, index($0, "=") - 1)
            if (ENVIRON["NAMES"] != "" && index(ENVIRON["NAMES"], " " name " ") == 0) next
            value = substr($0, index($0, "=") + 1)
            gsub(/\\/, "&&", value)
            gsub(/"/, "\\\"", value)
            printf "%s\"%s\":\"%s\"", separator, name, value
            separator = ","
        }
        END { print "}" }' .env
}
as_json | bao kv put -mount=stack env -
as_json "$for_pipelines" | bao kv put -mount=stack ci -
