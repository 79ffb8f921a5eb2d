#include "law/ownerlaw.h"

namespace stackwright {

namespace {

bool owns(const Tool& tool, const QString& facet)
{
    return tool.owns.contains(facet);
}

bool contributes(const Tool& tool, const QString& facet)
{
    return std::any_of(tool.contributes.cbegin(), tool.contributes.cend(),
        [&facet](const Contribution& contribution) { return contribution.facet == facet; });
}

// The tools of a blueprint and the repository record.
std::vector<const Tool*> toolsOf(const Catalogue& catalogue, const Blueprint& blueprint)
{
    std::vector<const Tool*> tools{&catalogue.repository()};
    for (const std::vector<BlueprintPick>& picks : blueprint.picks) {
        for (const BlueprintPick& pick : picks) {
            if (const Tool* tool = catalogue.tool(pick.tool))
                tools.push_back(tool);
        }
    }
    return tools;
}

void checkBlueprint(const Catalogue& catalogue, const Blueprint& blueprint, Problems& problems)
{
    const std::vector<const Tool*> tools = toolsOf(catalogue, blueprint);
    const auto some = [&tools](auto does, const QString& facet) {
        return std::any_of(tools.cbegin(), tools.cend(), [&](const Tool* tool) { return does(*tool, facet); });
    };
    for (const Facet& facet : catalogue.facets()) {
        if (!facet.keep && some(contributes, facet.id) && !some(owns, facet.id))
            problems.append({Severity::Error, blueprint.place,
                QStringLiteral("The picks of '%1' contribute to '%2', which none of them renders.")
                    .arg(blueprint.id, facet.id),
                QStringLiteral("Pick a tool that owns it, or say 'unowned: keep' in facets.yaml.")});
    }
}

} // namespace

Problems ownerProblems(const Catalogue& catalogue)
{
    Problems problems;
    for (const Facet& facet : catalogue.facets()) {
        const std::vector<Tool>& tools = catalogue.tools();
        const auto ownsIt = [&facet](const Tool& tool) { return owns(tool, facet.id); };
        if (!ownsIt(catalogue.repository()) && std::none_of(tools.cbegin(), tools.cend(), ownsIt))
            problems.append({Severity::Error, facet.place,
                QStringLiteral("Nobody in the catalogue owns the facet '%1'.").arg(facet.id),
                QStringLiteral("Let a tool own and render it, or delete it.")});
    }
    for (const Blueprint& blueprint : catalogue.blueprints())
        checkBlueprint(catalogue, blueprint, problems);
    return problems;
}

} // namespace stackwright
