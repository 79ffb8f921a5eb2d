#include "law/law.h"

#include "catalogue/cataloguelaw.h"
#include "law/conditionlaw.h"
#include "law/contractlaw.h"
#include "law/elementlaw.h"
#include "law/ownerlaw.h"
#include "law/pathlaw.h"
#include "law/templatelaw.h"
#include "law/textlaw.h"

namespace stackwright {

Problems lawProblems(const CataloguePointer& catalogue)
{
    return recordProblems(*catalogue) + contractProblems(*catalogue) + elementProblems(*catalogue)
        + ownerProblems(*catalogue) + conditionProblems(*catalogue) + pathProblems(*catalogue)
        + textProblems(*catalogue) + templateProblems(catalogue);
}

LoadedCatalogue lawfulCatalogue(const QStringList& folders, const SchemaText& schemaText)
{
    LoadedCatalogue loaded = loadCatalogue(folders);
    // What the reader refused is told once, in its words; the schemas speak where it was content.
    if (loaded.catalogue)
        loaded.problems += lawProblems(loaded.catalogue) + schemaProblems(folders, schemaText);
    if (hasErrors(loaded.problems))
        loaded.catalogue = nullptr;
    return loaded;
}

} // namespace stackwright
