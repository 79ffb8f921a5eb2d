#!/bin/sh
# One secret of this checkout, by its id. Other scripts use it, so that only one place knows where secrets lie.
#
#   scripts/secret.sh get ID         prints the value; exit code 1 when there is none
#   scripts/secret.sh set ID         takes the value from standard input
#   scripts/secret.sh variable ID    prints the name of the variable
#   scripts/secret.sh list [ci]      prints all ids, or those that pipelines need
set -eu

LC_ALL=C
export LC_ALL
umask 077
cd "$(dirname "$0")/.."
file=.env

usage() {
    echo "usage: scripts/secret.sh get|set|variable ID, or list [ci]" >&2
    exit 2
}

variable_of() {
    case "$1" in
<%#secrets-used%>
    <% id %>) echo <% variable %> ;;
<%/secrets-used%>
    *)
        echo "secret.sh: no secret has the id $1" >&2
        exit 2
        ;;
    esac
}

list_all() {
    cat <<'END'
<%#secrets-used%>
<% id %>
<%/secrets-used%>
END
}

list_ci() {
    cat <<'END'
<%#secrets-used%>
<%#ci%>
<% id %>
<%/ci%>
<%/secrets-used%>
END
}

[ "$#" -ge 1 ] || usage

case "$1" in
list)
    if [ "${2:-}" = ci ]; then list_ci; else list_all; fi
    ;;
variable)
    [ "$#" -eq 2 ] || usage
    variable_of "$2"
    ;;
get)
    [ "$#" -eq 2 ] || usage
    variable="$(variable_of "$2")"
    [ -f "$file" ] || {
        echo "secret.sh: no $file here; run make secrets" >&2
        exit 1
    }
    value="$(sed -n "s/^$variable=//p" "$file" | tail -n 1)"
    # Quotes around the whole value belong to the file format, not to the value.
    case "$value" in
    \"*\") value="${value#\"}" && value="${value%\"}" ;;
    \'*\') value="${value#\'}" && value="${value%\'}" ;;
    esac
    [ -n "$value" ] || {
        echo "secret.sh: $variable is empty in $file" >&2
        exit 1
    }
    printf '%s\n' "$value"
    ;;
set)
    [ "$#" -eq 2 ] || usage
    variable="$(variable_of "$2")"
    value="$(cat)"
    case "$value" in
    *'
'*)
        echo "secret.sh: a value is one line" >&2
        exit 2
        ;;
    esac
    [ -f "$file" ] || : >"$file"
    temporary="$(mktemp "$file.XXXXXX")"
    NAME="$variable" VALUE="$value" awk '
        index($0, ENVIRON["NAME"] "=") == 1 { if (!done) print ENVIRON["NAME"] "=" ENVIRON["VALUE"]; done = 1; next }
        { print }
        END { if (!done) print ENVIRON["NAME"] "=" ENVIRON["VALUE"] }
    ' "$file" >"$temporary"
    mv "$temporary" "$file"
    ;;
*) usage ;;
esac
