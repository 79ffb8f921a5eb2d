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
token="$(sh scripts/secret.sh get <% source.token-secret | shell %>)"
<%#source.gitea-api%>
labels="<% source.url %>/api/v1/repos/<% source.organisation %>/<% project.slug %>/labels"
printf 'user = "%s:%s"\n' "<% source.user %>" "$token" >"$work/curl"
<%/source.gitea-api%>
<%#source.github-api%>
labels="<% source.api-url %>/repos/<% source.organisation %>/<% project.slug %>/labels"
printf 'header = "Authorization: Bearer %s"\n' "$token" >"$work/curl"
<%/source.github-api%>
<%#source.gitlab-api%>
labels="<% source.url %>/api/v4/projects/<% source.organisation %>%2F<% project.slug %>/labels"
printf 'header = "PRIVATE-TOKEN: %s"\n' "$token" >"$work/curl"
<%/source.gitlab-api%>

call() { curl --silent --show-error --fail --config "$work/curl" --header 'Content-Type: application/json' "$@"; }

<%#source.gitea-api%>
call "$labels?limit=50" >"$work/there"
<%/source.gitea-api%>
<%^source.gitea-api%>
call "$labels?per_page=100" >"$work/there"
<%/source.gitea-api%>
jq --compact-output '.[]' config/issues/labels.json | while read -r label; do
<%#source.github-api%>
  # This source host writes colours without the sign in front.
  label="$(printf '%s' "$label" | jq --compact-output '.color |= ltrimstr("#")')"
<%/source.github-api%>
  name="$(printf '%s' "$label" | jq --raw-output .name)"
<%#source.github-api%>
  key="$(jq --raw-output --arg name "$name" '.[] | select(.name == $name) | .name | @uri' "$work/there")"
<%/source.github-api%>
<%^source.github-api%>
  key="$(jq --raw-output --arg name "$name" '.[] | select(.name == $name) | .id' "$work/there")"
<%/source.github-api%>
  if [ -n "$key" ]; then
<%#source.gitlab-api%>
    printf '%s' "$label" | call --request PUT --data-binary @- --output /dev/null "$labels/$key"
<%/source.gitlab-api%>
<%^source.gitlab-api%>
    printf '%s' "$label" | call --request PATCH --data-binary @- --output /dev/null "$labels/$key"
<%/source.gitlab-api%>
  else
    printf '%s' "$label" | call --request POST --data-binary @- --output /dev/null "$labels"
  fi
  echo "$name"
done
