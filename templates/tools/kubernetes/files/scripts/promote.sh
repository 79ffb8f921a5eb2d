#!/bin/sh
# Proposes a release for the next environment: promote.sh stage|prod
# Stage gets what the stack runs, production what stage has. Nothing is deployed here: the change is reviewed, merged, then followed.
set -eu
cd "$(dirname "$0")/.."
# A stack with an authority of its own has this script; what follows then accepts the certificates.
[ ! -f scripts/trust.sh ] || . scripts/trust.sh

to=${1:-}
service="<% project.service %>"
case "$to" in
    stage) pods=1 ;;
    prod) pods=2 ;;
    *)
        sed -n '2,3p' "$0" >&2
        exit 2
        ;;
esac
if [ -n "$(git status --porcelain)" ]; then
    echo "There are changes here that are not committed; a promotion is a change of its own." >&2
    exit 1
fi
git fetch --quiet origin main

if [ "$to" = stage ]; then
    # By digest: a tag could be moved after it was tested.
    image=$(kubectl --namespace "<% project.slug %>" get pods --selector "app.kubernetes.io/name=$service" \
        --output "jsonpath={.items[0].status.containerStatuses[?(@.name==\"$service\")].imageID}")
    image=${image#docker-pullable://}
else
    image=$(git show origin/main:deploy/environments/stage/kustomization.yaml |
        awk '
            /^[^ -]/ { inside = ($1 == "images:") }
            inside && / digest:/ { digest = $NF }
            inside && / name:/ && !name { name = $NF }
            inside && / newName:/ { name = $NF }
            END { if (digest) print name "@" digest }')
fi
case "$image" in
    *@sha256:*) ;;
    *)
        echo "There is no release to promote to $to yet: the environment before runs none from a registry." >&2
        exit 1
        ;;
esac

digest=${image#*@sha256:}
branch=promote-$to-$(printf %.12s "$digest")
git switch --quiet --create "$branch" origin/main
(
    cd "deploy/environments/$to"
    name=$(sed -n "s|^ *image: *\"*\([^\" ]*/$service\)[:@].*|\1|p" ../base/service.yaml | head -n 1)
    kustomize edit set image "$name=$image"
    kustomize edit set replicas "$service=$pods"
)
git add "deploy/environments/$to/kustomization.yaml"
if git diff --cached --quiet; then
    git switch --quiet -
    git branch --quiet --delete "$branch"
    echo "$to has $image already."
    exit 0
fi
git commit --quiet --message "Promote $service to $to" --message "$image"
git push --quiet --set-upstream origin "$branch"
git switch --quiet -
echo "$branch is pushed: open a change request of it. Once it is approved and merged, $to runs $image."
