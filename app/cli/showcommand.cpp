#include "cli/command.h"
#include "cli/loading.h"
#include "support/spelling.h"

#include <QJsonArray>

namespace stackwright {

namespace {

QString optionText(const Option& option)
{
    const QString choices =
        option.choices.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(option.choices.join(QStringLiteral(" | ")));
    return QStringLiteral("  %1 = %2%3\n      %4").arg(option.id, option.defaultValue.display(), choices, option.help);
}

void showTool(const Tool& tool, Output& output)
{
    output.line(QStringLiteral("%1 %2 (%3)").arg(tool.name, tool.version, tool.licence));
    output.line(tool.summary);
    output.line(QStringLiteral("Stage: %1. Home: %2").arg(tool.stage, tool.homepage));
    for (const Need& need : tool.needs)
        output.line(QStringLiteral("Needs %1 as '%2'%3")
                        .arg(need.capabilities.join(QStringLiteral(" or ")), need.as,
                            need.optional ? QStringLiteral(" (optional)") : QString()));
    for (const Provision& provision : tool.provides)
        output.line(QStringLiteral("Provides %1").arg(provision.capability));
    if (!tool.owns.isEmpty())
        output.line(QStringLiteral("Renders %1").arg(tool.owns.join(QStringLiteral(", "))));
    if (!tool.options.empty())
        output.line(QStringLiteral("Options:"));
    for (const Option& option : tool.options)
        output.line(optionText(option));
    for (const QString& strength : tool.strengths)
        output.line(QStringLiteral("+ ") + strength);
    for (const QString& pitfall : tool.pitfalls)
        output.line(QStringLiteral("- ") + pitfall);
}

QJsonObject toJson(const Tool& tool)
{
    QJsonArray options;
    for (const Option& option : tool.options)
        options.append(QJsonObject{{QStringLiteral("id"), option.id}, {QStringLiteral("title"), option.title},
            {QStringLiteral("default"), option.defaultValue.display()},
            {QStringLiteral("choices"), QJsonArray::fromStringList(option.choices)},
            {QStringLiteral("help"), option.help}});
    QJsonArray needs;
    for (const Need& need : tool.needs)
        needs.append(QJsonObject{{QStringLiteral("capabilities"), QJsonArray::fromStringList(need.capabilities)},
            {QStringLiteral("as"), need.as}, {QStringLiteral("optional"), need.optional}});
    QJsonArray provides;
    for (const Provision& provision : tool.provides)
        provides.append(provision.capability);
    return {{QStringLiteral("id"), tool.id}, {QStringLiteral("name"), tool.name}, {QStringLiteral("stage"), tool.stage},
        {QStringLiteral("version"), tool.version}, {QStringLiteral("licence"), tool.licence},
        {QStringLiteral("summary"), tool.summary}, {QStringLiteral("options"), options},
        {QStringLiteral("needs"), needs}, {QStringLiteral("provides"), provides},
        {QStringLiteral("owns"), QJsonArray::fromStringList(tool.owns)}};
}

int runShow(const QCommandLineParser&, const QStringList& arguments, Output& output)
{
    const Result<CataloguePointer> catalogue = loadedCatalogue();
    if (!catalogue)
        return output.fail(catalogue.error());
    const Tool* tool = (*catalogue)->tool(arguments.front());
    if (!tool || tool->stage.isEmpty()) {
        QStringList known;
        for (const Tool& candidate : (*catalogue)->tools())
            known.append(candidate.id);
        return output.fail({Failure::Problem, {}, QStringLiteral("There is no tool '%1'.").arg(arguments.front()),
            didYouMean(arguments.front(), known)});
    }
    showTool(*tool, output);
    output.object(toJson(*tool));
    return exitOk;
}

constexpr CommandArgument arguments[] = {{"TOOL", WordKind::Tool}};

} // namespace

const Command showCommand{
    .name = "show",
    .help = "Shows a tool: what it needs and provides, and its options with their defaults.",
    .arguments = arguments,
    .json = "id, name, stage, version, licence, summary, provides, owns, needs [capabilities, as, optional],\n"
            "options [id, title, default, choices, help]",
    .run = runShow,
};

} // namespace stackwright
