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

// "-": standard input where a stack is read, standard output where something is written.
bool isStandard(const QString& path);

// Writes the file, or to standard output; that and JSON do not go together.
Outcome writeResult(const QString& path, const QByteArray& bytes, Output& output);

Result<ResolvedPointer> loadedResolved(const QString& path, Output& output);

} // namespace stackwright
