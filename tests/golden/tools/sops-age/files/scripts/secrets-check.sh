#!/bin/sh
# Fails when a value in secrets/ is readable or a secret of the stack is missing there. Needs no key.
set -eu
cd "$(dirname "$0")/.."

file=secrets/stack.env.sops
if [ -f .env ] && git ls-files --error-unmatch .env >/dev/null 2>&1; then
    echo ".env is in git; remove it and replace every value in it" >&2
    exit 1
fi
if [ ! -f "$file" ]; then
    echo "$file is not there yet; 'make secrets-push' makes it"
    exit 0
fi
if grep -vE '^(sops_|#|$)' "$file" | grep -vE '^[A-Za-z_][A-Za-z0-9_]*=(ENC\[.*\])?$'; then
    echo "The lines above are not encrypted" >&2
    exit 1
fi
grep -q '^sops_mac=' "$file" || { echo "$file was not written by sops" >&2; exit 1; }

missing=0
names="
    SOURCE_TOKEN
"
for name in $names; do
    grep -q "^$name=" "$file" || { echo "$name is missing in $file" >&2; missing=1; }
done
exit "$missing"
