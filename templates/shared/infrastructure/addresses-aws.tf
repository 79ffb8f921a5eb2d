# How people reach the machines: a fixed address for each, and the names of the stack.
resource "aws_eip" "machine" {
  for_each = local.names

  domain   = "vpc"
  instance = aws_instance.machine[each.key].id

  tags = {
    Name = each.key
  }

  depends_on = [aws_internet_gateway.machines]
}

locals {
  # A name below .localhost means each person's own machine; there is nothing to be entered in the DNS.
  has_zone = var.domain != "localhost" && !endswith(var.domain, ".localhost")

<%#platform%>
<%#platform.kubernetes%>
  # The cluster's ingress answers on every node.
  entries = [for name in local.names : aws_eip.machine[name].public_ip]
<%/platform.kubernetes%>
<%#platform.docker%>
  # The stack runs on the first machine.
  entries = [aws_eip.machine["${local.name}-1"].public_ip]
<%/platform.docker%>
<%/platform%>
<%^platform%>
  entries = [aws_eip.machine["${local.name}-1"].public_ip]
<%/platform%>
}

resource "aws_route53_zone" "stack" {
  count = local.has_zone ? 1 : 0

  name    = var.domain
  comment = "Names of ${local.name}"
}

# The domain itself, and everything below it: the ingress knows which service a name means.
resource "aws_route53_record" "stack" {
  for_each = local.has_zone ? toset([var.domain, "*.${var.domain}"]) : toset([])

  zone_id = aws_route53_zone.stack[0].zone_id
  name    = each.value
  type    = "A"
  ttl     = 300
  records = local.entries
}
