#!/bin/sh
# Installs Flux in the cluster of the current context, hands it the source host's token, and lets it watch the repository.
# May run again at any time: for an upgrade, or for a new token.
set -eu
cd "$(dirname "$0")/.."
# A stack with an authority of its own has this script; what follows then accepts the certificates.
[ ! -f scripts/trust.sh ] || . scripts/trust.sh

namespace="delivery-deploy"
branch="deploy"

# What the deployed branch must not change: namespaces, and who may do what in them.
kubectl apply --server-side --force-conflicts --filename deploy/kubernetes/namespace.yaml --filename deploy/kubernetes/rights.yaml \
    --filename deploy/flux/names.yaml
# In a namespace where nothing else runs; it watches this namespace only.
flux install --version "v2.7.5" --namespace "$namespace" --watch-all-namespaces=false \
    --components source-controller,kustomize-controller,notification-controller

# Through standard input: as an argument every process of this machine could see the values.
token=$(scripts/secret.sh get "source-token")
kubectl apply --server-side --force-conflicts --filename - <<EOM
apiVersion: v1
kind: Secret
metadata:
  name: repository-delivery
  namespace: $namespace
stringData:
  username: "x-access-token"
  password: "$token"
EOM
if address=$(scripts/secret.sh get "mattermost-webhook"); then
    kubectl apply --server-side --force-conflicts --filename - <<EOM
apiVersion: v1
kind: Secret
metadata:
  name: flux-chat
  namespace: $namespace
stringData:
  address: "$address"
EOM
else
    echo "The chat's web hook is not known yet; put it into .env and run this again." >&2
fi


# The branch must exist before it can be watched; pipelines write it from then on.
if ! git ls-remote --exit-code --heads origin "$branch" >/dev/null; then
    git push origin "HEAD:refs/heads/$branch"
fi
kubectl apply --server-side --force-conflicts --kustomize deploy/flux
flux --namespace "$namespace" reconcile kustomization "delivery" --with-source
