#include "models/filediff.h"

#include "support/linediff.h"

#include <QCoreApplication>

namespace stackwright {

std::vector<DiffRow> diffRows(const QByteArray& before, const QByteArray& after, int around)
{
    std::vector<DiffRow> rows;
    int shown = 0;
    const QList<DiffHunk> hunks = diffBytes(before, after, around);
    for (const DiffHunk& hunk : hunks) {
        const int left = hunk.newStart - 1 - shown;
        if (left > 0) {
            DiffRow gap;
            gap.kind = DiffRow::Kind::Gap;
            gap.text = QCoreApplication::translate("FileDiff", "%n unchanged line(s)", nullptr, left);
            rows.push_back(gap);
        }
        for (const DiffLine& line : hunk.lines) {
            DiffRow row;
            row.kind = line.kind == DiffLine::Kind::Added ? DiffRow::Kind::Added
                : line.kind == DiffLine::Kind::Removed    ? DiffRow::Kind::Removed
                                                          : DiffRow::Kind::Context;
            row.oldLine = line.oldLine;
            row.newLine = line.newLine;
            row.text = QString::fromUtf8(line.text);
            rows.push_back(row);
        }
        shown = hunk.newStart - 1 + hunk.newLines;
    }
    markWords(rows);
    return rows;
}

} // namespace stackwright
