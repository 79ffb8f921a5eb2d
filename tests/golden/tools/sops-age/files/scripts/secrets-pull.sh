#!/bin/sh
# Decrypts the repository's secrets into .env. Variables that only .env has are kept.
set -eu
cd "$(dirname "$0")/.."
. scripts/sops.sh

[ -f "$encrypted" ] || { echo "There is no $encrypted yet: run 'make secrets', then 'make secrets-push'." >&2; exit 1; }

umask 077
temporary=$(mktemp .env.XXXXXX)
trap 'rm -f "$temporary"' EXIT
run_sops decrypt --input-type dotenv --output-type dotenv "$encrypted" >"$temporary"
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
