#include "cli/command.h"
#include "cli/loading.h"
#include "support/durablefile.h"
#include "support/spelling.h"

#include <QFileInfo>

namespace stackwright {

namespace {

void declareNew(QCommandLineParser& parser)
{
    parser.addOptions({{QStringLiteral("blueprint"), QStringLiteral("Start from this blueprint."), QStringLiteral("ID")},
        {QStringLiteral("name"), QStringLiteral("The project's name."), QStringLiteral("NAME")},
        {{QStringLiteral("o"), QStringLiteral("output")}, QStringLiteral("Write the stack file here."), QStringLiteral("FILE")}});
}

int runNew(const QCommandLineParser& parser, const QStringList&, Output& output)
{
    const QString file = parser.value(QStringLiteral("output"));
    const QString id = parser.value(QStringLiteral("blueprint"));
    if (file.isEmpty() || id.isEmpty())
        return output.usage(QStringLiteral("'new' needs --blueprint ID and -o FILE."));
    if (QFileInfo::exists(file))
        return output.fail({Failure::Io, {file, 0, 0}, QStringLiteral("There is a file of that name."), QStringLiteral("Choose another name, or delete it first.")});
    const Result<CataloguePointer> catalogue = loadedCatalogue();
    if (!catalogue)
        return output.fail(catalogue.error());
    const Blueprint* blueprint = (*catalogue)->blueprint(id);
    if (!blueprint) {
        QStringList known;
        for (const Blueprint& candidate : (*catalogue)->blueprints())
            known.append(candidate.id);
        return output.fail({Failure::Problem, {}, QStringLiteral("There is no blueprint '%1'.").arg(id), didYouMean(id, known)});
    }
    const Stack stack = stackFromBlueprint(*blueprint, parser.value(QStringLiteral("name")));
    if (const Outcome written = writeFileDurably(file, writeStack(stack)); !written)
        return output.fail(written.error());
    output.line(QStringLiteral("%1: %2 stages answered from '%3'").arg(file).arg(stack.picks.size()).arg(blueprint->title));
    output.object({{QStringLiteral("file"), file}, {QStringLiteral("blueprint"), id}});
    return exitOk;
}

} // namespace

const Command newCommand{"new", "--blueprint ID [--name N] -o FILE", "Makes a stack file from a blueprint.", declareNew, runNew, 0, 0};

} // namespace stackwright
