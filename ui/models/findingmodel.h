// What does not fit, stage by stage: the stages that have something, and below each its findings, the worst first.
#pragma once

#include "session/session.h"

#include <QAbstractItemModel>

namespace stackwright {

class FindingModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit FindingModel(Session& session, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Group {
        QString stage; // id
        QString title;
        std::vector<Finding> findings;
    };

    void read();
    QVariant stageData(const Group& group, int role) const;
    QVariant findingData(const Group& group, const Finding& finding, int role) const;

    Session& session_;
    std::vector<Group> groups_;
};

} // namespace stackwright
