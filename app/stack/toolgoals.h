// What a team's limits ask of a tool.
#pragma once

#include "catalogue/tool.h"

namespace stackwright {

// Goals that a tool can fail: "self-hosted-only", "offline", "open-source-only".
const QStringList& goalNames();
bool meetsGoal(const Tool& tool, const QString& goal);
// Why a tool that does not meet the goal stands against it, as a sentence.
Wording goalConflict(const Tool& tool, const QString& goal);

} // namespace stackwright
