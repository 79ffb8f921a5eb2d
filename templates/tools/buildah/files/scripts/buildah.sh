#!/bin/sh
# Builds the sample service's image and pushes it. The pipeline calls it with one word:
#
#   package   build; leaves dist/image.tar, which scanners read
#   publish   push that very file, so that what was scanned is what is delivered; leaves dist/image.digest
<%#options.cache%>
<%#registry%>
#   cache     keep the layers of the default branch for the builds after it
<%/registry%>
<%/options.cache%>
#
# IMAGE (full name) and IMAGE_TAG (the commit) come from the pipeline. REGISTRY_CA_DIR may name a folder with *.crt files of
# an authority of your own that signed the registry's certificate.
set -eu
cd "$(dirname "$0")/.."

: "${IMAGE:=<%#registry%><% registry.image-prefix %>/<%/registry%><% project.service %>}"
: "${IMAGE_TAG:=dev}"
context="services/<% project.service %>"
platform="<% options.platform %>"
<%#registry%>

# Where the registry is reached from here.
registry="${IMAGE%%/*}"
repository="$IMAGE"
verify=true
<%#registry.internal-host%>
<%#ci%>
<%#ci.service%>
# Pipelines run inside the stack. There the registry has a shorter way than through the ingress.
registry="<% registry.internal-host %>"
repository="$registry/${IMAGE#*/}"
<%#registry.insecure%>
# That way is plain http.
verify=false
<%/registry.insecure%>
<%/ci.service%>
<%/ci%>
<%/registry.internal-host%>
<%#registry.own-authority%>
<%#ci%>
<%#ci.service%>
# The name leads to the ingress on a network of the stack. Its certificate is of the stack's own authority, which this container
# cannot know; REGISTRY_CA_DIR makes it known, and the certificate is checked then.
[ -n "${REGISTRY_CA_DIR:-}" ] || verify=false
<%/ci.service%>
<%/ci%>
<%/registry.own-authority%>
user="${REGISTRY_USER:-<% registry.user %>}"
<%/registry%>

# Credentials lie in a folder of their own that goes away with the script, never in a command line.
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

# Some engines start steps with a user that has no home; Buildah keeps its storage there.
if [ ! -w "${HOME:-/}" ]; then
    HOME="$work"
    export HOME
fi
<%#registry%>

login() {
    printf '%s' "$REGISTRY_PASSWORD" |
        "$1" login --authfile "$work/auth.json" --tls-verify="$verify" ${REGISTRY_CA_DIR:+--cert-dir "$REGISTRY_CA_DIR"} \
            --username "$user" --password-stdin "$registry"
}
<%/registry%>

build() { # options besides those of every build
    # chroot instead of a nested container: a step is a container already.
    export BUILDAH_ISOLATION=chroot
    export STORAGE_DRIVER="<% options.storage %>"
    # The Docker format keeps the health check of the Dockerfile; the OCI format has no place for it.
    set -- build --format docker --layers --platform "$platform" \
        --build-arg "VERSION=$IMAGE_TAG" \
        --label "org.opencontainers.image.revision=$IMAGE_TAG" \
        --tag "$IMAGE:$IMAGE_TAG" "$@"
<%#options.cache%>
<%#registry%>
    # Without a password the build is only slower.
    if [ -n "${REGISTRY_PASSWORD:-}" ]; then
        login buildah
        set -- "$@" --authfile "$work/auth.json" --tls-verify="$verify" --cache-from "$repository/cache"
    fi
<%/registry%>
<%/options.cache%>
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
<%#registry%>
<%#options.cache%>

cache() {
    : "${REGISTRY_PASSWORD:?the password of the registry is missing}"
    build --cache-to "$repository/cache"
}
<%/options.cache%>

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
<%/registry%>

case "${1:-}" in
package) package ;;
<%#registry%>
publish) publish ;;
<%#options.cache%>
cache) cache ;;
<%/options.cache%>
<%/registry%>
*)
    echo "usage: scripts/buildah.sh package<%#registry%>|publish<%#options.cache%>|cache<%/options.cache%><%/registry%>" >&2
    exit 2
    ;;
esac
