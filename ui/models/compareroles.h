// What a cell of the comparison tells its views.
#pragma once

#include <Qt>

namespace stackwright {

enum CompareRole {
    CompareBestRole = Qt::UserRole + 1, // bool: better than every cell that differs from it
    CompareSameRole,                    // bool: the whole row says one thing
    CompareCurrentRole,                 // bool: in the column of the current pick
    CompareLabelRole,                   // bool: names the row
};

} // namespace stackwright
