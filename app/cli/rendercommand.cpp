#include "cli/checkedfiles.h"
#include "cli/command.h"
#include "cli/conflictoutput.h"
#include "cli/loading.h"
#include "render/renderer.h"
#include "support/durablefile.h"
#include "support/linediff.h"

#include <QDir>
#include <QJsonArray>

namespace stackwright {

namespace {

Result<FileSet> renderedFile(const QString& path, Output& output)
{
    const Result<CataloguePointer> catalogue = loadedCatalogue();
    if (!catalogue)
        return catalogue.error();
    const Result<Stack> stack = loadedStack(path, **catalogue, output);
    if (!stack)
        return stack.error();
    return renderStack(*catalogue, *stack);
}

Outcome writeFiles(const FileSet& files, const QDir& folder)
{
    for (const RenderedFile& file : files.files()) {
        const QString path = folder.filePath(file.path);
        if (!QDir().mkpath(QFileInfo(path).path()))
            return Error{Failure::Io, {path, 0, 0}, QStringLiteral("The folder cannot be made."),
                QStringLiteral("Check permissions and free space.")};
        if (const Outcome written = writeFileDurably(path, file.bytes, file.executable); !written)
            return written;
    }
    return {};
}

int runRender(const QCommandLineParser& parser, const QStringList& arguments, Output& output)
{
    const QString to = parser.value(QStringLiteral("to"));
    const QDir folder(to);
    if (folder.exists() && !folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return output.fail({Failure::Io, {to, 0, 0}, QStringLiteral("The folder is not empty."),
            QStringLiteral("Name a new one; 'export' writes into repositories.")});
    const Result<CheckedFiles> checked = checkedFiles(arguments.front(), parser, output);
    if (!checked)
        return output.fail(checked.error());
    if (const Outcome written = writeFiles(checked->files, folder); !written)
        return output.fail(written.error());
    output.line(QStringLiteral("%1: %2 files, %3 KiB")
                    .arg(to)
                    .arg(checked->files.size())
                    .arg(checked->files.totalBytes() / 1024));
    tellFiles(*checked, {{QStringLiteral("directory"), to}}, output);
    return exitOk;
}

void writeDiff(const QString& path, const RenderedFile* before, const RenderedFile* after, Output& output)
{
    const QList<DiffHunk> hunks = diffBytes(before ? before->bytes : QByteArray(), after ? after->bytes : QByteArray());
    const QString change = !before ? QStringLiteral("added")
        : !after                   ? QStringLiteral("removed")
                                   : QStringLiteral("changed");
    output.object({{QStringLiteral("path"), path}, {QStringLiteral("change"), change}});
    output.line(QStringLiteral("--- %1").arg(before ? path : QStringLiteral("/dev/null")));
    output.line(QStringLiteral("+++ %1").arg(after ? path : QStringLiteral("/dev/null")));
    writeHunks(hunks, output);
}

int runDiff(const QCommandLineParser&, const QStringList& arguments, Output& output)
{
    const Result<FileSet> before = renderedFile(arguments[0], output);
    if (!before)
        return output.fail(before.error());
    const Result<FileSet> after = renderedFile(arguments[1], output);
    if (!after)
        return output.fail(after.error());
    QStringList paths;
    for (const RenderedFile& file : before->files())
        paths.append(file.path);
    for (const RenderedFile& file : after->files())
        paths.append(file.path);
    paths.sort();
    paths.removeDuplicates();
    int changed = 0;
    for (const QString& path : std::as_const(paths)) {
        const RenderedFile* left = before->find(path);
        const RenderedFile* right = after->find(path);
        if (left && right && left->bytes == right->bytes && left->executable == right->executable)
            continue;
        ++changed;
        writeDiff(path, left, right, output);
    }
    return changed == 0 ? exitOk : exitProblems;
}

constexpr CommandArgument stackArgument[] = {{"FILE", WordKind::StackFile}};

constexpr CommandArgument twoStacks[] = {{"FILE1", WordKind::StackFile}, {"FILE2", WordKind::StackFile}};

constexpr CommandOption renderOptions[] = {{.name = "to",
                                               .value = "DIR",
                                               .kind = WordKind::Folder,
                                               .needed = true,
                                               .help = "A folder that does not exist yet, or is empty."},
    anywayOption, variantOption};

} // namespace

const Command renderCommand{
    .name = "render",
    .help = "Writes the files of a stack into a folder, without git.",
    .arguments = stackArgument,
    .options = renderOptions,
    .problems = "the stack has errors, and --anyway was not said",
    .json = "directory, files, digest, sketch",
    .run = runRender,
};
const Command diffCommand{
    .name = "diff",
    .help = "Shows what changes between the files of two stacks.",
    .arguments = twoStacks,
    .problems = "something changes",
    .json = "a file: path, change (added, removed or changed)",
    .run = runDiff,
};

} // namespace stackwright
