// One error: where, what, and what to do next. Shown as it is, so each part is a sentence for people.
#pragma once

#include "support/place.h"

#include <QList>
#include <QString>

namespace stackwright {

// What kind of failure it is; the command line's exit codes follow from it.
enum class Failure {
    Problem,   // input that does not fit (exit 1)
    Usage,     // wrong words on the command line (exit 2)
    Io,        // files, disks, permissions, git (exit 3)
    Cancelled, // the user stopped it (exit 3)
};

struct Error {
    Failure failure = Failure::Problem;
    Place place;
    QString what;
    QString next; // the next step; may be empty

    // "place: what next" in one line.
    QString text() const;

    friend bool operator==(const Error&, const Error&) = default;
};

// A problem found while reading or checking; many of them may be reported at once.
enum class Severity {
    Error,
    Warning,
    Note,
};

struct Problem {
    Severity severity = Severity::Error;
    Place place;
    QString what;
    QString next;

    QString text() const;

    friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = QList<Problem>;

// The word used in output: "error", "warning" or "note".
QString severityName(Severity severity);

bool hasErrors(const Problems& problems);

// The first error as an Error; `problems` must hold one.
Error firstError(const Problems& problems);

} // namespace stackwright
