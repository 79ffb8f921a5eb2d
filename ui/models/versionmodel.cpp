#include "models/versionmodel.h"

#include "models/recentmodel.h"

namespace stackwright {

VersionModel::VersionModel(Versions& versions, const Catalogue& catalogue, QString path, QObject* parent)
    : QAbstractTableModel(parent), versions_(versions), path_(std::move(path))
{
    versions_.flush(); // they are read from where they are written
    for (const Version& version : versions_.of(path_)) {
        Row row{version, std::nullopt, 0};
        if (const Result<Stack> stack = versions_.read(version, catalogue)) {
            row.stack = *stack;
        }
        rows_.push_back(row);
    }
    for (size_t index = 0; index < rows_.size(); ++index) {
        const Stack before = index + 1 < rows_.size() ? rows_[index + 1].stack.value_or(Stack()) : Stack();
        rows_[index].picks = changedPicks(before, rows_[index].stack.value_or(Stack()));
    }
}

int VersionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

int VersionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant VersionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole)) {
        return {};
    }
    const Row& row = rows_[size_t(index.row())];
    switch (index.column()) {
    case Name: return row.version.name;
    case When: return whenWords(row.version.when, QDateTime::currentDateTime());
    default: return row.stack ? tr("%n pick(s)", nullptr, row.picks) : tr("cannot be read");
    }
}

QVariant VersionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles = {tr("Name"), tr("When"), tr("Changed")};
    return titles.value(section);
}

Qt::ItemFlags VersionModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

bool VersionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString name = value.toString().trimmed();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || index.column() != Name
        || name.isEmpty()) {
        return false;
    }
    Row& row = rows_[size_t(index.row())];
    versions_.rename(path_, row.version, name);
    row.version.name = name;
    Q_EMIT dataChanged(index, index);
    return true;
}

} // namespace stackwright
