// What the caller wants exported, and where to.
#pragma once

#include "git/target.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace stackwright {

class FileSet;

// How a conflict is settled.
enum class Choice {
    KeepMine,      // the team's file stays as it is (or stays deleted)
    TakeGenerated, // the generated file replaces it; the old one stays in the branch's history
};

// The FileSet an earlier export wrote, made anew from the bytes of its .stackwright/stack.yaml; nothing when that cannot be done
// (the catalogue's digest differs). Asked only when the history no longer holds the generated commit.
using Regenerate = std::function<std::optional<FileSet>(const QByteArray& stackFile)>;

// The commit's message, made of the bytes of the .stackwright/stack.yaml that was exported last; nothing: where none was.
using MakeMessage = std::function<QString(const std::optional<QByteArray>& stackFile)>;

struct ExportRequest {
    QString directory;                      // absolute or relative to the process
    QString branch;                         // the one to make, without refs/heads/; empty: what inspectTarget proposes
    QString slug = QStringLiteral("stack"); // names the stack in that proposal
    QString message;                        // of the commit; empty: what makeMessage says, else a plain default
    std::optional<Identity> identity;       // instead of git's configuration
    bool currentBranch = false;             // commit onto the branch that is checked out, and write its files
    QMap<QString, Choice> choices;          // path → how its conflict is settled
    Regenerate regenerate;                  // may be empty
    MakeMessage makeMessage;                // may be empty
};

} // namespace stackwright
