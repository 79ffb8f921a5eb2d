#include "models/comparemodel.h"

#include "models/compareroles.h"

#include <algorithm>

namespace stackwright {

CompareModel::CompareModel(Session& session, QObject* parent) : QAbstractTableModel(parent), session_(session)
{
    connect(&session_, &Session::stackChanged, this, [this] {
        if (!tools_.isEmpty() && session_.isOpen()) {
            ask();
        }
    });
    connect(&session_, &Session::compared, this, &CompareModel::take);
}

void CompareModel::setTools(const QString& stage, const QStringList& tools)
{
    beginResetModel();
    stage_ = stage;
    tools_ = tools;
    std::stable_partition(tools_.begin(), tools_.end(), [this](const QString& tool) { return isPicked(tool); });
    alternatives_.clear();
    rows_ = compareRows(session_, tools_, alternatives_);
    endResetModel();
    if (!tools_.isEmpty()) {
        ask();
    }
}

void CompareModel::ask()
{
    refresh();
    session_.compare(stage_, tools_);
}

void CompareModel::take(const QString& stage, const std::vector<Alternative>& alternatives)
{
    const bool fits = stage == stage_ && alternatives.size() == size_t(tools_.size())
        && std::equal(alternatives.begin(), alternatives.end(), tools_.begin(),
            [](const Alternative& known, const QString& tool) { return known.tool == tool; });
    if (fits) {
        alternatives_ = alternatives;
        refresh();
        Q_EMIT answered();
    }
}

void CompareModel::refresh()
{
    std::vector<CompareRow> fresh = compareRows(session_, tools_, alternatives_);
    if (fresh.size() != rows_.size()) {
        beginResetModel();
        rows_ = std::move(fresh);
        endResetModel();
    } else if (!rows_.empty()) {
        rows_ = std::move(fresh);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); // another one may be the current pick
    }
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows_.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || tools_.isEmpty() ? 0 : int(tools_.size()) + 1;
}

QString CompareModel::toolName(const QString& id) const
{
    const Tool* tool = session_.catalogue().tool(id);
    return tool != nullptr ? tool->name : id;
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CompareRow& row = rows_[size_t(index.row())];
    const bool label = index.column() == 0;
    const int column = index.column() - 1;
    const bool best = !label && row.best[size_t(column)];
    switch (role) {
    case Qt::DisplayRole: return label ? row.title : row.cells.at(column);
    case Qt::AccessibleTextRole: {
        if (label) {
            return row.title;
        }
        const QString words = tr("%1, %2: %3").arg(row.title, toolName(tools_.at(column)), row.cells.at(column));
        return best ? tr("%1, best").arg(words) : words;
    }
    case CompareBestRole: return best;
    case CompareSameRole: return row.same();
    case CompareCurrentRole: return !label && isPicked(tools_.at(column));
    case CompareLabelRole: return label;
    default: return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::DisplayRole && section > 0) {
        const QString& tool = tools_.at(section - 1);
        return isPicked(tool) ? tr("%1 (current)").arg(toolName(tool)) : toolName(tool);
    }
    if (role == Qt::AccessibleTextRole && section == 0) {
        return tr("Fact");
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    }
    return {};
}

void CompareFilter::setOnlyDifferences(bool only)
{
    only_ = only;
    invalidateFilter();
}

bool CompareFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return !only_ || !sourceModel()->index(row, 0, parent).data(CompareSameRole).toBool();
}

} // namespace stackwright
