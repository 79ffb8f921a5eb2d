variable "source_url" {
  description = "Address of GitHub."
  type        = string
  default     = "https://github.com"
}

variable "source_token" {
  description = "Token that may administer the repository. Give it as TF_VAR_source_token, never in a file."
  type        = string
  sensitive   = true
  default     = null
}

variable "organisation" {
  description = "Owner of the repository."
  type        = string
  default     = "example"
}

variable "repository" {
  description = "Name of the delivery repository."
  type        = string
  default     = "delivery"
}

variable "required_approvals" {
  description = "Approvals that a change needs before it may be merged."
  type        = number
  default     = 1

  validation {
    condition     = var.required_approvals >= 0 && var.required_approvals <= 6
    error_message = "Between 0 and 6 approvals."
  }
}
