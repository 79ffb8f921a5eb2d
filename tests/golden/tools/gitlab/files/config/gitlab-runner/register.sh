#!/bin/sh
# Registers the runners once and writes their configuration into the runner's volume; runs before every start.
# The token of the stack may create runners and nothing else; each runner then has a token of its own.
set -eu

api="http://gitlab/api/v4"
target=/etc/gitlab-runner

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
umask 077
printf 'header = "PRIVATE-TOKEN: %s"\n' "$(tr -d '\r\n' </run/secrets/runner-token)" >"$work/curl"

register() { # name, run untagged, tags
  if [ -s "$target/token-$1" ]; then
    return
  fi
  # The token of the stack works some time after the first healthy answer of a new GitLab.
  attempt=0
  until curl --silent --show-error --fail --config "$work/curl" --output "$work/answer" --request POST \
    --data runner_type=instance_type --data "description=$1" --data "run_untagged=$2" --data "tag_list=$3" "$api/user/runners"; do
    attempt=$((attempt + 1))
    if [ "$attempt" -gt 90 ]; then
      echo "GitLab does not register the runner $1" >&2
      exit 1
    fi
    sleep 10
  done
  sed -n 's/.*"token":"\([^"]*\)".*/\1/p' "$work/answer" >"$target/token-$1"
  test -s "$target/token-$1"
}
register everyday true ""
register privileged false privileged

sed -e "s/@TOKEN_EVERYDAY@/$(cat "$target/token-everyday")/" \
  -e "s/@TOKEN_PRIVILEGED@/$(cat "$target/token-privileged")/" \
  /templates/config.toml >"$target/config.toml.new"
mv "$target/config.toml.new" "$target/config.toml"
echo "Runner configuration written"
