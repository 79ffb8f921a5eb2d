# Shared and locked state on any server that speaks the HTTP state protocol; source hosts and object gateways do.
# Address, user and password come from the environment, so that nothing of it is in git:
#   TF_HTTP_ADDRESS, TF_HTTP_LOCK_ADDRESS, TF_HTTP_UNLOCK_ADDRESS, TF_HTTP_USERNAME, TF_HTTP_PASSWORD
terraform {
  backend "http" {
    lock_method   = "POST"
    unlock_method = "DELETE"
    retry_max     = 5
  }
}
