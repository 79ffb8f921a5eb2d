#!/bin/sh
# Brings the stack to the cluster of the current context.
set -eu
cd "$(dirname "$0")/.."

namespace="<% project.slug %>"
<%#deployment%>
<%#control%>
# Two hands on one object undo each other: what follows git is changed by a commit.
if <% control %> follows; then
    <% control %> resume
    echo "This cluster follows git: <% name %> brings it to what the deployed branch says."
    echo "To apply this checkout by hand all the same: <% control %> suspend && kubectl apply --kustomize . --server-side --force-conflicts"
    exit 0
fi

<%/control%>
<%/deployment%>
# A finished job cannot be changed; it is made anew.
kubectl --namespace "$namespace" delete job --selector app.kubernetes.io/component=setup --ignore-not-found

manifests=$(mktemp)
trap 'rm -f "$manifests"' EXIT
kubectl kustomize . >"$manifests"
<%#deployment%>
# Releases come from <% name | lines 0 %>: the image that runs stays, and the one that is written here is only the first.
written=$(sed -n 's|^ *\(- \)\{0,1\}image: *\([^ ]*/<% project.service %>[:@][^ ]*\)$|\2|p' "$manifests" | head -n 1)
running=$(kubectl --namespace "$namespace" get deployment,statefulset --selector app.kubernetes.io/name="<% project.service %>" \
    --output 'jsonpath={.items[*].spec.template.spec.containers[?(@.name=="<% project.service %>")].image}')
if [ -n "$written" ] && [ -n "$running" ] && [ "$running" != "$written" ]; then
    echo "<% project.service %> stays at $running"
    sed "s|image: $written\$|image: $running|" "$manifests" >"$manifests.kept"
    mv "$manifests.kept" "$manifests"
fi
<%/deployment%>
kubectl apply --server-side --force-conflicts --filename "$manifests"
