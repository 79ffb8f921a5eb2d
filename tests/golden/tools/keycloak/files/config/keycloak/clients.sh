#!/bin/bash
# Sets the sign-in clients as the repository declares them. The realm file is read at the very first start only;
# this runs on every start, so that new tools and new secrets arrive in a realm that already exists.
set -euo pipefail

realm="delivery"
export PATH="$PATH:/opt/keycloak/bin"
export HOME=/tmp
# kcadm reads the password from here; as an argument everybody could see it.
export KC_CLI_PASSWORD="$KC_BOOTSTRAP_ADMIN_PASSWORD"

login() {
    kcadm.sh config credentials --server http://keycloak:8080 --realm master --user "$KC_BOOTSTRAP_ADMIN_USERNAME"
}

# Reads the client from standard input, because its secret must not be an argument either.
set_client() {
    local id
    id=$(kcadm.sh get clients --target-realm "$realm" --query "clientId=$1" --fields id --format csv --noquotes)
    if [ -z "$id" ]; then
        kcadm.sh create clients --target-realm "$realm" --file -
    else
        kcadm.sh update "clients/$id" --target-realm "$realm" --file -
    fi
    echo "clients: $1 is set"
}

if ! login; then
    # Somebody replaced the first administrator, as the hand-off asks. Then clients are changed by a person.
    echo "clients: cannot sign in as $KC_BOOTSTRAP_ADMIN_USERNAME, clients stay as they are" >&2
    exit 0
fi

set_client 'grafana' <<CLIENT
{
  "clientId": "grafana",
  "name": "Grafana",
  "baseUrl": "https://grafana.delivery.localhost",
  "enabled": true,
  "protocol": "openid-connect",
  "publicClient": false,
  "clientAuthenticatorType": "client-secret",
  "secret": "${GRAFANA_OIDC_CLIENT_SECRET}",
  "standardFlowEnabled": true,
  "implicitFlowEnabled": false,
  "directAccessGrantsEnabled": false,
  "serviceAccountsEnabled": false,
  "frontchannelLogout": false,
  "redirectUris": ["https://grafana.delivery.localhost/login/generic_oauth"],
  "webOrigins": ["+"],
  "attributes": {
    "post.logout.redirect.uris": "+"
  },
  "protocolMappers": [
    {
      "name": "groups",
      "protocol": "openid-connect",
      "protocolMapper": "oidc-group-membership-mapper",
      "config": {
        "claim.name": "groups",
        "full.path": "false",
        "id.token.claim": "true",
        "access.token.claim": "true",
        "userinfo.token.claim": "true"
      }
    }
  ]
}
CLIENT

set_client 'logs' <<CLIENT
{
  "clientId": "logs",
  "name": "Logs",
  "baseUrl": "https://logs.delivery.localhost",
  "enabled": true,
  "protocol": "openid-connect",
  "publicClient": false,
  "clientAuthenticatorType": "client-secret",
  "secret": "${LOGS_OIDC_CLIENT_SECRET}",
  "standardFlowEnabled": true,
  "implicitFlowEnabled": false,
  "directAccessGrantsEnabled": false,
  "serviceAccountsEnabled": false,
  "frontchannelLogout": false,
  "redirectUris": ["https://logs.delivery.localhost/oauth2/callback"],
  "webOrigins": ["+"],
  "attributes": {
    "post.logout.redirect.uris": "+"
  },
  "protocolMappers": [
    {
      "name": "groups",
      "protocol": "openid-connect",
      "protocolMapper": "oidc-group-membership-mapper",
      "config": {
        "claim.name": "groups",
        "full.path": "false",
        "id.token.claim": "true",
        "access.token.claim": "true",
        "userinfo.token.claim": "true"
      }
    }
  ]
}
CLIENT
