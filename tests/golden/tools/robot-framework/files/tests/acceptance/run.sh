#!/bin/sh
# Runs the acceptance tests and leaves the results in reports/. One word says against what:
#
#   source      the service of this checkout, started here for the time of the tests
#   deployed    the service where the last release was deployed; BASE_URL says where
set -eu
cd "$(dirname "$0")/../.."

target="${1:-source}"
work="$(mktemp -d)"
service=""

# shellcheck disable=SC2317,SC2329  # called by the trap
clean_up() {
    if [ -n "$service" ]; then
        kill "$service" 2>/dev/null || true
        wait "$service" 2>/dev/null || true
    fi
    rm -rf "$work"
}
trap clean_up EXIT

case "$target" in
source)
    version=""
    wait_for="30 s"
    PORT="${PORT:-18080}"
    export PORT
    BASE_URL="http://127.0.0.1:$PORT"
    DRAIN_SECONDS=0 VERSION=acceptance python3 services/sample-service/service.py >"$work/service.log" 2>&1 &
    service=$!
    ;;
deployed)
    # The image is built with the commit as its version, so the answer tells whether the release has arrived.
    version="${IMAGE_TAG:-}"
    wait_for="600 s"
    : "${BASE_URL:=https://app.delivery.localhost}"
    ;;
*)
    echo "usage: tests/acceptance/run.sh source|deployed" >&2
    exit 2
    ;;
esac

python3 -m venv "$work/venv"
"$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-cache-dir \
    --requirement tests/acceptance/requirements.txt

case "$BASE_URL" in
https://*.delivery.localhost*)
    # A stack with an authority of its own has this script; the tests then accept the certificates.
    [ ! -f scripts/trust.sh ] || . scripts/trust.sh
    ;;
esac
mkdir -p reports/acceptance
status=0
"$work/venv/bin/python" -m robot \
    --variable "BASE_URL:$BASE_URL" \
    --variable "EXPECTED_VERSION:$version" \
    --variable "LONGEST_WAIT:$wait_for" \
    --exclude "manual" \
    --outputdir reports/acceptance \
    --xunit ../acceptance.xml \
    tests/acceptance || status=$?

if [ "$status" -ne 0 ] && [ -f "$work/service.log" ]; then
    echo "What the service said:"
    cat "$work/service.log"
fi
exit "$status"
