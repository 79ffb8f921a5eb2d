# @summary Installs security updates every night
#
# @param reboot_at_night
#   Restart at 04:30 when an update asks for it.
class profile::updates (
  Boolean $reboot_at_night = false,
) {
  package { 'unattended-upgrades':
    ensure => installed,
  }

  file { '/etc/apt/apt.conf.d/20auto-upgrades':
    ensure  => file,
    owner   => 'root',
    group   => 'root',
    mode    => '0644',
    content => @(SETTINGS),
      // Managed by Puppet
      APT::Periodic::Update-Package-Lists "1";
      APT::Periodic::Unattended-Upgrade "1";
      APT::Periodic::AutocleanInterval "7";
      | SETTINGS
    require => Package['unattended-upgrades'],
  }

  # ${distro_codename} is filled in by unattended-upgrades itself, so this text must not be interpolated.
  $origins = @(ORIGINS)
    // Managed by Puppet
    // Security fixes and stable point releases; nothing else changes without a change here.
    #clear Unattended-Upgrade::Origins-Pattern;
    Unattended-Upgrade::Origins-Pattern {
      "origin=Debian,codename=${distro_codename},label=Debian";
      "origin=Debian,codename=${distro_codename}-security,label=Debian-Security";
    };
    Unattended-Upgrade::Remove-Unused-Kernel-Packages "true";
    Unattended-Upgrade::Remove-Unused-Dependencies "true";
    Unattended-Upgrade::SyslogEnable "true";
    Unattended-Upgrade::Automatic-Reboot-Time "04:30";
    | ORIGINS

  file { '/etc/apt/apt.conf.d/52unattended-upgrades-local':
    ensure       => file,
    owner        => 'root',
    group        => 'root',
    mode         => '0644',
    content      => "${origins}Unattended-Upgrade::Automatic-Reboot \"${reboot_at_night}\";\n",
    validate_cmd => '/usr/bin/apt-config --config-file=% dump',
    require      => Package['unattended-upgrades'],
  }

  service { ['apt-daily.timer', 'apt-daily-upgrade.timer']:
    ensure => running,
    enable => true,
  }
}
