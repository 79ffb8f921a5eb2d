#include "stack/novelty.h"

#include "stack/teamgoals.h"

namespace stackwright {

int tokensOf(Maturity maturity)
{
    return maturity == Maturity::New ? 2 : maturity == Maturity::Growing ? 1 : 0;
}

int tokensOf(const Tool& tool, const Stack& stack)
{
    return teamGoals(stack).skills.contains(tool.id) ? 0 : tokensOf(tool.maturity);
}

Novelty noveltyOf(const Catalogue& catalogue, const Stack& stack)
{
    Novelty novelty;
    novelty.budget = teamGoals(stack).tokens;
    for (const Stage& stage : catalogue.stages()) {
        for (const QString& id : stack.toolsOf(stage.id)) {
            const Tool* tool = catalogue.tool(id);
            const int tokens = tool && tool->stage == stage.id ? tokensOf(*tool, stack) : 0;
            if (tokens == 0)
                continue;
            novelty.spent += tokens;
            novelty.tools.push_back({id, tokens});
        }
    }
    return novelty;
}

Wording noveltyText(const Tool& tool)
{
    if (tool.lifecycle.status == LifecycleStatus::Sunset)
        return wordingOf(QT_TRANSLATE_NOOP("Findings", "being ended on %1"), tool.lifecycle.date);
    if (tool.lifecycle.status == LifecycleStatus::Archived)
        return wordingOf(QT_TRANSLATE_NOOP("Findings", "no longer developed since %1"), tool.lifecycle.date);
    switch (tool.maturity) {
    case Maturity::New: return wordingOf(QT_TRANSLATE_NOOP("Findings", "new"));
    case Maturity::Growing: return wordingOf(QT_TRANSLATE_NOOP("Findings", "growing"));
    case Maturity::Established: break;
    }
    return wordingOf(QT_TRANSLATE_NOOP("Findings", "established"));
}

} // namespace stackwright
