variable "source_url" {
  description = "Address of <% source.name %>."
  type        = string
  default     = "<% source.url %>"
}

<%#source.gitea-api%>
variable "source_user" {
  description = "Account that the token belongs to."
  type        = string
  default     = "<% source.user %>"
}

<%/source.gitea-api%>
variable "source_token" {
  description = "Token that may administer the repository. Give it as TF_VAR_source_token, never in a file."
  type        = string
  sensitive   = true
  default     = null
}

variable "organisation" {
  description = "Owner of the repository."
  type        = string
  default     = "<% source.organisation %>"
}

variable "repository" {
  description = "Name of the delivery repository."
  type        = string
  default     = "<% project.slug %>"
}

variable "required_approvals" {
  description = "Approvals that a change needs before it may be merged."
  type        = number
  default     = <% options.approvals %>

  validation {
    condition     = var.required_approvals >= 0 && var.required_approvals <= 6
    error_message = "Between 0 and 6 approvals."
  }
}
