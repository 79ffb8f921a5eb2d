#include "cli/changeword.h"

#include "cli/roomword.h"
#include "support/spelling.h"

#include <QRegularExpression>

namespace stackwright {

namespace {

QStringList idsOf(const std::vector<const Tool*>& tools)
{
    QStringList ids;
    for (const Tool* tool : tools)
        ids.append(tool->id);
    return ids;
}

QStringList optionIds(const Tool& tool)
{
    QStringList ids;
    for (const Option& option : tool.options)
        ids.append(option.id);
    return ids;
}

QStringList stageIds(const Catalogue& catalogue)
{
    QStringList ids;
    for (const Stage& stage : catalogue.stages())
        ids.append(stage.id);
    return ids;
}

// What may stand in front of a dot besides a tool.
const QStringList& kinds()
{
    static const QStringList names{QStringLiteral("project"), QStringLiteral("goal"), QStringLiteral("note"),
        QStringLiteral("reason"), QStringLiteral("agreement"), QStringLiteral("person"), QStringLiteral("workshop")};
    return names;
}

QStringList heads(const Catalogue& catalogue)
{
    QStringList names = kinds();
    for (const Tool& tool : catalogue.tools())
        names.append(tool.id);
    return names;
}

Error noStage(const QString& id, const Catalogue& catalogue)
{
    return {
        Failure::Problem, {}, QStringLiteral("There is no stage '%1'.").arg(id), didYouMean(id, stageIds(catalogue))};
}

// STAGE=TOOL, STAGE=none, STAGE=TOOL,TOOL
Outcome setPick(Stack& stack, const Catalogue& catalogue, const QString& stageId, const QString& value)
{
    const Stage* stage = catalogue.stage(stageId);
    if (!stage)
        return noStage(stageId, catalogue);
    if (value == QLatin1String("none")) {
        stack = withoutPick(std::move(stack), stageId);
        return {};
    }
    QStringList tools = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    const QStringList known = idsOf(catalogue.toolsOf(stageId));
    for (const QString& tool : std::as_const(tools)) {
        if (!known.contains(tool))
            return Error{Failure::Problem, {}, QStringLiteral("%1 has no tool '%2'.").arg(stage->title, tool),
                didYouMean(tool, known)};
    }
    if (tools.isEmpty() || (tools.size() > 1 && !stage->many))
        return Error{Failure::Problem, {}, QStringLiteral("%1 takes one tool.").arg(stage->title), {}};
    stack = withTools(std::move(stack), stageId, tools);
    return {};
}

Outcome setOption(
    Stack& stack, const Catalogue& catalogue, const QString& toolId, const QString& optionId, const QString& value)
{
    const Tool* tool = catalogue.tool(toolId);
    if (!tool)
        return Error{Failure::Problem, {}, QStringLiteral("There is no tool '%1'.").arg(toolId),
            didYouMean(toolId, heads(catalogue))};
    const Option* option = tool->option(optionId);
    if (!option)
        return Error{Failure::Problem, {}, QStringLiteral("%1 has no option '%2'.").arg(tool->name, optionId),
            didYouMean(optionId, optionIds(*tool))};
    const Value typed = optionValue(*option, value);
    if (const Wording fault = optionProblem(*option, typed); !fault.isEmpty())
        return Error{
            Failure::Problem, {}, QStringLiteral("%1.%2 cannot be '%3'.").arg(toolId, optionId, value), fault.english};
    stack = withOption(std::move(stack), *tool, *option, typed);
    return {};
}

QStringList pickedTools(const Stack& stack)
{
    QStringList tools;
    for (const Pick& pick : stack.picks)
        tools += pick.tools;
    return tools;
}

QMap<QString, QString*> projectFields(Project& project)
{
    return {{QStringLiteral("name"), &project.name}, {QStringLiteral("slug"), &project.slug},
        {QStringLiteral("organisation"), &project.organisation}, {QStringLiteral("domain"), &project.domain},
        {QStringLiteral("description"), &project.description}, {QStringLiteral("contact"), &project.contact},
        {QStringLiteral("service"), &project.service}};
}

// project.NAME=VALUE
Outcome setProject(Stack& stack, const QString& name, const QString& value)
{
    Project& project = stack.project;
    QString* field = projectFields(project).value(name);
    if (!field)
        return Error{Failure::Problem, {}, QStringLiteral("The project has no '%1'.").arg(name),
            didYouMean(name, projectFields(project).keys())};
    if (const QString fault = projectProblem(name, value); !fault.isEmpty())
        return Error{
            Failure::Problem, {}, QStringLiteral("project.%1 cannot be '%2'.").arg(name, value.left(60)), fault};
    *field = value;
    return {};
}

// note.STAGE=TEXT; no text takes it away.
Outcome setNote(Stack& stack, const Catalogue& catalogue, const QString& stageId, const QString& text)
{
    if (!catalogue.stage(stageId))
        return noStage(stageId, catalogue);
    if (text.trimmed().isEmpty())
        stack.notes.remove(stageId);
    else
        stack.notes.insert(stageId, text);
    return {};
}

// reason.TOOL=TEXT; no text takes it away.
Outcome setReason(Stack& stack, const Catalogue& catalogue, const QString& toolId, const QString& text)
{
    const Tool* tool = catalogue.tool(toolId);
    if (!tool || !stack.toolsOf(tool->stage).contains(toolId))
        return Error{Failure::Problem, {}, QStringLiteral("'%1' is not picked, so it needs no reason.").arg(toolId),
            didYouMean(toolId, pickedTools(stack))};
    const QString key = tool->stage + QLatin1Char('/') + toolId;
    if (text.trimmed().isEmpty())
        stack.reasons.remove(key);
    else
        stack.reasons.insert(key, text);
    return {};
}

QStringList agreementNames()
{
    QStringList names;
    for (const Agreement agreement : {Agreement::PrePicked, Agreement::Agreed, Agreement::Disputed, Agreement::Parked})
        names.append(agreementName(agreement));
    return names;
}

// agreement.STAGE=agreed
Outcome setAgreement(Stack& stack, const Catalogue& catalogue, const QString& stageId, const QString& value)
{
    if (!catalogue.stage(stageId))
        return noStage(stageId, catalogue);
    const std::optional<Agreement> agreement = agreementNamed(value);
    if (!agreement)
        return Error{Failure::Problem, {}, QStringLiteral("agreement.%1 cannot be '%2'.").arg(stageId, value.left(60)),
            QStringLiteral("It is one of %1.").arg(agreementNames().join(QStringLiteral(", ")))};
    if (*agreement == Agreement::Agreed && !stack.decided(stageId))
        return Error{Failure::Problem, {},
            QStringLiteral("Nothing is picked for '%1', so nothing can be agreed on.").arg(stageId),
            QStringLiteral("Pick a tool, or none.")};
    if (*agreement == Agreement::PrePicked)
        stack.agreements.remove(stageId);
    else
        stack.agreements.insert(stageId, *agreement);
    return {};
}

} // namespace

Outcome applyChange(Stack& stack, const Catalogue& catalogue, const QString& word)
{
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    if (equals <= 0)
        return Error{Failure::Usage, {},
            QStringLiteral("'%1' is no CHANGE such as ci=jenkins or project.name=Payments.").arg(word),
            QStringLiteral("'stackwright-cli help set' tells them all.")};
    const QString target = word.left(equals);
    const QString value = word.mid(equals + 1);
    if (!target.contains(QLatin1Char('.')))
        return setPick(stack, catalogue, target, value);
    const QString head = target.section(QLatin1Char('.'), 0, 0);
    const QString rest = target.section(QLatin1Char('.'), 1);
    switch (kinds().indexOf(head)) {
    case 0: return setProject(stack, rest, value);
    case 1: return setGoal(stack, catalogue, rest, value);
    case 2: return setNote(stack, catalogue, rest, value);
    case 3: return setReason(stack, catalogue, rest, value);
    case 4: return setAgreement(stack, catalogue, rest, value);
    case 5: return setPerson(stack, rest, value);
    case 6: return setWorkshop(stack, rest, value);
    default: return setOption(stack, catalogue, head, rest, value);
    }
}

namespace {

// STAGE=TOOL and STAGE=none, goal.NAME=yes, or TOOL.OPTION=CHOICE.
QStringList valuesOf(const QString& target, const Catalogue& catalogue)
{
    QStringList values;
    const Tool* tool = catalogue.tool(target.section(QLatin1Char('.'), 0, 0));
    if (target.startsWith(QLatin1String("goal.")))
        values = goalChoices(target.section(QLatin1Char('.'), 1));
    else if (target.startsWith(QLatin1String("person.")))
        values = viewNames();
    else if (target.startsWith(QLatin1String("workshop.")))
        values = {QStringLiteral("yes"), QStringLiteral("no")};
    else if (target.startsWith(QLatin1String("agreement.")))
        values = agreementNames();
    else if (!target.contains(QLatin1Char('.')))
        values = idsOf(catalogue.toolsOf(target)) + QStringList{QStringLiteral("none")};
    else if (const Option* option = tool ? tool->option(target.section(QLatin1Char('.'), 1)) : nullptr)
        values = option->choices;
    return values.replaceInStrings(QRegularExpression(QStringLiteral("^")), target + QLatin1Char('='));
}

QStringList fieldsOf(const QString& head, const Catalogue& catalogue)
{
    QStringList fields;
    Project project;
    if (head == QLatin1String("project"))
        fields = projectFields(project).keys();
    else if (head == QLatin1String("goal"))
        fields = allGoals(catalogue);
    else if (head == QLatin1String("workshop"))
        fields = workshopNames();
    else if (head == QLatin1String("note") || head == QLatin1String("agreement"))
        fields = stageIds(catalogue);
    else if (head == QLatin1String("reason"))
        fields = heads(catalogue).mid(kinds().size());
    else if (const Tool* tool = catalogue.tool(head))
        fields = optionIds(*tool);
    return fields.replaceInStrings(QRegularExpression(QStringLiteral("^(.*)$")), head + QStringLiteral(".\\1="));
}

} // namespace

QStringList changeBeginnings(const QString& begun, const Catalogue& catalogue)
{
    if (const qsizetype equals = begun.indexOf(QLatin1Char('=')); equals >= 0)
        return valuesOf(begun.left(equals), catalogue);
    if (const qsizetype dot = begun.indexOf(QLatin1Char('.')); dot >= 0)
        return fieldsOf(begun.left(dot), catalogue);
    QStringList words;
    for (const QString& stage : stageIds(catalogue))
        words.append(stage + QLatin1Char('='));
    for (const QString& head : heads(catalogue))
        words.append(head + QLatin1Char('.'));
    return words;
}

} // namespace stackwright
