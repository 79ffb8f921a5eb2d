#include "stack/causes.h"

#include <algorithm>

namespace stackwright {

namespace {

constexpr std::size_t mostNames = 3;

Wording titleOf(const Catalogue& catalogue, const QString& stage)
{
    const Stage* record = catalogue.stage(stage);
    return record ? catalogueWording(record->title) : Wording(stage);
}

QString lowered(const QString& title)
{
    return title.size() > 1 && title.at(1).isLower() ? title.left(1).toLower() + title.mid(1)
                                                     : title; // "CI engine" stays
}

// A title inside of a sentence; German ones stay as they are.
Wording inSentence(Wording title)
{
    const bool same = title.said == title.english;
    title.english = lowered(title.english);
    title.said = same ? title.english : title.said;
    return title;
}

Wording alternatives(const std::vector<Wording>& names)
{
    Wording words;
    for (std::size_t index = 0; index < names.size(); ++index) {
        if (index == 0)
            words = names[index];
        else if (index + 1 < names.size())
            words = wordingOf(QT_TRANSLATE_NOOP("Findings", "%1, %2"), words, names[index]);
        else
            words = wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 or %2"), words, names[index]);
    }
    return words;
}

Wording namesOf(const std::vector<const Tool*>& tools, std::size_t most)
{
    std::vector<Wording> names;
    for (const Tool* tool : tools) {
        if (names.size() < most)
            names.emplace_back(tool->name);
    }
    return alternatives(names);
}

std::vector<const Tool*> providersOf(const Catalogue& catalogue, const QStringList& capabilities, const Tool& tool)
{
    std::vector<const Tool*> providers;
    for (const QString& capability : capabilities) {
        for (const Tool* provider : catalogue.providersOf(capability)) {
            if (provider != &tool && !provider->stage.isEmpty()
                && std::find(providers.begin(), providers.end(), provider) == providers.end())
                providers.push_back(provider);
        }
    }
    return providers;
}

// Empty when they stand in several stages, or when there are none.
QString commonStage(const std::vector<const Tool*>& tools)
{
    const bool one = !tools.empty() && std::all_of(tools.begin(), tools.end(), [&](const Tool* tool) {
        return tool->stage == tools.front()->stage;
    });
    return one ? tools.front()->stage : QString();
}

std::vector<const Tool*> picksOf(const ResolvedStack& resolved, const QString& stage)
{
    std::vector<const Tool*> picks;
    std::copy_if(resolved.tools().begin(), resolved.tools().end(), std::back_inserter(picks),
        [&](const Tool* tool) { return tool->stage == stage; });
    return picks;
}

const Need* needNamed(const Tool& tool, const QString& as)
{
    const auto need =
        std::find_if(tool.needs.begin(), tool.needs.end(), [&](const Need& candidate) { return candidate.as == as; });
    return need != tool.needs.end() ? &*need : nullptr;
}

class Causes {
public:
    Causes(const ResolvedStack& resolved, const Tool& tool) : resolved_(resolved), tool_(tool)
    {
        add(causeOf(resolved, tool));
    }

    void addProviders(const QStringList& capabilities)
    {
        const std::vector<const Tool*> providers = providersOf(resolved_.catalogue(), capabilities, tool_);
        bool picked = false;
        for (const Tool* tool : resolved_.tools()) {
            if (std::find(providers.begin(), providers.end(), tool) != providers.end()) {
                add(causeOf(resolved_, *tool));
                picked = true;
            }
        }
        if (const QString stage = commonStage(providers); !picked && !stage.isEmpty())
            addStage(stage);
    }

    void addWire(const QString& as)
    {
        if (const Wire* wire = resolved_.wire(tool_.id, as))
            add(causeOf(resolved_, *resolved_.catalogue().tool(wire->to)));
        else if (const Need* need = needNamed(tool_, as))
            addProviders(need->capabilities);
    }

    void addCondition(const Condition& condition)
    {
        switch (condition.kind) {
        case Condition::Kind::Option: addOption(condition.name); break;
        case Condition::Kind::Wired:
        case Condition::Kind::ProviderField:
        case Condition::Kind::ProviderHas: addWire(condition.name); break;
        case Condition::Kind::Capability: addProviders({condition.name}); break;
        case Condition::Kind::Project:
            add({QString(),
                wordingOf(QT_TRANSLATE_NOOP("Findings", "Project › %1"),
                    resolved_.project().value(condition.name).display().left(60))});
            break;
        case Condition::Kind::Item: break;
        case Condition::Kind::All:
        case Condition::Kind::Any:
        case Condition::Kind::Not:
            for (const Condition& part : condition.parts)
                addCondition(part);
        }
    }

