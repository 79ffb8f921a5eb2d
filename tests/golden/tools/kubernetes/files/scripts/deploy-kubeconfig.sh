#!/bin/sh
# Makes the pipelines' access to the cluster of the current context, with the rights in deploy/kubernetes-deployer.yaml,
# and puts it into .env for the CI system.
set -eu
cd "$(dirname "$0")/.."

namespace="delivery"
kubectl apply --server-side --filename deploy/kubernetes-deployer.yaml
kubectl --namespace "$namespace" wait --for=jsonpath='{.data.token}' --timeout=60s secret/deployer-token

umask 077
work=$(mktemp)
trap 'rm -f "$work"' EXIT
server=${DEPLOY_SERVER:-$(kubectl config view --minify --output 'jsonpath={.clusters[0].cluster.server}')}
case "$server" in
    https://0.0.0.0* | https://127.* | https://localhost* | https://host.docker.internal* | 'https://[::'*)
        echo "$server is an address of this machine, which pipelines elsewhere cannot reach." >&2
        echo "Run this again with the cluster's address for others: DEPLOY_SERVER=https://NAME:6443 make deploy-kubeconfig" >&2
        exit 1
        ;;
esac
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
