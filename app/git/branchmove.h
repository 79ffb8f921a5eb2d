// The one commit point of an export: a branch moves from one commit to another, or not at all.
#pragma once

#include "git/exportlock.h"
#include "git/repository.h"
#include "git/signature.h"
#include "support/result.h"

#include <QString>

namespace stackwright {

// Compare-and-swap: fails when the branch is no longer at `journal.before`. `reason` goes into the reflog.
Outcome moveBranch(const Repository& repository, const Journal& journal, const Identity& who, const QString& reason);

// Deletes the lock file of the journal's branch when the killed export made it: it holds the new commit, or it is still
// empty and nobody fills it while we look (a quarter of a second; git fills it at once). Only under the ExportLock.
void sweepBranchLock(const Repository& repository, const Journal& journal);

} // namespace stackwright
