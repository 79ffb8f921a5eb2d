// What the worker process tells the window, as plain values.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
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
    int decisionsAfter = 0; // the last number that decision records of the team have there
    QStringList notes;      // where in a repository the stack is written
};

struct PathChange {
    QString path;
    QString change; // added, changed, same, kept, deleted, removed, conflict
    QString reason;

    friend bool operator==(const PathChange&, const PathChange&) = default;
};

// A conflict that answers can settle.
struct ConflictTexts {
    struct Side {
        QString id;                  // of its blob; empty: no file
        std::optional<QString> text; // nothing where it is none, or too large to be shown
    };
    QString path;
    Side base;
    Side ours;
    Side theirs;
};

// What stands in one place of a conflict.
struct PlaceAnswer {
    enum class Pick {
        Open,
        Yours,
        Generated,
        Both,
        Own,
    };
    Pick pick = Pick::Open;
    QByteArray own; // of Own

    friend bool operator==(const PlaceAnswer&, const PlaceAnswer&) = default;
};

struct ConflictAnswer {
    QString word; // keep, take, text
    QString text;
    QString base; // the sides that were shown
    QString ours;
    QString theirs;
    std::vector<PlaceAnswer> places{}; // how it was put together, to be looked at again
};

struct ExportResult {
    QString commit;
    QString branch;
    QString directory; // of the repository
    QString folder;    // of it, in which the stack stands; empty: its top
    QString message;   // of the commit
    qsizetype written = 0;
    std::vector<PathChange> changes;
    std::vector<ConflictTexts> conflicts;
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
