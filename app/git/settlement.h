// Brings working tree and index to the commit that the branch has moved to: for an export that just moved it, and for
// one that was stopped after moving it.
#pragma once

#include "git/indexlock.h"
#include "git/repository.h"
#include "git/treestep.h"
#include "git/workfolder.h"
#include "support/result.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace stackwright {

// What differs between the commits' trees, plain files only. `before` absent: an empty tree.
Result<std::vector<TreeStep>> treeSteps(
    const Repository& repository, const std::optional<git_oid>& before, const git_oid& after);

// Whether each file of `steps` stands in the working tree as in one of the two commits; an error lists those that do
// not.
Outcome checkWorkTree(const Repository& repository, const WorkFolder& folder, const std::vector<TreeStep>& steps);

struct Settlement {
    qsizetype written = 0;
    QStringList leftAlone; // files that are neither as before nor as after: somebody else's work
};

// Told before a file is written: its path and its place in the steps.
using SettleProgress = std::function<void(const QString& path, qsizetype place)>;

// File by file: those that stand as before become as after; then the index. May be called again after any stop.
Result<Settlement> settle(const Repository& repository, WorkFolder& folder, IndexLock& index,
    const std::vector<TreeStep>& steps, const SettleProgress& progress = {});

} // namespace stackwright
