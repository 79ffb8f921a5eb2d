#include "stack/stack.h"

#include "support/messages.h"
#include "support/textfilter.h"

#include <QSet>
#include <QRegularExpression>

namespace stackwright {

QString Project::effectiveSlug() const
{
    const QString made = applyFilter(QStringLiteral("slug"), Value(slug.isEmpty() ? name : slug)).value().left(40);
    return made.isEmpty() ? QStringLiteral("delivery") : made;
}

QStringList Stack::toolsOf(const QString& stage) const
{
    return picks.value(stage).tools;
}

bool Stack::skipped(const QString& stage) const
{
    const auto pick = picks.constFind(stage);
    return pick != picks.cend() && pick->tools.isEmpty();
}

namespace {

void setProject(Project& project, const ValueMap& values)
{
    const auto take = [&values](const QString& name, QString& field) {
        if (const auto found = values.constFind(name); found != values.cend())
            field = found->display();
    };
    take(QStringLiteral("name"), project.name);
    take(QStringLiteral("slug"), project.slug);
    take(QStringLiteral("organisation"), project.organisation);
    take(QStringLiteral("domain"), project.domain);
    take(QStringLiteral("description"), project.description);
    take(QStringLiteral("contact"), project.contact);
    take(QStringLiteral("service"), project.service);
}

} // namespace

QString projectProblem(const QString& name, const QString& value)
{
    static const QRegularExpression id(QStringLiteral("^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$"));
    static const QRegularExpression host(QStringLiteral("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"));
    const bool control = std::any_of(value.cbegin(), value.cend(), [](QChar letter) { return letter.category() == QChar::Other_Control; });
    if (value.size() > 1000 || control)
        return Messages::tr("It is one line of at most 1000 characters.");
    if (name == QLatin1String("name") && value.trimmed().isEmpty())
        return Messages::tr("It is not empty.");
    if (name == QLatin1String("organisation") || name == QLatin1String("service"))
        return id.match(value).hasMatch() ? QString() : Messages::tr("It has lower-case letters, digits and dashes, at most 40.");
    if (name == QLatin1String("slug"))
        return value.isEmpty() || id.match(value).hasMatch() ? QString() : Messages::tr("It has lower-case letters, digits and dashes, at most 40.");
    if (name == QLatin1String("domain"))
        return value.size() <= 200 && host.match(value).hasMatch() ? QString() : Messages::tr("It is a domain such as delivery.example.org, in lower case.");
    return {};
}

Stack stackFromBlueprint(const Blueprint& blueprint, const QString& name)
{
    Stack stack;
    setProject(stack.project, blueprint.project);
    stack.blueprint = blueprint.id;
    if (!name.isEmpty())
        stack.project.name = name;
    for (auto pick = blueprint.picks.cbegin(); pick != blueprint.picks.cend(); ++pick) {
        Pick& target = stack.picks[pick.key()];
        for (const BlueprintPick& choice : pick.value()) {
            target.tools.append(choice.tool);
            stack.reasons.insert(pick.key() + QLatin1Char('/') + choice.tool, choice.reason);
        }
        target.tools.sort();
    }
    for (auto skip = blueprint.skipReasons.cbegin(); skip != blueprint.skipReasons.cend(); ++skip)
        stack.reasons.insert(skip.key(), skip.value());
    stack.options = blueprint.options;
    return stack;
}

Stack withPick(Stack stack, const Stage& stage, const QString& tool)
{
    Pick& pick = stack.picks[stage.id];
    if (!stage.many) {
        pick.tools = {tool};
        return stack;
    }
    if (!pick.tools.removeOne(tool))
        pick.tools.append(tool);
    pick.tools.sort();
    if (pick.tools.isEmpty())
        stack.picks.remove(stage.id);
    return stack;
}

int changedPicks(const Stack& one, const Stack& other)
{
    QSet<QString> stages;
    for (const QString& stage : one.picks.keys() + other.picks.keys()) {
        if (one.decided(stage) != other.decided(stage) || one.toolsOf(stage) != other.toolsOf(stage)) {
            stages.insert(stage);
        }
    }
    return int(stages.size());
}

Stack withInstead(Stack stack, const Stage& stage, const QStringList& others, const QString& tool)
{
    QStringList tools;
    const QStringList before = stage.many ? stack.toolsOf(stage.id) : QStringList();
    for (const QString& known : before) {
        if (!others.contains(known) && known != tool) {
            tools += known;
        }
    }
    if (!tool.isEmpty()) {
        tools += tool;
    }
    if (tools.isEmpty()) {
        stack.picks.remove(stage.id);
    } else {
        stack.picks.insert(stage.id, {tools});
    }
    return stack;
}

Stack withoutPick(Stack stack, const QString& stage)
{
    stack.picks[stage] = Pick{};
    return stack;
}

Stack withOption(Stack stack, const Tool& tool, const Option& option, const Value& value)
{
    ValueMap& values = stack.options[tool.id];
    if (value == option.defaultValue)
        values.remove(option.id);
    else
        values.insert(option.id, value);
    if (values.isEmpty())
        stack.options.remove(tool.id);
    return stack;
}

Stack withFix(Stack stack, const Fix& fix, const Catalogue& catalogue)
{
    for (auto pick = fix.picks.cbegin(); pick != fix.picks.cend(); ++pick) {
        stack.picks[pick.key()].tools = pick.value();
        stack.picks[pick.key()].tools.sort();
    }
    ValueMap project;
    for (auto value = fix.project.cbegin(); value != fix.project.cend(); ++value)
        project.insert(value.key(), Value(*value));
    setProject(stack.project, project);
    for (auto tool = fix.options.cbegin(); tool != fix.options.cend(); ++tool) {
        const Tool* record = catalogue.tool(tool.key());
        for (auto option = tool.value().cbegin(); record && option != tool.value().cend(); ++option) {
            if (const Option* known = record->option(option.key()))
                stack = withOption(std::move(stack), *record, *known, option.value());
        }
    }
    return stack;
}

} // namespace stackwright
