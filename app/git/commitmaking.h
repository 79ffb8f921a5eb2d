// The commit objects of one export.
#pragma once

#include "git/commitobject.h"
#include "git/exportrequest.h"
#include "git/newobjects.h"
#include "git/repository.h"
#include "support/result.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace stackwright {

struct CommitOrder {
    git_oid generatedTree = {};
    git_oid resultTree = {};
    std::optional<git_oid> head; // the commit the branch is based on; absent: a first commit
    std::vector<git_oid> line;   // the generated commits before this one
    std::optional<git_oid> lost; // the tree of one that is gone from the end of that line and is made anew
};

struct CommitsMade {
    git_oid commit = {}; // what the branch will name
    Signature signature;
    QStringList notes;
};

// Adds the generated commit and the export commit to `objects`, signed when git's configuration says so. They are one
// and the same when nothing is to be merged: a first commit, or a branch that stands exactly at the previous generated
// commit. `repository` is null for a new one. `goOn` false stops a signing program.
Result<CommitsMade> makeCommits(const Repository* repository, const ExportRequest& request, const CommitOrder& order,
    NewObjects& objects, const std::function<bool()>& goOn);

} // namespace stackwright
