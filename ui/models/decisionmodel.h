// What every stage answers, as a table: pick, licence, upkeep and cost.
#pragma once

#include "session/session.h"

#include <QAbstractTableModel>

namespace stackwright {

class DecisionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        StageTitle,
        PickNames,
        State,
        Licence,
        Upkeep,
        Cost,
        Columns,
    };

    explicit DecisionModel(Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override; // StageIdRole: the stage
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const Stage& stage, int column) const;
    QString factsOf(const Stage& stage, int column) const;
    QString stateOf(const Stage& stage) const;

    Session& session_;
};

} // namespace stackwright
