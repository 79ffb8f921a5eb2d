#!/bin/sh
# Run by the pipeline: writes this commit plus the new image's digest to the deploy branch, which is what the cluster follows.
# Needs IMAGE, IMAGE_TAG, DEPLOY_REPOSITORY, DEPLOY_BRANCH, GIT_USER and GIT_TOKEN.
set -eu
: "${IMAGE:?}" "${IMAGE_TAG:?}" "${DEPLOY_REPOSITORY:?}" "${DEPLOY_BRANCH:?}" "${GIT_USER:?}" "${GIT_TOKEN:?}"
cd "$(dirname "$0")/.."

# The checkout belongs to another user when the step runs in a container.
git config --global --add safe.directory "$(pwd)"
git config user.name "deploy"
git config user.email "deploy@delivery.localhost"

# Only what our pipeline signed is deployed.
sh scripts/sign.sh verify
# By digest: a tag can be moved, and the cluster would run something that nobody tested.
reference="$IMAGE@$(cat dist/image.digest)"
kustomize edit set image "$IMAGE=$reference"
git add kustomization.yaml
# A second run for the same commit has nothing to change.
git diff --cached --quiet || git commit --quiet --message "Deploy $IMAGE_TAG"

# The token comes from the environment of a helper: in the address it would stand in logs and process lists.
# shellcheck disable=SC2016  # expanded by the helper's own shell
git -c credential.helper= \
    -c credential.helper='!f() { echo "username=$GIT_USER"; echo "password=$GIT_TOKEN"; }; f' \
    push --force "$DEPLOY_REPOSITORY" "HEAD:refs/heads/$DEPLOY_BRANCH"
echo "$DEPLOY_BRANCH is at $(git rev-parse HEAD) with $reference"
echo "$reference" >dist/deployed
