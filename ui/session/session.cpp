#include "session/session.h"

#include "catalogue/cataloguewords.h"
#include "session/stackcommand.h"
#include "stack/risks.h"
#include "stack/stackfile.h"
#include "workshop/agenda.h"
#include "workshop/votes.h"

#include <algorithm>

namespace stackwright {

Session::Session(const CataloguePointer& catalogue, QObject* parent)
    : QObject(parent), written_(catalogue), catalogue_(catalogueInWords(catalogue)), renderJob_(catalogue)
{
    history_.setUndoLimit(500);
    connect(&renderJob_, &RenderJob::rendered, this, &Session::take);
    connect(&renderJob_, &RenderJob::estimated, this, &Session::effectKnown);
    connect(&renderJob_, &RenderJob::judged, this, &Session::judged);
    connect(&renderJob_, &RenderJob::compared, this, &Session::compared);
}

const std::vector<Finding>& Session::findings() const
{
    static const std::vector<Finding> none;
    return result_.resolved != nullptr ? result_.resolved->findings() : none;
}

const Finding* Session::finding(const QString& id) const
{
    const auto found =
        std::find_if(findings().begin(), findings().end(), [&](const Finding& finding) { return finding.id == id; });
    return found != findings().end() ? &*found : nullptr;
}

int Session::openConflicts() const
{
    return int(std::count_if(findings().begin(), findings().end(),
        [](const Finding& finding) { return finding.severity == Severity::Error && !finding.accepted; }));
}

bool Session::hasOpenError(const QString& stage) const
{
    return std::any_of(findings().begin(), findings().end(), [&](const Finding& finding) {
        return finding.stage == stage && finding.severity == Severity::Error && !finding.accepted;
    });
}

bool Session::isAgreed(const QString& stage) const
{
    return stack_.agreement(stage) == Agreement::Agreed && !hasOpenError(stage);
}

int Session::agreedStages() const
{
    const auto& stages = catalogue_->stages();
    return int(std::count_if(stages.begin(), stages.end(), [this](const Stage& stage) { return isAgreed(stage.id); }));
}

bool Session::canAgree(const QString& stage) const
{
    return stack_.decided(stage) && stack_.agreement(stage) != Agreement::Agreed && !hasOpenError(stage);
}

// What was resolved lags behind, so that the room's newest word is asked once more.
QStringList Session::stagesToAgreeOn() const
{
    QStringList open = resolved() != nullptr ? undisputedStages(*resolved()) : QStringList();
    open.removeIf(
        [this](const QString& stage) { return !canAgree(stage) || stack_.agreement(stage) != Agreement::PrePicked; });
    return open;
}

QString Session::mostDisputed(const QString& besides) const
{
    QStringList order = resolved() != nullptr ? disputeOrder(*resolved()) : QStringList();
    order.removeIf([this, &besides](const QString& stage) {
        const Standing standing = votesOf(*catalogue_, stack_, stage).standing;
        return stage == besides || standing == Standing::Agreed || standing == Standing::Parked;
    });
    return order.value(0);
}

void Session::open(const Stack& stack)
{
    history_.clear();
    readOnly_ = false;
    stack_ = stack;
    lastChange_ = stack;
    lastVersion_ = stack;
    lastExport_.reset();
    base_ = Base::LastChange;
    result_ = {};
    open_ = true;
    Q_EMIT opened();
    Q_EMIT stackChanged();
    render();
}

void Session::speakAgain()
{
    catalogue_ = catalogueInWords(written_);
    if (open_) {
        render(); // findings are worded when they are found
    }
}

void Session::tellAgain()
{
    if (!open_) {
        return;
    }
    Q_EMIT opened();
    Q_EMIT stackChanged();
    if (result_.resolved != nullptr) {
        Q_EMIT resolvedChanged();
        Q_EMIT findingsChanged();
        Q_EMIT filesReady();
    }
}

void Session::close()
{
    open_ = false;
    history_.clear();
    Q_EMIT closed();
}

// What is shown is what will be read from the file again.
void Session::change(const Stack& typed, const QString& text, const QString& mergeKey)
{
    const Stack after = withoutControls(typed);
    if (after == stack_) {
        return;
    }
    if (readOnly_) {
        refuse();
    } else {
        history_.push(new StackCommand(*this, stack_, after, text, mergeKey));
    }
}

void Session::refuse()
{
    Q_EMIT changeRefused();
    Q_EMIT stackChanged(); // what was toggled or typed goes back to what holds
}

void Session::replace(const Stack& stack, bool keepBase)
{
    if (!keepBase) {
        lastChange_ = stack_;
    }
    Workshop workshop = withRoomOf(stack.workshop, stack_.workshop);
    const int decisionsAfter = stack_.decisionsAfter;
    stack_ = stack;
    stack_.workshop = std::move(workshop);
    stack_.decisionsAfter = decisionsAfter;
    Q_EMIT stackChanged();
    render();
}

void Session::changeRoom(const Workshop& workshop)
{
    Stack after = stack_;
    after.workshop = withRoomOf(stack_.workshop, workshop);
    after = withoutControls(after);
    if (after == stack_) {
        return;
    }
    if (readOnly_) {
        refuse();
        Q_EMIT roomChanged();
        return;
    }
    const bool otherVotes = after.workshop.votes != stack_.workshop.votes;
    const bool wasCurrent = isCurrent();
    stack_ = std::move(after);
    if (otherVotes) {
        render(); // records tell of votes
    } else if (wasCurrent) {
        result_.stack = stack_; // no file and no finding knows the clock
    }
    Q_EMIT stackChanged();
    Q_EMIT roomChanged();
}

void Session::setWorkshop(const Workshop& workshop, const QString& text, const QString& mergeKey)
{
    Stack after = stack_;
    after.workshop = withRoomOf(workshop, stack_.workshop);
    change(after, text, mergeKey);
}

void Session::park(const Parked& parked, const QDateTime& now)
{
    const Stack after = withParked(stack_, parked, now);
    change(after, tr("park %1").arg(parked.stage.isEmpty() ? parked.text : stageTitle(parked.stage)));
    changeRoom(after.workshop);
}

void Session::numberDecisionsAfter(int number)
{
    if (open_ && stack_.decisionsAfter != number) {
        stack_.decisionsAfter = number;
        Q_EMIT stackChanged();
        render();
    }
}

void Session::render()
{
    std::optional<Stack> base;
    switch (base_) {
    case Base::LastChange: base = lastChange_; break;
    case Base::LastVersion: base = lastVersion_; break;
    case Base::LastExport: base = lastExport_; break;
    case Base::Nothing: break;
    }
    renderJob_.render(stack_, base);
}

void Session::take(const RenderResult& result)
{
    if (!open_) {
        return;
    }
    const bool otherFindings = result_.resolved == nullptr || result.resolved == nullptr
        || result_.resolved->findings() != result.resolved->findings();
    const RenderResult before = result_;
    result_ = result;
    result_.stack.workshop.agenda =
        stack_.workshop.agenda; // no file and no finding knows it, so it may have gone on meanwhile
    if (result_.resolved == nullptr) {
        result_.resolved = before.resolved; // the old view stays beside the message
    }
    if (result_.files == nullptr) {
        result_.files = before.files != nullptr ? before.files : std::make_shared<const FileSet>();
    }
    Q_EMIT resolvedChanged();
    if (otherFindings) {
        Q_EMIT findingsChanged();
    }
    Q_EMIT filesReady();
}

QString Session::toolName(const QString& id) const
{
    const Tool* tool = catalogue_->tool(id);
    return tool != nullptr ? tool->name : id;
}

QString Session::stageTitle(const QString& id) const
{
    const Stage* stage = catalogue_->stage(id);
    return stage != nullptr ? stage->title : id;
}

void Session::pick(const QString& stage, const QString& tool)
{
    const Stage* record = catalogue_->stage(stage);
    if (record == nullptr) {
        return;
    }
    const bool removes = record->many && stack_.toolsOf(stage).contains(tool);
    Stack after = withPick(stack_, *record, tool);
    after.risks.remove(stage);
    change(after, removes ? tr("remove %1").arg(toolName(tool)) : tr("pick %1").arg(toolName(tool)));
}

void Session::skip(const QString& stage, const QString& risk)
{
    Stack after = withoutPick(stack_, stage);
    if (risk.isEmpty()) {
        after.risks.remove(stage);
    } else {
        after.risks[stage].reason = risk;
    }
    change(after, tr("no tool for %1").arg(stageTitle(stage)),
        after.picks == stack_.picks ? QStringLiteral("risk ") + stage : QString());
}

void Session::undecide(const QString& stage)
{
    Stack after = withoutAnswer(stack_, stage);
    after.risks.remove(stage);
    change(after, tr("leave %1 open").arg(stageTitle(stage)));
}

void Session::agree(const QStringList& stages, bool agreed)
{
    Stack after = stack_;
    for (const QString& stage : stages) {
        after = withAgreement(std::move(after), stage, agreed ? Agreement::Agreed : Agreement::PrePicked);
    }
    const QString what =
        stages.size() == 1 ? stageTitle(stages.constFirst()) : tr("%n stage(s)", nullptr, int(stages.size()));
    change(after, agreed ? tr("agree on %1").arg(what) : tr("take back the agreement on %1").arg(what));
}

void Session::settle(const QString& stage, Agreement agreement)
{
    Stack after = withAgreement(stack_, stage, agreement);
    if (agreement == Agreement::PrePicked) {
        std::erase_if(after.workshop.parked, [&stage](const Parked& parked) { return parked.stage == stage; });
    }
    const QString title = stageTitle(stage);
    change(
        after, agreement == Agreement::Disputed ? tr("dispute %1").arg(title) : tr("talk about %1 again").arg(title));
}

void Session::setOption(const QString& tool, const QString& option, const Value& value)
{
    const Tool* record = catalogue_->tool(tool);
    const Option* known = record != nullptr ? record->option(option) : nullptr;
    if (known != nullptr) {
        const bool typed = known->type != Option::Type::Flag && known->type != Option::Type::Enum;
        change(withOption(stack_, *record, *known, value), tr("%1 of %2").arg(known->title, record->name),
            typed ? QStringLiteral("option ") + tool + QLatin1Char('/') + option : QString());
    }
}

void Session::resetOptions(const QString& tool)
{
    Stack after = stack_;
    after.options.remove(tool);
    change(after, tr("defaults of %1").arg(toolName(tool)));
}

void Session::applyFix(const QString& finding, int index)
{
    const Finding* known = this->finding(finding);
    if (known != nullptr && index >= 0 && size_t(index) < known->fixes.size()) {
        const Fix fix = known->fixes[size_t(index)];
        change(withFix(stack_, fix, *catalogue_), tr("fix: %1").arg(fix.title.said));
    }
}

void Session::acceptRisk(const QString& finding, const Risk& risk)
{
    const Finding* known = this->finding(finding);
    if (known == nullptr || known->severity == Severity::Error || !riskProblem(risk).isEmpty()) {
        return;
    }
    Stack after = stack_;
    after.risks.insert(finding, risk);
    change(after, tr("note a risk"), stack_.risks.contains(finding) ? QStringLiteral("risk ") + finding : QString());
}

void Session::withdrawRisk(const QString& findingOrStage)
{
    Stack after = stack_;
    after.risks.remove(findingOrStage);
    change(after, tr("take back a noted risk"));
}

void Session::setNote(const QString& stage, const QString& text)
{
    Stack after = stack_;
    if (text.isEmpty()) {
        after.notes.remove(stage);
    } else {
        after.notes.insert(stage, text);
    }
    change(after, tr("note on %1").arg(stageTitle(stage)), QStringLiteral("note ") + stage);
}

void Session::setReason(const QString& stage, const QString& tool, const QString& text)
{
    Stack after = stack_;
    after.reasons.insert(stage + QLatin1Char('/') + tool, text);
    change(after, tr("reason for %1").arg(toolName(tool)), QStringLiteral("reason ") + stage + QLatin1Char('/') + tool);
}

void Session::setProject(const Project& project, const QString& field)
{
    Stack after = stack_;
    after.project = project;
    change(after, field, QStringLiteral("project ") + field);
}

void Session::setGoal(const QString& name, const Value& value)
{
    Stack after = stack_;
    const bool number = value.kind() == Value::Kind::Integer || value.kind() == Value::Kind::Number;
    if (number || value.truthy()) { // a weight or a budget of 0 is an answer
        after.goals.insert(name, value);
    } else {
        after.goals.remove(name);
    }
    change(after, tr("goals"), number || value.isText() ? QStringLiteral("goal ") + name : QString());
}

void Session::returnTo(const Stack& stack, const QString& name)
{
    change(stack, tr("go back to %1").arg(name));
}

void Session::setBase(Base base)
{
    base_ = base;
    render();
}

void Session::markVersion()
{
    lastVersion_ = stack_;
    if (base_ == Base::LastVersion) {
        render();
    }
}

void Session::markExported()
{
    lastExport_ = stack_;
    if (base_ == Base::LastExport) {
        render();
    }
}

void Session::estimateFix(const QString& finding, int index, const QString& token)
{
    const Finding* known = this->finding(finding);
    if (known != nullptr && index >= 0 && size_t(index) < known->fixes.size()) {
        renderJob_.estimate(token, stack_, withFix(stack_, known->fixes[size_t(index)], *catalogue_));
    }
}

void Session::judge(const QString& stage)
{
    renderJob_.judge(stage, stack_);
}

void Session::compare(const QString& stage, const QStringList& tools)
{
    renderJob_.compare(stage, tools, stack_);
}

void Session::exchange(const QString& stage, const QStringList& others, const QString& tool)
{
    if (const Stage* record = catalogue_->stage(stage)) {
        Stack after = withInstead(stack_, *record, others, tool);
        after.risks.remove(stage);
        change(after, tr("pick %1").arg(toolName(tool)));
    }
}

} // namespace stackwright
