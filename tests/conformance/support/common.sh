# Shared by the run-*.sh: BUILD_DIR is their only argument.
# shellcheck shell=bash disable=SC2034
set -uo pipefail

build=${1:?usage: ${0##*/} BUILD_DIR}
support=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cli="$build/bin/stackwright-cli"
cache="${XDG_CACHE_HOME:-$HOME/.cache}/stackwright/conformance"
export PATH="$cache/bin:$cache/node/node_modules/.bin:$PATH:/usr/sbin:/sbin"
export LC_ALL=C.UTF-8
export GIT_AUTHOR_NAME=Conformance GIT_AUTHOR_EMAIL=conformance@example.invalid
export GIT_COMMITTER_NAME=Conformance GIT_COMMITTER_EMAIL=conformance@example.invalid

passed=0 failed=0 skipped=0
scratch=$(mktemp -d)
# Servers step down to users of their own and must find their files.
chmod 755 "$scratch"
processes=()

# Only what was started here is ended.
clean_up() {
    local process
    for process in ${processes[@]+"${processes[@]}"}; do kill "$process" 2>/dev/null; done
    wait 2>/dev/null
    rm -rf "$scratch"
}
trap clean_up EXIT

ok() { passed=$((passed + 1)); printf 'ok       %s\n' "$1"; }
failure() { # WHAT [file with the reason]
    failed=$((failed + 1))
    printf 'FAILED   %s\n' "$1"
    [ -n "${2:-}" ] && [ -f "$2" ] && tail -n 15 "$2" | cut -c 1-300 | sed 's/^/         /'
    return 0
}
skip() { skipped=$((skipped + 1)); printf 'skipped  %s\n' "not checked: $1"; }
tell() { printf '         %s\n' "$1"; }

# expect WHAT COMMAND…: the command decides; its output is the reason.
expect() {
    local what=$1
    shift
    if "$@" >"$scratch/expect.log" 2>&1; then ok "$what"; else failure "$what" "$scratch/expect.log"; fi
}
expect_not() {
    local what=$1
    shift
    if "$@" >"$scratch/expect.log" 2>&1; then failure "$what" "$scratch/expect.log"; else ok "$what"; fi
}

sum_up() {
    printf '%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
    [ "$failed" -eq 0 ]
    exit
}

# True when all programs are there; else one skip and the end.
need_programs() {
    local program
    for program in "$@"; do
        command -v "$program" >/dev/null || { skip "$program is not there"; sum_up; }
    done
}

export_stack() { # BLUEPRINT FOLDER [what to set …]
    local blueprint=$1 folder=$2 stack="$scratch/stack.stackwright"
    shift 2
    {
        "$cli" new --blueprint "$blueprint" --name Payments -o "$stack" --json &&
            { [ $# -eq 0 ] || "$cli" set "$stack" "$@"; } &&
            "$cli" export "$stack" --repo "$folder"
    } >"$scratch/export.log" 2>&1
    local code=$?
    rm -f "$stack"
    [ $code -eq 0 ] && return 0
    failure "$blueprint $* is exported" "$scratch/export.log"
    sum_up
}

free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# start NAME COMMAND…: in the background, its output in $scratch/NAME.log; the process id in $started.
start() {
    local name=$1
    shift
    "$@" >"$scratch/$name.log" 2>&1 &
    started=$!
    processes+=("$started")
}

# wait_for SECONDS COMMAND…: until the command succeeds.
wait_for() {
    local until=$((SECONDS + $1))
    shift
    until "$@" >"$scratch/wait.log" 2>&1; do
        [ "$SECONDS" -lt "$until" ] || { tail -c 2000 "$scratch/wait.log"; return 1; }
        sleep 0.2
    done
}

# substitute FILE 's…' …: sed on a copy, and says so.
substitute() {
    local file=$1 expression
    shift
    for expression in "$@"; do
        tell "on the copy of ${file##*/}: $expression"
        sed -i -E "$expression" "$file"
    done
}

start_service() { # FOLDER PORT
    start "service" env PORT="$2" DRAIN_SECONDS=0 SERVICE_NAME=hello VERSION=conformance python3 "$1/services/hello/service.py"
    service=$started
    wait_for 20 curl -sf "http://127.0.0.1:$2/health"
}
