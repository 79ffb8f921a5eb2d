#include "models/findingmodel.h"

#include "models/findingroles.h"
#include "stack/risks.h"

#include <algorithm>

namespace stackwright {

namespace {

constexpr quintptr topLevel = 0; // of an index: its parent's row + 1

FindingState stateOf(const Finding& finding)
{
    if (finding.accepted) {
        return FindingState::NotedRisk;
    }
    return finding.severity == Severity::Error ? FindingState::Conflict : FindingState::Warning;
}

// A mere note asks for nothing.
bool isListed(const Finding& finding)
{
    return finding.accepted || finding.severity != Severity::Note;
}

QString detailOf(const Finding& finding)
{
    switch (stateOf(finding)) {
    case FindingState::NotedRisk: return FindingModel::tr("Risk noted: %1").arg(riskText(finding.risk).said);
    case FindingState::Conflict:
        return finding.setBy.isEmpty() ? FindingModel::tr("Conflict")
                                       : FindingModel::tr("Conflict, set by %1").arg(finding.setBy.said);
    case FindingState::Warning:
        return finding.setBy.isEmpty() ? FindingModel::tr("Warning")
                                       : FindingModel::tr("Warning, set by %1").arg(finding.setBy.said);
    }
    return {};
}

} // namespace

FindingModel::FindingModel(Session& session, QObject* parent) : QAbstractItemModel(parent), session_(session)
{
    read();
    connect(&session_, &Session::findingsChanged, this, [this] {
        beginResetModel();
        read();
        endResetModel();
    });
}

void FindingModel::read()
{
    groups_.clear();
    for (const Stage& stage : session_.catalogue().stages()) {
        Group group{stage.id, stage.title, {}};
        std::copy_if(session_.findings().begin(), session_.findings().end(), std::back_inserter(group.findings),
            [&](const Finding& finding) { return finding.stage == stage.id && isListed(finding); });
        std::stable_sort(group.findings.begin(), group.findings.end(),
            [](const Finding& left, const Finding& right) { return stateOf(left) < stateOf(right); });
        if (!group.findings.empty()) {
            groups_.push_back(std::move(group));
        }
    }
}

QModelIndex FindingModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex FindingModel::parent(const QModelIndex& index) const
{
    return !index.isValid() || index.internalId() == topLevel ? QModelIndex()
                                                              : createIndex(int(index.internalId()) - 1, 0, topLevel);
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return int(groups_.size());
    }
    return parent.internalId() == topLevel ? int(groups_[size_t(parent.row())].findings.size()) : 0;
}

int FindingModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (index.internalId() == topLevel) {
        return stageData(groups_[size_t(index.row())], role);
    }
    const Group& group = groups_[size_t(index.internalId()) - 1];
    return findingData(group, group.findings[size_t(index.row())], role);
}

QVariant FindingModel::stageData(const Group& group, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return group.title;
    case Qt::AccessibleTextRole: return tr("%1: %n finding(s)", nullptr, int(group.findings.size())).arg(group.title);
    case FindingStageRole: return group.stage;
    default: return {};
    }
}

QVariant FindingModel::findingData(const Group& group, const Finding& finding, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return finding.reason.said;
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(group.title, finding.reason.said);
    case Qt::AccessibleDescriptionRole:
    case FindingDetailRole: return detailOf(finding);
    case FindingIdRole: return finding.id;
    case FindingStageRole: return group.stage;
    case FindingStateRole: return int(stateOf(finding));
    default: return {};
    }
}

// The title of a stage is no place to go to: its findings are.
Qt::ItemFlags FindingModel::flags(const QModelIndex& index) const
{
    const bool stage = index.isValid() && index.internalId() == topLevel;
    return stage ? Qt::ItemIsEnabled : QAbstractItemModel::flags(index);
}

} // namespace stackwright
