// What does not fit or is left open, in stage order.
#pragma once

#include "session.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace stackwright {

enum FindingRole {
    FindingIdRole = Qt::UserRole + 1, // text
    FindingStageRole,                 // text: id of the stage to act in
    FindingStageTitleRole,            // text
    FindingReasonRole,                // text
    FindingSetByRole,                 // text
    FindingSeverityRole,              // int: Severity
    FindingAcceptedRole,              // bool
    FindingNoteRole,                  // text: why it was accepted
};

class FindingModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit FindingModel(Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Session& session_;
    std::vector<Finding> findings_;
};

} // namespace stackwright
