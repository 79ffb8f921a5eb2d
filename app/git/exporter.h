// Writes a FileSet as commits: all or nothing, and nothing outside the folder.
//
// The caller's main() ignores SIGPIPE before anything else (libgit2 and the signing programs may write into closed
// pipes), and runs this where it can be killed: every stop leaves the old or the new state, after the next call of
// exportFiles or recover.
#pragma once

#include "git/changes.h"
#include "git/exportrequest.h"
#include "support/result.h"

#include <QString>
#include <QStringList>
#include <future>

#include <functional>

namespace stackwright {

// Told before each step: a word for people, and how much of it is done. Returns false to stop the export; after the
// branch has moved that changes nothing any more. `step` is what begins now: "Comparing", "Making the commit",
// "Signing", "Writing objects", "Moving the branch", or the path of a file.
using ExportProgress = std::function<bool(const QString& step, qsizetype done, qsizetype total)>;

struct ExportReport {
    QString directory;            // absolute, links resolved
    QString folder;               // of the repository, in which the files stand; empty: its top
    QString branch;               // without refs/heads/
    QString commit;               // 40 hexadecimal digits: the branch's commit
    bool nothingToCommit = false; // the branch held all of it already; no commit was made
    bool bare = false;            // the repository has no working tree
    bool workTreeWritten = false; // files stand in the folder (new repository, or the current branch)
    qsizetype filesWritten = 0;   // added or changed in the commit
    QString message;              // of the commit; empty when none was made
    ChangeList changes;
    QStringList notes;        // what was not done and why: "The hook pre-commit was not run."
    QStringList nextCommands; // shell lines to go on with
};

// Starts libgit2 in the background: 3 to 4 ms, mostly certificates that an export never needs. Only where an export
// follows, as early as possible; exportFiles waits for it. The result is kept until the function ends: a process that
// ends while the library starts crashes in it.
[[nodiscard]] std::future<void> prepareExport();

// Exports `files` as one commit (and the generated commit it merges, README.md here):
// - into a new or empty folder: a new repository on branch main whose only commit holds exactly the FileSet;
// - into a repository: a new branch on top of HEAD that is not checked out; index and working tree stay as they are;
// - with currentBranch, or where HEAD's branch has no commit yet: onto that branch, files and index too;
// - into a bare repository: the branch only.
// Blobs hold the FileSet's bytes: no filter, line-ending conversion or hook is applied, and the report says so.
//
// Refused before anything is written (Failure::Io): an operation in progress, an unmerged or unreadable index, locks,
// another owner, formats libgit2 cannot read (SHA-256, reftable, partial clone, split index), damaged or missing
// objects, links in the way, a branch of that name with other content, no identity, a commit that must be signed and
// cannot be. Conflicts, unsafe and clashing paths are Failure::Problem and list the paths. Failure::Cancelled when
// `progress` said so.
Result<ExportReport> exportFiles(
    const FileSet& files, const ExportRequest& request, const ExportProgress& progress = {});

struct RecoveryReport {
    bool found = false; // something of a stopped export was there
    QString what;       // what was done about it, as sentences; empty when nothing was found
};

// Finishes or takes back what a stopped export left in `directory` or beside it. exportFiles calls it first.
Result<RecoveryReport> recover(const QString& directory);

} // namespace stackwright
