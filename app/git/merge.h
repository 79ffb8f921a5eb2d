// Lays a FileSet over a branch's tree: a three-way merge of exactly the generated paths, file by file.
#pragma once

#include "git/changes.h"
#include "git/conflicts.h"
#include "git/generatedline.h"
#include "git/newobjects.h"
#include "git/objectreader.h"
#include "git/treedraft.h"

namespace stackwright {

struct MergeInput {
    FileSet files; // with the paths that the team gave them
    GeneratedBase base;
    QString folder;                 // below which the tree stands in the repository
    ObjectReader* reader = nullptr; // of the repository
    Conflicts* conflicts = nullptr; // asked for answers, and told what stays open
};

// Changes `tree` from what the branch holds to what it is to hold, and puts the blobs of the FileSet and of merged
// files into `objects`. Conflicts are listed and leave their path as it is. Rules: what the catalogue did not change
// stays as the team has it; what the team did not change follows the catalogue; both changed is merged by lines
// (git_merge_file, without attributes or merge drivers).
Result<ChangeList> mergeInto(TreeDraft& tree, const MergeInput& input, NewObjects& objects);

} // namespace stackwright
