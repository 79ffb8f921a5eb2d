// The line diff of two versions of a file as rows for the diff view.
#pragma once

#include "widgets/diffview.h"

#include <QByteArray>

namespace stackwright {

// Changed lines with `around` unchanged ones; rows of kind Gap stand where lines are left out. Empty when nothing
// changed.
std::vector<DiffRow> diffRows(const QByteArray& before, const QByteArray& after, int around);

} // namespace stackwright
