// What file records say of the repository: no path twice, and only checkers that exist.
#pragma once

#include "catalogue/catalogue.h"
#include "support/error.h"

namespace stackwright {

Problems pathProblems(const Catalogue& catalogue);

} // namespace stackwright
