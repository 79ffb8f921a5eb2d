// What does not fit in a resolved stack, why, and the ways out.
#pragma once

#include "stack/resolver.h"

namespace stackwright {

// In pipeline order; errors before warnings within a stage.
std::vector<Finding> findFindings(const ResolvedStack& resolved);

} // namespace stackwright
