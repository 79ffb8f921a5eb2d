// Exports that were made side by side, from the same commit, and merged by the team.
#pragma once

#include "git/generatedline.h"
#include "git/repository.h"
#include "support/result.h"

#include <vector>

namespace stackwright {

// Adds to `base.others` what git may have left of the generated files of `tips` (newest first): the file of either, and
// both merged, the lines that both changed taken from one side as teams settle them.
Outcome addSideBySide(GeneratedBase& base, const Repository& repository, const std::vector<git_oid>& tips);

} // namespace stackwright
