#include "window/shortcutmodel.h"

#include "window/windowactions.h"

namespace stackwright {

ShortcutModel::ShortcutModel(WindowActions& actions, QObject* parent) : QAbstractTableModel(parent), actions_(actions)
{
    fixed_ = {{tr("Move between cards"), tr("Arrow keys")}, {tr("Pick the card"), tr("Space")},
        {tr("Try the card; once more keeps it"), tr("Enter")}, {tr("Take back what is on trial"), tr("Esc")},
        {tr("Show the points of the card's fit"), QStringLiteral("F")},
        {tr("Choose the card for the comparison"), QStringLiteral("C")},
        {tr("Write a note for the stage of the card"), QStringLiteral("N")}};
}

QString ShortcutModel::actionOf(int row) const
{
    return row >= 0 && row < actions_.all().size() ? actions_.all().at(row)->objectName() : QString();
}

QString ShortcutModel::holderOf(const QKeySequence& keys, int row) const
{
    const QList<QAction*>& all = actions_.all();
    for (int index = 0; index < all.size(); ++index) {
        if (index != row && all.at(index)->shortcuts().contains(keys)) {
            return all.at(index)->text();
        }
    }
    return {};
}

void ShortcutModel::tell(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void ShortcutModel::setKeys(int row, const QKeySequence& keys)
{
    if (const QString action = actionOf(row); !action.isEmpty()) {
        actions_.setKeys(action, keys);
        tell(row, row);
    }
}

void ShortcutModel::reset(int row)
{
    if (const QString action = actionOf(row); !action.isEmpty()) {
        actions_.resetKeys(action);
        tell(row, row);
    }
}

void ShortcutModel::resetAll()
{
    for (const QAction* action : actions_.all()) {
        actions_.resetKeys(action->objectName());
    }
    tell(0, rowCount() - 1);
}

int ShortcutModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(actions_.all().size() + fixed_.size());
}

int ShortcutModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant ShortcutModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole) {
        return {};
    }
    const auto actions = int(actions_.all().size());
    if (index.row() >= actions) {
        const auto& line = fixed_.at(index.row() - actions);
        return index.column() == What ? line.first : line.second;
    }
    const QAction* action = actions_.all().at(index.row());
    return index.column() == What ? action->text()
                                  : QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText);
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == What ? tr("What it does") : tr("Keys");
}

} // namespace stackwright
