# @summary One account for people, keys only
#
# @param user
#   Account that people sign in with; it may use sudo.
# @param keys
#   Public keys in OpenSSH's one-line form.
# @param ssh_port
#   Port of the SSH server.
class profile::access (
  Array[String[1], 1] $keys,
  String[1]           $user     = 'operator',
  Integer[1, 65535]   $ssh_port = 22,
) {
  package { ['openssh-server', 'sudo']:
    ensure => installed,
  }

  user { $user:
    ensure     => present,
    groups     => ['sudo'],
    shell      => '/bin/bash',
    managehome => true,
    require    => Package['sudo'],
  }

  file { "/etc/sudoers.d/${user}":
    ensure       => file,
    owner        => 'root',
    group        => 'root',
    mode         => '0440',
    # The account has no password, so sudo cannot ask for one; the key is the proof.
    content      => "${user} ALL=(ALL) NOPASSWD:ALL\n",
    validate_cmd => '/usr/sbin/visudo --check --file=%',
    require      => Package['sudo'],
  }

  file { "/home/${user}/.ssh":
    ensure => directory,
    owner  => $user,
    group  => $user,
    mode   => '0700',
  }

  # The whole file, not single lines: a key that is taken off the list is gone from the machine.
  file { "/home/${user}/.ssh/authorized_keys":
    ensure  => file,
    owner   => $user,
    group   => $user,
    mode    => '0600',
    content => join($keys + [''], "\n"),
  }

  # Keys before the server's settings: nobody is locked out by a run that stops half-way.
  file { '/etc/ssh/sshd_config.d/10-hardening.conf':
    ensure       => file,
    owner        => 'root',
    group        => 'root',
    mode         => '0600',
    content      => epp('profile/sshd.conf.epp', { 'user' => $user, 'port' => $ssh_port }),
    validate_cmd => '/usr/sbin/sshd -t -f %',
    require      => [Package['openssh-server'], File["/home/${user}/.ssh/authorized_keys"]],
  }
  ~> service { 'ssh':
    ensure  => running,
    enable  => true,
    restart => '/usr/bin/systemctl reload ssh',
  }
}
