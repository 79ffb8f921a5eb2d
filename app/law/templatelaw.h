// The part of the catalogue law that needs templates to be taken apart: every name that a template uses exists where it
// stands, also in sections that no rendering has opened yet.
#pragma once

#include "catalogue/catalogue.h"
#include "support/error.h"

namespace stackwright {

// Broken tags and unknown names of every tool's templates, each with file, line, column and "did you mean".
Problems templateProblems(const CataloguePointer& catalogue);

} // namespace stackwright
