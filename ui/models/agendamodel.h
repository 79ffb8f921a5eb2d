// The agenda as a table: what is talked about, for how long it is planned, how long it took, and where the meeting is.
#pragma once

#include "session/agendaclock.h"

#include <QAbstractTableModel>

namespace stackwright {

class AgendaModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Title,
        Minutes,
        Spent,
        State,
        Columns,
    };

    AgendaModel(AgendaClock& clock, const Catalogue& catalogue, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override; // title and minutes

private:
    void take();
    QString text(int row, int column) const;

    AgendaClock& clock_;
    const Catalogue& catalogue_;
    int rows_ = 0;
};

} // namespace stackwright
