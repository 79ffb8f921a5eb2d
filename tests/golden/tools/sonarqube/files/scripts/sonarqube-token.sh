#!/bin/sh
# Makes the analysis token for pipelines and stores it with the other secrets of this working copy.
# Usage: scripts/sonarqube-token.sh            SONARQUBE_URL overrides the address
set -eu
cd "$(dirname "$0")/.."
# A stack with an authority of its own has this script; what follows then accepts the certificates.
[ ! -f scripts/trust.sh ] || . scripts/trust.sh

base=${SONARQUBE_URL:-"https://sonarqube.delivery.localhost"}
password=$(./scripts/secret.sh get sonarqube-admin-password)

# Password and fields go in through standard input, so they are in no process list.
call() { # call PATH FIELD=VALUE...
  path=$1
  shift
  {
    printf 'user = "admin:%s"\n' "$password"
    for field in "$@"; do
      printf 'data-urlencode = "%s"\n' "$(printf '%s' "$field" | sed 's/[\\"]/\\&/g')"
    done
  } | curl --silent --show-error --fail-with-body --request POST --config - "$base/api/$path"
}

# A token of the same name would be refused; revoking it also ends the old one.
call user_tokens/revoke name=pipeline
answer=$(call user_tokens/generate name=pipeline type=PROJECT_ANALYSIS_TOKEN 'projectKey=delivery')
token=$(printf '%s' "$answer" | sed -n 's/.*"token":"\([^"]*\)".*/\1/p')
if [ -z "$token" ]; then
  echo "SonarQube gave no token: $answer" >&2
  exit 1
fi

printf '%s' "$token" | ./scripts/secret.sh set sonarqube-token
echo "The token is stored as sonarqube-token. Give it to the pipeline's secrets as well."
