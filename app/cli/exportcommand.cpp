#include "cli/changeword.h"
#include "cli/checkedfiles.h"
#include "cli/command.h"
#include "cli/conflictoutput.h"
#include "cli/findingoutput.h"
#include "cli/loading.h"
#include "cli/settlefile.h"
#include "git/changes.h"
#include "git/exporter.h"
#include "git/handedits.h"
#include "git/stackplace.h"
#include "git/target.h"
#include "render/outputcheck.h"
#include "render/renderer.h"
#include "stack/answers.h"
#include "stack/recordage.h"
#include "stack/recordfacts.h"
#include "stack/stackchange.h"
#include "stack/stackfile.h"
#include "support/messages.h"
#include "support/spelling.h"

#include <QDate>
#include <QJsonArray>

#include <csignal>

namespace stackwright {

namespace {

// The files of an earlier export from the picks that lie in the repository, for hand edits whose history is gone. Only
// the catalogue that made them makes the same files again.
Regenerate regenerateWith(const CataloguePointer& catalogue)
{
    return [catalogue](const QByteArray& stackFile) -> std::optional<FileSet> {
        const Result<ReadStack> read = readStack(stackFile, QStringLiteral(".stackwright/stack.yaml"), *catalogue);
        if (!read || read->stack.catalogue.value(QStringLiteral("digest")).display() != catalogue->digest())
            return std::nullopt;
        Result<FileSet> files = renderStack(catalogue, read->stack);
        return files ? std::optional<FileSet>(std::move(files).value()) : std::nullopt;
    };
}

// Says what changed since the record that was exported last; one that cannot be read is as good as none.
MakeMessage messageOf(const ResolvedStack& resolved)
{
    return [&resolved](const std::optional<QByteArray>& stackFile) {
        const Catalogue& catalogue = resolved.catalogue();
        std::optional<Stack> before;
        if (stackFile) {
            if (Result<ReadStack> read = readStack(*stackFile, QStringLiteral(".stackwright/stack.yaml"), catalogue))
                before = std::move(read).value().stack;
        }
        return commitMessage(before, resolved.stack(), catalogue);
    };
}

Result<StackPlace> placeOf(const QCommandLineParser& parser, const Stack& stack)
{
    PlaceQuestion question;
    question.directory = parser.value(QStringLiteral("repo"));
    if (parser.isSet(QStringLiteral("into")))
        question.folder = parser.value(QStringLiteral("into"));
    question.ownRepository = parser.isSet(QStringLiteral("own-repository"));
    question.isTheOne = [slug = stack.project.effectiveSlug()](
                            const QByteArray& record) { return isRecordOf(slug, record); };
    return findPlace(question);
}

// Decision records follow the ones that the team has.
Stack numberedFor(Stack stack, StackPlace& place)
{
    const int after = decisionsAfter(place.record, place.decisions);
    if (after > 0 && !place.record)
        place.notes.append(
            Messages::tr("The repository has decision records of its own: those of the stack are numbered from %1 on.")
                .arg(after + 1, 4, 10, QLatin1Char('0')));
    stack.decisionsAfter = after;
    return stack;
}

// What is committed is what was looked at, or nothing.
Outcome checkExpected(const QString& expected, const FileSet& files, bool renumbered)
{
    if (expected.isEmpty() || expected == files.digest())
        return {};
    if (renumbered)
        return Error{Failure::Problem, {},
            Messages::tr("The files are not the ones that were looked at: decision records have other numbers in this "
                         "repository."),
            Messages::tr("Nothing was written. Look at the files with 'export --dry-run', whose digest counts here, "
                         "then export.")};
    return Error{Failure::Problem, {},
        Messages::tr("The files are not the ones that were looked at: the catalogue or the stack has changed since."),
        Messages::tr("Nothing was written. Look at the files again (the window shows the new ones after it was started "
                     "anew), then export.")};
}

QString wayOut()
{
    return QStringLiteral("Settle each with --keep PATH (yours stays) or --take PATH (the generated file), or write "
                          "them with markers onto the branch with "
                          "--conflicts markers; --dry-run shows the differences.");
}

// The answers to conflicts; wrong words are told as a usage error.
Outcome readAnswers(const QCommandLineParser& parser, ExportRequest& request)
{
    for (const QString& path : parser.values(QStringLiteral("keep")))
        request.choices.insert(path, Choice::KeepMine);
    for (const QString& path : parser.values(QStringLiteral("take"))) {
        if (request.choices.value(path, Choice::TakeGenerated) == Choice::KeepMine)
            return Error{Failure::Usage, {}, QStringLiteral("'%1' is both kept and taken.").arg(path),
                QStringLiteral("Choose one of --keep and --take for it.")};
        request.choices.insert(path, Choice::TakeGenerated);
    }
    const QString mode = parser.value(QStringLiteral("conflicts"));
    static const QStringList modes{QStringLiteral("refuse"), QStringLiteral("markers")};
    if (!modes.contains(mode))
        return Error{Failure::Usage, {},
            QStringLiteral("'%1' is no way to treat conflicts. %2").arg(mode, didYouMean(mode, modes)).trimmed(),
            QStringLiteral("Use 'refuse' or 'markers'.")};
    request.markers = mode == modes.last();
    if (!parser.isSet(QStringLiteral("settle")))
        return {};
    Result<QMap<QString, Answer>> answers = readSettleFile(parser.value(QStringLiteral("settle")));
    if (!answers)
        return answers.error();
    request.answers = std::move(answers).value();
    return {};
}

// A text that somebody put together is read again like a generated one.
Outcome checkTexts(const QMap<QString, Answer>& answers, const FileSet& files, const QString& folder)
{
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        const QString path =
            answer.key().startsWith(pathIn(folder, {})) ? answer.key().mid(pathIn(folder, {}).size()) : answer.key();
        const RenderedFile* generated = answer->choice == Choice::WriteText ? files.find(path) : nullptr;
        if (const Outcome sound = generated ? checkAnswer(*generated, answer->text) : Outcome(); !sound)
            return sound;
    }
    return {};
}

ExportRequest requestOf(const QCommandLineParser& parser, const ResolvedStack& resolved, const StackPlace& place)
{
    const Stack& stack = resolved.stack();
    ExportRequest request;
    request.regenerate = regenerateWith(resolved.cataloguePointer());
    request.directory = place.directory;
    request.folder = place.folder;
    request.branch = parser.value(QStringLiteral("branch"));
    request.slug = branchSlug(stack);
    request.message = parser.value(QStringLiteral("message"));
    request.makeMessage = messageOf(resolved);
    if (!parser.isSet(QStringLiteral("downgrade")))
        request.mayReplace = [catalogue = resolved.cataloguePointer()](
                                 const QByteArray& record) { return mayReplaceRecord(record, *catalogue); };
    if (!parser.value(QStringLiteral("name")).isEmpty() || !parser.value(QStringLiteral("email")).isEmpty())
        request.identity = Identity{parser.value(QStringLiteral("name")), parser.value(QStringLiteral("email"))};
    request.currentBranch = parser.isSet(QStringLiteral("current-branch"));
    return request;
}

QJsonArray toJson(const ChangeList& changes)
{
    QJsonArray array;
    for (const FileChange& change : changes)
        array.append(QJsonObject{{QStringLiteral("path"), change.path},
            {QStringLiteral("change"), changeName(change.change)}, {QStringLiteral("reason"), change.reason},
            {QStringLiteral("settleable"), change.settleable}, {QStringLiteral("merged"), keepsHandEdits(change)}});
    return array;
}

void writeOpenConflicts(const Comparison& comparison, Output& output)
{
    for (const Conflict& conflict : comparison.conflicts) {
        const auto isOpen = [&](const FileChange& change) {
            return change.path == conflict.path && change.change == Change::Conflict;
        };
        if (!output.json() && std::any_of(comparison.changes.cbegin(), comparison.changes.cend(), isOpen))
            writeConflict(conflict, output);
    }
    if (hasConflicts(comparison.changes))
        output.line(wayOut());
}

int dryRun(const FileSet& files, const ExportRequest& request, const StackPlace& place, Output& output)
{
    Result<Comparison> comparison = compare(files, request);
    if (!comparison)
        return output.fail(comparison.error());
    comparison->notes = place.notes + comparison->notes;
    for (const QString& note : comparison->notes)
        output.line(note);
    QMap<QString, int> counts;
    for (const FileChange& change : comparison->changes) {
        ++counts[changeName(change.change)];
        if (change.change != Change::Same)
            output.line(
                QStringLiteral("%1  %2%3")
                    .arg(changeName(change.change), -8)
                    .arg(change.path, change.reason.isEmpty() ? QString() : QStringLiteral("  ") + change.reason));
    }
    if (!comparison->nothingToCommit && !comparison->message.isEmpty())
        output.line(QStringLiteral("Message: ") + comparison->message.section(QLatin1Char('\n'), 0, 0));
    writeOpenConflicts(*comparison, output);
    QJsonObject totals;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        output.line(QStringLiteral("%1 %2").arg(count.value()).arg(count.key()));
        totals.insert(count.key(), count.value());
    }
    output.object({{QStringLiteral("result"),
        QJsonObject{{QStringLiteral("branch"), comparison->branch}, {QStringLiteral("message"), comparison->message},
            {QStringLiteral("digest"), files.digest()}, {QStringLiteral("changes"), toJson(comparison->changes)},
            {QStringLiteral("conflicts"), toJson(comparison->conflicts)}, {QStringLiteral("counts"), totals},
            {QStringLiteral("nothing-to-commit"), comparison->nothingToCommit},
            {QStringLiteral("notes"), QJsonArray::fromStringList(comparison->notes)}}}});
    return hasConflicts(comparison->changes) ? exitProblems : exitOk;
}

