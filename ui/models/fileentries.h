// Two sets of files compared, as entries of a tree and as rows of a diff.
#pragma once

#include "jobs/jobreports.h"
#include "models/filetreemodel.h"
#include "render/fileset.h"
#include "widgets/diffview.h"

namespace stackwright {

class Catalogue;

FileMark markOf(const RenderedFile* now, const RenderedFile* before);

// `onlyChanged` leaves out what is the same.
std::vector<FileEntry> fileEntries(
    const FileSet& now, const FileSet& before, const Catalogue& catalogue, bool onlyChanged);

// The rows of one file; null: it is not there. A file without a change gives all its lines.
std::vector<DiffRow> fileRows(const RenderedFile* before, const RenderedFile* now);

// What an export would write or has written.
std::vector<FileEntry> fileEntries(const std::vector<PathChange>& changes);

} // namespace stackwright
