#include "stack/fixes.h"

#include "stack/toolgoals.h"

namespace stackwright {

namespace {

constexpr std::size_t mostFixes = 3;

// Would the tool's required needs be met by the picks as they are?
bool standsAlone(const ResolvedStack& resolved, const Tool& tool)
{
    return std::all_of(tool.needs.cbegin(), tool.needs.cend(), [&](const Need& need) {
        if (need.optional)
            return true;
        return std::any_of(resolved.tools().cbegin(), resolved.tools().cend(), [&](const Tool* other) {
            return other->stage != tool.stage
                && std::any_of(need.capabilities.cbegin(), need.capabilities.cend(),
                    [&](const QString& capability) { return other->offers(capability); });
        });
    });
}

// How many picks would lose what they need if the tool replaced what its stage holds now.
int orphansOf(const ResolvedStack& resolved, const Tool& tool)
{
    const Stage* stage = resolved.catalogue().stage(tool.stage);
    if (!stage || stage->many)
        return 0;
    const QStringList replaced = resolved.stack().toolsOf(stage->id);
    return int(std::count_if(resolved.wires().cbegin(), resolved.wires().cend(), [&](const Wire& wire) {
        const Tool& from = *resolved.catalogue().tool(wire.from);
        const auto need = std::find_if(
            from.needs.cbegin(), from.needs.cend(), [&wire](const Need& candidate) { return candidate.as == wire.as; });
        return replaced.contains(wire.to) && !need->optional && from.stage != tool.stage
            && !tool.offers(wire.capability);
    }));
}

// Candidates, those that bring no new trouble first.
std::vector<const Tool*> ranked(const ResolvedStack& resolved, std::vector<const Tool*> tools)
{
    const auto trouble = [&resolved](const Tool* tool) {
        const bool settled = standsAlone(resolved, *tool) && tool->lifecycle.status == LifecycleStatus::Active;
        return std::pair(orphansOf(resolved, *tool), settled ? 0 : 1);
    };
    std::stable_sort(tools.begin(), tools.end(),
        [&](const Tool* left, const Tool* right) { return trouble(left) < trouble(right); });
    return tools;
}

void addPicking(
    std::vector<Fix>& fixes, const ResolvedStack& resolved, const std::vector<const Tool*>& tools, std::size_t most)
{
    for (const Tool* tool : tools) {
        if (fixes.size() >= most)
            return;
        fixes.push_back(fixPicking(resolved, tool->id));
    }
}

void addInstead(std::vector<Fix>& fixes, const ResolvedStack& resolved, const QString& other,
    const std::vector<const Tool*>& tools, std::size_t most)
{
    for (const Tool* tool : tools) {
        if (fixes.size() >= most)
            return;
        fixes.push_back(fixInstead(resolved, other, tool->id));
    }
}

Fix fixWithout(const ResolvedStack& resolved, const QString& stage, const QString& removed, const QString& name)
{
    Fix fix;
    QStringList left = resolved.stack().toolsOf(stage);
    left.removeAll(removed);
    fix.title = wordingOf(QT_TRANSLATE_NOOP("Findings", "Go without %1"), name);
    fix.picks.insert(stage, left);
    return fix;
}

} // namespace

Fix fixPicking(const ResolvedStack& resolved, const QString& tool)
{
    const Tool& record = *resolved.catalogue().tool(tool);
    const Stage& stage = *resolved.catalogue().stage(record.stage);
    Fix fix;
    QStringList picked = stage.many ? resolved.stack().toolsOf(stage.id) : QStringList();
    if (!picked.contains(tool))
        picked.append(tool);
    fix.title = wordingOf(QT_TRANSLATE_NOOP("Findings", "Use %1"), record.name);
    fix.picks.insert(stage.id, picked);
    return fix;
}

Fix fixInstead(const ResolvedStack& resolved, const QString& other, const QString& tool)
{
    Fix fix = fixPicking(resolved, tool);
    for (QStringList& picked : fix.picks)
        picked.removeAll(other);
    return fix;
}

std::vector<Fix> fixesForNeed(const ResolvedStack& resolved, const Tool& tool, const Need& need)
{
    std::vector<const Tool*> providers;
    for (const QString& capability : need.capabilities) {
        const auto& more = resolved.catalogue().providersOf(capability);
        std::copy_if(more.cbegin(), more.cend(), std::back_inserter(providers),
            [&](const Tool* provider) { return provider->stage != tool.stage; });
    }
    std::vector<const Tool*> others;
    for (const Tool* other : resolved.catalogue().toolsOf(tool.stage)) {
        if (other != &tool && standsAlone(resolved, *other))
            others.push_back(other);
    }
    // At least one way each: bring what is needed (the pick stays), or take another tool; whatever breaks less comes
    // first.
    providers = ranked(resolved, providers);
    others = ranked(resolved, others);
    providers.resize(std::min(providers.size(), others.empty() ? mostFixes : mostFixes - 1));
    others.resize(std::min(others.size(), mostFixes - providers.size()));
    providers.insert(providers.end(), others.begin(), others.end());
    // A provider is of another stage, where the tool's id is not; another tool of its own stage takes its place.
    std::vector<Fix> fixes;
    addInstead(fixes, resolved, tool.id, ranked(resolved, providers), mostFixes);
    if (fixes.empty())
        fixes.push_back(fixWithout(resolved, tool.stage, tool.id, tool.name));
    return fixes;
}

std::vector<Fix> fixesForStranger(const ResolvedStack& resolved, const QString& stage, const QString& stranger)
{
    std::vector<Fix> fixes{fixWithout(resolved, stage, stranger, stranger)};
    addInstead(fixes, resolved, stranger, ranked(resolved, resolved.catalogue().toolsOf(stage)), mostFixes);
    return fixes;
}

std::vector<Fix> fixesForSeveral(const ResolvedStack& resolved, const Stage& stage, const QStringList& picked)
{
    std::vector<Fix> fixes;
    for (const QString& id : picked) {
        if (resolved.catalogue().tool(id) && fixes.size() < mostFixes)
            fixes.push_back(fixPicking(resolved, id));
    }
    if (fixes.empty())
        fixes.push_back(fixWithout(resolved, stage.id, picked.value(0), picked.value(0)));
    return fixes;
}

std::vector<Fix> fixesForGoal(const ResolvedStack& resolved, const Tool& tool, const QString& goal)
{
    std::vector<const Tool*> others;
    for (const Tool* other : resolved.catalogue().toolsOf(tool.stage)) {
        if (other != &tool && meetsGoal(*other, goal))
            others.push_back(other);
    }
    std::vector<Fix> fixes;
    addInstead(fixes, resolved, tool.id, ranked(resolved, others), mostFixes);
    return fixes;
}

std::vector<Fix> fixesForFacet(const ResolvedStack& resolved, const QString& facet)
{
    std::vector<const Tool*> owners;
    for (const Tool& tool : resolved.catalogue().tools()) {
        if (tool.owns.contains(facet))
            owners.push_back(&tool);
    }
    std::vector<Fix> fixes;
    addPicking(fixes, resolved, ranked(resolved, owners), mostFixes);
    return fixes;
}

std::vector<Fix> fixesWithout(const ResolvedStack& resolved, const Tool& tool)
{
    const Stage* stage = resolved.catalogue().stage(tool.stage);
    if (!stage)
        return {};
    std::vector<const Tool*> others;
    for (const Tool* other : resolved.catalogue().toolsOf(tool.stage)) {
        if (!stage->many && other != &tool && standsAlone(resolved, *other))
            others.push_back(other);
    }
    std::vector<Fix> fixes;
    addPicking(fixes, resolved, ranked(resolved, others), mostFixes - 1);
    fixes.push_back(fixWithout(resolved, tool.stage, tool.id, tool.name));
    return fixes;
}

} // namespace stackwright
