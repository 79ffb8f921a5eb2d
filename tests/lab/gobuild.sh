#!/bin/sh
# gobuild.sh MODULE VERSION PACKAGE PROGRAM [EMBEDDED-FILE]: builds one program of a Go module into PROGRAM, with the module's own list of
# versions. `go install` refuses modules that replace others, so a copy of the module is built. EMBEDDED-FILE is what the program embeds
# but its module does not hold, because a release makes it with npm: an empty page takes its place. GO_TAGS are passed on.
set -eu
module=$1 version=$2 package=$3 program=$(readlink -f "$4")
command -v go >/dev/null || { echo "go is not installed" >&2; exit 77; }
folder=$(mktemp -d)
trap 'chmod -R u+w "$folder"; rm -rf "$folder"' EXIT
source=$(cd "$folder" && GOFLAGS=-mod=mod go mod download -json "$module@$version" | sed -n 's/^\t"Dir": "\(.*\)",*$/\1/p')
[ -n "$source" ] || { echo "$module@$version cannot be fetched" >&2; exit 77; }
cp -r "$source" "$folder/source"
chmod -R u+w "$folder/source"
cd "$folder/source"
if [ -n "${5:-}" ]; then
    mkdir -p "$(dirname "$5")"
    [ -e "$5" ] || echo '<!doctype html><title>no page in the lab</title>' >"$5"
fi
GOWORK=off CGO_ENABLED=${CGO_ENABLED:-0} GOFLAGS='' nice go build -trimpath -buildvcs=false -tags "${GO_TAGS:-}" -ldflags "-s -w ${GO_LDFLAGS:-}" -o "$program" "$package"
