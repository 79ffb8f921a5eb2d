// Every list is rendered by somebody.
#pragma once

#include "catalogue/catalogue.h"
#include "support/error.h"

namespace stackwright {

Problems ownerProblems(const Catalogue& catalogue);

} // namespace stackwright
