variable "machines" {
  description = "How many machines of this kind there are."
  type        = number
  default     = <% options.machines %>
}

variable "ssh_public_key" {
  description = "Public key that may sign in as operator on a new machine."
  type        = string

  validation {
    condition     = can(regex("^(ssh-ed25519|ecdsa-sha2-|sk-ssh-|ssh-rsa) ?", var.ssh_public_key))
    error_message = "Give the whole line of an OpenSSH public key."
  }
}

variable "network_range" {
  description = "Private address range of the machines' network."
  type        = string
  default     = "10.20.0.0/24"
}
