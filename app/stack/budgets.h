// Limits that no single pick breaks, but all of them together: money a year, and what is new.
#pragma once

#include "stack/resolver.h"

namespace stackwright {

// "stack/over-budget" and "stack/novelty", each with up to three fixes: what saves most first.
std::vector<Finding> budgetFindings(const ResolvedStack& resolved);

} // namespace stackwright
