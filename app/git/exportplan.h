// All that an export into a repository will do, worked out in memory.
#pragma once

#include "git/changes.h"
#include "git/newobjects.h"
#include "git/repository.h"
#include "git/treestep.h"

#include <optional>
#include <vector>

namespace stackwright {

struct ExportPlan {
    Comparison comparison;
    Head head;
    QString reference;                   // "refs/heads/…" that the export writes
    bool workTree = false;               // the files and the index are written too
    git_oid generatedTree = {};          // exactly the FileSet
    git_oid resultTree = {};             // what the branch will hold
    std::vector<git_oid> line;           // the generated commits that the new one builds on
    std::optional<git_oid> lostTree;     // of one between them and the new one, which was lost and generated again
    std::optional<git_oid> holdsAlready; // the commit that has it all; nothing is to be committed
    std::vector<TreeStep> steps;         // from HEAD's tree to the result
    NewObjects objects;                  // blobs and trees; some may be in the repository already
};

// Path rules, clashes and limits of a FileSet, once more before anything is written.
Outcome checkFiles(const FileSet& files, const QString& directory);

// Plans; writes nothing. An error refuses the export; conflicts are in the comparison.
Result<ExportPlan> planExport(const Repository& repository, const FileSet& files, const ExportRequest& request);

// The conflicts of a list as an error that names the paths, and ends in `wayOut` when answers can settle all of them.
Error conflictError(const ChangeList& changes, const QString& directory, const QString& wayOut = {});

} // namespace stackwright
