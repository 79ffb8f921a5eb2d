#!/bin/sh
# Creates the OAuth application of Woodpecker on the source host and writes its id and secret to the stack's secrets.
# Once; run it again when the application was removed. Needs curl.
set -eu

cd "$(dirname "$0")/.."
# A stack with an authority of its own has this script; what follows then accepts the certificates.
[ ! -f scripts/trust.sh ] || . scripts/trust.sh
source_url=<% source.url | shell %>
callback="https://ci.<% project.domain %>/authorize"

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
umask 077
# The password goes through a file, so that it is not in the list of processes.
printf 'user = "%s:%s"\n' "<% source.user %>" "$(sh scripts/secret.sh get <% source.token-secret | shell %>)" >"$work/curl"

call() { curl --silent --show-error --fail --config "$work/curl" "$@"; }

# An older application of the same name would stay behind as a second one.
call "$source_url/api/v1/user/applications/oauth2" >"$work/list"
sed 's/{"id":/\n{"id":/g' "$work/list" | sed -n '/"name":"Woodpecker"/s/^{"id":\([0-9]*\).*/\1/p' | while read -r id || [ -n "$id" ]; do
  call --request DELETE "$source_url/api/v1/user/applications/oauth2/$id"
done

call --header 'Content-Type: application/json' --output "$work/answer" \
  --data "{\"name\": \"Woodpecker\", \"confidential_client\": true, \"redirect_uris\": [\"$callback\"]}" \
  "$source_url/api/v1/user/applications/oauth2"
sed -n 's/.*"client_id":"\([^"]*\)".*/\1/p' "$work/answer" | tr -d '\n' | sh scripts/secret.sh set woodpecker-forge-client
sed -n 's/.*"client_secret":"\([^"]*\)".*/\1/p' "$work/answer" | tr -d '\n' | sh scripts/secret.sh set woodpecker-forge-secret

echo "Woodpecker is known to the source host. Start the stack again, then sign in at https://ci.<% project.domain %>"
