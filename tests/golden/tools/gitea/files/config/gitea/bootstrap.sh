#!/bin/bash
# Brings Gitea to what the repository says: users, sign-in, organisation, teams, repository, hooks.
# Runs after every start and may run as often as you like.
set -euo pipefail

api=http://gitea:3000/api/v1
org='example'
repository='delivery'
operator=operator
machine=machine
reader=reader

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
secret() { tr -d '\r\n' <"/run/secrets/$1"; }

# --- users: needs the program itself, with a configuration made from the environment ---------------------------------
/usr/local/bin/docker-setup.sh >/dev/null
gitea() { command gitea --config "${GITEA_APP_INI:-/etc/gitea/app.ini}" "$@"; }

ensure_user() { # name, secret, e-mail, further flags of the creation
  local name="$1" password email="$3"
  password="$(secret "$2")"
  shift 3
  if gitea admin user list | awk '{ print $2 }' | grep -qxF "$name"; then
    gitea admin user change-password --username "$name" --password "$password" --must-change-password=false
  else
    gitea admin user create --username "$name" --password "$password" --email "$email" --must-change-password=false "$@"
  fi
}
ensure_user "$operator" gitea-admin-password "operator@git.delivery.localhost" --admin
ensure_user "$machine" gitea-machine-password "machine@git.delivery.localhost"
ensure_user "$reader" gitea-reader-password "reader@git.delivery.localhost"

# --- sign-in ---------------------------------------------------------------------------------------------------------
# Groups of the identity provider become rights here; the provider's own address inside the stack is used for discovery.
source_name='Dex'
oidc=(
  --name "$source_name" --provider openidConnect
  --key gitea --secret "$(secret gitea-oidc-secret)"
  --auto-discover-url 'http://dex:5556/dex'/.well-known/openid-configuration
  --scopes "openid profile email"
  --group-claim-name 'groups'
  --admin-group 'admins'
  --group-team-map '{"admins": {"example": ["Owners"]}, "developers": {"example": ["developers"]}}'
  --group-team-map-removal
  --skip-local-2fa
)
# The identity provider may still be starting.
for attempt in $(seq 1 60); do
  id="$(gitea admin auth list --vertical-bars | awk -F'|' -v name="$source_name" '{ gsub(/^ +| +$/, "", $2); gsub(/ /, "", $1); if ($2 == name) print $1 }')"
  if [ -n "$id" ]; then
    gitea admin auth update-oauth --id "$id" "${oidc[@]}" && break
  else
    gitea admin auth add-oauth "${oidc[@]}" && break
  fi
  if [ "$attempt" -eq 60 ]; then
    echo "The identity provider does not answer; sign-in is not set up" >&2
    exit 1
  fi
  sleep 5
done

# --- everything else: the API ----------------------------------------------------------------------------------------
# The password goes through a file, so that it is not in the list of processes.
(umask 077 && printf 'user = "%s:%s"\n' "$operator" "$(secret gitea-admin-password)" >"$work/curl")

call() { # method, path, [JSON]; prints the body; the status lands in $work/status
  local method="$1" path="$2" body="${3:-}"
  local arguments=(--silent --show-error --config "$work/curl" --request "$method" --output "$work/body" --write-out '%{http_code}')
  if [ -n "$body" ]; then
    arguments+=(--header 'Content-Type: application/json' --data-binary @-)
  fi
  printf '%s' "$body" | curl "${arguments[@]}" "$api$path" >"$work/status"
  cat "$work/body"
}
exists() {
  call GET "$1" >/dev/null
  [ "$(cat "$work/status")" = 200 ]
}
change() { # as call, but everything but success ends the job
  call "$@" >/dev/null
  case "$(cat "$work/status")" in
    2*) ;;
    *)
      echo "$1 $2: status $(cat "$work/status"): $(cat "$work/body")" >&2
      exit 1
      ;;
  esac
}

