<%#source.gitlab-api%>
# Shared and locked state in the project itself: GitLab keeps it encrypted and with its versions (Operate, Terraform states).
# The password is a token, given as TF_HTTP_PASSWORD.
terraform {
  backend "http" {
    address        = "<% source.url %>/api/v4/projects/<% source.organisation %>%2F<% project.slug %>/terraform/state/delivery"
    lock_address   = "<% source.url %>/api/v4/projects/<% source.organisation %>%2F<% project.slug %>/terraform/state/delivery/lock"
    unlock_address = "<% source.url %>/api/v4/projects/<% source.organisation %>%2F<% project.slug %>/terraform/state/delivery/lock"
    username       = "<% source.user %>"
    lock_method    = "POST"
    unlock_method  = "DELETE"
    retry_max      = 5
  }
}
<%/source.gitlab-api%>
<%^source.gitlab-api%>
# Shared and locked state on a server that speaks the HTTP state protocol.
# The password is given as TF_HTTP_PASSWORD, so that it is not in git.
terraform {
  backend "http" {
<%#options.state-address%>
    address        = "<% options.state-address %>"
    lock_address   = "<% options.state-address %>/lock"
    unlock_address = "<% options.state-address %>/lock"
<%/options.state-address%>
    username       = "pipeline"
    lock_method    = "POST"
    unlock_method  = "DELETE"
    retry_max      = 5
  }
}
<%/source.gitlab-api%>
