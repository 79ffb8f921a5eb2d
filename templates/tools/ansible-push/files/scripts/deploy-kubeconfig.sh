#!/bin/sh
# Makes the pipelines' access to the cluster of the current context, with the rights in deploy/kubernetes-deployer.yaml,
# and puts it into .env for the CI system.
set -eu
cd "$(dirname "$0")/.."

namespace="<% platform.namespace %>"
kubectl apply --server-side --filename deploy/kubernetes-deployer.yaml
kubectl --namespace "$namespace" wait --for=jsonpath='{.data.token}' --timeout=60s secret/deployer-token

umask 077
work=$(mktemp)
trap 'rm -f "$work"' EXIT
server=$(kubectl config view --minify --output 'jsonpath={.clusters[0].cluster.server}')
authority=$(kubectl --namespace "$namespace" get secret deployer-token --output 'jsonpath={.data.ca\.crt}')
token=$(kubectl --namespace "$namespace" get secret deployer-token --output 'jsonpath={.data.token}' | base64 -d)
cat >"$work" <<EOM
apiVersion: v1
kind: Config
clusters:
  - name: stack
    cluster:
      server: $server
      certificate-authority-data: $authority
users:
  - name: deployer
    user:
      token: $token
contexts:
  - name: stack
    context: {cluster: stack, user: deployer, namespace: $namespace}
current-context: stack
EOM
base64 <"$work" | tr -d '\n' | scripts/secret.sh set deploy-kubeconfig
echo "Enter DEPLOY_KUBECONFIG from .env in the CI system. It points to $server, which pipelines have to reach."
