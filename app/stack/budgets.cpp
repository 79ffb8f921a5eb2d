#include "stack/budgets.h"

#include "stack/fixes.h"
#include "stack/money.h"
#include "stack/novelty.h"
#include "stack/teamgoals.h"

namespace stackwright {

namespace {

constexpr std::size_t mostFixes = 3;

// The other tool of the stage with the least of what there is too much of; null when none has less.
template <typename Measure>
const Tool* lessThan(const Catalogue& catalogue, const Tool& tool, const Measure& measure)
{
    const Tool* best = nullptr;
    for (const Tool* other : catalogue.toolsOf(tool.stage)) {
        if (other->lifecycle.status != LifecycleStatus::Active || measure(*other) >= measure(tool))
            continue;
        if (!best || measure(*other) < measure(*best))
            best = other;
    }
    return best;
}

template <typename Measure>
void addFixes(Finding& finding, const ResolvedStack& resolved, std::vector<const Tool*> tools, const Measure& measure)
{
    std::stable_sort(tools.begin(), tools.end(),
        [&measure](const Tool* left, const Tool* right) { return measure(*left) > measure(*right); });
    for (const Tool* tool : tools) {
        if (finding.fixes.size() == mostFixes)
            return;
        if (finding.stage.isEmpty())
            finding.stage = tool->stage;
        if (const Tool* other = lessThan(resolved.catalogue(), *tool, measure))
            finding.fixes.push_back(fixInstead(resolved, tool->id, other->id));
    }
}

Finding overSpent(const ResolvedStack& resolved, const StackCost& cost, const TeamGoals& goals)
{
    Finding finding;
    finding.id = QStringLiteral("stack/over-budget");
    finding.severity = Severity::Warning;
    finding.reason = wordingOf(QT_TRANSLATE_NOOP("Findings", "The stack costs %1 a year, but the budget is %2."),
        rangeText(cost.years.value(goals.currency), goals.currency),
        rangeText({*goals.budget, *goals.budget}, goals.currency));
    // Another price that is not known saves nothing for certain.
    const auto measure = [&](const Tool& tool) {
        const ToolCost of = costOf(tool, resolved.stack());
        return of.known && (of.currency.isEmpty() || of.currency == goals.currency) ? of.year.high : 1e12;
    };
    std::vector<const Tool*> paid;
    for (const ToolCost& of : cost.tools) {
        if (of.known && of.year.high > 0 && of.currency == goals.currency)
            paid.push_back(resolved.catalogue().tool(of.tool));
    }
    addFixes(finding, resolved, paid, measure);
    return finding;
}

Finding tooNew(const ResolvedStack& resolved, const Novelty& novelty)
{
    Finding finding;
    finding.id = QStringLiteral("stack/novelty");
    finding.severity = Severity::Warning;
    QStringList names;
    std::vector<const Tool*> tools;
    for (const Novelty::Spent& spent : novelty.tools) {
        tools.push_back(resolved.catalogue().tool(spent.tool));
        names.append(QStringLiteral("%1 (%2)").arg(tools.back()->name).arg(spent.tokens));
    }
    finding.reason = wordingOf(
        QT_TRANSLATE_NOOP("Findings",
            "%1 of %2 innovation tokens are spent: %3. So much that is new at once makes a late delivery likely."),
        QString::number(novelty.spent), QString::number(novelty.budget), names.join(QStringLiteral(", ")));
    addFixes(finding, resolved, tools, [&](const Tool& tool) { return tokensOf(tool, resolved.stack()); });
    return finding;
}

} // namespace

std::vector<Finding> budgetFindings(const ResolvedStack& resolved)
{
    std::vector<Finding> findings;
    const StackCost cost = costOf(resolved.catalogue(), resolved.stack());
    if (overBudget(cost, resolved.stack()))
        findings.push_back(overSpent(resolved, cost, teamGoals(resolved.stack())));
    if (const Novelty novelty = noveltyOf(resolved.catalogue(), resolved.stack()); novelty.over())
        findings.push_back(tooNew(resolved, novelty));
    return findings;
}

} // namespace stackwright
