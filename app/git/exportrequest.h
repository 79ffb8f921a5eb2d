// What the caller wants exported, and where to.
#pragma once

#include "git/target.h"
#include "support/result.h"

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
    WriteText,     // a text that somebody made of both
};

// The three blobs of a conflict as 40 hexadecimal digits; empty where a side has no file.
struct ConflictSides {
    QString base; // what the last export wrote
    QString ours; // what the branch holds
    QString theirs;

    friend bool operator==(const ConflictSides&, const ConflictSides&) = default;
};

struct Answer {
    Choice choice = Choice::KeepMine;
    QByteArray text;                    // of WriteText
    std::optional<ConflictSides> shown; // to whoever answered; an answer to other blobs is none
};

// The FileSet an earlier export wrote, made anew from the bytes of its .stackwright/stack.yaml; nothing when that
// cannot be done (the catalogue's digest differs). Asked only when the history no longer holds the generated commit.
using Regenerate = std::function<std::optional<FileSet>(const QByteArray& stackFile)>;

// The commit's message, made of the bytes of the .stackwright/stack.yaml that was exported last; nothing: where none
// was.
using MakeMessage = std::function<QString(const std::optional<QByteArray>& stackFile)>;

// Whether the record that the repository holds, a .stackwright/stack.yaml, may be replaced; an error refuses the
// export.
using MayReplace = std::function<Outcome(const QByteArray& stackFile)>;

struct ExportRequest {
    QString directory;                      // absolute or relative to the process
    QString folder;                         // of the repository, "a/b", below which the files are laid; empty: its root
    QString branch;                         // the one to make, without refs/heads/; empty: what inspectTarget proposes
    QString slug = QStringLiteral("stack"); // names the stack in that proposal
    QString message;                        // of the commit; empty: what makeMessage says, else a plain default
    std::optional<Identity> identity;       // instead of git's configuration
    bool currentBranch = false;             // commit onto the branch that is checked out, and write its files
    QMap<QString, Choice> choices;          // path → how its conflict is settled, whatever its sides are
    QMap<QString, Answer> answers;          // the same from somebody who saw the sides; a path stands in one of the two
    bool markers = false;    // what nobody answered is written with git's conflict markers, where all sides are text
    QString wayOut;          // the next step in a refusal for conflicts, in words of the caller; empty: a plain one
    Regenerate regenerate;   // may be empty
    MakeMessage makeMessage; // may be empty
    MayReplace mayReplace;   // may be empty: any
};

// A path of the stack as the repository has it.
inline QString pathIn(const QString& folder, const QString& path)
{
    return folder.isEmpty() ? path : folder + u'/' + path;
}

} // namespace stackwright
