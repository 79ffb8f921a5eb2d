terraform {
  required_version = ">= 1.10.0, < 2.0.0"

  # Exact versions: a provider's update is a change like any other. Checksums come with the first init, in .terraform.lock.hcl; commit it.
  required_providers {
    github = {
      source  = "integrations/github"
      version = "6.13.0"
    }
  }
}
