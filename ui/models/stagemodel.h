// The stages of the catalogue with what was picked and how it stands.
#pragma once

#include "session/session.h"
#include "style/badges.h"
#include "workshop/votes.h"

#include <QAbstractListModel>

namespace stackwright {

class StageModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit StageModel(Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void refresh();

    Session& session_;
};

StageState stateOf(Standing standing);

// How a stage stands, after the newest findings.
StageState stateOf(const Session& session, const QString& stage);

// The picked tools' names, "Skipped" or "Not decided".
QString pickText(const Session& session, const QString& stage);

// Findings of severity Error or Warning of a stage that nobody accepted.
std::vector<const Finding*> openFindings(const Session& session, const QString& stage);

} // namespace stackwright
