// What most commands begin with: the catalogue, and a stack file on top of it.
#pragma once

#include "catalogue/catalogueloader.h"
#include "cli/output.h"
#include "stack/resolver.h"
#include "stack/stackfile.h"

namespace stackwright {

// The catalogue, or the first of its problems.
Result<CataloguePointer> loadedCatalogue();

// A stack file; what was not understood is told on standard error.
Result<Stack> loadedStack(const QString& path, const Catalogue& catalogue, Output& output);

Result<ResolvedPointer> loadedResolved(const QString& path, Output& output);

} // namespace stackwright
