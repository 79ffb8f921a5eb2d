// What a team has and keeps that does the work of generated files: told before an export.
#pragma once

#include "render/fileset.h"
#include "support/result.h"

#include <QStringList>

namespace stackwright {

class TreeDraft;

// One note for each file of `tree`, which stands at `folder` of the repository, that is a neighbour of `files`. Paths
// with wildcards are looked for near the root only, and of many files that one of them finds the first few are named.
Result<QStringList> neighbourNotes(TreeDraft& tree, const FileSet& files, const QString& folder);

} // namespace stackwright
