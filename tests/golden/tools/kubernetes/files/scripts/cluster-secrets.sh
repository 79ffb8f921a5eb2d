#!/bin/sh
# Hands the secrets in .env to the cluster of the current context, as the Secret "stack-secrets".
# Values go through a pipe: never on a command line, never into a file of the repository.
set -eu
cd "$(dirname "$0")/.."

namespace="delivery"
if [ ! -f .env ]; then
    scripts/secrets-pull.sh
fi
if [ ! -f .env ]; then
    echo "No .env here: run 'make secrets' first." >&2
    exit 1
fi

kubectl apply --server-side --filename deploy/kubernetes/namespace.yaml
# Server-side, because a client-side apply would keep a second copy of every value in an annotation.
kubectl --namespace "$namespace" create secret generic stack-secrets --from-env-file=.env --dry-run=client --output yaml |
    kubectl apply --server-side --force-conflicts --filename -
