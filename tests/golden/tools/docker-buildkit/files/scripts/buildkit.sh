#!/bin/sh
# Builds the sample service's image and pushes it. The pipeline calls it with one word:
#
#   package   build; leaves dist/image.tar, which scanners read
#   publish   push that very file, so that what was scanned is what is delivered; leaves dist/image.digest
#   cache     keep the layers of the default branch for the builds after it
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
plain_http=""
unchecked=""
user="${REGISTRY_USER:-x-access-token}"

# Credentials lie in a folder of their own that goes away with the script, never in a command line.
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# BuildKit of its own: starts for this build and ends with it. As root of a privileged container it needs nothing else; as
# another user it uses user namespaces. On agents that allow "seccomp=unconfined" but not "privileged", run the pipeline
# with BUILDKITD_FLAGS=--oci-worker-no-process-sandbox.
build_alone() { # nothing, or what else buildctl shall do: where the result goes, which cache is written
    set -- build \
        --frontend dockerfile.v0 \
        --local "context=$context" \
        --local "dockerfile=$context" \
        --opt "platform=$platform" \
        --opt "build-arg:VERSION=$IMAGE_TAG" \
        --opt "label:org.opencontainers.image.revision=$IMAGE_TAG" \
        "$@"
    # Without a password the build is only slower.
    if [ -n "${REGISTRY_PASSWORD:-}" ]; then
        login="$(printf '%s:%s' "$user" "$REGISTRY_PASSWORD" | base64 | tr -d '\n')"
        printf '{"auths":{"%s":{"auth":"%s"}}}\n' "$registry" "$login" >"$work/config.json"
        export DOCKER_CONFIG="$work"
        if [ -n "$plain_http" ]; then
            printf '[registry."%s"]\n  http = true\n' "$registry" >"$work/buildkitd.toml"
            export BUILDKITD_FLAGS="${BUILDKITD_FLAGS:-} --config $work/buildkitd.toml"
        fi
        if [ -n "$unchecked" ]; then
            printf '[registry."%s"]\n  insecure = true\n' "$registry" >"$work/buildkitd.toml"
            export BUILDKITD_FLAGS="${BUILDKITD_FLAGS:-} --config $work/buildkitd.toml"
        fi
        set -- "$@" --import-cache "type=registry,ref=$repository:buildcache"
    fi
    buildctl-daemonless.sh "$@"
}

# The Docker daemon keeps its own cache.
build_with_docker() {
    docker build --platform "$platform" --build-arg "VERSION=$IMAGE_TAG" \
        --label "org.opencontainers.image.revision=$IMAGE_TAG" --tag "$IMAGE:$IMAGE_TAG" "$context"
    docker image save --output dist/image.tar "$IMAGE:$IMAGE_TAG"
}

package() {
    mkdir -p dist
    rm -f dist/image.tar
    if [ ! -w dist ]; then
        echo "buildkit.sh: user $(id -u) may not write to dist/; let the pipeline run this step as root of its container" >&2
        exit 1
    fi
    if command -v buildctl-daemonless.sh >/dev/null 2>&1; then
        build_alone --output "type=docker,name=$IMAGE:$IMAGE_TAG,dest=dist/image.tar"
    else
        build_with_docker
    fi
    ls -l dist/image.tar
}

cache() {
    : "${REGISTRY_PASSWORD:?the password of the registry is missing}"
    build_alone --export-cache "type=registry,ref=$repository:buildcache,mode=max"
}

publish() {
    : "${REGISTRY_PASSWORD:?the password of the registry is missing}"
    [ -f dist/image.tar ] || {
        echo "buildkit.sh: dist/image.tar is missing; the package step makes it" >&2
        exit 1
    }
    verify=true
    [ -z "$plain_http$unchecked" ] || verify=false
    printf '%s' "$REGISTRY_PASSWORD" |
        skopeo login --authfile "$work/auth.json" --tls-verify="$verify" ${REGISTRY_CA_DIR:+--cert-dir "$REGISTRY_CA_DIR"} \
            --username "$user" --password-stdin "$registry"
    skopeo copy --authfile "$work/auth.json" --dest-tls-verify="$verify" ${REGISTRY_CA_DIR:+--dest-cert-dir "$REGISTRY_CA_DIR"} \
        --retry-times 3 --digestfile dist/image.digest docker-archive:dist/image.tar \
        "docker://$repository:$IMAGE_TAG"
    echo "$IMAGE:$IMAGE_TAG is $(cat dist/image.digest)"
}

case "${1:-}" in
package) package ;;
publish) publish ;;
cache) cache ;;
*)
    echo "usage: scripts/buildkit.sh package|publish|cache" >&2
    exit 2
    ;;
esac
