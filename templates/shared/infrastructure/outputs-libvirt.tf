output "machines" {
  description = "Addresses of the machines, by name. Empty until they have one."
  value       = { for name, found in data.libvirt_domain_interface_addresses.machine : name => try(found.interfaces[0].addrs[0].addr, "") }
}

locals {
  inventory = {
    all = {
      vars = { ansible_user = "operator" }
      children = {
        runtime = {
          hosts = {
            for name, found in data.libvirt_domain_interface_addresses.machine : name => {
              ansible_host = found.interfaces[0].addrs[0].addr
<%#platform%>
<%#platform.kubernetes%>

              # Nodes talk to each other in their own network only.
              base_cluster_sources        = [var.network_range]
              cluster_node_server_address = data.libvirt_domain_interface_addresses.machine["${local.name}-1"].interfaces[0].addrs[0].addr
<%/platform.kubernetes%>
<%/platform%>
            }
          }
        }
      }
    }
  }
}

output "inventory" {
  description = "The machines for Ansible."
  value       = yamlencode(local.inventory)
}
<%#source%>

<%> shared/infrastructure/parts/outputs-source.tf %>
<%/source%>
