// Conditions and needs: every name that a `when` says exists, every value can be had, and no two needs have one name.
#pragma once

#include "catalogue/catalogue.h"
#include "support/error.h"

namespace stackwright {

Problems conditionProblems(const Catalogue& catalogue);

} // namespace stackwright
