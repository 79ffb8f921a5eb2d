#include "cli/conflictoutput.h"

namespace stackwright {

namespace {

constexpr qsizetype largestTexts = qsizetype(8) * 1024 * 1024;

// Bytes that are no text in UTF-8 would come back changed.
bool isText(const QByteArray& bytes)
{
    return !looksBinary(bytes) && QString::fromUtf8(bytes).toUtf8() == bytes;
}

QJsonValue sideOf(const QString& id, const std::optional<QByteArray>& bytes, qsizetype& room)
{
    if (id.isEmpty())
        return QJsonValue::Null;
    QJsonObject side{{QStringLiteral("id"), id}};
    if (bytes && bytes->size() <= room && isText(*bytes)) {
        side.insert(QStringLiteral("text"), QString::fromUtf8(*bytes));
        room -= bytes->size();
    }
    return side;
}

} // namespace

void writeHunks(const QList<DiffHunk>& hunks, Output& output)
{
    for (const DiffHunk& hunk : hunks) {
        output.line(QStringLiteral("@@ -%1,%2 +%3,%4 @@")
                        .arg(hunk.oldStart)
                        .arg(hunk.oldLines)
                        .arg(hunk.newStart)
                        .arg(hunk.newLines));
        for (const DiffLine& line : hunk.lines) {
            const QChar sign = line.kind == DiffLine::Kind::Added ? QLatin1Char('+')
                : line.kind == DiffLine::Kind::Removed            ? QLatin1Char('-')
                                                                  : QLatin1Char(' ');
            output.line(sign + QString::fromUtf8(line.text));
        }
    }
}

void writeConflict(const Conflict& conflict, Output& output)
{
    output.line(QStringLiteral("--- %1 (yours)")
                    .arg(conflict.sides.ours.isEmpty() ? QStringLiteral("/dev/null") : conflict.path));
    output.line(QStringLiteral("+++ %1 (generated)").arg(conflict.path));
    const QByteArray ours = conflict.ours.value_or(QByteArray());
    const QByteArray theirs = conflict.theirs.value_or(QByteArray());
    if (looksBinary(ours) || looksBinary(theirs))
        return output.line(QStringLiteral("One of the two is no text."));
    writeHunks(diffBytes(ours, theirs), output);
}

QJsonArray toJson(const QList<Conflict>& conflicts)
{
    QJsonArray array;
    qsizetype room = largestTexts;
    for (const Conflict& conflict : conflicts)
        array.append(QJsonObject{{QStringLiteral("path"), conflict.path},
            {QStringLiteral("base"), sideOf(conflict.sides.base, conflict.base, room)},
            {QStringLiteral("ours"), sideOf(conflict.sides.ours, conflict.ours, room)},
            {QStringLiteral("theirs"), sideOf(conflict.sides.theirs, conflict.theirs, room)}});
    return array;
}

} // namespace stackwright
