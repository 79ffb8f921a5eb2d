# @summary Keeps the clock right
#
# @param servers
#   Time servers or pools.
# @param zone
#   Time zone of the machine.
class profile::time (
  Array[String[1], 1] $servers = ['pool.ntp.org'],
  String[1]           $zone    = 'Etc/UTC',
) {
  package { 'chrony':
    ensure => installed,
  }

  $lines = $servers.map |$server| { "pool ${server} iburst maxsources 4\n" }

  file { '/etc/chrony/sources.d/stack.sources':
    ensure  => file,
    owner   => 'root',
    group   => 'root',
    mode    => '0644',
    content => join($lines),
    require => Package['chrony'],
  }
  ~> service { 'chrony':
    ensure => running,
    enable => true,
  }

  file { '/etc/localtime':
    ensure => link,
    target => "/usr/share/zoneinfo/${zone}",
  }
}
