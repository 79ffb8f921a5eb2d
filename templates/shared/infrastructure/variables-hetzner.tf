<%> shared/infrastructure/parts/variables-machines.tf %>

variable "location" {
  description = "Data centre location."
  type        = string
  default     = "nbg1"
}

variable "network_zone" {
  description = "Network zone that the location belongs to."
  type        = string
  default     = "eu-central"
}

variable "server_type" {
  description = "Size of each machine."
  type        = string
  default     = "cx33"
}
<%> shared/infrastructure/parts/variables-public.tf %>
<%#source%>

<%> shared/infrastructure/parts/variables-source.tf %>
<%/source%>
