#include "cli/command.h"
#include "git/committedfiles.h"

namespace stackwright {

namespace {

// What people read who take a repository over, and the picture that stands in it.
bool isDocument(const QString& path)
{
    return path == QLatin1String("README.md") || path == QLatin1String("docs/handoff.md")
        || path == QLatin1String("docs/wiring.svg")
        || (path.startsWith(QLatin1String("docs/decisions/")) && path.endsWith(QLatin1String(".md")));
}

int runDocuments(const QCommandLineParser& parser, const QStringList& arguments, Output& output)
{
    const Result<CommittedFiles> found =
        committedFiles(arguments.front(), parser.value(QStringLiteral("commit")), isDocument);
    if (!found)
        return output.fail(found.error());
    output.object({{QStringLiteral("commit"), found->commit}, {QStringLiteral("folder"), found->folder},
        {QStringLiteral("when"), found->when.toUTC().toString(Qt::ISODate)}});
    for (const CommittedFile& file : found->files) {
        output.line(file.path);
        output.object({{QStringLiteral("file"), file.path}, {QStringLiteral("text"), QString::fromUtf8(file.bytes)}});
    }
    return exitOk;
}

constexpr CommandArgument folderArgument[] = {{"DIR", WordKind::Folder}};

constexpr CommandOption options[] = {
    {.name = "commit", .value = "ID", .help = "The commit to read; without it the one that HEAD names."}};

} // namespace

const Command documentsCommand{
    .name = "documents",
    .help = "Lists the documents of an exported repository as they are in a commit: README, hand-off, decisions, "
            "wiring picture.",
    .arguments = folderArgument,
    .options = options,
    .json = "first: commit, folder, when\n"
            "then each document: file (below the folder), text",
    .run = runDocuments,
};

} // namespace stackwright
