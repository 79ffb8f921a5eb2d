# @summary A machine with nothing but the base
class role::machine {
  include profile::base
}
