// The files of a stack as one ZIP, for whoever takes them without git. The same files give the same bytes.
#pragma once

#include "render/fileset.h"
#include "support/result.h"

namespace stackwright {

// Every file below `folder`, in the order of the FileSet, with its mode; all of them dated 1980-01-01, the first day
// that the format knows. A path or a folder that may not be written into a repository is an error (Failure::Problem),
// and so is more than the format holds.
Result<QByteArray> zipArchive(const FileSet& files, const QString& folder);

} // namespace stackwright
