// Puts the new objects of an export into a repository, durably, before any branch names them.
#pragma once

#include "git/newobjects.h"
#include "git/repository.h"
#include "support/result.h"

namespace stackwright {

// Writes those that the repository does not have as one pack: .pack, .idx (fsync, rename), fsync of the folder.
Outcome storeObjects(const Repository& repository, const NewObjects& objects);

// Deletes the temporary files of a killed storeObjects(); only under the ExportLock.
void sweepPacks(const Repository& repository);

} // namespace stackwright
