# @summary What every machine has: sign-in, updates, time, firewall, the agent itself
class profile::base {
  unless $facts['os']['family'] == 'Debian' {
    fail('These profiles are for Debian and its relatives.')
  }

  include profile::access
  include profile::agent
  include profile::firewall
  include profile::time
  include profile::updates
  include profile::node_exporter

  package { 'ca-certificates':
    ensure => installed,
  }

  file { '/etc/systemd/journald.conf.d':
    ensure => directory,
    owner  => 'root',
    group  => 'root',
    mode   => '0755',
  }

  file { '/etc/systemd/journald.conf.d/limit.conf':
    ensure  => file,
    owner   => 'root',
    group   => 'root',
    mode    => '0644',
    content => "# Managed by Puppet\n[Journal]\nStorage=persistent\nSystemMaxUse=1G\n",
  }
  ~> service { 'systemd-journald':
    ensure => running,
  }

  # Forwarding is left alone on purpose: container engines need it and set it themselves.
  file { '/etc/sysctl.d/60-hardening.conf':
    ensure  => file,
    owner   => 'root',
    group   => 'root',
    mode    => '0644',
    content => @(SETTINGS),
      # Managed by Puppet
      kernel.dmesg_restrict = 1
      kernel.kptr_restrict = 2
      kernel.unprivileged_bpf_disabled = 1
      fs.protected_fifos = 2
      fs.protected_regular = 2
      net.ipv4.conf.all.accept_redirects = 0
      net.ipv4.conf.all.send_redirects = 0
      net.ipv4.conf.all.accept_source_route = 0
      net.ipv4.conf.all.log_martians = 1
      net.ipv4.tcp_syncookies = 1
      net.ipv6.conf.all.accept_redirects = 0
      net.ipv6.conf.all.accept_source_route = 0
      | SETTINGS
  }
  ~> exec { 'apply kernel settings':
    command     => '/usr/sbin/sysctl --system',
    refreshonly => true,
  }
}
