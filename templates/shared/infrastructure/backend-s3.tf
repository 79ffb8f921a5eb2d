# Shared and locked state in a bucket. The bucket exists before this runs, with versions switched on:
# a broken state is then one version back. Credentials come from the environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY).
terraform {
  backend "s3" {
    bucket       = "<% project.slug %>-infrastructure-state"
    key          = "delivery/terraform.tfstate"
    region       = "eu-central-1"
    encrypt      = true
    use_lockfile = true
  }
}
