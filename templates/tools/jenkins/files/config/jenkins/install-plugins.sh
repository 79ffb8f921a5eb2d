#!/bin/bash
# Brings the plug-ins folder of the home to exactly what plugins.txt says, before Jenkins starts.
# The list is complete and pinned, so nothing newer than what was tested together comes in.
set -euo pipefail

list=/config/plugins.txt
target=/var/jenkins_home/plugins
stamp=/var/jenkins_home/.plugins-installed

# An unchanged list needs no download: a restart must work while the update site is away.
wanted="$(cat "$list"; printf 'jenkins %s\n' "$JENKINS_VERSION")"
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ]; then
  echo "Plug-ins are up to date"
  exit 0
fi

# --clean-download-directory removes plug-ins that left the list; --latest=false keeps
# dependencies at the versions that the pinned plug-ins ask for.
jenkins-plugin-cli \
  --plugin-file "$list" \
  --plugin-download-directory "$target" \
  --clean-download-directory \
  --latest=false \
  --verbose

printf '%s\n' "$wanted" >"$stamp"
