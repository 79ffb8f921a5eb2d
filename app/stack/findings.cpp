#include "stack/findings.h"

#include "stack/budgets.h"
#include "stack/causes.h"
#include "stack/clashes.h"
#include "stack/fixes.h"
#include "stack/toolgoals.h"

namespace stackwright {

namespace {

class Finder {
public:
    explicit Finder(const ResolvedStack& resolved) : resolved_(resolved), catalogue_(resolved.catalogue()) {}

    std::vector<Finding> find()
    {
        findStrangers();
        for (const Tool* tool : resolved_.tools()) {
            findUnmetNeeds(*tool);
            findBrokenRules(*tool);
            findBadOptions(*tool);
            findLifecycle(*tool);
            findGoals(*tool);
        }
        findClashes();
        for (Finding& finding : budgetFindings(resolved_))
            findings_.push_back(std::move(finding));
        findUnrendered();
        findUndecided();
        accept();
        std::stable_sort(findings_.begin(), findings_.end(), [this](const Finding& left, const Finding& right) {
            return std::pair(catalogue_.stageIndex(left.stage), left.severity)
                < std::pair(catalogue_.stageIndex(right.stage), right.severity);
        });
        return std::move(findings_);
    }

private:
    Wording stageTitle(const QString& stage) const
    {
        const Stage* record = catalogue_.stage(stage);
        return record ? catalogueWording(record->title) : Wording(stage);
    }

    // Who set it is named, and it is said where any of that was picked.
    static void tellCauses(Finding& finding, const std::vector<Cause>& causes)
    {
        finding.setBy = {};
        for (const Cause& cause : causes) {
            finding.setBy = finding.setBy.isEmpty()
                ? cause.words
                : wordingOf(QT_TRANSLATE_NOOP("Findings", "%1, %2"), finding.setBy, cause.words);
            if (finding.otherStage.isEmpty() && cause.stage != finding.stage)
                finding.otherStage = cause.stage;
        }
    }

    Finding& add(const QString& id, Severity severity, const QString& stage, const QString& tool, const Wording& reason)
    {
        Finding finding;
        finding.id = id;
        finding.severity = severity;
        finding.stage = stage;
        finding.tool = tool;
        finding.reason = reason;
        if (const Tool* record = catalogue_.tool(tool))
            finding.setBy = causeOf(resolved_, *record).words;
        findings_.push_back(std::move(finding));
        return findings_.back();
    }

    // Picks of stages or tools that this catalogue does not have, or in the wrong stage.
    void findStrangers()
    {
        const Stack& stack = resolved_.stack();
        for (auto pick = stack.picks.cbegin(); pick != stack.picks.cend(); ++pick) {
            const Stage* stage = catalogue_.stage(pick.key());
            for (const QString& id : pick->tools) {
                const Tool* tool = catalogue_.tool(id);
                if (stage && tool && tool->stage == stage->id)
                    continue;
                Finding& finding = add(pick.key() + QStringLiteral("/unknown/") + id, Severity::Error, pick.key(),
                    QString(),
                    wordingOf(QT_TRANSLATE_NOOP("Findings", "'%1' is not among the tools for %2 in this catalogue."),
                        id, stageTitle(pick.key())));
                finding.fixes = fixesForStranger(resolved_, pick.key(), id);
            }
            if (stage && !stage->many && pick->tools.size() > 1)
                add(pick.key() + QStringLiteral("/several"), Severity::Error, pick.key(), QString(),
                    wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 takes one tool, but %2 are picked."),
                        stageTitle(stage->id), QString::number(pick->tools.size())))
                    .fixes = fixesForSeveral(resolved_, *stage, pick->tools);
        }
    }

    void findUnmetNeeds(const Tool& tool)
    {
        for (const Need& need : tool.needs) {
            if (need.optional || (need.when && !resolved_.holds(*need.when, tool)) || resolved_.wire(tool.id, need.as))
                continue;
            Finding& finding = add(tool.id + QStringLiteral("/needs/") + need.as, Severity::Error, tool.stage, tool.id,
                unmetNeed(resolved_, tool, need));
            finding.fixes = fixesForNeed(resolved_, tool, need);
            tellCauses(finding, causesOf(resolved_, tool, need));
        }
    }

    // The team's own names stand in both forms.
    Wording reasonOf(const Rule& rule, const Tool& tool) const
    {
        const auto filled = [&](const QString& text) {
            const Result<Value> value = resolved_.expand(text, tool, rule.place);
            return value ? value->display() : text;
        };
        Wording reason = catalogueWording(rule.reason);
        const bool same = reason.said == reason.english;
        reason.english = filled(reason.english);
        reason.said = same ? reason.english : filled(reason.said);
        return reason;
    }

