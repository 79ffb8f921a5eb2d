// A repository made from nothing: built whole where nobody looks, settled on the disk, then put in place.
#pragma once

#include "git/commitmaking.h"
#include "git/exporter.h"
#include "git/fileblobs.h"
#include "render/fileset.h"
#include "support/result.h"

#include <QString>

namespace stackwright {

// Exports into a folder that does not exist (or is empty: `exists`). For a new folder it is one rename, so that the
// folder is there with everything or not at all. An existing empty folder stays itself (its owner, and the shell that
// stands in it): the repository is built inside, declared ready by a rename, and its parts are moved up; a stop between
// is finished by recoverFolder().
//
// What makes it durable: on the local file systems of Linux (ext4, XFS, Btrfs, F2FS, tmpfs, overlay) one syncfs after
// everything was written and before the rename, elsewhere an fsync of each file and folder; then an fsync of the folder
// above the rename. Syncfs writes out what other programs have pending too, which costs time on a busy disk but never
// safety, and replaces some hundred waits for the disk by one.
Result<ExportReport> exportNewRepository(
    const FileSet& files, FileBlobs& blobs, const ExportRequest& request, bool exists, const ExportProgress& progress);

// Finishes or deletes what a stopped exportNewRepository() left in or beside `directory`; says what was done, empty
// when nothing was there.
Result<QString> recoverFolder(const QString& directory);

// Whether the folder holds nothing, or nothing but what a stopped export left.
bool isEmptyFolder(const QString& directory);

} // namespace stackwright
