// What a row of the list of conflicts tells its views.
#pragma once

#include <Qt>

namespace stackwright {

enum class FindingState {
    Conflict,
    Warning,
    NotedRisk, // kept, and written into the record
};

enum FindingRole {
    FindingIdRole = Qt::UserRole + 1, // text; empty: the row is a stage
    FindingStageRole,                 // text: id of the stage to act in
    FindingStateRole,                 // int: FindingState
    FindingDetailRole,                // text: the state in words, and who set it or why it is kept
};

} // namespace stackwright
