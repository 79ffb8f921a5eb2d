# @summary Docker Engine with the Compose plug-in
#
# @param version
#   Version pattern of the engine's packages; a new major version is a decision, not an accident.
# @param repository
#   Where the packages come from. Point it at your mirror in an isolated network.
class profile::container_engine (
  String[1]        $version    = '5:29.*',
  Stdlib::HTTPSUrl $repository = 'https://download.docker.com/linux/debian',
) {
  $settings = {
    # Containers keep running while the engine restarts.
    'live-restore'      => true,
    'no-new-privileges' => true,
    'userland-proxy'    => false,
    'log-driver'        => 'json-file',
    'log-opts'          => { 'max-size' => '10m', 'max-file' => '3' },
  }

  file { '/etc/apt/keyrings':
    ensure => directory,
    owner  => 'root',
    group  => 'root',
    mode   => '0755',
  }

  # A changed key stops the run.
  file { '/etc/apt/keyrings/docker.asc':
    ensure         => file,
    owner          => 'root',
    group          => 'root',
    mode           => '0644',
    source         => "${repository}/gpg",
    checksum       => 'sha256',
    checksum_value => '1500c1f56fa9e26b9b8f42452a553675796ade0807cdce11975eb98170b3a570',
  }

  file { '/etc/apt/preferences.d/docker':
    ensure  => file,
    owner   => 'root',
    group   => 'root',
    mode    => '0644',
    content => "Package: docker-ce docker-ce-cli\nPin: version ${version}\nPin-Priority: 1001\n",
  }

  $source = [
    '# Managed by Puppet',
    'Types: deb',
    "URIs: ${repository}",
    "Suites: ${facts['os']['distro']['codename']}",
    'Components: stable',
    'Signed-By: /etc/apt/keyrings/docker.asc',
    '',
  ]

  file { '/etc/apt/sources.list.d/docker.sources':
    ensure  => file,
    owner   => 'root',
    group   => 'root',
    mode    => '0644',
    content => $source.join("\n"),
    require => File['/etc/apt/keyrings/docker.asc'],
  }
  ~> exec { 'read the package lists anew':
    command     => '/usr/bin/apt-get update',
    refreshonly => true,
  }

  file { '/etc/docker':
    ensure => directory,
    owner  => 'root',
    group  => 'root',
    mode   => '0755',
  }

  # Before the packages, so that the very first start has these settings.
  file { '/etc/docker/daemon.json':
    ensure  => file,
    owner   => 'root',
    group   => 'root',
    mode    => '0644',
    content => stdlib::to_json_pretty($settings),
  }

  package { ['docker-ce', 'docker-ce-cli', 'containerd.io', 'docker-buildx-plugin', 'docker-compose-plugin']:
    ensure  => installed,
    require => [Exec['read the package lists anew'], File['/etc/apt/preferences.d/docker', '/etc/docker/daemon.json']],
  }

  service { 'docker':
    ensure    => running,
    enable    => true,
    require   => Package['docker-ce'],
    subscribe => File['/etc/docker/daemon.json'],
  }
}
