terraform {
  required_version = ">= 1.10.0, < 2.0.0"

  # Exact versions: a provider's update is a change like any other. Checksums come with the first init, in .terraform.lock.hcl; commit it.
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
<%#source%>
<%> shared/infrastructure/parts/provider-source.tf %>
<%/source%>
  }
}
