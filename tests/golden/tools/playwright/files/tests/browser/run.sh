#!/bin/sh
# Runs the browser tests and leaves the results in reports/. One word says against what:
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
    wait_for=30
    PORT="${PORT:-18081}"
    export PORT
    BASE_URL="http://127.0.0.1:$PORT"
    DRAIN_SECONDS=0 VERSION=browser-test python3 services/sample-service/service.py >"$work/service.log" 2>&1 &
    service=$!
    ;;
deployed)
    # The image is built with the commit as its version, so the answer tells whether the release has arrived.
    version="${IMAGE_TAG:-}"
    wait_for="600"
    : "${BASE_URL:=https://app.delivery.localhost}"
    ;;
*)
    echo "usage: tests/browser/run.sh source|deployed" >&2
    exit 2
    ;;
esac

# Next to the system's own packages, not among them, and gone with the script.
python3 -m pip install --quiet --disable-pip-version-check --no-cache-dir --target "$work/site" \
    --requirement tests/browser/requirements.txt
PYTHONPATH="$work/site"
export PYTHONPATH

case "$BASE_URL" in
https://*.delivery.localhost*)
    # A stack with an authority of its own has this script; the tests then accept the certificates.
    [ ! -f scripts/trust.sh ] || . scripts/trust.sh
    ;;
esac

BASE_URL="$BASE_URL" VERSION="$version" WAIT="$wait_for" python3 - <<'END'
import json, os, sys, time, urllib.request

end = time.monotonic() + int(os.environ["WAIT"])
reason = ""
while time.monotonic() < end:
    try:
        with urllib.request.urlopen(os.environ["BASE_URL"] + "/", timeout=5) as answer:
            version = json.load(answer)["version"]
        if os.environ["VERSION"] in ("", version):
            sys.exit(0)
        reason = f"version {version} still answers"
    except (OSError, ValueError) as error:
        reason = str(error)
    time.sleep(2)
sys.exit(f"{os.environ['BASE_URL']}: {reason}")
END

mkdir -p reports/browser
status=0
python3 -m pytest tests/browser -p no:cacheprovider \
    --base-url "$BASE_URL" --browser "chromium" \
    --tracing retain-on-failure --screenshot only-on-failure \
    --output reports/browser --junitxml=reports/browser.xml || status=$?
# The plug-in removes the folder when nothing failed; pipelines expect it.
mkdir -p reports/browser

if [ "$status" -ne 0 ] && [ -f "$work/service.log" ]; then
    echo "What the service said:"
    cat "$work/service.log"
fi
exit "$status"
