#include "models/presetmodel.h"

#include "stack/preset.h"
#include "stack/stackfile.h"

#include <QDateTime>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace stackwright {

namespace {

constexpr int namedPicks = 5;

QString nameOf(const PresetFile& file)
{
    return file.error ? QFileInfo(file.path).fileName() : file.stack.project.name;
}

} // namespace

QString presetFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/presets");
}

PresetModel::PresetModel(const QString& folder, CataloguePointer catalogue, QObject* parent)
    : QAbstractListModel(parent), catalogue_(std::move(catalogue)), job_(folder, catalogue_)
{
    connect(&job_, &PresetJob::listed, this, &PresetModel::take);
    connect(&job_, &PresetJob::done, this, [this](const QString& path) {
        if (asked_.contains(path)) {
            Q_EMIT changed(asked_.take(path));
        }
    });
    connect(&job_, &PresetJob::failed, this, [this](const QString& path, const Error& error) {
        asked_.remove(path);
        Q_EMIT failed(error);
    });
}

void PresetModel::take(std::vector<PresetFile> files)
{
    std::stable_sort(files.begin(), files.end(), [](const PresetFile& a, const PresetFile& b) {
        return a.error.has_value() != b.error.has_value() ? b.error.has_value()
                                                          : nameOf(a).localeAwareCompare(nameOf(b)) < 0;
    });
    if (files == files_) {
        return;
    }
    beginResetModel();
    files_ = std::move(files);
    endResetModel();
}

void PresetModel::lookAgain()
{
    job_.list();
}

void PresetModel::save(const QString& name, const QString& line, const Stack& stack)
{
    const Stack preset = presetOf(stack, name, line);
    const QString path = job_.folder() + QLatin1Char('/') + preset.project.effectiveSlug() + QLatin1Char('-')
        + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"))
        + QStringLiteral(".stackwright");
    asked_.insert(path, {PresetChange::Kind::Saved, path, name, {}, {}});
    job_.write(path, writeStack(preset));
}

void PresetModel::rename(const QString& path, const QString& name, const QString& line)
{
    const PresetFile* known = usable(path);
    if (known == nullptr || (known->stack.project.name == name && known->stack.project.description == line)) {
        return;
    }
    Stack stack = known->stack;
    asked_.insert(path, {PresetChange::Kind::Renamed, path, name, stack.project.name, stack.project.description});
    stack.project.name = name;
    stack.project.slug.clear();
    stack.project.description = line;
    job_.write(path, writeStack(stack));
}

void PresetModel::remove(const QString& path)
{
    const auto known =
        std::find_if(files_.begin(), files_.end(), [&](const PresetFile& file) { return file.path == path; });
    if (known != files_.end()) {
        asked_.insert(path, {PresetChange::Kind::Removed, path, nameOf(*known), {}, {}});
        job_.setAside(path);
    }
}

void PresetModel::takeBack(const PresetChange& change)
{
    switch (change.kind) {
    case PresetChange::Kind::Saved: job_.setAside(change.path); break;
    case PresetChange::Kind::Removed: job_.putBack(change.path); break;
    case PresetChange::Kind::Renamed:
        rename(change.path, change.nameBefore, change.lineBefore);
        asked_.remove(change.path);
        break;
    }
}

bool PresetModel::isTaken(const QString& name, const QString& path) const
{
    return std::any_of(files_.begin(), files_.end(), [&](const PresetFile& file) {
        return file.path != path && !file.error && file.stack.project.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

const PresetFile* PresetModel::usable(const QString& path) const
{
    const auto known = std::find_if(
        files_.begin(), files_.end(), [&](const PresetFile& file) { return file.path == path && !file.error; });
    return known != files_.end() ? &*known : nullptr;
}

QString PresetModel::picksOf(const Stack& stack) const
{
    QStringList names;
    for (const Stage& stage : catalogue_->stages()) {
        const QStringList tools = stack.toolsOf(stage.id);
        for (const QString& id : tools) {
            const Tool* tool = catalogue_->tool(id);
            names += tool != nullptr ? tool->name : id;
        }
    }
    if (names.isEmpty()) {
        return tr("no tool picked");
    }
    const QString first = names.mid(0, namedPicks).join(QStringLiteral(", "));
    return names.size() <= namedPicks ? first
                                      : tr("%1 and %n more", nullptr, int(names.size()) - namedPicks).arg(first);
}

int PresetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(files_.size());
}

QVariant PresetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const PresetFile& file = files_[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return nameOf(file);
    case PresetPathRole: return file.path;
    case PresetLineRole: return file.stack.project.description;
    case PresetPicksRole: return file.error ? QString() : picksOf(file.stack);
    case PresetReasonRole: return file.error ? file.error->text() : QString();
    default: return {};
    }
}

} // namespace stackwright
