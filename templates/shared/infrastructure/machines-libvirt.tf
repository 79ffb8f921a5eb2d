# Machines on a host with libvirt, in a network of their own behind the host's address.
provider "libvirt" {
  uri = var.libvirt_uri
}

locals {
  names = toset([for number in range(1, var.machines + 1) : "${local.name}-${number}"])

<%> shared/infrastructure/parts/cloud-init.tf %>
}

resource "libvirt_network" "machines" {
  name      = local.name
  autostart = true

  # Behind NAT nobody reaches the machines from outside unless the host forwards a port; that is the firewall here.
  forward = {
    mode = "nat"
  }

  ips = [{
    address = cidrhost(var.network_range, 1)
    netmask = cidrnetmask(var.network_range)
    dhcp = {
      ranges = [{
        start = cidrhost(var.network_range, 10)
        end   = cidrhost(var.network_range, 250)
      }]
    }
  }]
}

resource "libvirt_volume" "base" {
  name = "${local.name}-base.qcow2"
  pool = "default"

  target = {
    format = {
      type = "qcow2"
    }
  }

  create = {
    content = {
      url = var.image_url
    }
  }
}

resource "libvirt_volume" "disk" {
  for_each = local.names

  name     = "${each.key}.qcow2"
  pool     = "default"
  capacity = var.disk_gib * 1024 * 1024 * 1024

  target = {
    format = {
      type = "qcow2"
    }
  }

  backing_store = {
    path = libvirt_volume.base.path
    format = {
      type = "qcow2"
    }
  }
}

resource "libvirt_cloudinit_disk" "machine" {
  for_each = local.names

  name      = "${each.key}-init"
  user_data = local.user_data
  meta_data = yamlencode({
    instance-id    = each.key
    local-hostname = each.key
  })
}

resource "libvirt_volume" "init" {
  for_each = local.names

  name = "${each.key}-init.iso"
  pool = "default"

  create = {
    content = {
      url = libvirt_cloudinit_disk.machine[each.key].path
    }
  }
}

resource "libvirt_domain" "machine" {
  for_each = local.names

  name        = each.key
  type        = "kvm"
  memory      = var.memory_mib
  memory_unit = "MiB"
  vcpu        = var.processors
  autostart   = true
  running     = true

  os = {
    type         = "hvm"
    type_arch    = "x86_64"
    type_machine = "q35"
  }

  devices = {
    disks = [
      {
        source = {
          volume = {
            pool   = libvirt_volume.disk[each.key].pool
            volume = libvirt_volume.disk[each.key].name
          }
        }
        target = {
          bus = "virtio"
          dev = "vda"
        }
        driver = {
          type = "qcow2"
        }
      },
      {
        device = "cdrom"
        source = {
          volume = {
            pool   = libvirt_volume.init[each.key].pool
            volume = libvirt_volume.init[each.key].name
          }
        }
        target = {
          bus = "sata"
          dev = "sda"
        }
      },
    ]

    interfaces = [{
      type  = "network"
      model = { type = "virtio" }
      source = {
        network = {
          network = libvirt_network.machines.name
        }
      }
    }]
  }
}

data "libvirt_domain_interface_addresses" "machine" {
  for_each = local.names

  domain = libvirt_domain.machine[each.key].name
  source = "lease"
}
