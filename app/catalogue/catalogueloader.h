// Reads a catalogue folder strictly and tells every problem of every file at once.
#pragma once

#include "catalogue/catalogue.h"
#include "support/error.h"

#include <QStringList>

namespace stackwright {

struct LoadedCatalogue {
    CataloguePointer catalogue; // null when there are errors
    Problems problems;
};

// Reads stages.yaml, capabilities.yaml, facets.yaml, fit.yaml, tools/*/tool.yaml with their templates, repository/ and
// blueprints/*.yaml below each folder; a later folder adds to the earlier ones and overrides by id. Reads nothing
// outside the folders and follows no symbolic link. Errors of the file system are problems of the file.
LoadedCatalogue loadCatalogue(const QStringList& folders);

// The catalogue that is compiled into the program (checked when it was built).
CataloguePointer builtInCatalogue(); // defined in the library stackwright_builtin

// The built-in one, or the folder that the environment variable STACKWRIGHT_CATALOGUE names (for authors of
// catalogues), under the whole law; a breach of it is a problem, as one of reading is, and leaves no catalogue.
LoadedCatalogue defaultCatalogue();

} // namespace stackwright
