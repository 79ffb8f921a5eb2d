# Shared and locked state in the bucket that the folder bootstrap makes; backend.hcl names it. Credentials come from the
# environment, a profile or a role.
terraform {
  backend "s3" {
    key          = "delivery/terraform.tfstate"
    encrypt      = true
    use_lockfile = true
  }
}
