# The delivery repository on <% source.name %>: who may merge, and how.
provider "gitlab" {
  base_url = "${var.source_url}/api/v4/"
  token    = var.source_token
}

data "gitlab_group" "organisation" {
  full_path = var.organisation
}

resource "gitlab_project" "delivery" {
  name                                             = var.repository
  path                                             = var.repository
  namespace_id                                     = data.gitlab_group.organisation.id
  visibility_level                                 = "private"
  default_branch                                   = "main"
  merge_method                                     = "ff"
  squash_option                                    = "default_on"
  remove_source_branch_after_merge                 = true
  only_allow_merge_if_pipeline_succeeds            = true
  only_allow_merge_if_all_discussions_are_resolved = true
  shared_runners_enabled                           = true
  archive_on_destroy                               = true

  lifecycle {
    prevent_destroy = true
  }
}

# Nobody pushes to main, maintainers merge. How many must approve is a paid feature of GitLab; it is set when the plan has it.
resource "gitlab_branch_protection" "main" {
  project            = gitlab_project.delivery.id
  branch             = "main"
  push_access_level  = "no one"
  merge_access_level = "maintainer"
  allow_force_push   = false
}

variable "approval_rules_available" {
  description = "True when the GitLab plan has approval rules (Premium and above)."
  type        = bool
  default     = false
}

resource "gitlab_project_approval_rule" "main" {
  count = var.approval_rules_available ? 1 : 0

  project            = gitlab_project.delivery.id
  name               = "Any approver"
  rule_type          = "any_approver"
  approvals_required = var.required_approvals
}
