// The variants of a workshop as a table: what is measured and what is picked down, the variants across.
#pragma once

#include "jobs/variantjob.h"

#include <QAbstractTableModel>

namespace stackwright {

class VariantModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const VariantTable& table, const QString& present);
    void setPresent(const QString& present);
    const VariantTable& table() const { return table_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    VariantTable table_;
    QString present_;
};

} // namespace stackwright
