# @summary A machine that runs the containers
class role::runtime {
  include profile::base
  include profile::container_engine

  # The firewall first: a container must not be reachable before it is.
  Class['profile::firewall'] -> Class['profile::container_engine']
}
