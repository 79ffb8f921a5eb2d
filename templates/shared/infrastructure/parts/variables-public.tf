
variable "ssh_sources" {
  description = "Networks that may open an SSH connection. Narrow this to your office or VPN."
  type        = list(string)

  validation {
    condition     = !contains(var.ssh_sources, "0.0.0.0/0")
    error_message = "SSH must not be open to the whole internet."
  }
}