QJsonObject toJson(const ExportReport& report, const FileSet& files)
{
    return {{QStringLiteral("commit"), report.commit}, {QStringLiteral("message"), report.message},
        {QStringLiteral("digest"), files.digest()}, {QStringLiteral("branch"), report.branch},
        {QStringLiteral("directory"), report.directory}, {QStringLiteral("folder"), report.folder},
        {QStringLiteral("files"), qint64(report.filesWritten)},
        {QStringLiteral("nothing-to-commit"), report.nothingToCommit},
        {QStringLiteral("work-tree-written"), report.workTreeWritten},
        {QStringLiteral("changes"), toJson(report.changes)},
        {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)},
        {QStringLiteral("next"), QJsonArray::fromStringList(report.nextCommands)}};
}

void report(const ExportReport& report, const FileSet& files, Output& output)
{
    if (output.json())
        return output.object({{QStringLiteral("result"), toJson(report, files)}});
    if (report.nothingToCommit)
        output.line(QStringLiteral("Nothing to commit: branch '%1' holds all of it already (%2).")
                        .arg(report.branch, report.commit));
    else
        output.line(QStringLiteral("%1 files in commit %2 on branch '%3' of %4")
                        .arg(report.filesWritten)
                        .arg(report.commit.left(12), report.branch, report.directory));
    for (const QString& note : report.notes)
        output.line(note);
    if (!report.nextCommands.isEmpty())
        output.line(QStringLiteral("Next:"));
    for (const QString& command : report.nextCommands)
        output.line(QStringLiteral("  ") + command);
}

