#!/bin/sh
# Builds the sample service's image on this machine, under the name the stack starts it by. So the first start needs
# neither a pipeline nor anything in the registry. Later releases come from the pipeline.
set -eu
cd "$(dirname "$0")/.."

image="<%#registry%><% registry.image-prefix %><%/registry%><%^registry%>localhost<%/registry%>/<% project.service %>:0.1.0"

if [ -n "${CONTAINER_ENGINE:-}" ]; then
    engine="$CONTAINER_ENGINE"
elif command -v docker >/dev/null 2>&1; then
    engine=docker
elif command -v podman >/dev/null 2>&1; then
    engine=podman
else
    echo "image.sh: neither docker nor podman is installed" >&2
    exit 1
fi

"$engine" build --build-arg VERSION=0.1.0 --tag "$image" "services/<% project.service %>"
