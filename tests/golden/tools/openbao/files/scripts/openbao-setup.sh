#!/bin/sh
# Brings an unsealed OpenBao to what this repository declares: mount, policies, roles. May run again at any time.
# Needs BAO_TOKEN: the root token at first, later a token that may change policies.
set -eu
cd "$(dirname "$0")/.."
. scripts/openbao.sh

: "${BAO_TOKEN:?export BAO_TOKEN first}"

# A mount that exists already is no mistake.
has() {
    bao "$1" list -format=json </dev/null | grep -q "\"$2/\""
}
has secrets stack || bao secrets enable -path=stack -version=2 kv </dev/null
has auth approle || bao auth enable approle </dev/null
has auth userpass || bao auth enable userpass </dev/null

for policy in ci operators snapshot; do
    bao policy write "$policy" - <"config/openbao/$policy.hcl"
done

bao write auth/approle/role/ci token_policies=ci token_ttl=1200s \
    token_max_ttl=1200s secret_id_ttl=2160h secret_id_num_uses=0 </dev/null
bao write auth/approle/role/snapshot token_policies=snapshot token_ttl=10m token_max_ttl=10m \
    secret_id_ttl=0 secret_id_num_uses=0 </dev/null

# Replaces or appends one line of .env.
remember() {
    umask 077
    touch .env
    { grep -v "^$1=" .env || true; printf '%s=%s\n' "$1" "$2"; } >.env.new
    mv .env.new .env
}
remember OPENBAO_ROLE_ID "$(bao read -field=role_id auth/approle/role/ci/role-id </dev/null)"
remember OPENBAO_SECRET_ID "$(bao write -force -field=secret_id auth/approle/role/ci/secret-id </dev/null)"
remember OPENBAO_SNAPSHOT_ROLE "$(bao read -field=role_id auth/approle/role/snapshot/role-id </dev/null)"
if ! grep -q '^OPENBAO_SNAPSHOT_SECRET=.' .env; then
    remember OPENBAO_SNAPSHOT_SECRET "$(bao write -force -field=secret_id auth/approle/role/snapshot/secret-id </dev/null)"
fi
echo "OpenBao is set up. Enter OPENBAO_ROLE_ID and OPENBAO_SECRET_ID from .env in the CI system, then run: make secrets-push up"
