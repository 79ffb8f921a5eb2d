// The stack in words and lists, for README, decisions and hand-off: the names `stack`, `secrets-used` and `validators`.
#pragma once

#include "stack/resolver.h"

#include <memory>

namespace stackwright {

std::shared_ptr<const ValueMap> describeStack(const ResolvedStack& resolved);

// The names that a description always has, with what a finding and a checking program say of themselves: sound stacks
// have no findings, and a law that looks for names must know them all the same.
ValueMap emptyDescription();

} // namespace stackwright
