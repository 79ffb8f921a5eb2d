// The line diff that preview and command line show.
#pragma once

#include <QByteArray>
#include <QList>

namespace stackwright {

struct DiffLine {
    enum class Kind { Context, Added, Removed };

    Kind kind = Kind::Context;
    int oldLine = 0;       // from 1; 0 for an added line
    int newLine = 0;       // from 1; 0 for a removed line
    QByteArray text;       // without the line feed
    bool endsFile = false; // the file ends here without a line feed

    friend bool operator==(const DiffLine&, const DiffLine&) = default;
};

struct DiffHunk {
    int oldStart = 0; // first line, from 1; 0 when there are none
    int oldLines = 0;
    int newStart = 0;
    int newLines = 0;
    QList<DiffLine> lines;

    friend bool operator==(const DiffHunk&, const DiffHunk&) = default;
};

// Whether git would call these bytes binary: a NUL in the first 8000.
bool looksBinary(const QByteArray& bytes);

// The hunks that turn `before` into `after`, each with `contextLines` unchanged lines around it; none when they are
// equal or when one of them looks binary. Works in memory only.
QList<DiffHunk> diffBytes(const QByteArray& before, const QByteArray& after, int contextLines = 3);

} // namespace stackwright
