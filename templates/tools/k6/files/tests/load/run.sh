#!/bin/sh
# Runs the load test against the deployed service and leaves the results in reports/.
# BASE_URL aims it somewhere else, for example at a service started by hand: BASE_URL=http://127.0.0.1:8080
set -eu
cd "$(dirname "$0")/../.."

<%#options.address%>
# Where releases go, when that is not the stack the pipeline belongs to.
address="<% options.address %>"
: "${BASE_URL:=$address}"
<%/options.address%>
<%#ci%>
<%#ci.service%>
# Pipelines run inside the stack and reach the service without the ingress and its certificate. A pipeline sets IMAGE_TAG.
if [ -n "${IMAGE_TAG:-}" ]; then
    : "${BASE_URL:=http://<% project.service %>:8080}"
fi
<%/ci.service%>
<%/ci%>
: "${BASE_URL:=https://app.<% project.domain %>}"
export BASE_URL
case "$BASE_URL" in
https://*.<% project.domain %>*)
    # A stack with an authority of its own has this script; k6 then accepts the certificates.
    [ ! -f scripts/trust.sh ] || . scripts/trust.sh
    ;;
esac

# Nobody is told that we run a load test.
export K6_NO_USAGE_REPORT=true
<%#options.store-results%>
<%#metrics%>
<%#metrics.remote-write-url%>

# The metrics store is reachable only from inside the stack.
if [ -n "${IMAGE_TAG:-}" ]; then
    export K6_PROMETHEUS_RW_SERVER_URL="<% metrics.remote-write-url %>"
    export K6_PROMETHEUS_RW_TREND_STATS="p(50),p(95),p(99),max"
    output="experimental-prometheus-rw"
fi
<%/metrics.remote-write-url%>
<%/metrics%>
<%/options.store-results%>

mkdir -p reports
set -- run --quiet ${output:+--out "$output"} tests/load/service.js
if command -v k6 >/dev/null 2>&1; then
    exec k6 "$@"
fi
# On a laptop without k6: the same image as in the pipeline, on the host's network so that localhost means this machine.
exec "${CONTAINER_ENGINE:-docker}" run --rm --network host --user "$(id -u):$(id -g)" \
    --volume "$PWD:/work" --workdir /work \
    --env BASE_URL --env IMAGE_TAG --env K6_NO_USAGE_REPORT ${OWN_AUTHORITY:+--env SSL_CERT_FILE=/work/.authority/bundle.crt} \
    <% images.k6 %> "$@"