volatile std::sig_atomic_t stopWanted = 0;

void wantStop(int)
{
    stopWanted = 1;
}

// Whoever reads JSON, the window above all, hears of every file. Ctrl+C and SIGTERM stop the export at its next step,
// so that it takes away what it began; killed, it would leave that to the next export.
ExportProgress progressTo(Output& output)
{
    std::signal(SIGINT, wantStop);
    std::signal(SIGTERM, wantStop);
    return [&output](const QString& step, qsizetype done, qsizetype total) {
        if (output.json())
            output.object({{QStringLiteral("progress"),
                QJsonObject{{QStringLiteral("file"), step}, {QStringLiteral("done"), qint64(done)},
                    {QStringLiteral("total"), qint64(total)}}}});
        return stopWanted == 0;
    };
}

// The stack of the file, with what --swap says in the place of its own picks.
Result<Stack> wantedStack(
    const QCommandLineParser& parser, const QString& file, const Catalogue& catalogue, Output& output)
{
    Result<Stack> stack = loadedStack(file, catalogue, output, parser.value(QStringLiteral("variant")));
    if (!stack)
        return stack.error();
    const QStringList swaps = parser.values(QStringLiteral("swap"));
    for (const QString& swap : swaps) {
        if (!catalogue.stage(swap.section(u'=', 0, 0)))
            return Error{Failure::Usage, {}, QStringLiteral("'%1' is no swap.").arg(swap),
                QStringLiteral("Write STAGE=TOOL, such as ci=woodpecker.")};
        if (const Outcome done = applyChange(*stack, catalogue, swap); !done)
            return done.error();
    }
    return stack;
}

// A rehearsal tells which files would change although something does not fit yet; nothing such is ever written.
bool isSketch(const QCommandLineParser& parser)
{
    return parser.isSet(QStringLiteral("anyway")) && parser.isSet(QStringLiteral("dry-run"));
}

