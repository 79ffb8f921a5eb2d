output "machines" {
  description = "Addresses of the machines, by name. Empty until they have one."
  value       = { for name, found in data.libvirt_domain_interface_addresses.machine : name => try(found.interfaces[0].addrs[0].addr, "") }
}
<%#source%>

<%> shared/infrastructure/parts/outputs-source.tf %>
<%/source%>
