# @summary Closes everything that is not named
#
# @param ssh_port
#   Port of the SSH server.
# @param ssh_sources
#   Networks that may open an SSH connection.
# @param open_tcp_ports
#   TCP ports that are open to everybody.
# @param open_udp_ports
#   UDP ports that are open to everybody.
# @param metrics_sources
#   Addresses that may read the machine's metrics (port 9100).
<%#platform%>
<%#platform.kubernetes%>
# @param cluster_sources
#   Networks of the cluster's nodes, its pods and services: everything from there is let in.
# @param api_sources
#   Addresses that may reach the cluster's API (port 6443).
<%/platform.kubernetes%>
<%/platform%>
class profile::firewall (
  Integer[1, 65535]        $ssh_port        = 22,
  Array[String[1]]         $ssh_sources     = ['0.0.0.0/0', '::/0'],
  Array[Integer[1, 65535]] $open_tcp_ports  = [],
  Array[Integer[1, 65535]] $open_udp_ports  = [],
  Array[String[1]]         $metrics_sources = [],
<%#platform%>
<%#platform.kubernetes%>
  Array[String[1]]         $cluster_sources = [],
  Array[String[1]]         $api_sources     = [],
<%/platform.kubernetes%>
<%/platform%>
) {
  package { 'nftables':
    ensure => installed,
  }

  file { '/etc/nftables.conf':
    ensure       => file,
    owner        => 'root',
    group        => 'root',
    mode         => '0600',
    content      => epp('profile/nftables.conf.epp', {
        'ssh_port'        => $ssh_port,
        'ssh_sources'     => $ssh_sources,
        'open_tcp_ports'  => $open_tcp_ports,
        'open_udp_ports'  => $open_udp_ports,
        'metrics_sources' => $metrics_sources,
<%#platform%>
<%#platform.kubernetes%>
        'cluster_sources' => $cluster_sources,
        'api_sources'     => $api_sources,
<%/platform.kubernetes%>
<%/platform%>
    }),
    # The kernel's own tool reads the rules first; a typing error never reaches the machine.
    validate_cmd => '/usr/sbin/nft --check --file %',
    require      => Package['nftables'],
  }
  # Reload, not restart: stopping the service would flush the rules of the container engine, too.
  ~> service { 'nftables':
    ensure  => running,
    enable  => true,
    restart => '/usr/bin/systemctl reload nftables',
  }
}
