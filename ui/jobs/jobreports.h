// What the worker process tells the window, as plain values.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace stackwright {

struct TargetReport {
    QString kind;
    QString branch;
    bool clean = true;
    bool unborn = false;
    bool detached = false;
    bool exported = false; // to before
    QString enclosing;     // the repository around the folder; usually empty
    QString refusal;       // why an export would be refused now; empty when it would not
    QString proposedBranch;
    QString identityName; // empty: git knows nobody
    QString identityEmail;
};

struct PathChange {
    QString path;
    QString change; // added, changed, same, kept, deleted, removed, conflict
    QString reason;

    friend bool operator==(const PathChange&, const PathChange&) = default;
};

struct ExportResult {
    QString commit;
    QString branch;
    QString directory;
    QString message; // of the commit
    qsizetype written = 0;
    std::vector<PathChange> changes;
    QStringList notes;
    QStringList next;
    bool nothingToCommit = false;
};

struct CheckResult {
    QString file;
    QString stage;
    QString checker;
    QString status; // passed, failed, not-checked
    QString message;
};

} // namespace stackwright
