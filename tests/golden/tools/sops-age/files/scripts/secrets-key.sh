#!/bin/sh
# Makes your age key unless you have one, and enters its public part in .sops.yaml. The private part never leaves your machine.
set -eu
cd "$(dirname "$0")/.."
. scripts/sops.sh

if [ ! -s "$key_file" ]; then
    if ! command -v age-keygen >/dev/null; then
        echo "Install age first (package age): a private key should be made by a program of this machine." >&2
        exit 1
    fi
    mkdir -p "$(dirname "$key_file")"
    (umask 077 && age-keygen --output "$key_file")
    echo "Keep a copy of $key_file in a safe place: without a key the secrets cannot be read."
fi
public=$(sed -n 's/^# public key: //p' "$key_file" | head -n 1)
if [ -z "$public" ]; then
    public=$(age-keygen -y "$key_file" | head -n 1)
fi

if grep -qF "$public" .sops.yaml; then
    echo "$public is already in .sops.yaml"
    exit 0
fi
awk -v key="$public" '
    /^      - age:/ && !done { print "      - age:"; print "          - " key; done = 1; next }
    { print }' .sops.yaml >.sops.yaml.new
mv .sops.yaml.new .sops.yaml
echo "Entered $public in .sops.yaml"

if [ -f "$encrypted" ]; then
    # Works only for somebody who can read the file already; a newcomer asks a colleague to run this.
    run_sops updatekeys --yes --input-type dotenv "$encrypted" ||
        echo "Commit .sops.yaml and ask somebody who can read the secrets to run: sops updatekeys --input-type dotenv $encrypted"
fi
