#!/bin/sh
# Switches the repository on in Woodpecker and brings it the secrets of its steps. May run as often as you like.
# Needs curl and jq, and your own API token in the secret woodpecker-api-token.
set -eu

cd "$(dirname "$0")/.."
# A stack with an authority of its own has this script; what follows then accepts the certificates.
[ ! -f scripts/trust.sh ] || . scripts/trust.sh
api="https://ci.delivery.localhost/api"
repository="example/delivery"

for program in curl jq; do
  if ! command -v "$program" >/dev/null; then
    echo "The program $program is missing" >&2
    exit 1
  fi
done

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
umask 077
printf 'header = "Authorization: Bearer %s"\n' "$(sh scripts/secret.sh get woodpecker-api-token)" >"$work/curl"

call() { curl --silent --show-error --fail --config "$work/curl" --header 'Content-Type: application/json' "$@"; }

if ! call "$api/repos/lookup/$repository" >"$work/repository" 2>/dev/null || [ "$(jq --raw-output .active "$work/repository")" != true ]; then
  remote="$(call "$api/user/repos?all=true" | jq --raw-output --arg name "$repository" '.[] | select(.full_name == $name) | .forge_remote_id')"
  if [ -z "$remote" ]; then
    echo "You have no rights to administer $repository on the source host" >&2
    exit 1
  fi
  call --request POST "$api/repos?forge_remote_id=$remote" >"$work/repository"
fi
id="$(jq --raw-output .id "$work/repository")"

settings='{"timeout": 90, "require_approval": "forks", "visibility": "private"}'
call --request PATCH --data "$settings" --output /dev/null "$api/repos/$id"

push() { # id of the secret, events
  # A secret that is not there yet (made later or fetched by somebody) comes with a later run. Until then there is a dash,
  # because Woodpecker starts no pipeline that names a secret it does not have.
  if ! value="$(sh scripts/secret.sh get "$1")" || [ -z "$value" ]; then
    if call --output /dev/null "$api/repos/$id/secrets/$1" 2>/dev/null; then
      return
    fi
    echo "$1 is empty; its steps say so and pass until it is set and this has run again" >&2
    value=-
  fi
  jq --null-input --arg name "$1" --arg value "$value" --argjson events "$2" '{name: $name, value: $value, events: $events}' >"$work/secret"
  if call --output /dev/null "$api/repos/$id/secrets/$1" 2>/dev/null; then
    call --request PATCH --data "@$work/secret" --output /dev/null "$api/repos/$id/secrets/$1"
  else
    call --request POST --data "@$work/secret" --output /dev/null "$api/repos/$id/secrets"
  fi
}

# Pull requests get what can change nothing, and no more. Woodpecker asks for the event, not for the branch: whoever may push a branch
# of this repository can read the others with a pipeline changed there.
main='["push", "manual", "cron", "tag", "deployment"]'
all='["push", "pull_request", "manual", "cron", "tag", "deployment"]'
: "$main" "$all"
push 'source-token' "$main"
push 'github-packages-token' "$main"
push 'openbao-role-id' "$main"
push 'openbao-secret-id' "$main"
push 'mattermost-webhook' "$main"

echo "$repository is set up in Woodpecker"
