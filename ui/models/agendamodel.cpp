#include "models/agendamodel.h"

#include "style/icons.h"
#include "workshop/agenda.h"

namespace stackwright {

namespace {

constexpr int mostMinutes = 24 * 60;

QVariant stateIcon(const Agenda& agenda, int row)
{
    if (row == agenda.current) {
        return icon(agenda.running() ? QStringLiteral("play") : QStringLiteral("pause"), Token::Accent);
    }
    return row < agenda.current ? icon(QStringLiteral("check"), Token::Ok) : QVariant();
}

} // namespace

AgendaModel::AgendaModel(AgendaClock& clock, const Catalogue& catalogue, QObject* parent)
    : QAbstractTableModel(parent), clock_(clock), catalogue_(catalogue), rows_(int(clock.agenda().items.size()))
{
    connect(&clock_, &AgendaClock::changed, this, &AgendaModel::take);
    connect(&clock_, &AgendaClock::ticked, this, [this] {
        const int current = clock_.agenda().current;
        if (current >= 0 && current < rows_) {
            Q_EMIT dataChanged(index(current, Spent), index(current, Spent));
        }
    });
}

// What is selected stays selected as long as there are as many.
void AgendaModel::take()
{
    const int rows = int(clock_.agenda().items.size());
    if (rows != rows_) {
        beginResetModel();
        rows_ = rows;
        endResetModel();
    } else if (rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, Columns - 1));
    }
}

int AgendaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rows_;
}

int AgendaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::DecorationRole && index.column() == State) {
        return stateIcon(clock_.agenda(), index.row());
    }
    if (role == Qt::TextAlignmentRole && (index.column() == Minutes || index.column() == Spent)) {
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    }
    if (role == Qt::EditRole && index.column() == Minutes) {
        return clock_.agenda().items[size_t(index.row())].minutes;
    }
    return role == Qt::DisplayRole || role == Qt::EditRole ? text(index.row(), index.column()) : QVariant();
}

QString AgendaModel::text(int row, int column) const
{
    const Agenda& agenda = clock_.agenda();
    const AgendaItem& item = agenda.items[size_t(row)];
    switch (column) {
    case Title: return itemTitle(item, catalogue_).said;
    case Minutes: return tr("%1 min").arg(item.minutes);
    case Spent: {
        const int seconds = secondsSpent(agenda, row, clock_.now());
        return seconds > 0 ? clockText(seconds).said : QString();
    }
    default: break;
    }
    if (row == agenda.current) {
        return agenda.running() ? tr("now") : tr("paused");
    }
    return row < agenda.current ? tr("done") : QString();
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles = {tr("Item"), tr("Planned"), tr("Spent"), tr("Where we are")};
    return titles.value(section);
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Title || index.column() == Minutes ? flags | Qt::ItemIsEditable : flags;
}

bool AgendaModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole) {
        return false;
    }
    AgendaItem item = clock_.agenda().items[size_t(index.row())];
    if (index.column() == Minutes) {
        item.minutes = qBound(0, value.toInt(), mostMinutes);
    } else {
        const QString text = value.toString().trimmed().left(int(longestWorkshopText));
        if (text.isEmpty() && item.stage.isEmpty()) {
            return false; // it would have no name at all
        }
        if (text != itemTitle(item, catalogue_).said) {
            item.title = text; // empty: the stage's own again
        }
    }
    clock_.change(withItem(clock_.agenda(), index.row(), item));
    return true;
}

} // namespace stackwright
