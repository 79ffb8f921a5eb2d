// The states of a repository in which nothing is exported, found out before anything is written.
#pragma once

#include "git/repository.h"
#include "support/result.h"

#include <QString>
#include <QStringList>

namespace stackwright {

// Operation in progress, locks of other git processes (index, HEAD, packed-refs), an index that cannot be read or holds
// unmerged files, links among the parts of the repository, no permission to write. Each as a sentence with the next
// step.
Outcome preflight(const Repository& repository);

// A lock or a link at the place of the branch `reference` ("refs/heads/…") or its reflog.
Outcome preflightBranch(const Repository& repository, const QString& reference);

// What the repository would like to have run, and what was not applied: hooks, pre-commit, attributes of `paths`.
QStringList notRunNotes(const Repository& repository, const QStringList& paths);

} // namespace stackwright
