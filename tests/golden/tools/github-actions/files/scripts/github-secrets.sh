#!/bin/sh
# Brings the secrets that pipeline steps need to GitHub, as SECRET_<NAME>. May run as often as you like. They belong to the
# environment "delivery", which only runs of main may use: a change request cannot read them, whatever it makes of the pipeline.
# Needs the program gh, signed in with rights to administer the repository.
set -eu

cd "$(dirname "$0")/.."
repository="example/delivery"

# Environments of private repositories need a paid plan. Without one the secrets are the repository's, and whoever may push a
# branch can read them.
where="--env delivery"
if printf '{"deployment_branch_policy": {"protected_branches": false, "custom_branch_policies": true}}' |
  gh api --silent --method PUT "repos/$repository/environments/delivery" --input -; then
  policies="repos/$repository/environments/delivery/deployment-branch-policies"
  if ! gh api "$policies" --jq '.branch_policies[].name' | grep -qxF main; then
    gh api --silent --method POST "$policies" --field name=main
  fi
else
  echo "Your plan has no environments for this kind of repository: whoever may push a branch can read the secrets" >&2
  where=""
fi

push() { # id of the secret, where to
  name="SECRET_$(printf '%s' "$1" | tr 'a-z-' 'A-Z_')"
  # A secret that is not there yet (made later or fetched by somebody) comes with a later run.
  if value="$(sh scripts/secret.sh get "$1")"; then
    # shellcheck disable=SC2086 # two words or none
    printf '%s' "$value" | gh secret set "$name" --repo "$repository" $2
  else
    echo "$1 is empty, $name is not set" >&2
  fi
}

push 'source-token' "$where"
push 'github-packages-token' "$where"
push 'mattermost-webhook' "$where"
echo "Secrets are set in $repository"
