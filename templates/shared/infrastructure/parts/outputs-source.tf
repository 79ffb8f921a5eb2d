output "repository_url" {
  description = "Address of the delivery repository."
<%#source.gitea-api%>
  value       = gitea_repository.delivery.html_url
<%/source.gitea-api%>
<%#source.github-api%>
  value       = github_repository.delivery.html_url
<%/source.github-api%>
<%#source.gitlab-api%>
  value       = gitlab_project.delivery.web_url
<%/source.gitlab-api%>
}
