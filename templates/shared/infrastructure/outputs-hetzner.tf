output "machines" {
  description = "Public addresses of the machines, by name."
  value       = { for name, server in hcloud_server.machine : name => server.ipv4_address }
}
<%#source%>

<%> shared/infrastructure/parts/outputs-source.tf %>
<%/source%>
