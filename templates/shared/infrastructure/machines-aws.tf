# Machines in AWS. Credentials come from the environment or from the role of whoever runs this.
provider "aws" {
  region = var.region

  default_tags {
    tags = {
      project    = local.name
      managed-by = "<% tool.id %>"
    }
  }
}

locals {
  names = toset([for number in range(1, var.machines + 1) : "${local.name}-${number}"])

<%#platform%>
<%#platform.kubernetes%>
  # Where the cluster keeps its state, images and volumes.
  data_folder = "/var/lib/rancher"
<%/platform.kubernetes%>
<%#platform.docker%>
  # Where the engine keeps images and volumes.
  data_folder = "/var/lib/docker"
<%/platform.docker%>
<%/platform%>
<%^platform%>
  data_folder = "/srv"
<%/platform%>

  # What a machine needs before configuration management takes over: one account with a key and no password, its data disk,
  # and the agent through which sessions are opened without an open port.
  user_data = { for name in local.names : name => <<-EOT
    #cloud-config
    ssh_pwauth: false
    disable_root: true
    users:
      - name: operator
        groups: [sudo]
        shell: /bin/bash
        sudo: "ALL=(ALL) NOPASSWD:ALL"
        lock_passwd: true
        ssh_authorized_keys:
          - ${var.ssh_public_key}
    package_update: true
    runcmd:
      - |
        set -eu
        disk=/dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_${replace(aws_ebs_volume.data[name].id, "-", "")}
        # The disk is attached once the machine runs. One that has a file system already keeps what is on it.
        for attempt in $(seq 60); do [ -b "$disk" ] && break; sleep 5; done
        blkid "$disk" >/dev/null || mkfs.ext4 -L data "$disk"
        mkdir -p ${local.data_folder}
        echo "$disk ${local.data_folder} ext4 defaults,nofail,x-systemd.device-timeout=5min 0 2" >>/etc/fstab
        mount ${local.data_folder}
      - |
        set -eu
        # From AWS's own bucket of this region; the agent keeps itself up to date.
        curl -fsS --retry 5 -o /tmp/agent.deb "https://s3.${var.region}.amazonaws.com/amazon-ssm-${var.region}/latest/debian_amd64/amazon-ssm-agent.deb"
        dpkg --install /tmp/agent.deb
        systemctl enable --now amazon-ssm-agent
  EOT
  }
}

data "aws_availability_zones" "available" {
  state = "available"
}

# Debian's own account, so that nobody can slip in an image of the same name.
data "aws_ami" "debian" {
  most_recent = true
  owners      = ["136693071363"]

  filter {
    name   = "name"
    values = ["debian-12-amd64-*"]
  }

  filter {
    name   = "virtualization-type"
    values = ["hvm"]
  }
}

resource "aws_vpc" "machines" {
  cidr_block           = var.network_range
  enable_dns_hostnames = true
  enable_dns_support   = true
}

resource "aws_internet_gateway" "machines" {
  vpc_id = aws_vpc.machines.id
}

resource "aws_subnet" "machines" {
  vpc_id     = aws_vpc.machines.id
  cidr_block = var.network_range
  # One zone: a disk and its machine have to be in the same.
  availability_zone = data.aws_availability_zones.available.names[0]
  # Machines have fixed addresses of their own, see addresses.tf; nothing else gets one by itself.
  map_public_ip_on_launch = false
}

resource "aws_route_table" "machines" {
  vpc_id = aws_vpc.machines.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.machines.id
  }
}

resource "aws_route_table_association" "machines" {
  subnet_id      = aws_subnet.machines.id
  route_table_id = aws_route_table.machines.id
}

# What is not named here is refused before it reaches a machine.
resource "aws_security_group" "machines" {
  name        = local.name
  description = "Web for everybody, SSH for administrators"
  vpc_id      = aws_vpc.machines.id
}

resource "aws_vpc_security_group_ingress_rule" "ssh" {
  for_each = toset(var.ssh_sources)

  security_group_id = aws_security_group.machines.id
  description       = "SSH for administrators"
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = each.value
}

<%#platform%>
<%#platform.kubernetes%>
resource "aws_vpc_security_group_ingress_rule" "nodes" {
  security_group_id            = aws_security_group.machines.id
  description                  = "Nodes of the cluster among themselves"
  ip_protocol                  = "-1"
  referenced_security_group_id = aws_security_group.machines.id
}

<%/platform.kubernetes%>
<%/platform%>
resource "aws_vpc_security_group_ingress_rule" "web" {
  for_each = toset(["80", "443"])

  security_group_id = aws_security_group.machines.id
  description       = "Web"
  ip_protocol       = "tcp"
  from_port         = tonumber(each.value)
  to_port           = tonumber(each.value)
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_vpc_security_group_egress_rule" "all" {
  security_group_id = aws_security_group.machines.id
  description       = "Updates and images come from outside"
  ip_protocol       = "-1"
  cidr_ipv4         = "0.0.0.0/0"
}

resource "aws_instance" "machine" {
  for_each = local.names

  ami                     = data.aws_ami.debian.id
  instance_type           = var.instance_type
  subnet_id               = aws_subnet.machines.id
  vpc_security_group_ids  = [aws_security_group.machines.id]
  iam_instance_profile    = aws_iam_instance_profile.machine.name
  user_data               = local.user_data[each.key]
  disable_api_termination = true
  monitoring              = true
  ebs_optimized           = true

  # Only the second version of the metadata service: the first one leaks credentials through a careless proxy.
  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }

  # Through the network's own address, before a fixed one is bound; the first boot has to reach the internet.
  associate_public_ip_address = true

  root_block_device {
    volume_type = "gp3"
    volume_size = var.disk_gib
    encrypted   = true
  }

  tags = {
    Name = each.key
  }

  lifecycle {
    # A newer image or first-boot text is no reason to rebuild a running machine.
    ignore_changes = [ami, user_data, associate_public_ip_address]
  }
}
