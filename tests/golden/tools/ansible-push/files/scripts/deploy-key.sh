#!/bin/sh
# Makes the deploy user's key pair, collects the machines' host keys, and puts both into .env for the CI system.
set -eu
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! scripts/secret.sh get deploy-ssh-key 2>/dev/null | grep -q .; then
    ssh-keygen -q -t ed25519 -N '' -C "deploy@delivery.localhost" -f "$work/key"
    base64 <"$work/key" | tr -d '\n' | scripts/secret.sh set deploy-ssh-key
    echo "Install this key for the user deploy on every machine (~/.ssh/authorized_keys):"
    cat "$work/key.pub"
fi

: >"$work/hosts"
ssh-keyscan -t ed25519 "delivery.localhost" >>"$work/hosts"
if [ ! -s "$work/hosts" ]; then
    echo "No machine answered; run this again when they are up." >&2
    exit 1
fi
base64 <"$work/hosts" | tr -d '\n' | scripts/secret.sh set deploy-known-hosts
echo "Compare these with 'ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub' on each machine:"
ssh-keygen -lf "$work/hosts"
