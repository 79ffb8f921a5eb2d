// Writes the parts of a new repository into a folder.
#pragma once

#include "git/commitmaking.h"
#include "git/fileblobs.h"
#include "git/newobjects.h"
#include "git/workfolder.h"
#include "render/fileset.h"
#include "support/result.h"

#include <QString>

#include <functional>
#include <vector>

namespace stackwright {

struct RepositoryParts {
    const FileSet& files;
    const std::vector<FileBlob>& blobs; // of the files, in their order
    const NewObjects& objects;
    QString branch;  // without refs/heads/
    QString subject; // of the commit, for the reflog
    CommitsMade commits;
};

// Files, .git/objects/pack, HEAD, config, branch, reflogs and an index with the files' stamps. Nothing is settled on
// the disk yet. `told` hears each file and may stop it.
Outcome buildRepository(WorkFolder& folder, const RepositoryParts& parts, const std::function<bool(qsizetype)>& told);

// Everything below the folder reaches the disk; false with errno set.
bool settleFolder(int folder);

} // namespace stackwright
