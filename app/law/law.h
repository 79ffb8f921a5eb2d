// The law of the catalogue, all of it, in one call: the build, check-catalogue and STACKWRIGHT_CATALOGUE ask here and
// nowhere else, so that none of them lets pass what another refuses.
#pragma once

#include "catalogue/cataloguefiles.h"
#include "catalogue/catalogueloader.h"

namespace stackwright {

// Loads the folders and adds every breach of the law: schemas, references, owners, conditions, paths, names in records
// and in templates.
LoadedCatalogue lawfulCatalogue(const QStringList& folders, const SchemaText& schemaText);

// What must hold in a catalogue that was read without an error. What schemas say is not in it.
Problems lawProblems(const CataloguePointer& catalogue);

} // namespace stackwright