if ! exists "/orgs/$org"; then
  change POST /orgs "{\"username\": \"$org\", \"visibility\": \"private\", \"repo_admin_change_team_access\": false}"
fi

ensure_team() { # name, description, right; prints nothing; the id lands in $team
  call GET "/orgs/$org/teams/search?q=$1" >/dev/null
  team="$(sed 's/{"id":/\n{"id":/g' "$work/body" | grep -F "\"name\":\"$1\"" | sed 's/^{"id":\([0-9]*\).*/\1/' | head -n 1 || true)"
  if [ -z "$team" ]; then
    change POST "/orgs/$org/teams" "{\"name\": \"$1\", \"description\": \"$2\", \"permission\": \"$3\", \"includes_all_repositories\": true,
      \"can_create_org_repo\": false, \"units_map\": {\"repo.code\": \"$3\", \"repo.issues\": \"$3\", \"repo.pulls\": \"$3\",
      \"repo.releases\": \"$3\", \"repo.wiki\": \"$3\", \"repo.projects\": \"$3\", \"repo.packages\": \"$3\"}}"
    team="$(sed 's/^{"id":\([0-9]*\).*/\1/' "$work/body")"
  fi
}
ensure_team developers "Everybody who writes code" write
ensure_team machines "Accounts of machines" write
change PUT "/teams/$team/members/$machine"
# Pipelines of change requests clone with it: whoever writes such a pipeline can read its password, and gains nothing.
ensure_team readers "Accounts that only read" read
change PUT "/teams/$team/members/$reader"

if ! exists "/repos/$org/$repository"; then
  change POST "/orgs/$org/repos" "{\"name\": \"$repository\", \"private\": true, \"auto_init\": false, \"default_branch\": \"main\"}"
fi

# main is protected as soon as it was pushed: before that, the first push would be refused.
if exists "/repos/$org/$repository/branches/main"; then
  protection='{"rule_name": "main", "enable_push": false, "required_approvals": 1, "dismiss_stale_approvals": true,
    "block_on_rejected_reviews": true, "block_on_outdated_branch": false,
    "enable_status_check": true, "status_check_contexts": ["*/pipeline/pr-*"]}'
  if exists "/repos/$org/$repository/branch_protections/main"; then
    change PATCH "/repos/$org/$repository/branch_protections/main" "$protection"
  else
    change POST "/repos/$org/$repository/branch_protections" "$protection"
  fi
fi

# Hooks of the organisation: they hold for every repository, also for those that come later.
ensure_hook() { # address, secret or nothing, events
  local url="$1" key="" events="" body id event
  if [ -n "$2" ]; then
    key="$(secret "$2")"
  fi
  shift 2
  for event in "$@"; do
    case "$event" in
      push) events="$events,\"push\"" ;;
      pull-request) events="$events,\"pull_request\",\"pull_request_sync\",\"pull_request_review_approved\",\"pull_request_review_rejected\"" ;;
      tag) events="$events,\"create\",\"delete\"" ;;
      release) events="$events,\"release\"" ;;
    esac
  done
  body="{\"type\": \"gitea\", \"active\": true, \"branch_filter\": \"*\", \"events\": [${events#,}],
    \"config\": {\"url\": \"$url\", \"content_type\": \"json\", \"secret\": \"$key\"}}"
  call GET "/orgs/$org/hooks?limit=50" >/dev/null
  id="$(sed 's/{"id":/\n{"id":/g' "$work/body" | grep -F "\"url\":\"$url\"" | sed 's/^{"id":\([0-9]*\).*/\1/' | head -n 1 || true)"
  if [ -n "$id" ]; then
    change PATCH "/orgs/$org/hooks/$id" "$body"
  else
    change POST "/orgs/$org/hooks" "$body"
  fi
}
ensure_hook 'http://jenkins:8080/gitea-webhook/post' '' 'push' 'pull-request' 'tag'

echo "Gitea is set up"
