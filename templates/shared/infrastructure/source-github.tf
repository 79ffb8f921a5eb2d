# The delivery repository on <% source.name %>: who may merge, and how.
provider "github" {
  owner = var.organisation
  token = var.source_token
}

resource "github_repository" "delivery" {
  name                   = var.repository
  visibility             = "private"
  has_issues             = true
  has_projects           = false
  has_wiki               = false
  allow_merge_commit     = false
  allow_rebase_merge     = false
  allow_squash_merge     = true
  allow_auto_merge       = true
  delete_branch_on_merge = true
  archive_on_destroy     = true

  lifecycle {
    prevent_destroy = true
  }
}

resource "github_repository_ruleset" "main" {
  name        = "main"
  repository  = github_repository.delivery.name
  target      = "branch"
  enforcement = "active"

  conditions {
    ref_name {
      include = ["~DEFAULT_BRANCH"]
      exclude = []
    }
  }

  rules {
    deletion                = true
    non_fast_forward        = true
    required_linear_history = true

    pull_request {
      required_approving_review_count   = var.required_approvals
      dismiss_stale_reviews_on_push     = true
      require_code_owner_review         = true
      required_review_thread_resolution = true
    }

<%#ci%>
<%#github-check%>
    required_status_checks {
      strict_required_status_checks_policy = true

      required_check {
        context = <% github-check | hcl %>
      }
    }
<%/github-check%>
<%/ci%>
  }
}
