#include "stack/clashes.h"

#include "stack/fixes.h"
#include "stack/recordtext.h"

namespace stackwright {

namespace {

using Clash = ResolvedStack::Clash;

constexpr std::size_t mostFixes = 3;

// What made the name, when the team did: a value of the project (no tool) or an option.
struct Answer {
    const Tool* tool = nullptr; // whose element it names
    QString kind;               // "project", "options", or empty: the catalogue made both names
    QString name;
};

Answer answerIn(const Facet& facet, const Tool* tool, const Contribution* contribution)
{
    if (!contribution)
        return {};
    for (const QString& field : facet.key) {
        for (const QString& name : namesIn(contribution->element.value(field).string())) {
            const QString kind = name.section(QLatin1Char('.'), 0, 0);
            if (kind == QLatin1String("project") || kind == QLatin1String("options"))
                return {tool, kind, name.section(QLatin1Char('.'), 1)};
        }
    }
    return {};
}

Answer answerOf(const Clash& clash)
{
    const Answer answer = answerIn(*clash.facet, clash.tool, clash.contribution);
    return answer.tool ? answer : answerIn(*clash.facet, clash.other, clash.otherContribution);
}

QString idOf(const Clash& clash)
{
    const Answer answer = answerOf(clash);
    if (answer.kind == QLatin1String("project"))
        return QStringLiteral("project/") + answer.name;
    if (answer.tool)
        return QStringLiteral("%1/answer/%2").arg(answer.tool->id, answer.name);
    return QStringLiteral("%1/double/%2").arg(clash.tool->id, clash.other->id);
}

Wording joined(const std::vector<Wording>& words)
{
    Wording all;
    for (const Wording& word : words)
        all = all.isEmpty() ? word : wordingOf("%1, %2", all, word);
    return all;
}

void addOnce(std::vector<Wording>& words, const Wording& word)
{
    if (std::find(words.cbegin(), words.cend(), word) == words.cend())
        words.push_back(word);
}

class Group {
public:
    Group(const ResolvedStack& resolved, const std::vector<Clash>& clashes)
        : resolved_(resolved), clashes_(clashes), answer_(answerOf(clashes.front()))
    {
    }

    ClashTrouble trouble() const
    {
        const Clash& first = clashes_.front();
        const Tool* shown = answer_.tool == first.tool || first.tool->stage.isEmpty() ? first.other : first.tool;
        return {idOf(first), shown, reason(), fixes()};
    }

private:
    Wording reason() const
    {
        std::vector<Wording> lists;
        std::vector<Wording> names;
        std::vector<Wording> others;
        for (const Clash& clash : clashes_) {
            addOnce(lists, catalogueWording(clash.facet->title));
            addOnce(names, wordingOf("%1: %2", catalogueWording(clash.facet->title), clash.name));
            addOnce(others, (answer_.tool == clash.tool ? clash.other : clash.tool)->name);
        }
        if (answer_.kind == QLatin1String("project"))
            return wordingOf(
                QT_TRANSLATE_NOOP("Findings", "The project's '%1' cannot be '%2': %3 has that name already (%4)."),
                answer_.name, value(), joined(others), joined(lists));
        if (answer_.tool)
            return wordingOf(QT_TRANSLATE_NOOP("Findings", "%1: '%2' cannot be '%3': %4 has that name already (%5)."),
                answer_.tool->name, optionTitle(), value(), joined(others), joined(lists));
        const Clash& first = clashes_.front();
        if (first.tool == first.other)
            return wordingOf(
                QT_TRANSLATE_NOOP("Findings", "%1 brings the same name twice (%2), and it can stand only once."),
                first.tool->name, joined(names));
        return wordingOf(
            QT_TRANSLATE_NOOP("Findings", "%1 and %2 bring the same name (%3), and it can stand only once."),
            first.tool->name, first.other->name, joined(names));
    }

    QString value() const
    {
        return (answer_.kind == QLatin1String("project") ? resolved_.project() : resolved_.options(answer_.tool->id))
            .value(answer_.name)
            .display();
    }

    Wording optionTitle() const
    {
        const Option* option = answer_.tool->option(answer_.name);
        return option ? catalogueWording(option->title) : Wording(answer_.name);
    }

    std::vector<Fix> fixes() const
    {
        std::vector<Fix> fixes;
        for (const Fix& fix : candidates()) {
            if (fixes.size() < mostFixes && settles(fix))
                fixes.push_back(fix);
        }
        return fixes;
    }

    std::vector<Fix> candidates() const
    {
        if (answer_.kind == QLatin1String("project"))
            return otherNames();
        std::vector<Fix> candidates;
        if (answer_.tool)
            candidates.push_back(defaultOption());
        for (const Tool* tool : {clashes_.front().tool, clashes_.front().other}) {
            const std::vector<Fix> more = fixesWithout(resolved_, *tool);
            candidates.insert(candidates.end(), more.cbegin(), more.cend());
        }
        return candidates;
    }

    std::vector<Fix> otherNames() const
    {
        std::vector<Fix> fixes;
        const QStringList names{value() + QLatin1Char('-') + answer_.name, QStringLiteral("sample-") + answer_.name,
            value() + QStringLiteral("-2")};
        for (const QString& name : names) {
            if (!projectProblem(answer_.name, name).isEmpty())
                continue;
            Fix fix;
            fix.title = wordingOf(QT_TRANSLATE_NOOP("Findings", "Call it %1"), name);
            fix.project.insert(answer_.name, name);
            fixes.push_back(fix);
        }
        return fixes;
    }

    Fix defaultOption() const
    {
        Fix fix;
        if (const Option* option = answer_.tool->option(answer_.name)) {
            fix.title = wordingOf(QT_TRANSLATE_NOOP("Findings", "Set it back to %1"), option->defaultValue.display());
            fix.options[answer_.tool->id].insert(option->id, option->defaultValue);
        }
        return fix;
    }

    bool settles(const Fix& fix) const
    {
        const Result<ResolvedPointer> after =
            resolveUnjudged(resolved_.cataloguePointer(), withFix(resolved_.stack(), fix, resolved_.catalogue()));
        if (!after)
            return false;
        const std::vector<Clash>& left = (*after)->clashes();
        return std::none_of(left.cbegin(), left.cend(),
            [id = idOf(clashes_.front())](const Clash& clash) { return idOf(clash) == id; });
    }

    const ResolvedStack& resolved_;
    const std::vector<Clash>& clashes_;
    const Answer answer_;
};

} // namespace

std::vector<ClashTrouble> clashTroubles(const ResolvedStack& resolved)
{
    QMap<QString, std::vector<Clash>> groups;
    for (const Clash& clash : resolved.clashes())
        groups[idOf(clash)].push_back(clash);
    std::vector<ClashTrouble> troubles;
    for (const std::vector<Clash>& group : std::as_const(groups))
        troubles.push_back(Group(resolved, group).trouble());
    return troubles;
}

} // namespace stackwright
