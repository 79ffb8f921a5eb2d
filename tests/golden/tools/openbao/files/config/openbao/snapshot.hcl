# The nightly snapshot. The snapshot itself is encrypted with the store's key.
path "sys/storage/raft/snapshot" {
  capabilities = ["read"]
}
