#include "cli/checkrun.h"
#include "cli/command.h"
#include "cli/loading.h"
#include "render/renderer.h"

#include <QDir>
#include <QJsonArray>

namespace stackwright {

namespace {

// What each file of the stack is to be judged by: the checks that its record names, and the checkers that match its
// name.
QMap<QString, QStringList> filesByChecker(const FileSet& files, const QDir& folder)
{
    QMap<QString, QStringList> byChecker;
    for (const RenderedFile& file : files.files()) {
        if (!folder.exists(file.path))
            continue;
        for (const QString& check : file.checks)
            byChecker[check].append(file.path);
        for (const Checker& checker : checkers()) {
            const bool matches = !file.checks.contains(checker.id)
                && QDir::match(checker.globs, file.path.section(QLatin1Char('/'), -1));
            if (matches && !checker.globs.isEmpty())
                byChecker[checker.id].append(file.path);
        }
    }
    return byChecker;
}

QString stageOf(const QString& path, const FileSet& files, const Catalogue& catalogue)
{
    const RenderedFile* file = files.find(path);
    const Tool* tool = file ? catalogue.tool(file->tool) : nullptr;
    return tool && !tool->stage.isEmpty() ? tool->stage : QStringLiteral("repository");
}

QString statusName(CheckStatus status)
{
    static const QStringList names{QStringLiteral("passed"), QStringLiteral("failed"), QStringLiteral("not-checked")};
    return names.at(int(status));
}

int report(const std::vector<CheckResult>& results, bool strict, const FileSet& files, const Catalogue& catalogue,
    Output& output)
{
    QJsonArray array;
    int counts[3] = {0, 0, 0};
    for (const CheckResult& result : results) {
        ++counts[int(result.status)];
        const QString stage = stageOf(result.file, files, catalogue);
        output.line(QStringLiteral("%1  %2  [%3] %4")
                        .arg(statusName(result.status), -11)
                        .arg(result.file, result.checker, result.message));
        array.append(QJsonObject{{QStringLiteral("file"), result.file}, {QStringLiteral("stage"), stage},
            {QStringLiteral("checker"), result.checker}, {QStringLiteral("status"), statusName(result.status)},
            {QStringLiteral("message"), result.message}});
    }
    output.line(QStringLiteral("%1 passed, %2 failed, %3 not checked").arg(counts[0]).arg(counts[1]).arg(counts[2]));
    output.object({{QStringLiteral("checks"), array}});
    const bool nothing = counts[0] + counts[1] == 0;
    if (nothing)
        output.line(QStringLiteral("Nothing was checked: none of the checking programs is installed."));
    return counts[1] == 0 && !(strict && nothing) ? exitOk : exitProblems;
}

int runVerify(const QCommandLineParser& parser, const QStringList& arguments, Output& output)
{
    const QDir folder(arguments.front());
    const Result<CataloguePointer> catalogue = loadedCatalogue();
    if (!catalogue)
        return output.fail(catalogue.error());
    const Result<Stack> stack = loadedStack(folder.path(), **catalogue, output);
    if (!stack)
        return output.fail(stack.error());
    const Result<FileSet> files = renderStack(*catalogue, *stack);
    if (!files)
        return output.fail(files.error());
    return report(runChecks(folder, filesByChecker(*files, folder)), parser.isSet(QStringLiteral("strict")), *files,
        **catalogue, output);
}

constexpr CommandOption options[] = {
    {.name = "strict", .help = "It is a failure, too, when nothing at all was checked."}};

constexpr CommandArgument folderArgument[] = {{"DIR", WordKind::Folder}};

} // namespace

const Command verifyCommand{
    .name = "verify",
    .help = "Runs the checking programs that are installed on an exported repository, and says which were not.",
    .arguments = folderArgument,
    .options = options,
    .problems = "a check failed, with --strict also when no check was made",
    .json = "checks [file, stage, checker, status (passed, failed or not-checked), message]",
    .run = runVerify,
};

} // namespace stackwright
