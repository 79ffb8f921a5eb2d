# A plan without an account: the provider is played, so that pipelines and laptops can ask what would be made.
mock_provider "aws" {
  mock_data "aws_availability_zones" {
    defaults = {
      names = ["zone-a", "zone-b"]
    }
  }

  mock_data "aws_caller_identity" {
    defaults = {
      account_id = "123456789012"
    }
  }

  mock_data "aws_ami" {
    defaults = {
      id = "ami-00000000000000000"
    }
  }
}
<%#source%>
<%#source.gitea-api%>

mock_provider "gitea" {}
<%/source.gitea-api%>
<%#source.github-api%>

mock_provider "github" {}
<%/source.github-api%>
<%#source.gitlab-api%>

mock_provider "gitlab" {}
<%/source.gitlab-api%>
<%/source%>

variables {
  machines       = 2
  ssh_public_key = "ssh-ed25519 AAAA nobody@example.org"
  domain         = "stack.example.org"
<%#source%>
  source_token   = "none"
<%/source%>
}

run "closed_and_lasting" {
  command = plan

  assert {
    condition     = length(aws_vpc_security_group_ingress_rule.ssh) == 0
    error_message = "Without a network that may open SSH no port is open for it."
  }

  assert {
    condition     = alltrue([for machine in aws_instance.machine : machine.metadata_options[0].http_tokens == "required" && machine.root_block_device[0].encrypted])
    error_message = "Machines answer metadata requests with a token only, and their disks are encrypted."
  }

  assert {
    condition     = length(aws_ebs_volume.data) == 2 && alltrue([for disk in aws_ebs_volume.data : disk.encrypted])
    error_message = "Every machine has an encrypted data disk of its own."
  }

  assert {
    condition     = aws_dlm_lifecycle_policy.data.policy_details[0].target_tags == tomap({ snapshot = local.name })
    error_message = "The nightly snapshots take the data disks by their tag."
  }
}

run "reachable" {
  command = plan

  assert {
    condition     = length(aws_eip.machine) == 2 && sort(keys(aws_route53_record.stack)) == tolist(["*.stack.example.org", "stack.example.org"])
    error_message = "Every machine has a fixed address, and the domain and all names below it lead there."
  }

  assert {
    condition     = sort(keys(local.inventory.all.children.runtime.hosts)) == sort(tolist(local.names))
    error_message = "The inventory names every machine."
  }
}

run "a_laptop_domain_has_no_zone" {
  command = plan

  variables {
    domain     = "delivery.localhost"
    budget_usd = 0
  }

  assert {
    condition     = length(aws_route53_zone.stack) == 0 && length(aws_route53_record.stack) == 0 && length(aws_budgets_budget.costs) == 0
    error_message = "Names below .localhost are not entered in the DNS, and a budget of 0 watches nothing."
  }
}

run "ssh_to_the_world_is_refused" {
  command = plan

  variables {
    ssh_sources = ["0.0.0.0/0"]
  }

  expect_failures = [var.ssh_sources]
}
