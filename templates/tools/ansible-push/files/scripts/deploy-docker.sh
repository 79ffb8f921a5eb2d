#!/bin/sh
# Deploys an image to the machines in deploy/ansible/inventory.yml. Run by the pipeline, or by hand.
<%#ci%>
<%#service%>
# With the word last: renews what the pipeline itself stands on, as its last step.
<%/service%>
<%/ci%>
# Needs IMAGE and IMAGE_TAG, and takes the digest in dist/image.digest when there is one; in a pipeline also DEPLOY_SSH_KEY and
# DEPLOY_KNOWN_HOSTS (both base64).
set -eu
: "${IMAGE:?}" "${IMAGE_TAG:?}"
cd "$(dirname "$0")/.."

export ANSIBLE_CONFIG=deploy/ansible/ansible.cfg
if [ -n "${DEPLOY_SSH_KEY:-}" ]; then
    umask 077
    keys=$(mktemp -d)
    trap 'rm -rf "$keys"' EXIT
    printf '%s' "$DEPLOY_SSH_KEY" | base64 -d >"$keys/key"
    printf '%s' "${DEPLOY_KNOWN_HOSTS:?}" | base64 -d >"$keys/known_hosts"
    export ANSIBLE_PRIVATE_KEY_FILE="$keys/key"
    export ANSIBLE_SSH_COMMON_ARGS="-o UserKnownHostsFile=$keys/known_hosts -o StrictHostKeyChecking=yes"
    umask 022
fi
<%#ci%>
<%#service%>
if [ "${1:-}" = last ]; then
    ansible-playbook deploy/ansible/last.yml
    exit 0
fi
<%/service%>
<%/ci%>

<%#signing%>
# Only what our pipeline signed is deployed.
<% verify %>
<%/signing%>
# By digest: a tag can be moved, and the machines would run something that nobody tested.
reference="$IMAGE:$IMAGE_TAG"
if [ -s dist/image.digest ]; then
    reference="$IMAGE@$(cat dist/image.digest)"
fi
ansible-playbook deploy/ansible/deploy.yml --extra-vars "image=$reference"
mkdir -p dist
echo "$reference" >dist/deployed
