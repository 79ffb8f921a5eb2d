output "machines" {
  description = "Public addresses of the machines, by name."
  value       = { for name, server in hcloud_server.machine : name => server.ipv4_address }
}

locals {
  inventory = {
    all = {
      vars = { ansible_user = "operator" }
      children = {
        runtime = {
          hosts = {
            for name, server in hcloud_server.machine : name => {
              ansible_host = server.ipv4_address
<%#platform%>
<%#platform.kubernetes%>

              # Nodes talk to each other in their own network only.
              base_cluster_sources        = [var.network_range]
              cluster_node_server_address = tolist(hcloud_server.machine["${local.name}-1"].network)[0].ip
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
