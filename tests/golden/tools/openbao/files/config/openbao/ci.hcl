# Pipelines read the stack's values, and nothing else.
path "stack/data/env" {
  capabilities = ["read"]
}

path "stack/metadata/env" {
  capabilities = ["read"]
}
