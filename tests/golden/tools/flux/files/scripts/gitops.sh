#!/bin/sh
# Flux's hand on the cluster of the current context.
#
#   gitops.sh follows   exit code 0 when this cluster is kept as git says
#   gitops.sh suspend   what is changed by hand stays
#   gitops.sh resume    the cluster becomes what git says again, at once
set -eu

case "${1:-}" in
    follows)
        kubectl --namespace "delivery-deploy" get kustomizations.kustomize.toolkit.fluxcd.io "delivery" >/dev/null 2>&1
        ;;
    suspend | resume)
        suspended=true
        [ "$1" = suspend ] || suspended=false
        kubectl --namespace "delivery-deploy" patch kustomizations.kustomize.toolkit.fluxcd.io "delivery" --type merge \
            --patch "{\"metadata\":{\"annotations\":{\"reconcile.fluxcd.io/requestedAt\":\"$(date -u +%s)\"}},\"spec\":{\"suspend\":$suspended}}"
        ;;
    *)
        sed -n '4,6p' "$0" >&2
        exit 2
        ;;
esac
