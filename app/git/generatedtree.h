// The tree that holds exactly a FileSet.
#pragma once

#include "git/fileblobs.h"
#include "git/newobjects.h"
#include "render/fileset.h"

#include <vector>

namespace stackwright {

// Puts the blobs and trees into `objects` and returns the tree's id. Paths must have been checked.
git_oid generatedTree(const FileSet& files, NewObjects& objects);
// The same with blobs made already, in the files' order.
git_oid generatedTree(const FileSet& files, const std::vector<FileBlob>& blobs, NewObjects& objects);

} // namespace stackwright
