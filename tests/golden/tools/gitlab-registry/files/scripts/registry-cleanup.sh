#!/bin/sh
# Sets the cleanup policy of the project's images. GitLab runs it once a day.
# Usage: scripts/registry-cleanup.sh           GITLAB_URL overrides the address
set -eu
cd "$(dirname "$0")/.."
# A stack with an authority of its own has this script; what follows then accepts the certificates.
[ ! -f scripts/trust.sh ] || . scripts/trust.sh

base=${GITLAB_URL:-"https://gitlab.delivery.localhost"}
token=$(./scripts/secret.sh get "gitlab-machine-token")

# Releases (v1.2.3) and the build cache stay whatever their age. The token goes in through standard input,
# so that it is in no process list.
printf 'header = "PRIVATE-TOKEN: %s"\n' "$token" |
  curl --silent --show-error --fail-with-body --config - \
    --request PUT "$base/api/v4/projects/example%2Fdelivery" \
    --header 'Content-Type: application/json' \
    --data '{
      "container_expiration_policy_attributes": {
        "enabled": true,
        "cadence": "1d",
        "keep_n": 25,
        "older_than": "30d",
        "name_regex": ".*",
        "name_regex_keep": "(v[0-9]+\\.[0-9]+\\.[0-9]+|buildcache)"
      }
    }' >/dev/null
echo "The cleanup policy is set."
