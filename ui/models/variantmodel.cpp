#include "models/variantmodel.h"

#include "models/compareroles.h"

namespace stackwright {

void VariantModel::setTable(const VariantTable& table, const QString& present)
{
    beginResetModel();
    table_ = table;
    present_ = present;
    endResetModel();
}

void VariantModel::setPresent(const QString& present)
{
    present_ = present;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

int VariantModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(table_.rows.size());
}

int VariantModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || table_.rows.empty() ? 0 : int(table_.letters.size()) + 1;
}

QVariant VariantModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const VariantRow& row = table_.rows[size_t(index.row())];
    const int column = index.column() - 1;
    const bool label = column < 0;
    const QString text = label                ? row.title.said
        : row.cells[size_t(column)].isEmpty() ? QStringLiteral("–")
                                              : row.cells[size_t(column)].said;
    const bool best = !label && row.best == column;
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::AccessibleTextRole: {
        if (label) {
            return text;
        }
        const QString words = tr("%1, variant %2: %3").arg(row.title.said, table_.letters.at(column), text);
        return best ? tr("%1, best").arg(words) : words;
    }
    case CompareBestRole: return best;
    case CompareSameRole: return !row.differs;
    case CompareCurrentRole: return !label && table_.letters.at(column) == present_;
    case CompareLabelRole: return label;
    default: return {};
    }
}

QVariant VariantModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::DisplayRole && section > 0) {
        const QString& letter = table_.letters.at(section - 1);
        return (letter == present_ ? tr("Variant %1 (current)") : tr("Variant %1")).arg(letter);
    }
    if (role == Qt::AccessibleTextRole && section == 0) {
        return tr("Fact");
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    }
    return {};
}

} // namespace stackwright
