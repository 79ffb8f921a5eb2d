#!/usr/bin/env bash
# The secrets of an exported repository: made on this machine, once, readable by their owner only, in no commit. And the repository's
# own self-check is green.
# shellcheck source-path=SCRIPTDIR source=support/common.sh disable=SC2317
. "$(dirname "${BASH_SOURCE[0]}")/support/common.sh" "$@"

need_programs make git
variables() { sed -n 's/^#\{0,1\} *\([A-Z][A-Z0-9_]*\)=.*/\1/p' "$1" | sort -u; }
clean() { local changes; changes=$(git status --porcelain); echo "$changes"; [ -z "$changes" ]; }
no_value_in_git() {
    local values
    # Short ones could stand somewhere by chance.
    values=$(sed -n 's/^[A-Z][A-Z0-9_]*=//p' .env | grep -E '^.{8,}$')
    [ -n "$values" ] || { echo "no values in .env"; return 1; }
    ! git grep -qF "$values" HEAD --
}
all_variables_there() {
    local absent
    absent=$(comm -23 <(variables .env.example) <(variables .env))
    echo "not in .env: $absent"
    [ -z "$absent" ]
}
values_differ() { [ -z "$(sed -n 's/^[A-Z][A-Z0-9_]*=\(..*\)/\1/p' .env | sort | uniq -d)" ]; }
mode_is_600() { stat -c %a .env && [ "$(stat -c %a .env)" = 600 ]; }
no_value_is_told() { ! grep -qFf <(sed -n 's/^[A-Z][A-Z0-9_]*=\(.\{8,\}\)/\1/p' .env) "$scratch/expect.log"; }

for blueprint in $("$cli" list blueprints --json | sed -n 's/.*"id":"\([^"]*\)".*/\1/p'); do
    export_stack "$blueprint" "$scratch/$blueprint"
    cd "$scratch/$blueprint" || exit 1
    # A careless umask must not matter.
    umask 022
    expect "$blueprint: make secrets" make secrets
    expect "$blueprint: no value is told on the way" no_value_is_told
    expect "$blueprint: .env is its owner's only" mode_is_600
    expect "$blueprint: every variable of .env.example is there" all_variables_there
    expect "$blueprint: no two secrets are the same" values_differ
    cp .env "$scratch/before"
    expect "$blueprint: make secrets again" make secrets
    expect "$blueprint: … changes nothing" cmp .env "$scratch/before"
    expect "$blueprint: git sees no change" clean
    expect "$blueprint: no value is in git" no_value_in_git
    expect "$blueprint: the self-check is green" sh scripts/check.sh
    expect "$blueprint: … and leaves nothing behind" clean
done
sum_up
