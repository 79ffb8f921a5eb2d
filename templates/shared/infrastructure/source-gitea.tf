# The delivery repository on <% source.name %>: who may merge, and how.
provider "gitea" {
  base_url = var.source_url
  # Takes the account's password or one of its tokens alike.
  username = var.source_user
  password = var.source_token
}

resource "gitea_repository" "delivery" {
  username              = var.organisation
  name                  = var.repository
  private               = true
  default_branch        = "main"
  default_merge_style   = "squash"
  allow_merge_commits   = false
  allow_rebase_explicit = false
  archive_on_destroy    = true

  lifecycle {
    prevent_destroy = true
  }
}

resource "gitea_repository_branch_protection" "main" {
  username                        = var.organisation
  name                            = gitea_repository.delivery.name
  rule_name                       = "main"
  enable_push                     = false
  required_approvals              = var.required_approvals
  dismiss_stale_approvals         = true
  block_merge_on_rejected_reviews = true
<%#ci%>
<%#gitea-check%>
  # What <% name %> says of a change request, by its pattern.
  status_check_patterns = [<% gitea-check | hcl %>]
<%/gitea-check%>
<%/ci%>
}
