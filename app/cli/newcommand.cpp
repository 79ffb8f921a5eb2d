#include "cli/command.h"
#include "cli/loading.h"
#include "support/spelling.h"

#include <QFileInfo>

namespace stackwright {

namespace {

int runNew(const QCommandLineParser& parser, const QStringList&, Output& output)
{
    const QString file = parser.value(QStringLiteral("output"));
    const QString id = parser.value(QStringLiteral("blueprint"));
    const QString name = parser.value(QStringLiteral("name"));
    if (const QString fault = projectProblem(QStringLiteral("name"), name);
        parser.isSet(QStringLiteral("name")) && !fault.isEmpty())
        return output.fail({Failure::Problem, {}, QStringLiteral("--name cannot be '%1'.").arg(name.left(60)), fault});
    if (!isStandard(file) && QFileInfo::exists(file))
        return output.fail({Failure::Io, {file, 0, 0}, QStringLiteral("There is a file of that name."),
            QStringLiteral("Choose another name, or delete it first.")});
    const Result<CataloguePointer> catalogue = loadedCatalogue();
    if (!catalogue)
        return output.fail(catalogue.error());
    const Blueprint* blueprint = (*catalogue)->blueprint(id);
    if (!blueprint) {
        QStringList known;
        for (const Blueprint& candidate : (*catalogue)->blueprints())
            known.append(candidate.id);
        return output.fail(
            {Failure::Problem, {}, QStringLiteral("There is no blueprint '%1'.").arg(id), didYouMean(id, known)});
    }
    const Stack stack = stackFromBlueprint(*blueprint, name);
    if (const Outcome written = writeResult(file, writeStack(stack), output); !written)
        return output.fail(written.error());
    if (isStandard(file))
        return exitOk;
    output.line(
        QStringLiteral("%1: %2 stages answered from '%3'").arg(file).arg(stack.picks.size()).arg(blueprint->title));
    output.object({{QStringLiteral("file"), file}, {QStringLiteral("blueprint"), id}});
    return exitOk;
}

constexpr CommandOption options[] = {{.name = "blueprint",
                                         .value = "ID",
                                         .kind = WordKind::Blueprint,
                                         .needed = true,
                                         .help = "Start from this blueprint; 'list blueprints' names them."},
    {.name = "name", .value = "NAME", .help = "The project's name."},
    {.name = "output",
        .letter = "o",
        .value = "FILE",
        .kind = WordKind::StackFile,
        .needed = true,
        .help = "Write the stack file here; '-' is standard output."}};

} // namespace

const Command newCommand{
    .name = "new",
    .help = "Makes a stack file from a blueprint. It never overwrites a file.",
    .options = options,
    .json = "file, blueprint",
    .run = runNew,
};

} // namespace stackwright
