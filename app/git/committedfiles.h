// Reads files of a stack in a commit, whatever the working tree holds.
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

namespace stackwright {

struct CommittedFile {
    QString path; // below the stack's folder
    QByteArray bytes;
};

struct CommittedFiles {
    QString commit;                   // hexadecimal
    QDateTime when;                   // it was made
    QString folder;                   // of the repository in which the stack stands; empty: its top
    std::vector<CommittedFile> files; // by path; links and submodules are none
};

// The files of a commit (hexadecimal; empty: the one that HEAD names) whose paths are wanted. `directory` is a
// repository, whose only stack may stand below a folder, or a folder of one. A file above 4 MiB, and several stacks of
// which none is named, are errors.
Result<CommittedFiles> committedFiles(
    const QString& directory, const QString& commit, const std::function<bool(const QString& path)>& wanted);

} // namespace stackwright
