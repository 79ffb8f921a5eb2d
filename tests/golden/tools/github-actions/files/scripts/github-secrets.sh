#!/bin/sh
# Brings the secrets that pipeline steps need to GitHub, as SECRET_<NAME>. May run as often as you like.
# Needs the program gh, signed in with rights to administer the repository.
set -eu

cd "$(dirname "$0")/.."
repository="example/delivery"

push() { # id of the secret
  name="SECRET_$(printf '%s' "$1" | tr 'a-z-' 'A-Z_')"
  # A secret that is not there yet (made later or fetched by somebody) comes with a later run.
  if value="$(sh scripts/secret.sh get "$1")"; then
    printf '%s' "$value" | gh secret set "$name" --repo "$repository"
  else
    echo "$1 is empty, $name is not set" >&2
  fi
}

push 'source-token'
push 'github-packages-token'
push 'mattermost-webhook'
push 'mattermost-webhook'
echo "Secrets are set in $repository"
