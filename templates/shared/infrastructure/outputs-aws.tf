output "machines" {
  description = "Fixed public addresses of the machines, by name."
  value       = { for name, address in aws_eip.machine : name => address.public_ip }
}

output "name_servers" {
  description = "Enter these where the domain is registered; from then on its names lead to the machines."
  value       = local.has_zone ? aws_route53_zone.stack[0].name_servers : []
}

locals {
  inventory = {
    all = {
      vars = { ansible_user = "operator" }
      children = {
        runtime = {
          hosts = {
            for name in local.names : name => {
              ansible_host            = length(var.ssh_sources) > 0 ? aws_eip.machine[name].public_ip : aws_instance.machine[name].id
              ansible_ssh_common_args = length(var.ssh_sources) > 0 ? "" : "-o ProxyCommand='aws ssm start-session --region ${var.region} --target %h --document-name AWS-StartSSHSession --parameters portNumber=%p'"
<%#platform%>
<%#platform.kubernetes%>

              # Nodes talk to each other in their own network only.
              base_cluster_sources        = [var.network_range]
              cluster_node_server_address = aws_instance.machine["${local.name}-1"].private_ip
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
  description = "The machines for Ansible, with the way in: by their address, or through Systems Manager while no port is open."
  value       = yamlencode(local.inventory)
}
<%#ci%>
<%#identity-issuer%>

output "pipeline_role" {
  description = "The role of the pipeline; its secret infrastructure-role."
  value       = aws_iam_role.pipeline.arn
}
<%/identity-issuer%>
<%/ci%>
<%#source%>

<%> shared/infrastructure/parts/outputs-source.tf %>
<%/source%>
