#!/bin/sh
# Writes the values in .env into OpenBao as one new version of stack/env. Needs BAO_TOKEN.
set -eu
cd "$(dirname "$0")/.."
. scripts/openbao.sh

: "${BAO_TOKEN:?export BAO_TOKEN first}"
[ -f .env ] || { echo "No .env here: run 'make secrets' first." >&2; exit 1; }

# Through standard input as JSON: values as arguments would be visible to every process.
awk 'BEGIN { printf "{" }
    /^[A-Za-z_][A-Za-z0-9_]*=/ {
        name = substr($0, 1, index($0, "=") - 1)
        value = substr($0, index($0, "=") + 1)
        gsub(/\\/, "\\\\", value)
        gsub(/"/, "\\\"", value)
        printf "%s\"%s\":\"%s\"", separator, name, value
        separator = ","
    }
    END { print "}" }' .env | bao kv put -mount=stack env -
