// The folder an export was pointed at.
#pragma once

#include "git/target.h"
#include "support/result.h"

#include <QString>

namespace stackwright {

struct TargetFolder {
    QString directory;                       // absolute, links resolved as far as it exists
    TargetKind kind = TargetKind::NewFolder; // Repository stands for bare ones too, and for broken ones
    QString enclosing;                       // the repository whose working tree it lies in; usually empty
};

// An error when it is a file, a dangling link, or cannot be looked at.
Result<TargetFolder> targetFolder(const QString& directory);

// Why nothing is written into a folder with files and without a repository.
Error notEmptyError(const QString& directory);

// What people should know before a repository is made there; usually nothing.
QStringList folderNotes(const TargetFolder& folder);

} // namespace stackwright
