# Who may do what: the machines themselves, and the pipeline.
data "aws_caller_identity" "current" {}

resource "aws_iam_role" "machine" {
  name = "${local.name}-machine"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ec2.amazonaws.com" }
    }]
  })
}

# Sessions through Systems Manager, and nothing else: what runs on a machine gets no other right in the account.
resource "aws_iam_role_policy_attachment" "machine" {
  role       = aws_iam_role.machine.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"
}

resource "aws_iam_instance_profile" "machine" {
  name = "${local.name}-machine"
  role = aws_iam_role.machine.name
}

# What the pipeline may do: a plan reads and changes nothing; what is planned is applied by a person. These are the calls that a
# plan of this folder makes.
resource "aws_iam_policy" "plan" {
  name        = "${local.name}-plan"
  description = "Reads what a plan compares"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid    = "Machines"
        Effect = "Allow"
        Action = ["ec2:Describe*", "dlm:GetLifecyclePolicy", "dlm:ListTagsForResource"]
        # Descriptions know no single resource.
        Resource  = "*"
        Condition = { StringEquals = { "aws:RequestedRegion" = var.region } }
      },
      {
        Sid    = "Access"
        Effect = "Allow"
        Action = [
          "iam:GetRole", "iam:GetRolePolicy", "iam:ListRolePolicies", "iam:ListAttachedRolePolicies", "iam:GetInstanceProfile",
          "iam:GetPolicy", "iam:GetPolicyVersion", "iam:GetOpenIDConnectProvider",
        ]
        Resource = [
          "${local.account}:role/${local.name}-*",
          "${local.account}:instance-profile/${local.name}-*",
          "${local.account}:policy/${local.name}-*",
          "${local.account}:oidc-provider/*",
        ]
      },
      {
        Sid      = "Names"
        Effect   = "Allow"
        Action   = ["route53:GetHostedZone", "route53:ListResourceRecordSets", "route53:ListTagsForResource"]
        Resource = "arn:aws:route53:::hostedzone/*"
      },
      {
        Sid      = "Costs"
        Effect   = "Allow"
        Action   = ["budgets:ViewBudget", "budgets:ListTagsForResource"]
        Resource = "arn:aws:budgets::${data.aws_caller_identity.current.account_id}:budget/${local.name}"
      },
    ]
  })
}

locals {
  account = "arn:aws:iam::${data.aws_caller_identity.current.account_id}"
}
<%#ci%>
<%#identity-issuer%>

# The pipeline signs in with the token that <% name | lines 0 %> gives each of its runs; no key is stored anywhere.
# An account has one provider for this issuer: when yours has it already, take it in by
# <%> infrastructure/parts/program %> import aws_iam_openid_connect_provider.pipeline ARN
resource "aws_iam_openid_connect_provider" "pipeline" {
  url            = "https://<% identity-issuer %>"
  client_id_list = ["sts.amazonaws.com"]
}

# Only the main branch of this one repository.
resource "aws_iam_role" "pipeline" {
  name                 = "${local.name}-pipeline"
  max_session_duration = 3600
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = aws_iam_openid_connect_provider.pipeline.arn }
      Condition = {
        StringEquals = {
          "<% identity-issuer %>:aud" = "sts.amazonaws.com"
          "<% identity-issuer %>:sub" = "<% identity-subject %>"
        }
      }
    }]
  })
}

resource "aws_iam_role_policy_attachment" "plan" {
  role       = aws_iam_role.pipeline.name
  policy_arn = aws_iam_policy.plan.arn
}
<%/identity-issuer%>
<%/ci%>

# Who pays is told before it hurts.
resource "aws_budgets_budget" "costs" {
  count = var.budget_usd > 0 ? 1 : 0

  name         = local.name
  budget_type  = "COST"
  limit_amount = tostring(var.budget_usd)
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  notification {
    comparison_operator        = "GREATER_THAN"
    notification_type          = "ACTUAL"
    threshold                  = 80
    threshold_type             = "PERCENTAGE"
    subscriber_email_addresses = [var.budget_contact]
  }

  notification {
    comparison_operator        = "GREATER_THAN"
    notification_type          = "FORECASTED"
    threshold                  = 100
    threshold_type             = "PERCENTAGE"
    subscriber_email_addresses = [var.budget_contact]
  }
}
