# The secret store. Secrets are encrypted before they reach the disk; the key is split among the key officers.
ui           = true
api_addr     = "http://openbao:8200"
cluster_addr = "http://openbao:8201"
log_format   = "json"

storage "raft" {
  path    = "/openbao/data"
  node_id = "openbao"
}

# TLS ends at the ingress. Only services of the stack reach this port directly.
listener "tcp" {
  address         = "0.0.0.0:8200"
  cluster_address = "0.0.0.0:8201"
  tls_disable     = true

  telemetry {
    # Counters only, no secret; the metrics store has no token of its own.
    unauthenticated_metrics_access = true
  }
}

# Every request and answer, with values as keyed hashes. Without an audit device that can be written, nothing is answered.
audit "file" "standard-output" {
  description = "Goes with the other logs"
  options {
    file_path = "stdout"
  }
}

telemetry {
  prometheus_retention_time = "24h"
  disable_hostname          = true
}