    void findBrokenRules(const Tool& tool)
    {
        for (const Rule& rule : tool.rules) {
            if (!resolved_.holds(rule.when, tool))
                continue;
            Finding& finding = add(tool.id + QLatin1Char('/') + rule.id,
                rule.error ? Severity::Error : Severity::Warning, tool.stage, tool.id, reasonOf(rule, tool));
            tellCauses(finding, causesOf(resolved_, tool, rule.when));
            for (const Fix& fix : rule.fixes)
                finding.fixes.push_back({catalogueWording(fix.title.english), fix.picks, fix.options, {}});
        }
    }

    void findBadOptions(const Tool& tool)
    {
        const ValueMap chosen = resolved_.stack().options.value(tool.id);
        for (auto value = chosen.cbegin(); value != chosen.cend(); ++value) {
            const Option* option = tool.option(value.key());
            const Wording fault = option ? optionProblem(*option, value.value()) : Wording();
            if (fault.isEmpty())
                continue;
            Finding& finding =
                add(tool.id + QStringLiteral("/option/") + value.key(), Severity::Error, tool.stage, tool.id,
                    wordingOf(QT_TRANSLATE_NOOP("Findings", "%1: the value '%2' of '%3' does not fit. %4"), tool.name,
                        value->display().left(60), catalogueWording(option->title), fault));
            Fix reset;
            reset.title = wordingOf(QT_TRANSLATE_NOOP("Findings", "Set it back to %1"), option->defaultValue.display());
            reset.options[tool.id].insert(option->id, option->defaultValue);
            finding.fixes = {reset};
        }
    }

    void findLifecycle(const Tool& tool)
    {
        if (tool.lifecycle.status == LifecycleStatus::Active)
            return;
        const Tool* successor = catalogue_.tool(tool.lifecycle.successor);
        const Wording reason = wordingOf(tool.lifecycle.status == LifecycleStatus::Sunset
                ? QT_TRANSLATE_NOOP("Findings", "%1 is being ended (%2); %3 follows it. Source: %4")
                : QT_TRANSLATE_NOOP("Findings", "%1 is no longer developed (%2); %3 follows it. Source: %4"),
            tool.name, tool.lifecycle.date, successor ? successor->name : tool.lifecycle.successor,
            tool.lifecycle.source);
        Finding& finding = add(tool.id + QStringLiteral("/lifecycle"), Severity::Warning, tool.stage, tool.id, reason);
        if (successor)
            finding.fixes = {fixInstead(resolved_, tool.id, tool.lifecycle.successor)};
    }

    void addGoal(const Tool& tool, const QString& id)
    {
        add(tool.id + QStringLiteral("/goal/") + id, Severity::Warning, tool.stage, tool.id, goalConflict(tool, id))
            .fixes = fixesForGoal(resolved_, tool, id);
    }

    void findGoals(const Tool& tool)
    {
        if (tool.stage.isEmpty())
            return;
        const ValueMap& goals = resolved_.stack().goals;
        for (const QString& goal : goalNames()) {
            if (goals.value(goal).flag() && !meetsGoal(tool, goal))
                addGoal(tool, goal);
        }
    }

    // Names that two elements of one list would have.
    void findClashes()
    {
        for (const ClashTrouble& trouble : clashTroubles(resolved_))
            add(trouble.id, Severity::Error, trouble.tool->stage, trouble.tool->id, trouble.reason).fixes =
                trouble.fixes;
    }

    // Contributions that reach no file, because nobody picked renders that list.
    void findUnrendered()
    {
        for (const Facet& facet : catalogue_.facets()) {
            if (resolved_.elements(facet.id).empty() || resolved_.owner(facet.id))
                continue;
            Finding& finding = add(QStringLiteral("facet/") + facet.id, Severity::Note, QString(), QString(),
                wordingOf(
                    QT_TRANSLATE_NOOP("Findings", "%1 are described by the picks, but no picked tool renders them."),
                    catalogueWording(facet.title)));
            finding.fixes = fixesForFacet(resolved_, facet.id);
            if (!finding.fixes.empty() && !finding.fixes.front().picks.isEmpty())
                finding.stage = finding.fixes.front().picks.firstKey();
        }
    }

    void findUndecided()
    {
        for (const Stage& stage : catalogue_.stages()) {
            if (!resolved_.stack().decided(stage.id))
                add(QStringLiteral("stage/") + stage.id, Severity::Note, stage.id, QString(),
                    wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 is not decided."), catalogueWording(stage.title)));
        }
    }

    // An error stays open whatever was noted: what cannot work is mended, not kept.
    void accept()
    {
        const QMap<QString, Risk>& risks = resolved_.stack().risks;
        for (Finding& finding : findings_) {
            const auto risk = risks.constFind(finding.id);
            if (risk == risks.cend())
                continue;
            finding.risk = *risk;
            finding.accepted = finding.severity != Severity::Error;
        }
    }

    const ResolvedStack& resolved_;
    const Catalogue& catalogue_;
    std::vector<Finding> findings_;
};

} // namespace

std::vector<Finding> findFindings(const ResolvedStack& resolved)
{
    return Finder(resolved).find();
}

} // namespace stackwright
