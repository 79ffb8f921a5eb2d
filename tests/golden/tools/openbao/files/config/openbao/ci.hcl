# Pipelines see that their document is there, and which version it has; the check before a release asks for no more. A step that
# needs the values gets a policy of its own for stack/data/ci. Nothing here opens stack/env, which holds every password of the stack.
path "stack/metadata/ci" {
  capabilities = ["read"]
}
