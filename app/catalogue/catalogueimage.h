// A catalogue as one block of bytes: checked and written when the program is built, read back without checks when it
// starts.
#pragma once

#include "catalogue/catalogue.h"

#include <QByteArray>

namespace stackwright {

QByteArray writeCatalogueImage(const CatalogueContent& content);

// Only for images that writeCatalogueImage() of the same build made; `image` must outlive the catalogue (template texts
// point into it).
CatalogueContent readCatalogueImage(const QByteArray& image);

} // namespace stackwright
