#!/bin/sh
# Installs Argo CD in the cluster of the current context, hands it the source host's token, and lets it watch the repository.
# May run again at any time: for an upgrade, or for a new token.
set -eu
cd "$(dirname "$0")/.."
# A stack with an authority of its own has this script; what follows then accepts the certificates.
[ ! -f scripts/trust.sh ] || . scripts/trust.sh

namespace="delivery-deploy"
branch="deploy"

# What the deployed branch must not change: namespaces, and who may do what in them.
kubectl apply --server-side --force-conflicts --filename deploy/kubernetes/namespace.yaml --filename deploy/kubernetes/rights.yaml \
    --filename deploy/argo-cd/names.yaml
# Server-side, because some of its definitions are too large for a client-side apply.
kubectl kustomize deploy/argo-cd/install | kubectl apply --server-side --force-conflicts --filename -
for workload in deployment/argocd-repo-server deployment/argocd-server statefulset/argocd-application-controller; do
    kubectl --namespace "$namespace" rollout status --timeout=5m "$workload"
done

token=$(scripts/secret.sh get "source-token")
# Through standard input: as an argument every process of this machine could see the token.
kubectl apply --server-side --force-conflicts --filename - <<EOM
apiVersion: v1
kind: Secret
metadata:
  name: repository-delivery
  namespace: $namespace
  labels:
    argocd.argoproj.io/secret-type: repository
stringData:
  type: git
  url: "https://github.com/example/delivery.git"
  username: "x-access-token"
  password: "$token"
EOM

# The branch must exist before it can be watched; pipelines write it from then on.
if ! git ls-remote --exit-code --heads origin "$branch" >/dev/null; then
    git push origin "HEAD:refs/heads/$branch"
fi
kubectl apply --server-side --filename deploy/argo-cd/project.yaml --filename deploy/argo-cd/application.yaml
echo "Argo CD watches the branch $branch: https://deploy.delivery.localhost"
