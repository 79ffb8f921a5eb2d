#!/bin/bash
# Runs Renovate again and again, with a pause between two runs.
#   run.sh          the loop
#   run.sh health   fails when the last run ended badly or no run ended for two intervals
set -euo pipefail

interval=21600
stamp=/tmp/renovate/last-run

if [ "${1:-}" = health ]; then
  # Nothing to say before the end of the first run.
  [ -f "$stamp" ] || exit 0
  [ "$(cat "$stamp")" = 0 ] && [ $(($(date +%s) - $(date +%s -r "$stamp"))) -lt $((interval * 2)) ]
  exit
fi

# This source host makes tokens itself: the password of the machine user buys one that may do what is needed here,
# and the one of the run before goes.
token() {
  node - <<'SCRIPT'
const { readFileSync } = require("fs");
const api = process.env.SOURCE_API, user = process.env.SOURCE_USER, name = "renovate";
const password = readFileSync("/run/secrets/source-token", "utf8").trim();
const headers = {
  Authorization: "Basic " + Buffer.from(user + ":" + password).toString("base64"),
  "Content-Type": "application/json",
};
(async () => {
  await fetch(`${api}/users/${user}/tokens/${name}`, { method: "DELETE", headers });
  const scopes = ["write:repository", "write:issue", "read:user", "read:organization", "read:misc", "read:package"];
  const answer = await fetch(`${api}/users/${user}/tokens`, { method: "POST", headers, body: JSON.stringify({ name, scopes }) });
  if (!answer.ok) throw new Error(`No token: status ${answer.status}`);
  process.stdout.write((await answer.json()).sha1);
})().catch((error) => { console.error(error.message); process.exit(1); });
SCRIPT
}
export SOURCE_API='http://gitea:3000/api/v1' SOURCE_USER='machine'

# May be empty: then GitHub answers fewer questions an hour.
if [ -s /run/secrets/renovate-github-token ]; then
  RENOVATE_GITHUB_COM_TOKEN="$(tr -d '\r\n' </run/secrets/renovate-github-token)"
  export RENOVATE_GITHUB_COM_TOKEN
fi

# As the first process of its container, this script hears a stop only when it asks for it.
trap 'exit 0' TERM INT
mkdir -p "$(dirname "$stamp")"
while true; do
  status=0
  if RENOVATE_TOKEN="$(token)"; then
    export RENOVATE_TOKEN
    renovate || status=$?
  else
    status=1
  fi
  echo "$status" >"$stamp"
  sleep "$interval" &
  wait $!
done
