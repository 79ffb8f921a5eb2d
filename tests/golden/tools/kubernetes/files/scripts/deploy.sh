#!/bin/sh
# Deploys an image to the cluster and takes it back when it does not become healthy. Run by the pipeline, or by hand.
# Needs IMAGE and IMAGE_TAG; in a pipeline also DEPLOY_KUBECONFIG (base64). By hand the current context is used.
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

# The one workload that the pipeline's account may change, and nothing of it but the image: so the way back is the image before,
# and not a whole earlier state of the workload.
workload="deployment/$service"
before=$(kubectl --namespace "$namespace" get "$workload" --output 'jsonpath={.spec.template.spec.containers[0].image}') ||
    { echo "$service is not in the cluster; run make up once" >&2; exit 1; }

kubectl --namespace "$namespace" set image "$workload" "$service=$IMAGE:$IMAGE_TAG"
if kubectl --namespace "$namespace" rollout status --timeout=180s "$workload"; then
    echo "$IMAGE:$IMAGE_TAG is deployed and healthy"
else
    kubectl --namespace "$namespace" logs --tail=50 --all-containers "$workload" || true
    kubectl --namespace "$namespace" set image "$workload" "$service=$before"
    kubectl --namespace "$namespace" rollout status --timeout=180s "$workload" || true
    echo "$IMAGE_TAG did not become healthy; the release before runs again" >&2
    exit 1
fi
