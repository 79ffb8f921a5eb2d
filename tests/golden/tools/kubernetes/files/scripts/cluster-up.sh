#!/bin/sh
# Brings the stack to the cluster of the current context.
set -eu
cd "$(dirname "$0")/.."

namespace="delivery"
# A finished job cannot be changed; it is made anew.
kubectl --namespace "$namespace" delete job --selector app.kubernetes.io/component=setup --ignore-not-found

manifests=$(mktemp)
trap 'rm -f "$manifests"' EXIT
kubectl kustomize . >"$manifests"
# Releases come from Ansible push: the image that runs stays, and the one that is written here is only the first.
written=$(sed -n 's|^ *\(- \)\{0,1\}image: *\([^ ]*/sample-service[:@][^ ]*\)$|\2|p' "$manifests" | head -n 1)
running=$(kubectl --namespace "$namespace" get deployment,statefulset --selector app.kubernetes.io/name="sample-service" \
    --output 'jsonpath={.items[*].spec.template.spec.containers[?(@.name=="sample-service")].image}')
if [ -n "$written" ] && [ -n "$running" ] && [ "$running" != "$written" ]; then
    echo "sample-service stays at $running"
    sed "s|image: $written\$|image: $running|" "$manifests" >"$manifests.kept"
    mv "$manifests.kept" "$manifests"
fi
kubectl apply --server-side --force-conflicts --filename "$manifests"
