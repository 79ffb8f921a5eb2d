output "name" {
  description = "Prefix of everything that is made here."
  value       = local.name
}
<%#source%>

<%> shared/infrastructure/parts/outputs-source.tf %>
<%/source%>
