// The kept versions of the open stack as a table: name, when, and how many picks it changed.
#pragma once

#include "session/versions.h"

#include <QAbstractTableModel>

namespace stackwright {

class VersionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        When,
        Picks,
        Columns,
    };

    VersionModel(Versions& versions, const Catalogue& catalogue, QString path, QObject* parent = nullptr);

    const Version& version(int row) const { return rows_[size_t(row)].version; }
    // Nothing: it cannot be read any more.
    const std::optional<Stack>& stack(int row) const { return rows_[size_t(row)].stack; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override; // another name

private:
    struct Row {
        Version version;
        std::optional<Stack> stack;
        int picks = 0; // changed since the one before
    };

    Versions& versions_;
    QString path_;
    std::vector<Row> rows_;
};

} // namespace stackwright
