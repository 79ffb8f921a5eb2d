# Every machine has one role, written into its certificate (trusted fact pp_role) when it was enrolled.
# A machine without a known role gets only the base, so that it can be reached and updated.
node default {
  $role = $trusted.dig('extensions', 'pp_role')

  case $role {
    'runtime': {
      include role::runtime
    }
    default: {
      include role::machine
    }
  }
}
