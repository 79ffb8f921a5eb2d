<%> shared/infrastructure/parts/variables-machines.tf %>

variable "location" {
  description = "Data centre location."
  type        = string
  default     = "<%#options.region%><% options.region %><%/options.region%><%^options.region%>nbg1<%/options.region%>"
}

variable "server_type" {
  description = "Size of each machine."
  type        = string
  default     = "<%#options.size%><% options.size %><%/options.size%><%^options.size%>cx33<%/options.size%>"
}
<%> shared/infrastructure/parts/variables-public.tf %>
<%#source%>

<%> shared/infrastructure/parts/variables-source.tf %>
<%/source%>
