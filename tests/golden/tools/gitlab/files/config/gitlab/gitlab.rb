# GitLab, configured as code; read at every start. Secrets come from files that only this container sees.
def secret(name)
  File.read("/run/secrets/#{name}").strip
end

# People come through the ingress, which brings the certificate; inside the stack it is plain http.
external_url 'https://gitlab.delivery.localhost'
nginx['listen_port'] = 80
nginx['listen_https'] = false
letsencrypt['enable'] = false
inner = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']
gitlab_rails['trusted_proxies'] = inner
nginx['real_ip_trusted_addresses'] = inner
nginx['real_ip_header'] = 'X-Forwarded-For'
nginx['real_ip_recursive'] = 'on'

gitlab_rails['initial_root_password'] = secret('gitlab-root-password')
gitlab_rails['store_initial_root_password'] = false
gitlab_rails['gitlab_shell_ssh_port'] = 2222
gitlab_rails['time_zone'] = 'UTC'
gitlab_rails['gitlab_email_from'] = 'gitlab@delivery.localhost'
gitlab_rails['usage_ping_enabled'] = false

# Container registry, built in. Docker clients log in with the same accounts.
if ENV['BUILT_IN_REGISTRY'] == 'true'
  registry_external_url 'https://registry.delivery.localhost'
  registry_nginx['enable'] = true
  registry_nginx['listen_port'] = 5050
  registry_nginx['listen_https'] = false
  registry_nginx['proxy_set_headers'] = { 'X-Forwarded-Proto' => 'https', 'X-Forwarded-Ssl' => 'on' }
else
  registry['enable'] = false
  gitlab_rails['registry_enabled'] = false
end

# Metrics of the program itself, for the metrics store on the inner network. The monitoring that GitLab
# could bring along stays off: the stack has its own.
prometheus_monitoring['enable'] = false
gitlab_rails['monitoring_whitelist'] = inner + ['127.0.0.0/8', '::1/128']

# Backups: see after-start.sh for the time of day.
gitlab_rails['backup_path'] = '/var/opt/gitlab-backups'
gitlab_rails['backup_keep_time'] = 2 * 24 * 60 * 60

# Sign-in. Browsers take the address outside, GitLab itself the one inside.
gitlab_rails['omniauth_allow_single_sign_on'] = ['openid_connect']
gitlab_rails['omniauth_block_auto_created_users'] = false
gitlab_rails['omniauth_auto_link_user'] = []
gitlab_rails['omniauth_providers'] = [
  {
    name: 'openid_connect',
    label: 'Dex',
    args: {
      name: 'openid_connect',
      scope: ['openid', 'profile', 'email'],
      response_type: 'code',
      issuer: 'https://sso.delivery.localhost/dex',
      discovery: false,
      client_auth_method: 'query',
      uid_field: 'sub',
      pkce: true,
      send_scope_to_token_endpoint: false,
      client_options: {
        identifier: 'gitlab',
        secret: secret('gitlab-oidc-secret'),
        redirect_uri: 'https://gitlab.delivery.localhost/users/auth/openid_connect/callback',
        authorization_endpoint: 'https://sso.delivery.localhost/dex/auth',
        token_endpoint: 'http://dex:5556/dex/token',
        userinfo_endpoint: 'http://dex:5556/dex/userinfo',
        jwks_uri: 'http://dex:5556/dex/keys'
      }
    }
  }
]

# Memory.
size = 'small'
if size == 'small'
  # One web process with threads, fewer jobs at a time, and memory given back to the system.
  puma['worker_processes'] = 0
  sidekiq['concurrency'] = 10
  gitlab_rails['env'] = { 'MALLOC_CONF' => 'dirty_decay_ms:1000,muzzy_decay_ms:1000' }
  gitaly['env'] = { 'MALLOC_CONF' => 'dirty_decay_ms:1000,muzzy_decay_ms:1000', 'GITALY_COMMAND_SPAWN_MAX_PARALLEL' => '2' }
else
  puma['worker_processes'] = 2
  sidekiq['concurrency'] = 20
end
