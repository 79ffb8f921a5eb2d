#include "models/stagemodel.h"

#include "models/stageroles.h"

#include <algorithm>

namespace stackwright {

std::vector<const Finding*> openFindings(const Session& session, const QString& stage)
{
    std::vector<const Finding*> open;
    for (const Finding& finding : session.findings()) {
        if (finding.stage == stage && finding.severity != Severity::Note && !finding.accepted) {
            open.push_back(&finding);
        }
    }
    return open;
}

StageState stateOf(Standing standing)
{
    switch (standing) {
    case Standing::Undecided: return StageState::Undecided;
    case Standing::PrePicked: return StageState::PrePicked;
    case Standing::Agreed: return StageState::Agreed;
    case Standing::Disputed: return StageState::Disputed;
    case Standing::Parked: break;
    }
    return StageState::Parked;
}

StageState stateOf(const Session& session, const QString& stage)
{
    const std::vector<const Finding*> open = openFindings(session, stage);
    if (std::any_of(
            open.begin(), open.end(), [](const Finding* finding) { return finding->severity == Severity::Error; })) {
        return StageState::Conflict;
    }
    if (!open.empty()) {
        return StageState::Warning;
    }
    const Standing standing = votesOf(session.catalogue(), session.stack(), stage).standing;
    return standing == Standing::PrePicked && session.stack().skipped(stage) ? StageState::Skipped : stateOf(standing);
}

QString pickText(const Session& session, const QString& stage)
{
    if (!session.stack().decided(stage)) {
        return StageModel::tr("Not decided");
    }
    QStringList names;
    const QStringList tools = session.stack().toolsOf(stage);
    for (const QString& id : tools) {
        const Tool* tool = session.catalogue().tool(id);
        names += tool != nullptr ? tool->name : id;
    }
    return names.isEmpty() ? StageModel::tr("Skipped") : names.join(QStringLiteral(", "));
}

StageModel::StageModel(Session& session, QObject* parent) : QAbstractListModel(parent), session_(session)
{
    connect(&session_, &Session::stackChanged, this, &StageModel::refresh);
    connect(&session_, &Session::findingsChanged, this, &StageModel::refresh);
}

int StageModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(session_.catalogue().stages().size());
}

QVariant StageModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Stage& stage = session_.catalogue().stages()[size_t(index.row())];
    const auto pickOrTrouble = [&] {
        const std::vector<const Finding*> open = openFindings(session_, stage.id);
        const auto errors = std::count_if(
            open.begin(), open.end(), [](const Finding* finding) { return finding->severity == Severity::Error; });
        return errors > 0 ? tr("%n conflict(s) to resolve", nullptr, int(errors)) : pickText(session_, stage.id);
    };
    switch (role) {
    case StageIdRole: return stage.id;
    case Qt::DisplayRole:
    case StageTitleRole: return stage.title;
    case StagePickRole: return pickOrTrouble();
    case StageIconRole: return stage.icon;
    case StageStateRole: return int(stateOf(session_, stage.id));
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(stage.title, pickOrTrouble());
    case Qt::AccessibleDescriptionRole: return tr("%1. %2").arg(stateName(stateOf(session_, stage.id)), stage.question);
    case Qt::ToolTipRole: return stage.question;
    default: return {};
    }
}

void StageModel::refresh()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace stackwright
