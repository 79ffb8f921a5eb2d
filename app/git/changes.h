// What an export would change, before anything is written.
#pragma once

#include "git/exportrequest.h"
#include "render/fileset.h"
#include "support/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace stackwright {

enum class Change {
    Added,    // not there yet
    Changed,  // replaced, or merged with hand edits (the reason says which)
    Same,     // there with the same bytes
    Kept,     // changed by hand: stays as the team has it
    Deleted,  // deleted by the team and not changed in the catalogue: stays deleted
    Removed,  // no longer generated and not edited: goes
    Conflict, // cannot be written; the reason says why
};

// The word used in output: "added", "changed", "same", "kept", "deleted", "removed" or "conflict".
QString changeName(Change change);

struct FileChange {
    QString path;
    Change change = Change::Same;
    QString reason;          // a sentence; empty for what goes without saying
    bool settleable = false; // a Conflict that ExportRequest::choices or answers can settle

    friend bool operator==(const FileChange&, const FileChange&) = default;
};

using ChangeList = QList<FileChange>;

// Of an export where nothing is yet.
ChangeList allAdded(const FileSet& files);

bool hasConflicts(const ChangeList& changes);

// What the changes are measured against.
enum class Basis {
    NothingBefore,   // new repository, or first export into this one
    GeneratedCommit, // the generated commit in the branch's history: a three-way merge
    OtherReference,  // the generated commit, found on another branch, tag or in the reflog (history was squashed or
                     // rebased)
    Regenerated,     // the earlier design, generated anew: a three-way merge
    EarlierCommit,   // no export that fits the record is left; the nearest generated commit stands in for it
    TwoWayOnly,      // exported before, but the earlier design is lost: differing files are conflicts
};

// What somebody needs to see to settle a conflict.
struct Conflict {
    QString path;
    ConflictSides sides;
    std::optional<QByteArray> base; // nothing where there is no file, or a larger one than 10 MiB
    std::optional<QByteArray> ours;
    std::optional<QByteArray> theirs;
};

struct Comparison {
    ChangeList changes; // by path; every path of the FileSet, and those no longer generated
    Basis basis = Basis::NothingBefore;
    bool nothingToCommit = false; // the branch would hold what it holds already
    QString branch;               // that the export would write
    QString message;              // of its commit
    QList<Conflict> conflicts;    // that can be settled, those that were among them; empty after exportFiles
    QStringList notes;            // what else people should know
};

// Compares `files` with what an export as requested would be laid over; writes nothing. Conflicts are in the list; an
// error is what refuses the whole export (see exportFiles).
Result<Comparison> compare(const FileSet& files, const ExportRequest& request);

// The bytes of `path` in the commit that HEAD names, at most 10 MiB, for showing a conflict; an error when it has none.
Result<QByteArray> committedBytes(const QString& directory, const QString& path);

} // namespace stackwright
