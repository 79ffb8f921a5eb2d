// An export into a repository that is there, and the recovery of one that was stopped.
#pragma once

#include "git/exporter.h"
#include "git/exportlock.h"
#include "git/repository.h"
#include "render/fileset.h"
#include "support/result.h"

namespace stackwright {

// The order that survives every stop (README.md here): lock, recovery, preflight, objects, journal, branch by
// compare-and-swap, files one by one, index, journal dropped.
Result<ExportReport> exportIntoRepository(
    const QString& directory, const FileSet& files, const ExportRequest& request, const ExportProgress& progress);

// Finishes the journal's export or takes it back, and deletes temporary files; says what was done, empty when there was
// nothing.
Result<QString> recoverRepository(const Repository& repository, ExportLock& lock);

} // namespace stackwright
