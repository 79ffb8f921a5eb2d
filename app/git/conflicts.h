// What an export asks people about, and what they answered.
#pragma once

#include "git/changes.h"
#include "git/newobjects.h"
#include "git/objectreader.h"
#include "support/result.h"

#include <QSet>

#include <optional>

namespace stackwright {

// One side of a file: nothing, or a blob.
struct Side {
    bool present = false;
    git_oid id = {};
    bool executable = false;
    std::optional<QByteArray> bytes; // where the repository may not have them yet
};

struct ThreeSides {
    const Side& base;
    const Side& ours;
    const Side& theirs;
};

class Conflicts {
public:
    Conflicts(const ExportRequest& request, ObjectReader* reader) : request_(request), reader_(reader) {}

    // Paths are asked about as they stand below the request's folder, and listed and answered as the repository has
    // them. Keeps the conflict of `path` with its sides; gives the answer to it, if there is one that was given to
    // these sides.
    Result<std::optional<Answer>> ask(const QString& path, const ThreeSides& sides);

    bool isAnswered(const QString& path) const;

    // Whether an answer was given, but to other sides.
    bool isStale(const QString& path) const { return stale_.contains(pathIn(request_.folder, path)); }

    // The file with git's markers, when they are wanted and the sides are text; whoever asks has tried to merge them.
    Result<std::optional<QByteArray>> marked(const ThreeSides& sides) const;

    const QList<Conflict>& list() const { return list_; }

private:
    Result<std::optional<QByteArray>> shown(const Side& side) const;

    const ExportRequest& request_;
    ObjectReader* reader_;
    QList<Conflict> list_;
    QSet<QString> stale_;
};

// Refuses answers to what is no conflict: neither `asked` nor in the way. A typo would go unnoticed, and the conflict
// stay.
Outcome checkAnswers(const ExportRequest& request, const ChangeList& changes, const QList<Conflict>& asked);

} // namespace stackwright
