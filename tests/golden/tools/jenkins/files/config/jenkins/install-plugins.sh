#!/bin/bash
# Brings the plug-ins folder of the home to exactly what plugins.txt says, before Jenkins starts.
# The list is complete and pinned, so nothing newer than what was tested together comes in.
set -euo pipefail

list=/config/plugins.txt
home=/var/jenkins_home
stamp="$home/.plugins-installed"

# An unchanged list needs no download: a restart must work while the update site is away.
wanted="$(
  cat "$list"
  printf 'jenkins %s\n' "$JENKINS_VERSION"
)"
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then
  echo "Plug-ins are up to date"
  exit 0
fi

# Into a folder of its own: when a download fails, the plug-ins of before are still whole.
# "--latest false" keeps dependencies at the versions that the pinned plug-ins ask for.
rm -rf "$home/plugins.new"
mkdir -p "$home/plugins.new"
jenkins-plugin-cli --verbose --latest false --plugin-file "$list" --plugin-download-directory "$home/plugins.new"

rm -rf "$home/plugins"
mv "$home/plugins.new" "$home/plugins"
printf '%s\n' "$wanted" >"$stamp"
