#!/bin/sh
# Runs the load test against the deployed service and leaves the results in reports/.
# BASE_URL aims it somewhere else, for example at a service started by hand: BASE_URL=http://127.0.0.1:8080
set -eu
cd "$(dirname "$0")/../.."

: "${BASE_URL:=https://app.delivery.localhost}"
export BASE_URL
case "$BASE_URL" in
https://*.delivery.localhost*)
    # A stack with an authority of its own has this script; k6 then accepts the certificates.
    [ ! -f scripts/trust.sh ] || . scripts/trust.sh
    ;;
esac

# Nobody is told that we run a load test.
export K6_NO_USAGE_REPORT=true

mkdir -p reports
set -- run --quiet ${output:+--out "$output"} tests/load/service.js
if command -v k6 >/dev/null 2>&1; then
    exec k6 "$@"
fi
# On a laptop without k6: the same image as in the pipeline, on the host's network so that localhost means this machine.
exec "${CONTAINER_ENGINE:-docker}" run --rm --network host --user "$(id -u):$(id -g)" \
    --volume "$PWD:/work" --workdir /work \
    --env BASE_URL --env IMAGE_TAG --env K6_NO_USAGE_REPORT ${OWN_AUTHORITY:+--env SSL_CERT_FILE=/work/.authority/bundle.crt} \
    docker.io/grafana/k6:2.2.0 "$@"
