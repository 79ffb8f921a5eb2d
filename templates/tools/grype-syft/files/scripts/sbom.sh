#!/bin/sh
# Bill of materials and known vulnerabilities. The pipeline calls it with one word and a source:
#
#   list SOURCE     writes reports/sbom.cdx.json and reports/sbom.spdx.json
#   match SOURCE    matches with today's database; writes reports/grype.sarif and fails from the severity in .grype.yaml
#
# SOURCE as the tools take it: dir:. or docker-archive:dist/image.tar or sbom:FILE
#
# The makers' images have no shell, so no pipeline can run its steps in them. The programs are fetched here instead,
# and only run when their checksum is the one below.
set -eu
cd "$(dirname "$0")/.."

downloads=${SBOM_TOOLS_MIRROR:-<% options.download-mirror | shell %>}
tools=.cache/sbom-tools

case "$(uname -m)" in
x86_64)
  machine=amd64
  syft_checksum=2a2e837a2c8d59ec9af5472ee22d3b04ee463c4e44476ecf993fd1e5ab6ebc7f
  grype_checksum=40aff724297312f91ea390d003bed8d8651c74cc7f5b26732db80b3a408d2fc5
  ;;
aarch64 | arm64)
  machine=arm64
  syft_checksum=6c0466811541ea03add5213a60a1562f0851e4c0b0ecfdee1a694a9455285900
  grype_checksum=7af3eed24f469b0cf3ab5ec4508d9c12f4bb9c2c6be714f32973c7b5d63cb6a5
  ;;
*)
  echo "sbom.sh: no checksum for $(uname -m) is known here" >&2
  exit 2
  ;;
esac

fetch() { # fetch NAME VERSION CHECKSUM: leaves the program in $tools/NAME-VERSION/NAME
  folder="$tools/$1-$2"
  [ ! -x "$folder/$1" ] || return 0
  mkdir -p "$folder"
  archive="$folder/$1.tar.gz"
  wget -q -O "$archive" "$downloads/$1/releases/download/v$2/$1_$2_linux_$machine.tar.gz"
  if ! printf '%s  %s\n' "$3" "$archive" | sha256sum -c - >/dev/null; then
    rm -f "$archive"
    echo "sbom.sh: $1 $2 is not what was pinned; its checksum differs" >&2
    exit 1
  fi
  tar -xzf "$archive" -C "$folder" "$1"
  rm -f "$archive"
}

action=${1:-}
source=${2:-}
if [ -z "$source" ]; then
  echo "usage: scripts/sbom.sh list|match SOURCE" >&2
  exit 2
fi
mkdir -p reports

# What pipelines leave in the working copy is not part of the source.
case "$source" in
dir:*) set -- --exclude './.git/**' --exclude './.cache/**' --exclude './reports/**' --exclude './dist/**' ;;
*) set -- ;;
esac

case "$action" in
list)
  fetch syft 1.51.0 "$syft_checksum"
  "$tools/syft-1.51.0/syft" scan "$source" "$@" --config .syft.yaml \
    --output cyclonedx-json=reports/sbom.cdx.json --output spdx-json=reports/sbom.spdx.json
  ;;
match)
  fetch grype "<% tool.version %>" "$grype_checksum"
  GRYPE_DB_CACHE_DIR=${GRYPE_DB_CACHE_DIR:-.cache/grype}
  export GRYPE_DB_CACHE_DIR
  "$tools/grype-<% tool.version %>/grype" "$source" "$@" --config .grype.yaml --output table --output sarif=reports/grype.sarif
  ;;
*)
  echo "usage: scripts/sbom.sh list|match SOURCE" >&2
  exit 2
  ;;
esac
