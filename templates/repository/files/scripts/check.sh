#!/bin/sh
# Checks this repository with the programs that are installed, and says what could not be checked. Nothing is changed and
# nothing is started. Exit code 1 when a check fails. The pipeline runs it too.
set -eu
cd "$(dirname "$0")/.."

passed=0
failed=0
skipped=0
output="$(mktemp)"
trap 'rm -f "$output"' EXIT

# check NAME PROGRAM COMMAND
check() {
    if ! command -v "$2" >/dev/null 2>&1; then
        echo "not checked  $1: $2 is not installed"
        skipped=$((skipped + 1))
    elif sh -c "$3" >"$output" 2>&1; then
        echo "ok           $1"
        passed=$((passed + 1))
    else
        echo "FAILED       $1: $3"
        sed 's/^/             /' "$output"
        failed=$((failed + 1))
    fi
}

# Files of the repository by pattern; without git (an unpacked archive) those of the folder.
files() {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git ls-files --cached --others --exclude-standard -- "$1"
    else
        find . -name "$1" -not -path './.venv/*' -not -path './.git/*' -not -path './node_modules/*' -not -path './dist/*'
    fi | sort
}

# Secrets first: the one mistake that no later commit can take back.
if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    check "no secrets in git" git '! git ls-files --error-unmatch .env'
fi

for script in $(files '*.sh'); do
    # Some scripts need bash; the first line says so.
    interpreter='sh'
    if head -n 1 "$script" | grep -q bash; then interpreter='bash'; fi
    check "$script" "$interpreter" "$interpreter -n '$script'"
    check "$script (shellcheck)" shellcheck "shellcheck --external-sources --severity=warning '$script'"
done

for program in $(files '*.py'); do
    check "$program" python3 "python3 -c 'import ast, sys; ast.parse(open(sys.argv[1], encoding=\"utf-8\").read())' '$program'"
done

check "YAML" yamllint "yamllint ."

<%#validators%>
check <% title | shell %> <% program | shell %> <% command | shell %>
<%/validators%>
<%^validators%>
# No pick of this stack brings a checker of its own.
<%/validators%>

echo
echo "$passed passed, $failed failed, $skipped not checked"
[ "$failed" -eq 0 ]
