  # What a machine needs before configuration management takes over: one account with a key, no passwords.
  user_data = <<-EOT
    #cloud-config
    ssh_pwauth: false
    disable_root: true
    users:
      - name: operator
        groups: [sudo]
        shell: /bin/bash
        sudo: "ALL=(ALL) NOPASSWD:ALL"
        lock_passwd: true
        ssh_authorized_keys:
          - ${var.ssh_public_key}
    package_update: true
  EOT
