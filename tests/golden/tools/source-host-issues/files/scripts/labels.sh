#!/bin/sh
# Brings the labels of config/issues/labels.json to the repository on the source host. May run as often as you like;
# labels that are not in the list stay. Needs curl and jq.
set -eu

cd "$(dirname "$0")/.."
# A stack with an authority of its own has this script; what follows then accepts the certificates.
[ ! -f scripts/trust.sh ] || . scripts/trust.sh
for program in curl jq; do
  if ! command -v "$program" >/dev/null; then
    echo "The program $program is missing" >&2
    exit 1
  fi
done

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
umask 077
token="$(sh scripts/secret.sh get 'gitea-machine-password')"
labels="https://git.delivery.localhost/api/v1/repos/example/delivery/labels"
printf 'user = "%s:%s"\n' "machine" "$token" >"$work/curl"

call() { curl --silent --show-error --fail --config "$work/curl" --header 'Content-Type: application/json' "$@"; }

call "$labels?limit=50" >"$work/there"
jq --compact-output '.[]' config/issues/labels.json | while read -r label; do
  name="$(printf '%s' "$label" | jq --raw-output .name)"
  key="$(jq --raw-output --arg name "$name" '.[] | select(.name == $name) | .id' "$work/there")"
  if [ -n "$key" ]; then
    printf '%s' "$label" | call --request PATCH --data-binary @- --output /dev/null "$labels/$key"
  else
    printf '%s' "$label" | call --request POST --data-binary @- --output /dev/null "$labels"
  fi
  echo "$name"
done
