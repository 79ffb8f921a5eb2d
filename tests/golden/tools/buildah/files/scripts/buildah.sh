#!/bin/sh
# Builds the sample service's image and pushes it. The pipeline calls it with one word:
#
#   package   build; leaves dist/image.tar, which scanners read
#   publish   push that very file, so that what was scanned is what is delivered; leaves dist/image.digest
#
# IMAGE (full name) and IMAGE_TAG (the commit) come from the pipeline. REGISTRY_CA_DIR may name a folder with *.crt files of
# an authority of your own that signed the registry's certificate.
set -eu
cd "$(dirname "$0")/.."

: "${IMAGE:=ghcr.io/example/delivery/sample-service}"
: "${IMAGE_TAG:=dev}"
context="services/sample-service"
platform="linux/amd64"

# Where the registry is reached from here.
registry="${IMAGE%%/*}"
repository="$IMAGE"
verify=true
user="${REGISTRY_USER:-x-access-token}"

# Credentials lie in a folder of their own that goes away with the script, never in a command line.
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# Some engines start steps with a user that has no home; Buildah keeps its storage there.
if [ ! -w "${HOME:-/}" ]; then
    HOME="$work"
    export HOME
fi

login() {
    printf '%s' "$REGISTRY_PASSWORD" |
        "$1" login --authfile "$work/auth.json" --tls-verify="$verify" ${REGISTRY_CA_DIR:+--cert-dir "$REGISTRY_CA_DIR"} \
            --username "$user" --password-stdin "$registry"
}

build() { # options besides those of every build
    # chroot instead of a nested container: a step is a container already.
    export BUILDAH_ISOLATION=chroot
    export STORAGE_DRIVER="vfs"
    # The Docker format keeps the health check of the Dockerfile; the OCI format has no place for it.
    set -- build --format docker --layers --platform "$platform" \
        --build-arg "VERSION=$IMAGE_TAG" \
        --label "org.opencontainers.image.revision=$IMAGE_TAG" \
        --tag "$IMAGE:$IMAGE_TAG" "$@"
    buildah "$@" "$context"
}

package() {
    mkdir -p dist
    # An archive that is there would be added to, which this format does not know.
    rm -f dist/image.tar
    if [ ! -w dist ]; then
        echo "buildah.sh: user $(id -u) may not write to dist/; let the pipeline run this step as root of its container" >&2
        exit 1
    fi
    build
    buildah push "$IMAGE:$IMAGE_TAG" "docker-archive:dist/image.tar:$IMAGE:$IMAGE_TAG"
    ls -l dist/image.tar
}

publish() {
    : "${REGISTRY_PASSWORD:?the password of the registry is missing}"
    [ -f dist/image.tar ] || {
        echo "buildah.sh: dist/image.tar is missing; the package step makes it" >&2
        exit 1
    }
    login skopeo
    skopeo copy --authfile "$work/auth.json" --dest-tls-verify="$verify" ${REGISTRY_CA_DIR:+--dest-cert-dir "$REGISTRY_CA_DIR"} \
        --retry-times 3 --digestfile dist/image.digest docker-archive:dist/image.tar \
        "docker://$repository:$IMAGE_TAG"
    echo "$IMAGE:$IMAGE_TAG is $(cat dist/image.digest)"
}

case "${1:-}" in
package) package ;;
publish) publish ;;
*)
    echo "usage: scripts/buildah.sh package|publish" >&2
    exit 2
    ;;
esac
