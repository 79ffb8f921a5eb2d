// The tree that holds exactly a FileSet.
#pragma once

#include "git/newobjects.h"
#include "render/fileset.h"

#include <vector>

namespace stackwright {

struct GeneratedTree {
    git_oid tree = {};
    std::vector<git_oid> blobs; // of the files, in the FileSet's order
};

// Puts the blobs and trees into `objects`. Paths must have been checked.
GeneratedTree generatedTree(const FileSet& files, NewObjects& objects);

} // namespace stackwright
