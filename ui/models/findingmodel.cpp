#include "models/findingmodel.h"

namespace stackwright {

FindingModel::FindingModel(Session& session, QObject* parent) : QAbstractListModel(parent), session_(session), findings_(session.findings())
{
    connect(&session_, &Session::findingsChanged, this, [this] {
        beginResetModel();
        findings_ = session_.findings();
        endResetModel();
    });
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(findings_.size());
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Finding& finding = findings_[size_t(index.row())];
    const Stage* stage = session_.catalogue().stage(finding.stage);
    switch (role) {
    case Qt::DisplayRole:
    case FindingReasonRole: return finding.reason;
    case FindingIdRole: return finding.id;
    case FindingStageRole: return finding.stage;
    case FindingStageTitleRole: return stage != nullptr ? stage->title : QString();
    case FindingSetByRole: return finding.setBy;
    case FindingSeverityRole: return int(finding.severity);
    case FindingAcceptedRole: return finding.accepted;
    case FindingNoteRole: return finding.note;
    case Qt::ToolTipRole: return finding.setBy.isEmpty() ? finding.reason : tr("%1 Set by: %2.").arg(finding.reason, finding.setBy);
    case Qt::AccessibleDescriptionRole: return finding.accepted ? tr("noted as a risk: %1").arg(finding.note) : severityName(finding.severity);
    default: return {};
    }
}

} // namespace stackwright
