output "machines" {
  description = "Public addresses of the machines, by name."
  value       = { for name, machine in aws_instance.machine : name => machine.public_ip }
}
<%#source%>

<%> shared/infrastructure/parts/outputs-source.tf %>
<%/source%>
