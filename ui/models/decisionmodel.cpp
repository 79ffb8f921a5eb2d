#include "models/decisionmodel.h"

#include "models/stagemodel.h"
#include "models/stageroles.h"
#include "models/toolwords.h"
#include "stack/money.h"
#include "stack/risks.h"

namespace stackwright {

DecisionModel::DecisionModel(Session& session, QObject* parent) : QAbstractTableModel(parent), session_(session)
{
    const auto refresh = [this] { Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1)); };
    connect(&session_, &Session::stackChanged, this, refresh);
    connect(&session_, &Session::findingsChanged, this, refresh);
}

int DecisionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(session_.catalogue().stages().size());
}

int DecisionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QString DecisionModel::stateOf(const Stage& stage) const
{
    const StageState state = stackwright::stateOf(session_, stage.id);
    QStringList kept; // a stage left without a tool, and what does not fit in it
    if (const QString risk = riskText(session_.stack().risks.value(stage.id)).said;
        state == StageState::Skipped && !risk.isEmpty()) {
        kept += risk;
    }
    for (const Finding& finding : session_.findings()) {
        if (finding.stage == stage.id && finding.accepted) {
            kept += tr("risk noted: %1 %2").arg(finding.reason.said, riskText(finding.risk).said);
        }
    }
    return kept.isEmpty() ? stateName(state) : tr("%1: %2").arg(stateName(state), kept.join(QLatin1Char('\n')));
}

// One line for each tool, so that a stage with many can be read across.
QString DecisionModel::factsOf(const Stage& stage, int column) const
{
    QStringList lines;
    const QStringList tools = session_.stack().toolsOf(stage.id);
    for (const QString& id : tools) {
        if (const Tool* tool = session_.catalogue().tool(id)) {
            lines += column == Licence ? shortLicence(*tool)
                : column == Upkeep     ? effortWords(tool->effortHours)
                                       : costText(costOf(*tool, session_.stack())).said;
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString DecisionModel::textOf(const Stage& stage, int column) const
{
    switch (column) {
    case StageTitle: return stage.title;
    case PickNames: return pickText(session_, stage.id).replace(QStringLiteral(", "), QStringLiteral("\n"));
    case State: return stateOf(stage);
    default: return factsOf(stage, column);
    }
}

QVariant DecisionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Stage& stage = session_.catalogue().stages()[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return textOf(stage, index.column());
    case Qt::AccessibleTextRole: {
        const QString text = textOf(stage, index.column());
        return index.column() == StageTitle
            ? text
            : tr("%1, %2: %3")
                  .arg(stage.title, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text);
    }
    case Qt::TextAlignmentRole: return int(Qt::AlignLeading | Qt::AlignVCenter);
    case StageIdRole: return stage.id;
    default: return {};
    }
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles = {tr("Stage"), tr("Pick"), tr("State"), tr("Licence"), tr("Upkeep"), tr("Cost")};
    return titles.value(section);
}

} // namespace stackwright
