#include "archive/ziparchive.h"
#include "cli/command.h"
#include "cli/loading.h"
#include "render/renderer.h"
#include "support/durablefile.h"

namespace stackwright {

namespace {

void declareArchive(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("to"), QStringLiteral("The ZIP file; one that is there is replaced."), QStringLiteral("ZIP")});
}

int runArchive(const QCommandLineParser& parser, const QStringList& arguments, Output& output)
{
    const QString to = parser.value(QStringLiteral("to"));
    if (to.isEmpty())
        return output.usage(QStringLiteral("'archive' needs --to ZIP."));
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
    if (const Outcome written = writeFileDurably(to, *zip); !written)
        return output.fail(written.error());
    output.line(QStringLiteral("%1: %2 files, %3 KiB").arg(to).arg(files->size()).arg(zip->size() / 1024));
    output.object({{QStringLiteral("archive"), to}, {QStringLiteral("files"), qint64(files->size())}, {QStringLiteral("bytes"), qint64(zip->size())}});
    return exitOk;
}

} // namespace

const Command archiveCommand{"archive", "FILE --to ZIP", "Writes the files of a stack into one ZIP; the same stack gives the same bytes.", declareArchive, runArchive, 1, 1};

} // namespace stackwright
