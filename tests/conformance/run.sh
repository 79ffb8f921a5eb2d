#!/usr/bin/env bash
# run.sh BUILD_DIR: exported repositories judged and run by the real tools. Every executable run-*.sh beside it is run, too; each ends with
# a line `N passed, N failed, N skipped`. The last line here is the sum; exit code 1 when something failed.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$(cd "${1:?usage: run.sh BUILD_DIR}" && pwd)
cache="${XDG_CACHE_HOME:-$HOME/.cache}/stackwright/conformance"
export PATH="$cache/bin:$cache/node/node_modules/.bin:$PATH:/usr/sbin:/sbin"

passed=0 failed=0 skipped=0 begin=$SECONDS
log=$(mktemp)
trap 'rm -f "$log"' EXIT

part() { # NAME COMMAND…
    local name=$1 from=$SECONDS code sum numbers
    shift
    printf '\n== %s\n' "$name"
    "$@" 2>&1 | tee "$log"
    code=${PIPESTATUS[0]}
    sum=$(grep -E '^[0-9]+ passed, [0-9]+ failed' "$log" | tail -n 1)
    read -r -a numbers <<<"$(tr -cd '0-9 ' <<<"$sum")"
    passed=$((passed + ${numbers[0]:-0}))
    failed=$((failed + ${numbers[1]:-0}))
    skipped=$((skipped + ${numbers[2]:-0}))
    # A part that breaks off without a sum must not look like a success.
    if [ "$code" -ne 0 ] && [ "${numbers[1]:-0}" -eq 0 ]; then
        failed=$((failed + 1))
        printf 'FAILED   %s ended with exit code %s\n' "$name" "$code"
    elif [ -z "$sum" ]; then
        skipped=$((skipped + 1))
    fi
    printf '== %s: %s s\n' "$name" $((SECONDS - from))
}

"$here/install.sh"
part "repositories" python3 "$here/repositories.py" "$build/bin/stackwright-cli"
for script in "$here"/run-*.sh; do
    [ -x "$script" ] && part "$(basename "$script" .sh)" "$script" "$build"
done

printf '\n'
while read -r line; do
    skipped=$((skipped + 1))
    printf 'not checked: %s\n' "$line"
done <"$cache/missing"
printf 'in %s s\n%s passed, %s failed, %s skipped\n' $((SECONDS - begin)) "$passed" "$failed" "$skipped"
[ "$failed" -eq 0 ]
