#include "jobs/presetjob.h"

#include "stack/stackfile.h"
#include "support/durablefile.h"

#include <QDir>
#include <QFileInfo>

#include <functional>

namespace stackwright {

namespace {

constexpr qsizetype mostPresets = 200; // what is more was put there by something else
constexpr qsizetype keptAside = 20;

const auto pattern = QStringLiteral("*.stackwright");

PresetFile readPreset(const QString& path, const Catalogue& catalogue)
{
    if (QFileInfo(path).isDir()) { // a repository is a stack, too, and no preset
        return {path, {}, {},
            Error{Failure::Problem, {path}, QObject::tr("This is a folder, not a preset."),
                QObject::tr("Move it somewhere else.")}};
    }
    Result<ReadStack> read = openStack(path, catalogue);
    if (!read) {
        return {path, {}, {}, read.error()};
    }
    return {path, std::move(read->stack), std::move(read->notes), std::nullopt};
}

std::vector<PresetFile> readAll(const QString& folder, const Catalogue& catalogue)
{
    const QStringList names = QDir(folder).entryList(
        {pattern}, QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    std::vector<PresetFile> files;
    for (const QString& name : names.mid(0, mostPresets)) {
        files.push_back(readPreset(folder + QLatin1Char('/') + name, catalogue));
    }
    if (names.size() > mostPresets) {
        files.push_back({{}, {}, {},
            Error{Failure::Io, {folder},
                QObject::tr("There are %1 presets here; %2 are shown.").arg(names.size()).arg(mostPresets),
                QObject::tr("Move those that nobody uses to another folder.")}});
    }
    return files;
}

QString asideOf(const QString& path)
{
    const QFileInfo info(path);
    return info.path() + QStringLiteral("/removed/") + info.fileName();
}

Error cannot(const QString& path, const QString& what)
{
    return {Failure::Io, {path}, what, QObject::tr("Check who may write to the folder, then try again.")};
}

std::optional<Error> write(const QString& path, const QByteArray& bytes)
{
    if (!QDir().mkpath(QFileInfo(path).path())) {
        return cannot(path, QObject::tr("The folder for presets cannot be made."));
    }
    const Outcome outcome = writeFileDurably(path, bytes);
    return outcome ? std::nullopt : std::optional(outcome.error());
}

std::optional<Error> setAside(const QString& path)
{
    const QString aside = asideOf(path);
    QFile::remove(aside);
    if (!QDir().mkpath(QFileInfo(aside).path()) || !QFile::rename(path, aside)) {
        return cannot(path, QObject::tr("The preset cannot be removed."));
    }
    QFile moved(aside); // its age counts from now
    if (moved.open(QIODevice::ReadWrite)) {
        moved.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
    }
    const QFileInfoList old =
        QDir(QFileInfo(aside).path()).entryInfoList({pattern}, QDir::Files | QDir::System | QDir::Hidden, QDir::Time);
    for (const QFileInfo& info : old.mid(keptAside)) {
        QFile::remove(info.filePath());
    }
    return std::nullopt;
}

std::optional<Error> putBack(const QString& path)
{
    if (!QFile::rename(asideOf(path), path)) { // never over another file
        return cannot(path, QObject::tr("The preset cannot be brought back."));
    }
    return std::nullopt;
}

} // namespace

PresetJob::PresetJob(QString folder, CataloguePointer catalogue, QObject* parent)
    : QObject(parent), folder_(std::move(folder)), catalogue_(std::move(catalogue)),
      background_(QStringLiteral("presets"))
{
}

void PresetJob::ask(const QString& path, const std::function<std::optional<Error>()>& work)
{
    background_.run([this, path, work, folder = folder_, catalogue = catalogue_] {
        const std::optional<Error> error = work();
        const std::vector<PresetFile> files = readAll(folder, *catalogue);
        QMetaObject::invokeMethod(this, [this, path, error, files] {
            Q_EMIT listed(files);
            if (error) {
                Q_EMIT failed(path, *error);
            } else if (!path.isEmpty()) {
                Q_EMIT done(path);
            }
        });
    });
}

void PresetJob::list()
{
    ask({}, [] { return std::nullopt; });
}

void PresetJob::write(const QString& path, const QByteArray& bytes)
{
    ask(path, [path, bytes] { return stackwright::write(path, bytes); });
}

void PresetJob::setAside(const QString& path)
{
    ask(path, [path] { return stackwright::setAside(path); });
}

void PresetJob::putBack(const QString& path)
{
    ask(path, [path] { return stackwright::putBack(path); });
}

} // namespace stackwright
