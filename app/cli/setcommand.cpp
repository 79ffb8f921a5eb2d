#include "cli/command.h"
#include "cli/loading.h"
#include "support/durablefile.h"
#include "support/spelling.h"

namespace stackwright {

namespace {

QStringList idsOf(const std::vector<const Tool*>& tools)
{
    QStringList ids;
    for (const Tool* tool : tools)
        ids.append(tool->id);
    return ids;
}

// STAGE=TOOL, STAGE=none, STAGE=TOOL,TOOL
Outcome setPick(Stack& stack, const Catalogue& catalogue, const QString& stageId, const QString& value)
{
    const Stage* stage = catalogue.stage(stageId);
    if (!stage) {
        QStringList known;
        for (const Stage& candidate : catalogue.stages())
            known.append(candidate.id);
        return Error{Failure::Problem, {}, QStringLiteral("There is no stage '%1'.").arg(stageId), didYouMean(stageId, known)};
    }
    if (value == QLatin1String("none")) {
        stack = withoutPick(std::move(stack), stageId);
        return {};
    }
    QStringList tools = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    const QStringList known = idsOf(catalogue.toolsOf(stageId));
    for (const QString& tool : std::as_const(tools)) {
        if (!known.contains(tool))
            return Error{Failure::Problem, {}, QStringLiteral("%1 has no tool '%2'.").arg(stage->title, tool), didYouMean(tool, known)};
    }
    if (tools.isEmpty() || (tools.size() > 1 && !stage->many))
        return Error{Failure::Problem, {}, QStringLiteral("%1 takes one tool.").arg(stage->title), {}};
    tools.sort();
    stack.picks[stageId].tools = tools;
    return {};
}

Outcome setOption(Stack& stack, const Catalogue& catalogue, const QString& toolId, const QString& optionId, const QString& value)
{
    const Tool* tool = catalogue.tool(toolId);
    if (!tool)
        return Error{Failure::Problem, {}, QStringLiteral("There is no tool '%1'.").arg(toolId), {}};
    const Option* option = tool->option(optionId);
    if (!option) {
        QStringList known;
        for (const Option& candidate : tool->options)
            known.append(candidate.id);
        return Error{Failure::Problem, {}, QStringLiteral("%1 has no option '%2'.").arg(tool->name, optionId), didYouMean(optionId, known)};
    }
    const Value typed = optionValue(*option, value);
    if (const Wording fault = optionProblem(*option, typed); !fault.isEmpty())
        return Error{Failure::Problem, {}, QStringLiteral("%1.%2 cannot be '%3'.").arg(toolId, optionId, value), fault.english};
    stack = withOption(std::move(stack), *tool, *option, typed);
    return {};
}

// project.NAME=VALUE
Outcome setProject(Stack& stack, const QString& name, const QString& value)
{
    Project& project = stack.project;
    const QHash<QString, QString*> fields{{QStringLiteral("name"), &project.name}, {QStringLiteral("slug"), &project.slug}, {QStringLiteral("organisation"), &project.organisation},
        {QStringLiteral("domain"), &project.domain}, {QStringLiteral("description"), &project.description},
        {QStringLiteral("contact"), &project.contact}, {QStringLiteral("service"), &project.service}};
    QString* field = fields.value(name);
    if (!field)
        return Error{Failure::Problem, {}, QStringLiteral("The project has no '%1'.").arg(name), didYouMean(name, fields.keys())};
    if (const QString fault = projectProblem(name, value); !fault.isEmpty())
        return Error{Failure::Problem, {}, QStringLiteral("project.%1 cannot be '%2'.").arg(name, value.left(60)), fault};
    *field = value;
    return {};
}

Outcome apply(Stack& stack, const Catalogue& catalogue, const QString& word)
{
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    if (equals <= 0)
        return Error{Failure::Usage, {}, QStringLiteral("'%1' is not STAGE=TOOL, TOOL.OPTION=VALUE or project.NAME=VALUE.").arg(word), {}};
    const QString target = word.left(equals);
    const QString value = word.mid(equals + 1);
    if (!target.contains(QLatin1Char('.')))
        return setPick(stack, catalogue, target, value);
    const QString head = target.section(QLatin1Char('.'), 0, 0);
    const QString rest = target.section(QLatin1Char('.'), 1);
    return head == QLatin1String("project") ? setProject(stack, rest, value) : setOption(stack, catalogue, head, rest, value);
}

int runSet(const QCommandLineParser&, const QStringList& arguments, Output& output)
{
    const Result<CataloguePointer> catalogue = loadedCatalogue();
    if (!catalogue)
        return output.fail(catalogue.error());
    const QString& file = arguments.front();
    Result<Stack> stack = loadedStack(file, **catalogue, output);
    if (!stack)
        return output.fail(stack.error());
    for (const QString& word : arguments.mid(1)) {
        if (const Outcome done = apply(*stack, **catalogue, word); !done)
            return output.fail(done.error());
    }
    if (const Outcome written = writeFileDurably(file, writeStack(*stack)); !written)
        return output.fail(written.error());
    output.line(QStringLiteral("%1: %2 changes written").arg(file).arg(arguments.size() - 1));
    output.object({{QStringLiteral("file"), file}});
    return exitOk;
}

} // namespace

const Command setCommand{"set", "FILE STAGE=TOOL|none TOOL.OPTION=VALUE project.NAME=VALUE ...", "Changes picks, options and project values of a stack file.", nullptr, runSet, 2, -1};

} // namespace stackwright
