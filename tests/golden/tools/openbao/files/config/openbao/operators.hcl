# Operators manage values and look after the store; they cannot change policies or sign-in methods.
path "stack/*" {
  capabilities = ["create", "read", "update", "delete", "list", "patch"]
}

path "sys/health" {
  capabilities = ["read", "sudo"]
}

path "sys/storage/raft/*" {
  capabilities = ["read", "list"]
}

path "auth/approle/role/+/secret-id" {
  capabilities = ["update"]
}
