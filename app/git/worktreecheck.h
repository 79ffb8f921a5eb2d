// Whether the working tree lets a change be written.
#pragma once

#include "git/changes.h"
#include "git/repository.h"
#include "git/workfolder.h"
#include "support/result.h"

namespace stackwright {

// Whether `change` puts a file in the place of a folder of others, or the other way round.
bool makesRoom(const ChangeList& changes, const FileChange& change);

// Turns changes whose path (or a folder on the way) is a link, a FIFO or device, a folder, or a repository of its own
// in the working tree into conflicts: a branch with such a file could not be checked out there.
void markObstacles(ChangeList& changes, const WorkFolder& folder);

// Whether `bytes` of the working tree are the blob `id`, or would be without carriage returns that a checkout may have
// added.
bool holdsBlob(const QByteArray& bytes, const git_oid& id);

// Whether the index is as `head`'s tree (an intent to add counts as nothing).
Result<bool> isIndexClean(const Repository& repository, const Head& head);

// Whether every tracked file is as in the index. Stops at the first that is not.
Result<bool> areFilesClean(const Repository& repository);

} // namespace stackwright
