<%> shared/infrastructure/parts/variables-machines.tf %>

variable "region" {
  description = "AWS region."
  type        = string
  default     = "eu-central-1"
}

variable "instance_type" {
  description = "Size of each machine."
  type        = string
  default     = "t3.large"
}

variable "disk_gib" {
  description = "Root disk of each machine in GiB."
  type        = number
  default     = 40
}
<%> shared/infrastructure/parts/variables-public.tf %>
<%#source%>

<%> shared/infrastructure/parts/variables-source.tf %>
<%/source%>
