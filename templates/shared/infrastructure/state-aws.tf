# What the pipeline may do with the state: read it, and nothing else in the bucket.
resource "aws_iam_policy" "state" {
  name        = "${local.name}-state"
  description = "Reads the state"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = "s3:ListBucket"
        Resource = "arn:aws:s3:::${local.state_bucket}"
      },
      {
        Effect   = "Allow"
        Action   = "s3:GetObject"
        Resource = "arn:aws:s3:::${local.state_bucket}/delivery/*"
      },
    ]
  })
}

locals {
  # Made once by the folder bootstrap; the account and the region make the name the only one of its kind in the world.
  state_bucket = "${local.name}-state-${data.aws_caller_identity.current.account_id}-${var.region}"
}
<%#ci%>
<%#identity-issuer%>

resource "aws_iam_role_policy_attachment" "state" {
  role       = aws_iam_role.pipeline.name
  policy_arn = aws_iam_policy.state.arn
}
<%/identity-issuer%>
<%/ci%>
