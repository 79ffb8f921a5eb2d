#include "stack/stack.h"

#include "support/messages.h"
#include "support/textfilter.h"

#include <QRegularExpression>
#include <QSet>

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

QString agreementName(Agreement agreement)
{
    static const QStringList names{
        QStringLiteral("pre-picked"), QStringLiteral("agreed"), QStringLiteral("disputed"), QStringLiteral("parked")};
    return names.at(int(agreement));
}

std::optional<Agreement> agreementNamed(const QString& name)
{
    for (const Agreement agreement :
        {Agreement::PrePicked, Agreement::Agreed, Agreement::Disputed, Agreement::Parked}) {
        if (agreementName(agreement) == name)
            return agreement;
    }
    return std::nullopt;
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
    static const QRegularExpression host(
        QStringLiteral("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"));
    const bool control = std::any_of(
        value.cbegin(), value.cend(), [](QChar letter) { return letter.category() == QChar::Other_Control; });
    if (value.size() > 1000 || control)
        return Messages::tr("It is one line of at most 1000 characters.");
    if (name == QLatin1String("name") && value.trimmed().isEmpty())
        return Messages::tr("It is not empty.");
    if (name == QLatin1String("organisation") || name == QLatin1String("service"))
        return id.match(value).hasMatch() ? QString()
                                          : Messages::tr("It has lower-case letters, digits and dashes, at most 40.");
    if (name == QLatin1String("slug"))
        return value.isEmpty() || id.match(value).hasMatch()
            ? QString()
            : Messages::tr("It has lower-case letters, digits and dashes, at most 40.");
    if (name == QLatin1String("domain"))
        return value.size() <= 200 && host.match(value).hasMatch()
            ? QString()
            : Messages::tr("It is a domain such as delivery.example.org, in lower case.");
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
    QStringList tools = stage.many ? stack.toolsOf(stage.id) : QStringList();
    if (!tools.removeOne(tool))
        tools.append(tool);
    if (tools.isEmpty())
        return withoutAnswer(std::move(stack), stage.id);
    return withTools(std::move(stack), stage.id, tools);
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
    if (tools.isEmpty())
        return withoutAnswer(std::move(stack), stage.id);
    return withTools(std::move(stack), stage.id, tools);
}

Stack withoutPick(Stack stack, const QString& stage)
{
    return withTools(std::move(stack), stage, {});
}

// Who agreed, agreed on the answer of then.
Stack withTools(Stack stack, const QString& stage, QStringList tools)
{
    tools.sort();
    if (!stack.decided(stage) || stack.toolsOf(stage) != tools)
        stack.agreements.remove(stage);
    stack.picks[stage].tools = std::move(tools);
    return stack;
}

Stack withoutAnswer(Stack stack, const QString& stage)
{
    stack.picks.remove(stage);
    stack.agreements.remove(stage);
    return stack;
}

Stack withAgreement(Stack stack, const QString& stage, Agreement agreement)
{
    if (agreement == Agreement::PrePicked || !stack.decided(stage))
        stack.agreements.remove(stage);
    else
        stack.agreements.insert(stage, agreement);
    return stack;
}

QStringList placeholdersIn(const Stack& stack, const Catalogue& catalogue)
{
    const Project given;
    const Blueprint* blueprint = catalogue.blueprint(stack.blueprint);
    const QList<std::pair<QString, std::pair<QString, QString>>> fields{
        {QStringLiteral("name"), {stack.project.name, given.name}},
        {QStringLiteral("organisation"), {stack.project.organisation, given.organisation}},
        {QStringLiteral("domain"), {stack.project.domain, given.domain}},
        {QStringLiteral("contact"), {stack.project.contact, QString()}}};
    QStringList placeholders;
    for (const auto& [name, values] : fields) {
        const QString proposed = blueprint ? blueprint->project.value(name).display() : QString();
        const bool empty = name == QLatin1String("contact") && values.first.isEmpty(); // nobody has to be named
        if (!empty && (values.first == values.second || values.first == proposed))
            placeholders.append(name);
    }
    return placeholders;
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
        stack = withTools(std::move(stack), pick.key(), pick.value());
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
