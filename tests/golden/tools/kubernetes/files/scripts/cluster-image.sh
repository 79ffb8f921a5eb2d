#!/bin/sh
# Loads images that were built on this laptop into its cluster. Any other cluster pulls from the registry.
set -eu

cluster="delivery"
if [ "$(kubectl config current-context 2>/dev/null)" != "k3d-$cluster" ]; then
    echo "Not the laptop's cluster: images come from the registry."
    exit 0
fi
kubectl kustomize "$(dirname "$0")/.." | sed -n 's/^ *image: *//p' | tr -d '"' | sort -u |
    grep "/sample-service:" | while read -r image; do
    k3d image import --cluster "$cluster" "$image"
done
