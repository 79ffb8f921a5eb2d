// Reads files of a commit, whatever the working tree holds.
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

namespace stackwright {

struct CommittedFile {
    QString path;
    QByteArray bytes;
};

struct CommittedFiles {
    QString commit;                   // hexadecimal
    QDateTime when;                   // it was made
    std::vector<CommittedFile> files; // by path; links and submodules are none
};

// The files of a commit (hexadecimal; empty: the one that HEAD names) whose paths are wanted. A file above 4 MiB is an error.
Result<CommittedFiles> committedFiles(const QString& directory, const QString& commit, const std::function<bool(const QString& path)>& wanted);

} // namespace stackwright
