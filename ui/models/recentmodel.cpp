#include "models/recentmodel.h"

#include "support/durablefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace stackwright {

namespace {

constexpr int keptRecents = 10;

QString folderWords(const QString& path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(home.size()) : path;
}

} // namespace

QString whenWords(const QDateTime& when, const QDateTime& now)
{
    const QDateTime local = when.toLocalTime();
    const bool plain = QLocale().language() == QLocale::C; // its short form has seconds
    const QString time =
        plain ? local.time().toString(QStringLiteral("HH:mm")) : QLocale().toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0) {
        return RecentModel::tr("Today %1").arg(time);
    }
    return days == 1 ? RecentModel::tr("Yesterday %1").arg(time)
                     : QLocale().toString(local.date(), QLocale::ShortFormat);
}

RecentModel::RecentModel(const QString& stateFolder, QObject* parent)
    : QAbstractListModel(parent), file_(stateFolder + QStringLiteral("/recent.json"))
{
    read();
}

void RecentModel::read()
{
    const Result<QByteArray> bytes = readFile(file_, qint64(1024) * 1024);
    const QJsonArray array = bytes ? QJsonDocument::fromJson(*bytes).array() : QJsonArray();
    for (const QJsonValue value : array) {
        const QJsonObject object = value.toObject();
        RecentStack recent;
        recent.path = object.value(QLatin1String("path")).toString();
        recent.name = object.value(QLatin1String("name")).toString();
        recent.decided = object.value(QLatin1String("decided")).toInt();
        recent.stages = object.value(QLatin1String("stages")).toInt();
        recent.when = QDateTime::fromString(object.value(QLatin1String("when")).toString(), Qt::ISODate);
        recent.pinned = object.value(QLatin1String("pinned")).toBool();
        if (!recent.path.isEmpty()) {
            recents_.push_back(recent);
        }
    }
    arrange();
}

void RecentModel::write()
{
    QJsonArray array;
    for (const RecentStack& recent : recents_) {
        array.append(QJsonObject{{QStringLiteral("path"), recent.path}, {QStringLiteral("name"), recent.name},
            {QStringLiteral("decided"), recent.decided}, {QStringLiteral("stages"), recent.stages},
            {QStringLiteral("when"), recent.when.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("pinned"), recent.pinned}});
    }
    saveJob_.save({file_, QJsonDocument(array).toJson(), std::nullopt});
}

void RecentModel::arrange()
{
    std::stable_sort(recents_.begin(), recents_.end(),
        [](const RecentStack& a, const RecentStack& b) { return a.pinned != b.pinned ? a.pinned : a.when > b.when; });
    while (recents_.size() > size_t(keptRecents) && !recents_.back().pinned) {
        recents_.pop_back();
    }
    missing_.clear();
    for (const RecentStack& recent : recents_) {
        missing_.insert(recent.path, !QFileInfo::exists(recent.path));
    }
}

void RecentModel::note(const RecentStack& recent)
{
    beginResetModel();
    RecentStack fresh = recent;
    const auto known =
        std::find_if(recents_.begin(), recents_.end(), [&](const RecentStack& old) { return old.path == recent.path; });
    if (known != recents_.end()) {
        fresh.pinned = known->pinned;
        recents_.erase(known);
    }
    recents_.insert(recents_.begin(), fresh);
    arrange();
    endResetModel();
    write();
}

void RecentModel::remove(const QString& path)
{
    beginResetModel();
    recents_.erase(std::remove_if(recents_.begin(), recents_.end(),
                       [&](const RecentStack& recent) { return recent.path == path; }),
        recents_.end());
    endResetModel();
    write();
}

void RecentModel::relocate(const QString& path, const QString& place)
{
    beginResetModel();
    recents_.erase(std::remove_if(recents_.begin(), recents_.end(),
                       [&](const RecentStack& recent) { return recent.path == place; }),
        recents_.end());
    for (RecentStack& recent : recents_) {
        recent.path = recent.path == path ? place : recent.path;
    }
    arrange();
    endResetModel();
    write();
}

void RecentModel::togglePinned(const QString& path)
{
    beginResetModel();
    for (RecentStack& recent : recents_) {
        recent.pinned = recent.path == path ? !recent.pinned : recent.pinned;
    }
    arrange();
    endResetModel();
    write();
}

void RecentModel::lookAgain()
{
    beginResetModel();
    arrange();
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(recents_.size());
}

QVariant RecentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RecentStack& recent = recents_[size_t(index.row())];
    const bool missing = missing_.value(recent.path);
    switch (role) {
    case Qt::DisplayRole:
    case RecentNameRole: return recent.name;
    case RecentPathRole: return recent.path;
    case RecentFolderRole: return folderWords(recent.path);
    case RecentWhenRole: return whenWords(recent.when, QDateTime::currentDateTime());
    case RecentProgressRole: return tr("%1 of %2 agreed").arg(recent.decided).arg(recent.stages);
    case RecentMissingRole: return missing;
    case RecentPinnedRole: return recent.pinned;
    case Qt::ToolTipRole: return recent.path;
    case Qt::AccessibleTextRole:
        return missing ? tr("%1, %2, missing").arg(recent.name, folderWords(recent.path))
                       : tr("%1, %2").arg(recent.name, folderWords(recent.path));
    default: return {};
    }
}

} // namespace stackwright
