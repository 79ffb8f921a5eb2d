#!/bin/sh
# Containers read the configuration of this checkout as users of their own. Under a strict umask, such as 077, git writes files
# that you alone may read, and the services would stop at their first line without a word about it. So what compose.yaml mounts
# from here becomes readable for all, as it is in everybody else's checkout. None of these files holds a secret.
set -eu
cd "$(dirname "$0")/.."

mounted() {
    sed -n 's/^ *source: "\{0,1\}\(\.\/[^"]*\)"\{0,1\} *$/\1/p' compose.yaml | sort -u
}

hidden="$(mounted | while IFS= read -r source; do
    [ ! -e "$source" ] || find "$source" \( ! -perm -004 -o -perm -100 ! -perm -001 \)
done)"
[ -n "$hidden" ] || exit 0

printf '%s\n' "$hidden" | while IFS= read -r path; do
    if ! chmod go+rX "$path" 2>/dev/null; then
        echo "readable.sh: containers cannot read '$path', and you may not change that. Its owner runs: chmod go+rX '$path'" >&2
        exit 1
    fi
done
echo "$(printf '%s\n' "$hidden" | wc -l | tr -d ' ') files of this checkout were readable for you alone (a strict umask); containers may read them now."
