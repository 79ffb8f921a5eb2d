# Machines at Hetzner Cloud. The token comes from the environment (HCLOUD_TOKEN).
provider "hcloud" {}

locals {
  names = toset([for number in range(1, var.machines + 1) : "${local.name}-${number}"])

<%> shared/infrastructure/parts/cloud-init.tf %>
}

resource "hcloud_network" "machines" {
  name     = local.name
  ip_range = var.network_range
}

resource "hcloud_network_subnet" "machines" {
  network_id   = hcloud_network.machines.id
  type         = "cloud"
  network_zone = lookup({ ash = "us-east", hil = "us-west", sin = "ap-southeast" }, var.location, "eu-central")
  ip_range     = var.network_range
}

# What is not named here is refused before it reaches a machine.
resource "hcloud_firewall" "machines" {
  name = local.name

  rule {
    description = "SSH for administrators"
    direction   = "in"
    protocol    = "tcp"
    port        = "22"
    source_ips  = var.ssh_sources
  }

  dynamic "rule" {
    for_each = toset(["80", "443"])

    content {
      description = "Web, port ${rule.value}"
      direction   = "in"
      protocol    = "tcp"
      port        = rule.value
      source_ips  = ["0.0.0.0/0", "::/0"]
    }
  }

  rule {
    description = "Ping, so that a broken path can be found"
    direction   = "in"
    protocol    = "icmp"
    source_ips  = ["0.0.0.0/0", "::/0"]
  }
}

resource "hcloud_server" "machine" {
  for_each = local.names

  name               = each.key
  image              = "debian-12"
  server_type        = var.server_type
  location           = var.location
  firewall_ids       = [hcloud_firewall.machines.id]
  user_data          = local.user_data
  backups            = true
  delete_protection  = true
  rebuild_protection = true

  public_net {
    ipv4_enabled = true
    ipv6_enabled = true
  }

  network {
    subnet_id = hcloud_network_subnet.machines.id
  }

  lifecycle {
    # A new first-boot text or a newer image of the same name is no reason to rebuild a running machine.
    ignore_changes = [user_data, image]
  }
}
