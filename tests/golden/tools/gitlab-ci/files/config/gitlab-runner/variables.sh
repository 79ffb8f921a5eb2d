#!/bin/sh
# Brings the secrets of pipeline steps into the project, as masked variables SECRET_<NAME>, and the chat hook
# as an integration. Runs after every start and may run as often as you like.
set -eu

api="http://gitlab/api/v4"
project="example%2Fdelivery"

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
umask 077
printf 'header = "PRIVATE-TOKEN: %s"\n' "$(tr -d '\r\n' </run/secrets/source-token)" >"$work/curl"

call() { # method, path, further arguments; the status lands in $status
  method="$1"
  path="$2"
  shift 2
  status="$(curl --silent --show-error --config "$work/curl" --request "$method" --output "$work/body" --write-out '%{http_code}' "$@" "$api$path")"
}

# The project appears some time after the first start of the source host.
attempt=0
call GET "/projects/$project"
until [ "$status" = 200 ]; do
  attempt=$((attempt + 1))
  if [ "$attempt" -gt 90 ]; then
    echo "The project does not exist yet: status $status" >&2
    exit 1
  fi
  sleep 10
  call GET "/projects/$project"
done

# What can change nothing is for steps of merge requests too; everything else is protected: only pipelines of protected branches
# get it, whatever a merge request makes of the pipeline.
for_merge_requests=" gitlab-reader-token "

for file in /run/ci-secrets/*; do
  # A secret that is not there yet (made later or fetched by somebody) comes with a later run.
  if ! [ -s "$file" ]; then
    continue
  fi
  key="SECRET_$(basename "$file" | tr 'a-z-' 'A-Z_')"
  case "$for_merge_requests" in
    *" $(basename "$file") "*) protected=false ;;
    *) protected=true ;;
  esac
  # "raw": a dollar sign in a value stays one.
  for masked in true false; do
    call GET "/projects/$project/variables/$key"
    if [ "$status" = 200 ]; then
      call PUT "/projects/$project/variables/$key" --data-urlencode "value@$file" --data "masked=$masked" --data "protected=$protected" --data raw=true
    else
      call POST "/projects/$project/variables" --data "key=$key" --data-urlencode "value@$file" --data "masked=$masked" --data "protected=$protected" --data raw=true
    fi
    # A value that GitLab cannot mask (short, or with line breaks) is stored without.
    case "$status" in 2*) break ;; esac
  done
  case "$status" in
    2*) echo "$key is set" ;;
    *)
      echo "$key: status $status: $(cat "$work/body")" >&2
      exit 1
      ;;
  esac
done

# Failed pipelines of the default branch go to the chat channel.
if [ -s /run/secrets/chat-webhook ]; then
  integration=slack
  call PUT "/projects/$project/integrations/$integration" --data-urlencode "webhook@/run/secrets/chat-webhook" \
    --data pipeline_events=true --data push_events=false --data merge_requests_events=false --data issues_events=false \
    --data tag_push_events=false --data note_events=false --data notify_only_broken_pipelines=true --data branches_to_be_notified=default
  case "$status" in
    2*) echo "The chat integration is set" ;;
    *) echo "The chat integration was not taken: status $status: $(cat "$work/body")" >&2 ;;
  esac
fi
