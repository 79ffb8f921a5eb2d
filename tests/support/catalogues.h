// The shipped catalogue, loaded once for a test executable.
#pragma once

#include "catalogue/catalogueloader.h"

namespace stackwright {

inline const CataloguePointer& shippedCatalogue()
{
    static const CataloguePointer catalogue = builtInCatalogue();
    return catalogue;
}

} // namespace stackwright
