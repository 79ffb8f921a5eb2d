# @summary Machine metrics, from the distribution's package
#
# @param address
#   Where the exporter listens. The firewall decides who may read it.
class profile::node_exporter (
  String[1] $address = ':9100',
) {
  $ignored = '^/(dev|proc|run|sys|var/lib/docker/.+|var/lib/containers/.+)($|/)'

  package { 'prometheus-node-exporter':
    ensure          => installed,
    install_options => ['--no-install-recommends'],
  }

  file { '/etc/default/prometheus-node-exporter':
    ensure  => file,
    owner   => 'root',
    group   => 'root',
    mode    => '0644',
    content => "ARGS=\"--web.listen-address=${address} --collector.systemd --collector.filesystem.mount-points-exclude=${ignored}\"\n",
    require => Package['prometheus-node-exporter'],
  }
  ~> service { 'prometheus-node-exporter':
    ensure => running,
    enable => true,
  }
}