    std::vector<Cause> take() { return std::move(causes_); }

private:
    void add(const Cause& cause)
    {
        if (std::none_of(
                causes_.begin(), causes_.end(), [&](const Cause& known) { return known.words == cause.words; }))
            causes_.push_back(cause);
    }

    void addOption(const QString& id)
    {
        if (const Option* option = tool_.option(id))
            add({tool_.stage,
                wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 › %2: %3"), tool_.name, catalogueWording(option->title),
                    resolved_.options(tool_.id).value(id).display().left(60))});
    }

    void addStage(const QString& stage)
    {
        for (const Tool* tool : picksOf(resolved_, stage))
            add(causeOf(resolved_, *tool));
        if (picksOf(resolved_, stage).empty())
            add({stage,
                wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 › no tool"), titleOf(resolved_.catalogue(), stage))});
    }

    const ResolvedStack& resolved_;
    const Tool& tool_;
    std::vector<Cause> causes_;
};

Wording capabilityTitles(const Catalogue& catalogue, const Need& need)
{
    std::vector<Wording> titles;
    for (const QString& id : need.capabilities)
        titles.push_back(inSentence(catalogueWording(catalogue.capability(id)->title)));
    return alternatives(titles);
}

} // namespace

Cause causeOf(const ResolvedStack& resolved, const Tool& tool)
{
    if (tool.stage.isEmpty())
        return {QString(), wordingOf(QT_TRANSLATE_NOOP("Findings", "Every repository"))};
    return {tool.stage,
        wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 › %2"), titleOf(resolved.catalogue(), tool.stage), tool.name)};
}

std::vector<Cause> causesOf(const ResolvedStack& resolved, const Tool& tool, const Need& need)
{
    Causes causes(resolved, tool);
    causes.addProviders(need.capabilities);
    return causes.take();
}

std::vector<Cause> causesOf(const ResolvedStack& resolved, const Tool& tool, const Condition& condition)
{
    Causes causes(resolved, tool);
    causes.addCondition(condition);
    return causes.take();
}

Wording unmetNeed(const ResolvedStack& resolved, const Tool& tool, const Need& need)
{
    const Catalogue& catalogue = resolved.catalogue();
    const std::vector<const Tool*> providers = providersOf(catalogue, need.capabilities, tool);
    const auto asSet = std::find_if(providers.begin(), providers.end(),
        [&](const Tool* provider) { return resolved.stack().toolsOf(provider->stage).contains(provider->id); });
    const Wording what = capabilityTitles(catalogue, need);
    if (providers.empty())
        return wordingOf(
            QT_TRANSLATE_NOOP("Findings", "%1 needs %2, and no tool of this catalogue brings it."), tool.name, what);
    if (asSet != providers.end())
        return wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 needs %2, and %3 does not offer it as it is set."),
            tool.name, what, (*asSet)->name);
    const bool few = providers.size() <= mostNames;
    const Wording names = namesOf(providers, mostNames);
    const QString stage = commonStage(providers);
    if (stage.isEmpty())
        return few ? wordingOf(
                   QT_TRANSLATE_NOOP("Findings", "%1 runs only with %2; nothing of that is picked."), tool.name, names)
                   : wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 needs %2, such as %3; nothing of that is picked."),
                       tool.name, what, names);
    const Wording title = inSentence(titleOf(catalogue, stage));
    const Wording picked = namesOf(picksOf(resolved, stage), mostNames);
    if (picked.isEmpty())
        return few ? wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 runs only with %2; nothing is picked for %3."),
                   tool.name, names, title)
                   : wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 needs %2, such as %3; nothing is picked for %4."),
                       tool.name, what, names, title);
    return few
        ? wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 runs only with %2; %3 is %4."), tool.name, names, title, picked)
        : wordingOf(
            QT_TRANSLATE_NOOP("Findings", "%1 needs %2, such as %3; %4 is %5."), tool.name, what, names, title, picked);
}

} // namespace stackwright
