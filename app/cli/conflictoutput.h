// What a conflict of an export says: the difference for people, the three texts as JSON.
#pragma once

#include "cli/output.h"
#include "git/changes.h"
#include "support/linediff.h"

#include <QJsonArray>

namespace stackwright {

// In the unified form, as `diff` and `git diff` write it.
void writeHunks(const QList<DiffHunk>& hunks, Output& output);

// From the team's file to the generated one.
void writeConflict(const Conflict& conflict, Output& output);

// Each with its path and, as "base", "ours" and "theirs", null or {"id", "text"}; a text is left out where it is none,
// or where all of them together would be more than 8 MiB.
QJsonArray toJson(const QList<Conflict>& conflicts);

} // namespace stackwright
