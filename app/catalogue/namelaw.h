// The law of names: of a facet's elements that can stand in one stack, no two have one name.
#pragma once

#include "catalogue/catalogue.h"
#include "support/error.h"

namespace stackwright {

// Only what is certain without a stack: names that hold no <% name %> and elements that stand unconditionally. The rest
// becomes a finding.
Problems nameProblems(const Catalogue& catalogue);

} // namespace stackwright
