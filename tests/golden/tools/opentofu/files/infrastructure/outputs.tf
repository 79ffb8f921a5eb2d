output "name" {
  description = "Prefix of everything that is made here."
  value       = local.name
}

output "repository_url" {
  description = "Address of the delivery repository."
  value       = github_repository.delivery.html_url
}
