output "name" {
  description = "Prefix of everything that is made here."
  value       = local.name
}
<%#source%>

<%> infrastructure/parts/outputs-source.tf %>
<%/source%>
