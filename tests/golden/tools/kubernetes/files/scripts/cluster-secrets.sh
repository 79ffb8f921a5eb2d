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

kubectl apply --server-side --force-conflicts --filename deploy/kubernetes/namespace.yaml --filename deploy/kubernetes/rights.yaml
# Server-side, because a client-side apply would keep a second copy of every value in an annotation.
values() {
    kubectl --namespace "$namespace" get secret stack-secrets --ignore-not-found \
        --output 'go-template={{range $name, $value := .data}}{{$name}}={{$value}}{{"\n"}}{{end}}'
}
before=$(values)
kubectl --namespace "$namespace" create secret generic stack-secrets --from-env-file=.env --dry-run=client --output yaml |
    kubectl apply --server-side --force-conflicts --filename -

# The nodes sign in to the registry with it. The password goes through a pipe, as the others do.
if password=$(scripts/secret.sh get "github-packages-token" 2>/dev/null); then
    login=$(printf '%s:%s' "x-access-token" "$password" | base64 | tr -d '\n')
    sign_in() { # namespace
        printf '{"auths":{"%s":{"auth":"%s"}}}' "ghcr.io" "$login" |
            kubectl --namespace "$1" create secret generic registry-login --type=kubernetes.io/dockerconfigjson \
                --from-file=.dockerconfigjson=/dev/stdin --dry-run=client --output yaml |
            kubectl apply --server-side --force-conflicts --filename -
    }
    sign_in "$namespace"
else
    echo "The password of GitHub Packages is not in .env yet, so the cluster pulls no image from it." >&2
fi

# A pod keeps the values it was started with. Those that read a changed one are replaced, one service after the other.
[ -n "$before" ] || exit 0
changed=$(values | BEFORE="$before" awk '
    BEGIN { count = split(ENVIRON["BEFORE"], lines, "\n"); for (i = 1; i <= count; i++) known[lines[i]] = 1 }
    !($0 in known) { sub(/=.*/, ""); print }')
[ -n "$changed" ] || exit 0

reads() { # service, variables
    for variable in $2; do
        if printf '%s\n' "$changed" | grep -qxF "$variable"; then
            kubectl --namespace "$namespace" get deployment,statefulset,daemonset --selector "app.kubernetes.io/name=$1" --output name |
                xargs -r kubectl --namespace "$namespace" rollout restart
            return
        fi
    done
}
reads 'sample-service' ''
reads 'caddy' ''
reads 'openbao' ''
reads 'openbao-snapshot' 'OPENBAO_SNAPSHOT_ROLE OPENBAO_SNAPSHOT_SECRET'
reads 'grafana' ' GRAFANA_ADMIN_PASSWORD GRAFANA_SECRET_KEY'
reads 'kube-state-metrics' ''
reads 'node-exporter' ''
reads 'probe' ''
reads 'prometheus' ''
