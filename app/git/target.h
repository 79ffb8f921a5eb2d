// Where an export would go: a folder looked at, nothing written.
#pragma once

#include "support/result.h"

#include <QDate>
#include <QString>

#include <optional>

namespace stackwright {

// Author and committer of a commit, as git's user.name and user.email.
struct Identity {
    QString name;
    QString email;

    friend bool operator==(const Identity&, const Identity&) = default;
};

enum class TargetKind {
    NewFolder,            // does not exist; the export makes it, missing parents too
    EmptyFolder,          // exists and holds nothing
    Repository,           // a repository with a working tree
    BareRepository,       // a repository without one
    NotEmptyNoRepository, // holds files and is no (usable) repository: never written to
};

struct Target {
    QString directory; // absolute, links resolved
    TargetKind kind = TargetKind::NewFolder;
    QString branch;         // the branch HEAD names, without refs/heads/; empty when detached or no repository
    bool unborn = false;    // HEAD's branch has no commit yet
    bool detached = false;  // HEAD names a commit, not a branch
    bool clean = true;      // index and tracked files are as in HEAD; files git does not track do not count
    bool exported = false;  // HEAD's tree holds .stackwright/stack.yaml: exported to before
    QString enclosing;      // the repository whose working tree it lies in; usually empty
    QString state;          // one sentence for people
    QString refusal;        // why an export would be refused as things stand; empty when it would not
    QString proposedBranch; // "stackwright/<date>-<slug>", free now; "main" or HEAD's unborn branch where that is the
                            // default
    std::optional<Identity> identity; // from git's configuration and environment; absent: ask

    friend bool operator==(const Target&, const Target&) = default;
};

// Looks at `directory` and writes nothing. `slug` names the stack in the proposed branch (other letters than a-z, 0-9
// become '-'). A state that an export refuses (a merge in progress, a lock) is not an error here but stands in
// `refusal`; an error means that the folder cannot be looked at. Runs nothing of the target: no hook, filter,
// fsmonitor, alias or helper. A truncated object does not make it hang, but other damage may make libgit2 slow: call it
// where it can be stopped (the worker process).
Result<Target> inspectTarget(const QString& directory, const QString& slug, const QDate& today);

} // namespace stackwright
