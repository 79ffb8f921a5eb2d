#include "session/versions.h"

#include "stack/stackfile.h"
#include "support/durablefile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stackwright {

namespace {

constexpr qint64 biggestIndex = qint64(1024) * 1024;

QString indexOf(const QString& folder)
{
    return folder + QStringLiteral("/versions.json");
}

} // namespace

Versions::Versions(QString stateFolder, QObject* parent) : QObject(parent), state_(std::move(stateFolder))
{
    connect(&saveJob_, &SaveJob::failed, this, [this](const QString&, const Error& error) { Q_EMIT failed(error); });
}

QString Versions::folderOf(const QString& path) const
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QByteArray name = (canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical).toUtf8();
    return state_ + QStringLiteral("/versions/")
        + QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex());
}

std::vector<Version> Versions::of(const QString& path) const
{
    const QString folder = folderOf(path);
    if (known_.contains(folder)) {
        return known_.value(folder);
    }
    std::vector<Version> versions;
    const Result<QByteArray> bytes = readFile(indexOf(folder), biggestIndex);
    const QJsonArray array = bytes ? QJsonDocument::fromJson(*bytes).array() : QJsonArray();
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        const QString file =
            folder + QLatin1Char('/') + QFileInfo(object.value(QLatin1String("file")).toString()).fileName();
        versions.push_back({file, object.value(QLatin1String("name")).toString(),
            QDateTime::fromString(object.value(QLatin1String("when")).toString(), Qt::ISODateWithMs)});
    }
    return versions;
}

Result<Stack> Versions::read(const Version& version, const Catalogue& catalogue) const
{
    Result<ReadStack> read = openStack(version.file, catalogue);
    if (!read) {
        return read.error();
    }
    return read->stack;
}

void Versions::write(const QString& path, const std::vector<Version>& versions)
{
    QJsonArray array;
    for (const Version& version : versions) {
        array.append(QJsonObject{{QStringLiteral("file"), QFileInfo(version.file).fileName()},
            {QStringLiteral("name"), version.name},
            {QStringLiteral("when"), version.when.toUTC().toString(Qt::ISODateWithMs)}});
    }
    const QString folder = folderOf(path);
    known_.insert(folder, versions);
    saveJob_.save({indexOf(folder), QJsonDocument(array).toJson(), std::nullopt});
}

QString Versions::keep(const QString& path, const Stack& stack)
{
    std::vector<Version> versions = of(path);
    const QDateTime now = QDateTime::currentDateTime();
    const QString name = tr("Version %1").arg(versions.size() + 1);
    const QString moment =
        folderOf(path) + QLatin1Char('/') + now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    QString file = moment + QStringLiteral(".stackwright");
    const auto isTaken = [&file](const Version& version) { return version.file == file; };
    for (int again = 2; std::any_of(versions.cbegin(), versions.cend(), isTaken); ++again) // two in one millisecond
        file = QStringLiteral("%1-%2.stackwright").arg(moment).arg(again);
    versions.insert(versions.begin(), {file, name, now});
    saveJob_.save({file, writeStack(stack), std::nullopt});
    write(path, versions);
    return name;
}

void Versions::rename(const QString& path, const Version& version, const QString& name)
{
    std::vector<Version> versions = of(path);
    const auto known = std::find_if(
        versions.begin(), versions.end(), [&](const Version& other) { return other.file == version.file; });
    if (known != versions.end() && !name.trimmed().isEmpty()) {
        known->name = name.trimmed();
        write(path, versions);
    }
}

void Versions::flush()
{
    saveJob_.flush();
}

} // namespace stackwright
