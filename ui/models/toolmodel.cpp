#include "models/toolmodel.h"

#include "models/toolwords.h"
#include "models/votewords.h"
#include "stack/toolgoals.h"
#include "workshop/fit.h"

#include <algorithm>

namespace stackwright {

ToolModel::ToolModel(Session& session, QObject* parent) : QAbstractListModel(parent), session_(session)
{
    connect(&session_, &Session::stackChanged, this, &ToolModel::refresh);
    connect(&session_, &Session::findingsChanged, this, &ToolModel::refresh);
    connect(&session_, &Session::resolvedChanged, this, [this] {
        if (!stage_.isEmpty() && session_.isCurrent()) {
            session_.judge(stage_);
        }
    });
    connect(&session_, &Session::judged, this, &ToolModel::takeJudgements);
}

void ToolModel::setStage(const QString& stage)
{
    beginResetModel();
    stage_ = stage;
    judgements_.clear();
    endResetModel();
    if (session_.isCurrent()) {
        session_.judge(stage_);
    }
}

void ToolModel::refresh()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void ToolModel::takeJudgements(const QString& stage, const std::vector<Judgement>& judgements)
{
    if (stage == stage_) {
        judgements_ = judgements;
        refresh();
    }
}

int ToolModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || stage_.isEmpty() ? 0 : int(session_.catalogue().toolsOf(stage_).size()) + 1;
}

QVariant ToolModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto& tools = session_.catalogue().toolsOf(stage_);
    if (size_t(index.row()) >= tools.size()) {
        return noToolData(role);
    }
    const Tool& tool = *tools[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return tool.name;
    case ToolIdRole: return tool.id;
    case ToolCardRole: return QVariant::fromValue(cardOf(tool));
    case ToolPickedRole: return session_.stack().toolsOf(stage_).contains(tool.id);
    case ToolSelfHostedRole: return meetsGoal(tool, QStringLiteral("self-hosted-only"));
    case ToolOpenSourceRole: return meetsGoal(tool, QStringLiteral("open-source-only"));
    case ToolOfflineRole: return meetsGoal(tool, QStringLiteral("offline"));
    case ToolFitsRole: {
        const auto missed = missedGoals(tool, session_.stack());
        const Finding* worst = worstFinding(tool);
        return missed.isEmpty() && (worst == nullptr || worst->severity != Severity::Error);
    }
    case ToolTextRole:
        return QStringList{tool.name, tool.summary, tool.licence, tool.strengths.join(QLatin1Char(' '))}.join(
            QLatin1Char(' '));
    default: return {};
    }
}

QVariant ToolModel::noToolData(int role) const
{
    switch (role) {
    case Qt::DisplayRole: return tr("No tool");
    case ToolIdRole: return QString();
    case ToolPickedRole: return session_.stack().skipped(stage_);
    case ToolCardRole: {
        ToolCardValue card;
        card.name = tr("No tool");
        card.line = tr("Skip, or decide later");
        card.summary = tr("Leave this stage without a tool. The decision record will note the accepted risk.");
        card.quiet = true;
        if (session_.stack().skipped(stage_)) {
            card.fact = session_.stack().risks.value(stage_).reason.isEmpty() ? tr("No risk noted") : tr("Risk noted");
        }
        return QVariant::fromValue(card);
    }
    case ToolSelfHostedRole:
    case ToolOpenSourceRole:
    case ToolOfflineRole:
    case ToolFitsRole: return true; // leaving it is always possible
    case ToolTextRole: return QString();
    default: return {};
    }
}

const Finding* ToolModel::worstFinding(const Tool& tool) const
{
    const Finding* worst = nullptr;
    // Of two as bad ones that with fewer ways out says more: "runs only with GitHub", not "with Gitea, GitHub or
    // GitLab".
    const auto isWorse = [](const Finding& one, const Finding& other) {
        return one.severity != other.severity ? one.severity < other.severity
                                              : !one.fixes.empty() && one.fixes.size() < other.fixes.size();
    };
    const auto consider = [&](const Finding& finding) {
        if (finding.severity != Severity::Note && !finding.accepted && (worst == nullptr || isWorse(finding, *worst))) {
            worst = &finding;
        }
    };
    if (session_.stack().toolsOf(stage_).contains(tool.id)) {
        for (const Finding& finding : session_.findings()) {
            if (finding.tool == tool.id) {
                consider(finding);
            }
        }
        return worst;
    }
    const auto judged = std::find_if(
        judgements_.begin(), judgements_.end(), [&](const Judgement& judgement) { return judgement.tool == tool.id; });
    if (judged != judgements_.end()) {
        for (const Finding& finding : judged->findings) {
            consider(finding);
        }
    }
    return worst;
}

ToolCardValue ToolModel::cardOf(const Tool& tool) const
{
    ToolCardValue card;
    card.id = tool.id;
    card.name = tool.name;
    card.line = shortLicence(tool) + QStringLiteral(" · ") + hostingWord(tool.hosting);
    card.summary = tool.summary;
    card.fact = effortWords(tool.effortHours);
    card.fit = fitOf(tool, session_.catalogue(), session_.stack()).percent;
    card.marks = {maturityWord(tool.maturity)};
    const StageVotes votes = votesOf(session_.catalogue(), session_.stack(), stage_);
    card.votes = cardVotes(votes, tool.id);
    card.spoken = spokenVotes(votes, tool.id);
    addStrip(tool, card);
    return card;
}

void ToolModel::addStrip(const Tool& tool, ToolCardValue& card) const
{
    const Finding* worst = worstFinding(tool);
    const QString goal = missedGoals(tool, session_.stack()).value(0);
    if (worst != nullptr && worst->severity == Severity::Error) {
        card.strip = ToolCardValue::Strip::Conflict;
        card.stripText = shortReason(*worst, tool);
        card.sentence = worst->reason.said;
    } else if (tool.lifecycle.status != LifecycleStatus::Active) {
        card.strip = ToolCardValue::Strip::Warning;
        card.stripText = lifecycleWords(tool.lifecycle);
        card.sentence = tr("%1: %2, %3").arg(tool.name, card.stripText, tool.lifecycle.date);
    } else if (!goal.isEmpty()) {
        card.strip = ToolCardValue::Strip::Warning;
        card.stripText = shortGoal(goal);
        card.sentence = goalConflict(tool, goal).said;
    } else if (worst != nullptr) {
        card.strip = ToolCardValue::Strip::Warning;
        card.stripText = shortReason(*worst, tool);
        card.sentence = worst->reason.said;
    }
}

void ToolFilter::setText(const QString& text)
{
    text_ = text.trimmed();
    invalidateFilter();
}

void ToolFilter::setRequired(int role, bool required)
{
    if (required) {
        required_.insert(role);
    } else {
        required_.remove(role);
    }
    invalidateFilter();
}

void ToolFilter::clear()
{
    text_.clear();
    required_.clear();
    invalidateFilter();
}

bool ToolFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(ToolIdRole).toString().isEmpty()) {
        return true; // "no tool" is always on offer
    }
    const QString text = index.data(ToolTextRole).toString();
    const QStringList words = text_.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(required_.begin(), required_.end(), [&](int role) { return index.data(role).toBool(); })
        && std::all_of(
            words.begin(), words.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace stackwright
