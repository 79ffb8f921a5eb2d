# @summary The agent that keeps the machine as it is described
#
# @param run_interval
#   Time between two runs, such as 1800s.
class profile::agent (
  String[1] $run_interval = '1800s',
) {
  package { 'openvox-agent':
    ensure => installed,
  }

  file { '/etc/puppetlabs/puppet/puppet.conf':
    ensure  => file,
    owner   => 'root',
    group   => 'root',
    mode    => '0644',
    content => @("SETTINGS"),
      # Managed by Puppet
      [main]
      server = puppet.delivery.localhost
      environment = ${environment}
      runinterval = ${run_interval}
      # Machines start at different moments, so that they do not all ask at once.
      splay = true
      | SETTINGS
    require => Package['openvox-agent'],
  }

  service { 'puppet':
    ensure    => running,
    enable    => true,
    subscribe => File['/etc/puppetlabs/puppet/puppet.conf'],
  }
}
