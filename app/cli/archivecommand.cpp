#include "archive/ziparchive.h"
#include "cli/command.h"
#include "cli/loading.h"
#include "render/renderer.h"

namespace stackwright {

namespace {

int runArchive(const QCommandLineParser& parser, const QStringList& arguments, Output& output)
{
    const QString to = parser.value(QStringLiteral("to"));
    const Result<CataloguePointer> catalogue = loadedCatalogue();
    if (!catalogue)
        return output.fail(catalogue.error());
    const Result<Stack> stack = loadedStack(arguments.front(), **catalogue, output);
    if (!stack)
        return output.fail(stack.error());
    const Result<FileSet> files = renderStack(*catalogue, *stack);
    if (!files)
        return output.fail(files.error());
    const Result<QByteArray> zip = zipArchive(*files, stack->project.effectiveSlug());
    if (!zip)
        return output.fail(zip.error());
    if (const Outcome written = writeResult(to, *zip, output); !written)
        return output.fail(written.error());
    if (isStandard(to))
        return exitOk;
    output.line(QStringLiteral("%1: %2 files, %3 KiB").arg(to).arg(files->size()).arg(zip->size() / 1024));
    output.object({{QStringLiteral("archive"), to}, {QStringLiteral("files"), qint64(files->size())}, {QStringLiteral("bytes"), qint64(zip->size())}});
    return exitOk;
}

constexpr CommandArgument stackArgument[] = {{"FILE", WordKind::StackFile}};

constexpr CommandOption options[] = {
    {.name = "to", .value = "ZIP", .kind = WordKind::File, .help = "The ZIP file; one that is there is replaced; '-' is standard output.", .needed = true}};

} // namespace

const Command archiveCommand{
    .name = "archive",
    .help = "Writes the files of a stack into one ZIP, below a folder that is named after the project; the same stack gives the same bytes.",
    .arguments = stackArgument,
    .options = options,
    .json = "archive, files, bytes",
    .run = runArchive,
};

} // namespace stackwright
