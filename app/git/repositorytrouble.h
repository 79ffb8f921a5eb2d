// Why libgit2 did not open a repository, as a sentence with the next step.
#pragma once

#include "support/error.h"

#include <QString>

namespace stackwright {

// `code` is what git_repository_open_ext returned; called right after it.
Error openTrouble(const QString& directory, int code);

} // namespace stackwright
