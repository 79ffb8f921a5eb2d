#!/bin/sh
# Starts every backup job once and waits for the results.
set -eu

namespace="delivery"
stamp=$(date -u +%Y%m%d%H%M%S)
kubectl --namespace "$namespace" get cronjob --selector app.kubernetes.io/component=backup --output name |
    while read -r cronjob; do
        job=$(basename "$cronjob")-$stamp
        kubectl --namespace "$namespace" create job "$job" --from="$cronjob"
        kubectl --namespace "$namespace" wait --for=condition=complete --timeout=30m "job/$job"
    done
