// What most commands begin with: the catalogue, and a stack file on top of it.
#pragma once

#include "catalogue/catalogueloader.h"
#include "cli/command.h"
#include "stack/resolver.h"
#include "stack/stackfile.h"

namespace stackwright {

// The catalogue, or the first of its problems.
Result<CataloguePointer> loadedCatalogue();

// Which variant of a workshop a command is about.
inline constexpr CommandOption variantOption{.name = "variant",
    .value = "A|B|C",
    .kind = WordKind::Choice,
    .help = "This variant of the workshop, instead of the present one."};

// A stack file; what was not understood is told on standard error. `variant`: a letter; empty: the present one.
Result<Stack> loadedStack(const QString& path, const Catalogue& catalogue, Output& output, const QString& variant = {});

// "-": standard input where a stack is read, standard output where something is written.
bool isStandard(const QString& path);

// Writes the file, or to standard output; that and JSON do not go together.
Outcome writeResult(const QString& path, const QByteArray& bytes, Output& output);

Result<ResolvedPointer> loadedResolved(const QString& path, Output& output, const QString& variant = {});

} // namespace stackwright