int runExport(const QCommandLineParser& parser, const QStringList& arguments, Output& output)
{
    const auto preparation = prepareExport();
    const Result<CataloguePointer> catalogue = loadedCatalogue();
    if (!catalogue)
        return output.fail(catalogue.error());
    const Result<Stack> stack = wantedStack(parser, arguments.front(), **catalogue, output);
    if (!stack)
        return output.fail(stack.error());
    Renderer renderer(*catalogue);
    renderer.parseAhead(*stack);
    Result<StackPlace> place = placeOf(parser, *stack);
    if (!place)
        return output.fail(place.error());
    const Stack numbered = numberedFor(*stack, *place);
    const Result<ResolvedPointer> resolved = resolve(*catalogue, numbered);
    if (!resolved)
        return output.fail(resolved.error());
    if ((*resolved)->hasErrors() && !isSketch(parser))
        return output.fail(tellOpenErrors(**resolved, false, output));
    if ((*resolved)->hasErrors())
        output.line(QStringLiteral(
            "This is a sketch: something does not fit yet, and 'check' says what. Nothing like this is ever written."));
    const Result<Plan> plan = makePlan(*resolved);
    if (!plan)
        return output.fail(plan.error());
    const Result<FileSet> files = renderer.render(*plan);
    if (!files)
        return output.fail(files.error());
    if (const Outcome same = checkExpected(
            parser.value(QStringLiteral("expect")), *files, numbered.decisionsAfter != stack->decisionsAfter);
        !same)
        return output.fail(same.error());
    ExportRequest request = requestOf(parser, **resolved, *place);
    if (const Outcome answered = readAnswers(parser, request); !answered)
        return output.fail(answered.error());
    if (const Outcome sound = checkTexts(request.answers, *files, request.folder); !sound)
        return output.fail(sound.error());
    if (!output.json()) // the window has other ways
        request.wayOut = wayOut();
    if (parser.isSet(QStringLiteral("dry-run")))
        return dryRun(*files, request, *place, output);
    Result<ExportReport> done = exportFiles(*files, request, progressTo(output));
    if (!done)
        return output.fail(done.error());
    done->notes = place->notes + done->notes;
    report(*done, *files, output);
    leave(output.ended(exitOk));
}

constexpr CommandArgument stackArgument[] = {{"FILE", WordKind::StackFile}};

constexpr CommandOption exportOptions[] = {{.name = "repo",
                                               .value = "DIR",
                                               .kind = WordKind::Folder,
                                               .needed = true,
                                               .help = "The repository's folder. It is made when it is not there."},
    {.name = "branch", .value = "B", .help = "The new branch's name."},
    {.name = "message", .value = "M", .help = "The commit's message, instead of one that says what changed."},
    {.name = "expect",
        .value = "DIGEST",
        .help = "Commit only when the files have this digest, which render --json and export --dry-run --json tell."},
    {.name = "downgrade",
        .help = "Replace the record of a newer Stackwright or catalogue; what this one does not know of it is lost."},
    {.name = "into",
        .value = "FOLDER",
        .help = "The folder of the repository that the stack is written into; '.' is its top. Without it the stack "
                "goes where its record stands."},
    {.name = "own-repository",
        .help = "Make a repository of its own, also inside another one, which does not hold it then."},
    {.name = "name", .value = "N", .help = "The author's name, instead of git's configuration."},
    {.name = "email", .value = "E", .help = "The author's address, instead of git's configuration."},
    {.name = "current-branch", .help = "Commit onto the branch that is checked out and write its files."},
    {.name = "keep",
        .value = "PATH",
        .kind = WordKind::File,
        .help = "Settle a conflict: keep the team's file. May stand several times."},
    {.name = "take",
        .value = "PATH",
        .kind = WordKind::File,
        .help = "Settle a conflict: take the generated file. May stand several times."},
    {.name = "conflicts",
        .value = "refuse|markers",
        .kind = WordKind::Choice,
        .help = "What becomes of conflicts that nothing settles: the export is refused, or the files are written with "
                "git's markers onto the branch.",
        .standard = "refuse"},
    {.name = "settle",
        .value = "FILE",
        .kind = WordKind::File,
        .help = "Settle conflicts as this JSON file says: path to {answer, text, base, ours, theirs}; answer is keep, "
                "take or text, the others are the ids that --dry-run --json told, or null."},
    variantOption,
    {.name = "swap",
        .value = "STAGE=TOOL",
        .kind = WordKind::Change,
        .help = "As if the stage had this tool: with --dry-run a swap is rehearsed, without it the branch is made. The "
                "stack file stays as it is. May stand several times."},
    {.name = "dry-run", .help = "Tell what would change; write nothing."},
    {.name = "anyway", .help = "With --dry-run: also with errors that are open."}};

} // namespace

const Command exportCommand{
    .name = "export",
    .help = "Commits the files of a stack to a repository, all or nothing.",
    .details = "What was changed by hand since the last export is merged; where that cannot be done, nothing is "
               "written and the files are named.",
    .arguments = stackArgument,
    .options = exportOptions,
    .problems = "the stack has errors, the files are not those that are expected, or there are conflicts",
    .json = "while it works: progress {file, done, total}\n"
            "at the end: result {commit, message, digest, branch, directory, folder, files, nothing-to-commit, "
            "work-tree-written, notes, next,\n"
            "changes [path, change, reason, settleable, merged]}\n"
            "with --dry-run: result {branch, message, digest, changes, conflicts [path, base, ours, theirs: {id, text} "
            "or null], counts, nothing-to-commit, notes}",
    .run = runExport,
};

} // namespace stackwright
