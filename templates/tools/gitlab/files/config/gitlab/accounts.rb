# The machine user and the tokens of machines, brought to the values of the stack's secrets.
# Run by after-start.sh with gitlab-rails; may run as often as you like.

def value(name)
  File.read("/run/secrets/#{name}").strip
end

# Keeps exactly one token of this name, with this value, valid for another year.
def ensure_token(user, name, scopes, text)
  token = PersonalAccessToken.find_by_token(text)
  if token.nil?
    user.personal_access_tokens.active.where(name: name).find_each(&:revoke!)
    token = user.personal_access_tokens.build(name: name, scopes: scopes, expires_at: 364.days.from_now)
    token.set_token(text)
  else
    token.expires_at = 364.days.from_now
  end
  token.save!
end

root = User.find_by_username('root') or raise 'The administrator does not exist yet'

def ensure_machine(username, name)
  user = User.find_by_username(username)
  return user unless user.nil?

  organization = Organizations::Organization.order(:id).first
  password = SecureRandom.hex(32) # nobody signs in with it; machines use the token
  user = User.new(
    username: username, name: name, email: "#{username}@gitlab.<% project.domain %>",
    password: password, password_confirmation: password
  )
  user.organization = organization if user.respond_to?(:organization=)
  user.assign_personal_namespace(organization)
  user.skip_confirmation!
  user.save!
  user
end
machine = ensure_machine('machine', 'Machine')
reader = ensure_machine('reader', 'Reader')

ensure_token(root, 'stack set-up', ['api'], value('gitlab-admin-token'))
ensure_token(root, 'runner registration', ['create_runner'], value('gitlab-runner-token'))
ensure_token(machine, 'machine', ['api'], value('gitlab-machine-token'))
ensure_token(reader, 'reader', %w[read_repository read_registry], value('gitlab-reader-token'))
puts 'Accounts of machines are set up'
