// What a row of the stage list tells its views.
#pragma once

#include <Qt>

namespace stackwright {

enum StageRole {
    StageIdRole = Qt::UserRole + 1, // text
    StageTitleRole,                 // text
    StagePickRole,                  // text: the picked tools, "Skipped", "Not decided", "1 conflict to resolve"
    StageIconRole,                  // text: name of an icon
    StageStateRole,                 // int: StageState
};

} // namespace stackwright
