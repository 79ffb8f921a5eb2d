#include "cli/command.h"
#include "cli/loading.h"
#include "law/law.h"

namespace stackwright {

namespace {

int runCheckCatalogue(const QCommandLineParser&, const QStringList& arguments, Output& output)
{
    const LoadedCatalogue loaded = arguments.isEmpty() ? defaultCatalogue() : lawfulCatalogue(arguments, builtInSchema);
    for (const Problem& problem : loaded.problems) {
        output.line(problem.text());
        output.object(toJson(problem));
    }
    if (loaded.catalogue && loaded.problems.isEmpty())
        output.line(QStringLiteral("%1 stages, %2 tools, %3 blueprints: no problems")
                        .arg(loaded.catalogue->stages().size())
                        .arg(loaded.catalogue->tools().size())
                        .arg(loaded.catalogue->blueprints().size()));
    return hasErrors(loaded.problems) ? exitProblems : exitOk;
}

constexpr CommandArgument arguments[] = {{"DIR", WordKind::Folder, Times::AnyNumber}};

} // namespace

const Command checkCatalogueCommand{
    .name = "check-catalogue",
    .help = "Lists every problem of every file of a catalogue: the built-in one, or that of the folders named, read as "
            "one.",
    .arguments = arguments,
    .problems = "there are errors",
    .json = "a problem: severity, what, next, place {file, line, column}",
    .run = runCheckCatalogue,
};

} // namespace stackwright
