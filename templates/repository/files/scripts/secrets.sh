#!/bin/sh
# Makes the secrets of this checkout in .env: random values for what can be made here, an empty line for what somebody
# has to fetch. Run it as often as you like: a value that is there is never touched.
set -eu

# Character classes and ranges mean the same everywhere only in the C locale.
LC_ALL=C
export LC_ALL
umask 077
cd "$(dirname "$0")/.."

file=.env
made=0
kept=0
missing=""
later=""

# random ALPHABET LENGTH
random() {
    head -c 8192 /dev/urandom | tr -dc "$1" | cut -c "1-$2"
}

# Letters, digits, "-" and "_": passes every password rule we know, and needs no quotes in an address, a shell or YAML.
# The ends are letters or digits, so that it is never taken for an option.
password() {
    [ "$1" -ge 8 ] || set -- 8
    while :; do
        candidate="$(random 'A-Za-z0-9_-' "$1")"
        case "$candidate" in
        [_-]* | *[_-]) continue ;;
        esac
        case "$candidate" in *[a-z]*) ;; *) continue ;; esac
        case "$candidate" in *[A-Z]*) ;; *) continue ;; esac
        case "$candidate" in *[0-9]*) ;; *) continue ;; esac
        case "$candidate" in *[_-]*) ;; *) continue ;; esac
        printf '%s' "$candidate"
        return
    done
}

hex() {
    head -c "$1" /dev/urandom | od -An -v -tx1 | tr -d ' \n' | cut -c "1-$1"
}

uuid() {
    hex 32 | sed 's/^\(.\{8\}\)\(.\{4\}\).\(.\{3\}\).\(.\{3\}\)\(.\{12\}\)$/\1-\2-4\3-a\4-\5/'
}

value_of() {
    sed -n "s/^$1=//p" "$file" | tail -n 1
}

# put VARIABLE VALUE DESCRIPTION: fills the empty line of the variable, or adds it at the end. Values travel in the
# environment of awk, never in a command line that other users could list.
put() {
    temporary="$(mktemp "$file.XXXXXX")"
    NAME="$1" VALUE="$2" TEXT="$3" awk '
        index($0, ENVIRON["NAME"] "=") == 1 { if (!done) print ENVIRON["NAME"] "=" ENVIRON["VALUE"]; done = 1; next }
        { print }
        END { if (!done) printf "\n# %s\n%s=%s\n", ENVIRON["TEXT"], ENVIRON["NAME"], ENVIRON["VALUE"] }
    ' "$file" >"$temporary"
    mv "$temporary" "$file"
}

# secret VARIABLE KIND LENGTH DESCRIPTION HOW-TO-OBTAIN
secret() {
    length="${3:-32}"
    case "$(value_of "$1")" in
    "" | '""' | "''") ;;
    *)
        kept=$((kept + 1))
        return
        ;;
    esac
    case "$2" in
    password) put "$1" "$(password "$length")" "$4" ;;
    hex) put "$1" "$(hex "$length")" "$4" ;;
    uuid) put "$1" "$(uuid)" "$4" ;;
    later)
        put "$1" "" "$4"
        later="$later
  $1  $4"
        [ -z "$5" ] || later="$later
      $5"
        return
        ;;
    *)
        put "$1" "" "$4"
        missing="$missing
  $1  $4"
        [ -z "$5" ] || missing="$missing
      $5"
        return
        ;;
    esac
    made=$((made + 1))
}

# A file that git does not ignore is in the next commit of whoever types `git add .`.
if git rev-parse --is-inside-work-tree >/dev/null 2>&1 && ! git check-ignore -q "$file"; then
    echo "Nothing was made: git does not ignore $file, so its passwords would be in the next commit." >&2
    if git ls-files --error-unmatch "$file" >/dev/null 2>&1; then
        echo "It is in git already: run 'git rm --cached $file', change every value in it, then run this again." >&2
    else
        echo "Add the line '$file' to the end of .gitignore, then run this again." >&2
    fi
    exit 1
fi

<%#store%>
# A new checkout of a stack that runs already gets what the team has, instead of new values that fit nothing.
if [ ! -f "$file" ] && [ -f scripts/secrets-pull.sh ]; then
    sh scripts/secrets-pull.sh >/dev/null 2>&1 || echo "Nothing to fetch from <% store.name %> yet; making new secrets."
fi
<%/store%>
if [ ! -f "$file" ]; then
    echo "# Secrets of this checkout, made by scripts/secrets.sh. Not in git; lose it and the data behind it is locked." >"$file"
fi
chmod 600 "$file"

<%#secrets-used%>
secret <% variable %> <% generate %> "<% length %>" "<% description %>" "<% obtain %>"
<%/secrets-used%>
<%^secrets-used%>
# This stack declares no secrets.
<%/secrets-used%>

echo "$file: $made made, $kept kept."
if [ -n "$later" ]; then
    echo "Made by services of this stack when they run:$later"
fi
if [ -n "$missing" ]; then
    echo "Still empty, because they come from outside. Put them into $file yourself:$missing"
fi
