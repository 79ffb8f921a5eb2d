#!/bin/sh
# Stops every service in the cluster of the current context. Volumes, secrets and the namespace stay; make up starts it again.
set -eu
cd "$(dirname "$0")/.."

namespace="delivery"
for one in "$namespace" "$namespace-nodes"; do
    kubectl --namespace "$one" delete deployment,statefulset,daemonset,job,cronjob --selector app.kubernetes.io/part-of="$namespace"
done
