# What outlives a machine: a disk for its data, with a snapshot every night.
resource "aws_ebs_volume" "data" {
  for_each = local.names

  availability_zone = data.aws_availability_zones.available.names[0]
  type              = "gp3"
  size              = var.data_gib
  encrypted         = true

  tags = {
    Name     = "${each.key}-data"
    snapshot = local.name
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_volume_attachment" "data" {
  for_each = local.names

  # The name is what the interface asks for; in the machine the disk is found by its id.
  device_name = "/dev/sdf"
  volume_id   = aws_ebs_volume.data[each.key].id
  instance_id = aws_instance.machine[each.key].id

  # A disk that is written to is not torn off.
  stop_instance_before_detaching = true
}

resource "aws_iam_role" "snapshots" {
  name = "${local.name}-snapshots"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "dlm.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "snapshots" {
  role       = aws_iam_role.snapshots.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSDataLifecycleManagerServiceRole"
}

resource "aws_dlm_lifecycle_policy" "data" {
  description        = "Nightly snapshots of the data disks"
  execution_role_arn = aws_iam_role.snapshots.arn
  state              = "ENABLED"

  policy_details {
    resource_types = ["VOLUME"]

    target_tags = {
      snapshot = local.name
    }

    schedule {
      name      = "nightly"
      copy_tags = true

      create_rule {
        interval      = 24
        interval_unit = "HOURS"
        times         = ["03:00"]
      }

      retain_rule {
        count = var.snapshot_days
      }
    }
  }
}
