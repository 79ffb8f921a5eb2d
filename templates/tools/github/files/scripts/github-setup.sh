#!/bin/sh
# Creates the repository on GitHub and brings its rules and hooks to what is written here.
# May run as often as you like. Needs the program gh, signed in with rights to administer the organisation.
set -eu

cd "$(dirname "$0")/.."
owner=<% project.organisation | shell %>
name=<% project.slug | shell %>
repository="$owner/$name"

if ! command -v gh >/dev/null; then
  echo "The program gh is missing: https://cli.github.com" >&2
  exit 1
fi

if ! gh repo view "$repository" >/dev/null 2>&1; then
  gh repo create "$repository" --<% options.visibility %> --description <% project.description | shell %>
fi

# One way to merge, nothing left behind.
gh api --silent --method PATCH "repos/$repository" \
  --field delete_branch_on_merge=true \
  --field allow_merge_commit=false \
  --field allow_squash_merge=true \
  --field allow_rebase_merge=true \
  --field has_wiki=false

# Alerts for vulnerable dependencies.
gh api --silent --method PUT "repos/$repository/vulnerability-alerts"

# main: only by pull request, reviewed, without rewriting history. Rules for private repositories need a paid plan.
ruleset="$(gh api "repos/$repository/rulesets" --jq '.[] | select(.name == "main") | .id' 2>/dev/null || true)"
rules="$(
  cat <<'RULES'
{
  "name": "main",
  "target": "branch",
  "enforcement": "active",
  "conditions": { "ref_name": { "include": ["~DEFAULT_BRANCH"], "exclude": [] } },
  "bypass_actors": [],
  "rules": [
    { "type": "deletion" },
    { "type": "non_fast_forward" },
    { "type": "required_linear_history" },
<%#ci%>
<%#github-check%>
    {
      "type": "required_status_checks",
      "parameters": { "strict_required_status_checks_policy": true, "do_not_enforce_on_create": true, "required_status_checks": [{ "context": <% github-check | json %> }] }
    },
<%/github-check%>
<%/ci%>
    {
      "type": "pull_request",
      "parameters": {
        "required_approving_review_count": <% options.approvals %>,
        "dismiss_stale_reviews_on_push": true,
        "require_code_owner_review": false,
        "require_last_push_approval": false,
        "required_review_thread_resolution": true
      }
    }
  ]
}
RULES
)"
if [ -n "$ruleset" ]; then
  method=PUT
  target="repos/$repository/rulesets/$ruleset"
else
  method=POST
  target="repos/$repository/rulesets"
fi
if ! printf '%s' "$rules" | gh api --silent --method "$method" "$target" --input -; then
  echo "main is not protected: your plan has no rules for this kind of repository" >&2
fi
<%#webhooks%>
<%#@first%>

ensure_hook() { # address, secret or nothing, events
  url="$1"
  key=""
  if [ -n "$2" ]; then
    key="$(sh scripts/secret.sh get "$2")"
  fi
  shift 2
  events=""
  for event in "$@"; do
    case "$event" in
      push) events="$events,\"push\"" ;;
      pull-request) events="$events,\"pull_request\"" ;;
      tag) events="$events,\"create\",\"delete\"" ;;
      release) events="$events,\"release\"" ;;
    esac
  done
  hook="$(gh api "repos/$repository/hooks" --jq ".[] | select(.config.url == \"$url\") | .id")"
  if [ -n "$hook" ]; then
    method=PATCH
    target="repos/$repository/hooks/$hook"
  else
    method=POST
    target="repos/$repository/hooks"
  fi
  printf '{"name": "web", "active": true, "events": [%s], "config": {"url": "%s", "content_type": "json", "secret": "%s"}}' "${events#,}" "$url" "$key" |
    gh api --silent --method "$method" "$target" --input -
}
<%/@first%>
ensure_hook <% url | shell %> '<% secret %>'<%#events%> <% . | shell %><%/events%>
<%/webhooks%>

echo "https://github.com/$repository is set up"
