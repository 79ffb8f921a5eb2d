// The record of a stack that a newer program or a newer catalogue exported: this one would lose what it does not know.
#pragma once

#include "catalogue/catalogue.h"
#include "support/result.h"

#include <QByteArray>

namespace stackwright {

// Whether an export with `catalogue` may replace the .stackwright/stack.yaml whose bytes these are; an error says what
// made it. One that cannot be read at all may go.
Outcome mayReplaceRecord(const QByteArray& stackFile, const Catalogue& catalogue);

} // namespace stackwright
