// What became of the changes that a team made by hand.
#pragma once

#include "git/changes.h"

namespace stackwright {

// A Changed file that holds both, what is generated and what the team changed.
bool keepsHandEdits(const FileChange& change);

} // namespace stackwright
