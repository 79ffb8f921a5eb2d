#include "cli/command.h"
#include "cli/loading.h"
#include "support/spelling.h"

#include <QJsonArray>

namespace stackwright {

namespace {

void listStages(const Catalogue& catalogue, Output& output)
{
    for (const Stage& stage : catalogue.stages()) {
        output.line(QStringLiteral("%1  %2").arg(stage.id, -20).arg(stage.question));
        output.object({{QStringLiteral("id"), stage.id}, {QStringLiteral("title"), stage.title},
            {QStringLiteral("question"), stage.question}, {QStringLiteral("many"), stage.many}});
    }
}

void listTools(const Catalogue& catalogue, Output& output)
{
    for (const Tool& tool : catalogue.tools()) {
        output.line(QStringLiteral("%1  %2  %3").arg(tool.id, -24).arg(tool.stage, -20).arg(tool.summary));
        output.object({{QStringLiteral("id"), tool.id}, {QStringLiteral("name"), tool.name},
            {QStringLiteral("stage"), tool.stage}, {QStringLiteral("summary"), tool.summary}});
    }
}

void listBlueprints(const Catalogue& catalogue, Output& output)
{
    for (const Blueprint& blueprint : catalogue.blueprints()) {
        output.line(QStringLiteral("%1  %2").arg(blueprint.id, -24).arg(blueprint.summary));
        output.object({{QStringLiteral("id"), blueprint.id}, {QStringLiteral("title"), blueprint.title},
            {QStringLiteral("summary"), blueprint.summary}});
    }
}

int runList(const QCommandLineParser&, const QStringList& arguments, Output& output)
{
    const Result<CataloguePointer> catalogue = loadedCatalogue();
    if (!catalogue)
        return output.fail(catalogue.error());
    const QString& what = arguments.front();
    if (what == QLatin1String("stages"))
        listStages(**catalogue, output);
    else if (what == QLatin1String("tools"))
        listTools(**catalogue, output);
    else if (what == QLatin1String("blueprints"))
        listBlueprints(**catalogue, output);
    else
        return output.fail(
            {Failure::Usage, {}, QStringLiteral("'%1' cannot be listed: say stages, tools or blueprints.").arg(what),
                didYouMean(what, {QStringLiteral("stages"), QStringLiteral("tools"), QStringLiteral("blueprints")})});
    return exitOk;
}

constexpr CommandArgument arguments[] = {{"stages|tools|blueprints", WordKind::Choice}};

} // namespace

const Command listCommand{
    .name = "list",
    .help = "Lists what can be picked, one a line, the identifier first.",
    .details = "For a tool the second word is its stage.",
    .arguments = arguments,
    .json = "a stage: id, title, question, many\n"
            "a tool: id, name, stage, summary\n"
            "a blueprint: id, title, summary",
    .run = runList,
};

} // namespace stackwright
