#include "archive/ziparchive.h"
#include "cli/checkedfiles.h"
#include "cli/command.h"
#include "cli/loading.h"

namespace stackwright {

namespace {

int runArchive(const QCommandLineParser& parser, const QStringList& arguments, Output& output)
{
    const QString to = parser.value(QStringLiteral("to"));
    const Result<CheckedFiles> checked = checkedFiles(arguments.front(), parser, output);
    if (!checked)
        return output.fail(checked.error());
    const Result<QByteArray> zip = zipArchive(checked->files, checked->slug);
    if (!zip)
        return output.fail(zip.error());
    if (const Outcome written = writeResult(to, *zip, output); !written)
        return output.fail(written.error());
    if (isStandard(to))
        return exitOk;
    output.line(QStringLiteral("%1: %2 files, %3 KiB").arg(to).arg(checked->files.size()).arg(zip->size() / 1024));
    tellFiles(*checked, {{QStringLiteral("archive"), to}, {QStringLiteral("bytes"), qint64(zip->size())}}, output);
    return exitOk;
}

constexpr CommandArgument stackArgument[] = {{"FILE", WordKind::StackFile}};

constexpr CommandOption options[] = {
    {.name = "to",
        .value = "ZIP",
        .kind = WordKind::File,
        .needed = true,
        .help = "The ZIP file; one that is there is replaced; '-' is standard output."},
    anywayOption, variantOption};

} // namespace

const Command archiveCommand{
    .name = "archive",
    .help = "Writes the files of a stack into one ZIP, below a folder that is named after the project; the same stack "
            "gives the same bytes.",
    .arguments = stackArgument,
    .options = options,
    .problems = "the stack has errors, and --anyway was not said",
    .json = "archive, files, bytes, digest, sketch",
    .run = runArchive,
};

} // namespace stackwright
