<%> shared/infrastructure/parts/variables-machines.tf %>

variable "region" {
  description = "AWS region."
  type        = string
  default     = "<%#options.region%><% options.region %><%/options.region%><%^options.region%>eu-central-1<%/options.region%>"
}

variable "instance_type" {
  description = "Size of each machine."
  type        = string
  default     = "<%#options.size%><% options.size %><%/options.size%><%^options.size%>t3.xlarge<%/options.size%>"
}

variable "disk_gib" {
  description = "Root disk of each machine in GiB. It holds the system only and may be lost."
  type        = number
  default     = 20
}

variable "data_gib" {
  description = "Data disk of each machine in GiB. It outlives the machine, and a snapshot of it is taken every night."
  type        = number
  default     = 100
}

variable "snapshot_days" {
  description = "How many nightly snapshots of the data disks are kept."
  type        = number
  default     = 14
}

variable "ssh_sources" {
  description = "Networks that may open an SSH connection. Empty: no port is open, and sessions go through Systems Manager."
  type        = list(string)
  default     = []

  validation {
    condition     = !contains(var.ssh_sources, "0.0.0.0/0")
    error_message = "SSH must not be open to the whole internet."
  }
}

variable "domain" {
  description = "Domain of the stack. A zone is made for it in Route 53; names below .localhost stay on each person's machine and get none."
  type        = string
  default     = "<% project.domain %>"
}

variable "budget_usd" {
  description = "Costs in a month above which a mail is sent. 0 watches nothing."
  type        = number
  default     = <% options.budget %>
}

variable "budget_contact" {
  description = "Who is told about the costs."
  type        = string
  default     = "<% project.contact %>"
}
<%#source%>

<%> shared/infrastructure/parts/variables-source.tf %>
<%/source%>
