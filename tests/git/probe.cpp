// stackwright-export-probe: exports a small fixed FileSet, so that scripts can put repositories and faults in its way.
//
//   stackwright-export-probe DIRECTORY BRANCH MODE [DESIGN [TAKE]]
//     BRANCH  "-" for the default
//     MODE    branch, current, compare, recover or inspect
//     DESIGN  1 (default), 2: other content; or a path: a folder whose files are the FileSet
//     TAKE    take: conflicts are settled by the generated file; keep: by the team's
//
// Prints what was done, or the error; exit 0 ok, 1 problem, 2 usage, 3 I/O or git.
#include "git/changes.h"
#include "git/exporter.h"
#include "git/target.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <csignal>
#include <cstdio>

using namespace stackwright;

namespace {

struct Call {
    ExportRequest request;
    QString mode;
    QString design;
    QString take;
};

RenderedFile file(const QString& path, const QString& text, bool executable = false)
{
    RenderedFile result;
    result.path = path;
    result.bytes = text.toUtf8();
    result.executable = executable;
    result.tool = QStringLiteral("probe");
    return result;
}

FileSet fixedFiles(const QString& design)
{
    const QString word = QStringLiteral("design %1").arg(design);
    return FileSet({file(QStringLiteral("app/README.md"), QStringLiteral("# Probe\n\nMade for the ") + word + u'\n'),
        file(QStringLiteral("src/main.c"),
            QStringLiteral("/* ") + word + QStringLiteral(" */\nint main(void) { return 0; }\n")),
        file(QStringLiteral("docs/guide.md"), QStringLiteral("# Guide of ") + word + u'\n'),
        file(QStringLiteral("run.sh"), QStringLiteral("#!/bin/sh\nexit 0\n"), true),
        file(QStringLiteral(".stackwright/stack.yaml"), QStringLiteral("design: %1\n").arg(design))});
}

FileSet folderFiles(const QString& folder)
{
    std::vector<RenderedFile> files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile source(walk.next());
        if (!source.open(QIODevice::ReadOnly))
            continue;
        RenderedFile made = file(QDir(folder).relativeFilePath(source.fileName()), QString());
        made.bytes = source.readAll();
        files.push_back(made);
    }
    return FileSet(std::move(files));
}

void say(const QString& line)
{
    std::fputs(line.toUtf8().constData(), stdout);
    std::fputc('\n', stdout);
}

int sayError(const Error& error)
{
    say(QStringLiteral("refused: ") + error.text());
    return error.failure == Failure::Problem ? 1 : error.failure == Failure::Usage ? 2 : 3;
}

void sayChanges(const ChangeList& changes)
{
    for (const FileChange& change : changes)
        say(changeName(change.change) + u' ' + change.path
            + (change.reason.isEmpty() ? QString() : QStringLiteral(": ") + change.reason));
}

int runCompare(const FileSet& files, const ExportRequest& request)
{
    const Result<Comparison> comparison = compare(files, request);
    if (!comparison)
        return sayError(comparison.error());
    sayChanges(comparison->changes);
    return hasConflicts(comparison->changes) ? 1 : 0;
}

int runRecover(const QString& directory)
{
    const Result<RecoveryReport> report = recover(directory);
    if (!report)
        return sayError(report.error());
    say(QStringLiteral("recovered: ") + report->what);
    return 0;
}

int runInspect(const QString& directory)
{
    const Result<Target> target = inspectTarget(directory, QStringLiteral("probe"), QDate(2026, 1, 2));
    if (!target)
        return sayError(target.error());
    say(QStringLiteral("state: ") + target->state);
    say(QStringLiteral("proposed: ") + target->proposedBranch);
    if (!target->refusal.isEmpty())
        say(QStringLiteral("refusal: ") + target->refusal);
    return 0;
}

int runExport(const FileSet& files, Call call)
{
    call.request.currentBranch = call.mode == QLatin1String("current");
    if (!call.take.isEmpty()) {
        const Result<Comparison> comparison = compare(files, call.request);
        if (!comparison)
            return sayError(comparison.error());
        for (const Conflict& conflict : comparison->conflicts)
            call.request.choices.insert(
                conflict.path, call.take == QLatin1String("take") ? Choice::TakeGenerated : Choice::KeepMine);
    }
    const Result<ExportReport> report = exportFiles(files, call.request);
    if (!report)
        return sayError(report.error());
    say(QStringLiteral("%1 %2 %3")
            .arg(report->nothingToCommit ? QStringLiteral("nothing to commit") : QStringLiteral("committed"),
                report->branch, report->commit));
    for (const QString& note : report->notes)
        say(QStringLiteral("note: ") + note);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const auto preparation = prepareExport();
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4) {
        say(QStringLiteral("usage: stackwright-export-probe DIRECTORY BRANCH MODE [DESIGN [TAKE]]"));
        return 2;
    }
    Call call;
    call.request.directory = words[1];
    call.request.branch = words[2] == QLatin1String("-") ? QString() : words[2];
    call.mode = words[3];
    call.design = words.value(4, QStringLiteral("1"));
    call.take = words.value(5);
    if (call.mode == QLatin1String("recover"))
        return runRecover(call.request.directory);
    if (call.mode == QLatin1String("inspect"))
        return runInspect(call.request.directory);
    const FileSet files = call.design.contains(u'/') ? folderFiles(call.design) : fixedFiles(call.design);
    return call.mode == QLatin1String("compare") ? runCompare(files, call.request) : runExport(files, call);
}
