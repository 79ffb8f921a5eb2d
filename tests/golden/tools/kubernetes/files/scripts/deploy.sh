#!/bin/sh
# Deploys an image to the cluster and takes it back when it does not become healthy. Run by the pipeline, or by hand.
# Needs IMAGE and IMAGE_TAG, and takes the digest in dist/image.digest when there is one; in a pipeline also DEPLOY_KUBECONFIG (base64). By hand the current context is used.
set -eu
: "${IMAGE:?}" "${IMAGE_TAG:?}"
cd "$(dirname "$0")/.."

namespace="delivery"
service="sample-service"
if [ -n "${DEPLOY_KUBECONFIG:-}" ]; then
    umask 077
    KUBECONFIG=$(mktemp)
    export KUBECONFIG
    trap 'rm -f "$KUBECONFIG"' EXIT
    printf '%s' "$DEPLOY_KUBECONFIG" | base64 -d >"$KUBECONFIG"
fi

# By digest: a tag can be moved, and the cluster would run something that nobody tested.
reference="$IMAGE:$IMAGE_TAG"
if [ -s dist/image.digest ]; then
    reference="$IMAGE@$(cat dist/image.digest)"
fi

# A service with volumes is a stateful set, one without is a deployment.
workload=$(kubectl --namespace "$namespace" get deployment,statefulset --output name \
    --selector "app.kubernetes.io/name=$service" | head -n 1)
[ -n "$workload" ] || { echo "$service is not in the cluster; run make up once" >&2; exit 1; }

kubectl --namespace "$namespace" set image "$workload" "$service=$reference"
if kubectl --namespace "$namespace" rollout status --timeout=180s "$workload"; then
    echo "$reference is deployed and healthy"
    mkdir -p dist
    echo "$reference" >dist/deployed
else
    kubectl --namespace "$namespace" logs --tail=50 --all-containers "$workload" || true
    kubectl --namespace "$namespace" rollout undo "$workload"
    kubectl --namespace "$namespace" rollout status --timeout=180s "$workload" || true
    echo "$IMAGE_TAG did not become healthy; the release before runs again" >&2
    exit 1
fi
