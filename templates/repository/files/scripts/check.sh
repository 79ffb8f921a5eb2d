#!/bin/sh
# Checks this repository with the programs that are installed, and says what could not be checked. Nothing is changed and
# nothing is started. Exit code 1 when a check of a generated file fails (.stackwright/files names them); what else is in the
# repository is looked at afterwards and told apart. The pipeline runs it too.
set -eu
cd "$(dirname "$0")/.."

passed=0
failed=0
skipped=0
own=0
judged=generated
norc='--norc'
# shellcheck disable=SC2016  # the commands of check() expand it, in a shell of their own
config='-c "$rules"'
output="$(mktemp)"
list="$(mktemp)"
rules="$(mktemp)"
trap 'rm -f "$output" "$list" "$rules"' EXIT

# Generated files keep these rules, whatever .yamllint and .shellcheckrc say in this repository: those are for the rest of it.
cat >"$rules" <<'RULES'
<%> yamllint %>
RULES
export rules

# check NAME PROGRAM COMMAND [FILE]: the command sees FILE as "$1"
check() {
    if ! command -v "$2" >/dev/null 2>&1; then
        printf '%s\n' "not checked  $1: $2 is not installed"
        skipped=$((skipped + 1))
    elif sh -c "$3" check "${4:-}" >"$output" 2>&1; then
        printf '%s\n' "ok           $1"
        passed=$((passed + 1))
    elif [ "$judged" = own ]; then
        printf '%s\n' "your own     $1: $3"
        sed 's/^/             /' "$output"
        own=$((own + 1))
    else
        printf '%s\n' "FAILED       $1: $3"
        sed 's/^/             /' "$output"
        failed=$((failed + 1))
    fi
}

# Files of the repository whose names end in $1; without git (an unpacked archive) those of the folder.
files() {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git -c core.quotePath=false ls-files --cached --others --exclude-standard -- "*$1"
    else
        find . -name "*$1" -not -path './.venv/*' -not -path './.git/*' -not -path './node_modules/*' -not -path './dist/*' | sed 's|^\./||'
    fi | sort -u
}

# Those that are judged now: the generated ones, or the team's own. Without the list, all count as generated.
judged_files() {
    files "$1" | while IFS= read -r path; do
        owner=own
        if [ ! -f .stackwright/files ] || grep -qxF -- "$path" .stackwright/files; then owner=generated; fi
        if [ "$owner" = "$judged" ] && [ -f "$path" ]; then printf '%s\n' "$path"; fi
    done
}

check_scripts() {
    judged_files .sh >"$list"
    while IFS= read -r script; do
        # Some scripts need bash; the first line says so.
        interpreter='sh'
        if head -n 1 "$script" | grep -q bash; then interpreter='bash'; fi
        check "$script" "$interpreter" "$interpreter -n \"\$1\"" "$script"
        check "$script (shellcheck)" shellcheck "shellcheck $norc --external-sources --severity=warning \"\$1\"" "$script"
    done <"$list"
}

check_programs() {
    judged_files .py >"$list"
    while IFS= read -r program; do
        check "$program" python3 'python3 -c "import ast, sys; ast.parse(open(sys.argv[1], encoding=\"utf-8\").read())" "$1"' "$program"
    done <"$list"
}

check_yaml() {
    { judged_files .yaml; judged_files .yml; } >"$list"
    if [ -s "$list" ]; then check "$1" yamllint "tr '\\n' '\\0' <\"\$1\" | xargs -0 yamllint $config" "$list"; fi
}

# Secrets first: the one mistake that no later commit can take back.
if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    check "no secrets in git" git '! git ls-files --error-unmatch .env'
    check ".env stays out of git (.gitignore)" git 'git check-ignore -q .env'
fi

check_scripts
check_programs
check_yaml "YAML"

<%#validators%>
check <% title | shell %> <% program | shell %> <% command | shell %>
<%/validators%>
<%^validators%>
# No pick of this stack brings a checker of its own.
<%/validators%>

judged=own
norc=''
config=''
check_scripts
check_programs
check_yaml "YAML of your own"

echo
echo "$passed passed, $failed failed, $skipped not checked"
if [ "$own" -gt 0 ]; then
    echo "$own checks of files that are not Stackwright's found something; they are told above and decide nothing here."
fi
[ "$failed" -eq 0 ]
