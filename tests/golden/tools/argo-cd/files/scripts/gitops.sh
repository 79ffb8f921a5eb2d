#!/bin/sh
# Argo CD's hand on the cluster of the current context.
#
#   gitops.sh follows   exit code 0 when this cluster is kept as git says
#   gitops.sh suspend   what is changed by hand stays
#   gitops.sh resume    the cluster becomes what git says again, at once
set -eu

case "${1:-}" in
    follows)
        kubectl --namespace "delivery-deploy" get applications.argoproj.io "delivery" >/dev/null 2>&1
        ;;
    suspend | resume)
        enabled=true
        [ "$1" = resume ] || enabled=false
        kubectl --namespace "delivery-deploy" patch applications.argoproj.io "delivery" --type merge \
            --patch "{\"metadata\":{\"annotations\":{\"argocd.argoproj.io/refresh\":\"normal\"}},\"spec\":{\"syncPolicy\":{\"automated\":{\"enabled\":$enabled}}}}"
        ;;
    *)
        sed -n '4,6p' "$0" >&2
        exit 2
        ;;
esac
