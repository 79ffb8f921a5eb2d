// The parking lot as a table: what was put off, of which stage, who follows it up and until when.
#pragma once

#include "session/session.h"

#include <QAbstractTableModel>

namespace stackwright {

class ParkedModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Subject,
        AboutStage,
        Owner,
        Due,
        Columns,
    };

    explicit ParkedModel(Session& session, QObject* parent = nullptr);

    void remove(int row); // one step of undo, as each change is

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(
        const QModelIndex& index, const QVariant& value, int role) override; // a date that is none is not taken

private:
    void take();

    Session& session_;
    std::vector<Parked> rows_;
};

// What is missing before a subject can be parked, as a sentence; empty: nothing.
QString parkedProblem(const Parked& parked);

} // namespace stackwright
