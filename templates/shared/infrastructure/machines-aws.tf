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

<%> shared/infrastructure/parts/cloud-init.tf %>
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
  vpc_id                  = aws_vpc.machines.id
  cidr_block              = var.network_range
  map_public_ip_on_launch = true
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
  user_data               = local.user_data
  disable_api_termination = true
  monitoring              = true

  # Only the second version of the metadata service: the first one leaks credentials through a careless proxy.
  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }

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
    ignore_changes = [ami, user_data]
  }
}
