#!/bin/sh
# Encrypts .env into the repository. Commit the result; .env itself stays out of git.
set -eu
cd "$(dirname "$0")/.."
. scripts/sops.sh

[ -f .env ] || { echo "No .env here: run 'make secrets' first." >&2; exit 1; }
if ! grep -q '^ *- age1' .sops.yaml; then
    echo "Nobody could read it: .sops.yaml names no key. Run 'make secrets-key' first." >&2
    exit 1
fi

# Comments would be encrypted line by line; the names are documented in secrets/README.md.
temporary=$(mktemp)
trap 'rm -f "$temporary" "$encrypted.new"' EXIT
grep '^[A-Za-z_][A-Za-z0-9_]*=' .env | LC_ALL=C sort >"$temporary"

# Unchanged values would get new cipher text and look like a change.
if [ -f "$encrypted" ] &&
    run_sops decrypt --input-type dotenv --output-type dotenv "$encrypted" 2>/dev/null | LC_ALL=C sort | cmp -s - "$temporary"; then
    echo "$encrypted is up to date"
    exit 0
fi
run_sops encrypt --input-type dotenv --output-type dotenv --filename-override "$encrypted" /dev/stdin <"$temporary" >"$encrypted.new"
mv "$encrypted.new" "$encrypted"
echo "Wrote $encrypted; commit it."
