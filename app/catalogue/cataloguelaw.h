// The law of the catalogue: what must hold between records that are each well-formed.
#pragma once

#include "catalogue/catalogue.h"
#include "support/error.h"

namespace stackwright {

// Every breach, each with its place: needs without provider, options and templates nobody uses, missing templates, unpinned images,
// tools that produce nothing, checks that do not exist, blueprints with strangers or gaps, ended tools without successor.
Problems lawProblems(const Catalogue& catalogue);

} // namespace stackwright
