// References: every name that a field of a provider or of an element gives to something else is met.
#pragma once

#include "catalogue/catalogue.h"
#include "support/error.h"

namespace stackwright {

Problems elementProblems(const Catalogue& catalogue);

} // namespace stackwright
