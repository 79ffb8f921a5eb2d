#!/bin/sh
# Brings GitLab to what the repository says: settings, group, project, hooks.
# Runs after every start and may run as often as you like.
set -eu

api=http://gitlab/api/v4
group=<% project.organisation | shell %>
project=<% project.slug | shell %>

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
secret() { tr -d '\r\n' <"/run/secrets/$1"; }

# The token goes through a file, so that it is not in the list of processes.
(umask 077 && printf 'header = "PRIVATE-TOKEN: %s"\n' "$(secret gitlab-admin-token)" >"$work/curl")

call() { # method, path, form fields; the body lands in $work/body, the status in $status
  method="$1"
  path="$2"
  shift 2
  status="$(curl --silent --show-error --config "$work/curl" --request "$method" --output "$work/body" --write-out '%{http_code}' "$@" "$api$path")"
}
change() { # as call, but everything but success ends the job
  call "$@"
  case "$status" in
    2*) ;;
    *)
      echo "$method $path: status $status: $(cat "$work/body")" >&2
      exit 1
      ;;
  esac
}
exists() {
  call GET "$1"
  [ "$status" = 200 ]
}
first_id() { sed 's/^\[*{"id":\([0-9]*\).*/\1/' "$work/body"; }

# The token exists as soon as the accounts are set up, some time after the first healthy answer.
attempt=0
until exists /version; do
  attempt=$((attempt + 1))
  if [ "$attempt" -gt 60 ]; then
    echo "GitLab does not take the token of the set-up; look at its log" >&2
    exit 1
  fi
  sleep 10
done

# Nobody makes an account by hand; hooks may go to services of this stack; nothing is sent to the makers.
change PUT /application/settings \
  --data signup_enabled=false \
  --data allow_local_requests_from_web_hooks_and_services=true \
  --data default_branch_name=main \
  --data default_project_visibility=private \
  --data default_group_visibility=private \
  --data version_check_enabled=false \
  --data usage_ping_enabled=false

if ! exists "/groups/$group"; then
  change POST /groups --data "name=$group" --data "path=$group" --data visibility=private
fi
group_id="$(first_id)"

ensure_member() { # user, level
  change GET "/users?username=$1"
  member_id="$(first_id)"
  if ! exists "/groups/$group_id/members/$member_id"; then
    change POST "/groups/$group_id/members" --data "user_id=$member_id" --data "access_level=$2"
  fi
}
# Maintainer: reports results, opens merge requests, sets the variables of pipelines.
ensure_member machine 40
# Reporter: reads code and images. Pipelines of change requests have its token, so it can do no more.
ensure_member reader 20

if ! exists "/projects/$group%2F$project"; then
  change POST /projects --data "name=$project" --data "path=$project" --data "namespace_id=$group_id" \
    --data visibility=private --data initialize_with_readme=false \
    --data only_allow_merge_if_all_discussions_are_resolved=true
fi
<%#ci%>
# What the pipeline of <% name %> says decides; a change without a pipeline waits for one.
change PUT "/projects/$group%2F$project" --data only_allow_merge_if_pipeline_succeeds=true --data allow_merge_on_skipped_pipeline=false
<%/ci%>
<%#webhooks%>
<%#@first%>

# The free edition has no hooks of a group, so every project of the group gets them.
change GET "/groups/$group_id/projects?simple=true&include_subgroups=true&per_page=100"
sed 's/{"id":\([0-9]*\),"description"/\n@\1@/g' "$work/body" | sed -n 's/^@\([0-9]*\)@.*/\1/p' >"$work/projects"

ensure_hook() { # address, secret or nothing, events
  url="$1"
  key=""
  if [ -n "$2" ]; then
    key="$(secret "$2")"
  fi
  shift 2
  push=false merge=false tag=false release=false
  for event in "$@"; do
    case "$event" in
      push) push=true ;;
      pull-request) merge=true ;;
      tag) tag=true ;;
      release) release=true ;;
    esac
  done
  (umask 077 && printf 'data-urlencode = "token=%s"\n' "$key" >"$work/key")
  while read -r id || [ -n "$id" ]; do
    call GET "/projects/$id/hooks?per_page=100"
    hook="$(sed 's/{"id":/\n{"id":/g' "$work/body" | grep -F "\"url\":\"$url\"" | sed 's/^{"id":\([0-9]*\).*/\1/' | head -n 1 || true)"
    if [ -n "$hook" ]; then
      method=PUT
      target="/projects/$id/hooks/$hook"
    else
      method=POST
      target="/projects/$id/hooks"
    fi
    change "$method" "$target" --config "$work/key" --data-urlencode "url=$url" --data "push_events=$push" \
      --data "merge_requests_events=$merge" --data "tag_push_events=$tag" --data "releases_events=$release" --data enable_ssl_verification=true
  done <"$work/projects"
}
<%/@first%>
ensure_hook <% url | shell %> '<% secret %>'<%#events%> <% . | shell %><%/events%>
<%/webhooks%>

echo "GitLab is set up"
