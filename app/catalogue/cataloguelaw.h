// The part of the catalogue's law that speaks of records alone: what must hold between them, each well-formed (the
// whole: law/law.h).
#pragma once

#include "catalogue/catalogue.h"
#include "support/error.h"

namespace stackwright {

// Every breach, each with its place: needs without provider, options and templates nobody uses, missing templates,
// unpinned images, tools that produce nothing, blueprints with strangers or gaps, ended tools without successor.
Problems recordProblems(const Catalogue& catalogue);

} // namespace stackwright
