#include "jobs/workerjson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace stackwright {

namespace {

QStringList texts(const QJsonValue& value)
{
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const QJsonValue entry : array) {
        result += entry.toString();
    }
    return result;
}

ConflictTexts::Side sideOf(const QJsonValue& value)
{
    const QJsonObject side = value.toObject();
    ConflictTexts::Side result{jsonText(side, "id"), std::nullopt};
    if (side.contains(QLatin1String("text"))) {
        result.text = jsonText(side, "text");
    }
    return result;
}

} // namespace

QString jsonText(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

std::optional<Error> jsonError(const QJsonObject& line)
{
    if (!line.contains(QLatin1String("error"))) {
        return std::nullopt;
    }
    const QJsonObject error = line.value(QLatin1String("error")).toObject();
    const QJsonObject place = error.value(QLatin1String("place")).toObject();
    return Error{Failure::Io,
        {jsonText(place, "file"), place.value(QLatin1String("line")).toInt(),
            place.value(QLatin1String("column")).toInt()},
        jsonText(error, "what"), jsonText(error, "next")};
}

ExportResult jsonExportResult(const QJsonObject& object)
{
    ExportResult result;
    result.commit = jsonText(object, "commit");
    result.branch = jsonText(object, "branch");
    result.directory = jsonText(object, "directory");
    result.folder = jsonText(object, "folder");
    result.message = jsonText(object, "message");
    result.notes = texts(object.value(QLatin1String("notes")));
    result.next = texts(object.value(QLatin1String("next")));
    result.nothingToCommit = object.value(QLatin1String("nothing-to-commit")).toBool();
    const QJsonArray changes = object.value(QLatin1String("changes")).toArray();
    for (const QJsonValue value : changes) {
        const QJsonObject change = value.toObject();
        result.changes.push_back({jsonText(change, "path"), jsonText(change, "change"), jsonText(change, "reason")});
    }
    const QJsonArray conflicts = object.value(QLatin1String("conflicts")).toArray();
    for (const QJsonValue value : conflicts) {
        const QJsonObject conflict = value.toObject();
        result.conflicts.push_back({jsonText(conflict, "path"), sideOf(conflict.value(QLatin1String("base"))),
            sideOf(conflict.value(QLatin1String("ours"))), sideOf(conflict.value(QLatin1String("theirs")))});
    }
    for (const PathChange& change : result.changes) {
        result.written += change.change == QLatin1String("added") || change.change == QLatin1String("changed") ? 1 : 0;
    }
    return result;
}

QStringList jsonMerged(const QJsonObject& object)
{
    QStringList paths;
    const QJsonArray changes = object.value(QLatin1String("changes")).toArray();
    for (const QJsonValue value : changes) {
        const QJsonObject change = value.toObject();
        if (change.value(QLatin1String("merged")).toBool()) {
            paths += jsonText(change, "path");
        }
    }
    return paths;
}

Error noAnswer()
{
    return {Failure::Io, {}, QCoreApplication::translate("WorkerJson", "The worker program gave no answer."),
        QCoreApplication::translate("WorkerJson", "Try again.")};
}

} // namespace stackwright
