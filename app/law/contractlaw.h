// The contracts themselves: words and references that can be checked, and providers that set one flag of those that
// exclude each other.
#pragma once

#include "catalogue/catalogue.h"
#include "support/error.h"

namespace stackwright {

Problems contractProblems(const Catalogue& catalogue);

} // namespace stackwright
