// Exports into repositories that are there: a new branch, the current branch, none checked out, none at all.
#include "git/changes.h"
#include "sandbox.h"
#include "support/testrunner.h"

#include <QDir>
#include <QFileInfo>

using namespace stackwright;

using Files = QMap<QString, QByteArray>;

namespace {

const Files stack{{QStringLiteral(".stackwright/stack.yaml"), "version: 1\n"},
    {QStringLiteral("Jenkinsfile"), "pipeline {}\n"}, {QStringLiteral("docs/guide.md"), "# Guide\n"},
    {QStringLiteral("run.sh"), "#!/bin/sh\n"}};

const Files mine{{QStringLiteral("notes.txt"), "mine\n"}, {QStringLiteral("docs/own.md"), "own\n"}};

Files both(const Files& one, const Files& two)
{
    Files all = one;
    all.insert(two);
    return all;
}

} // namespace

class TestRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesABranchAndTouchesNothingElse_data();
    void makesABranchAndTouchesNothingElse();
    void makesTheGeneratedLine();
    void writesTheCurrentBranch_data();
    void writesTheCurrentBranch();
    void exportsTheSameTwiceOntoABranch();
    void startsAnUnbornBranch_data();
    void startsAnUnbornBranch();
    void writesABareRepository();
    void writesALinkedWorktree();
    void refusesABranch_data();
    void refusesABranch();
    void refusesToTouchHandWork_data();
    void refusesToTouchHandWork();
    void listsConflicts();
    void settlesConflictsAsChosen();
    void keepsIndexFlags();
    void acceptsFilesThatAreThereAlready();
    void replacesHardLinks();
    void saysWhatWasNotRun();
    void stopsWithoutATrace_data();
    void stopsWithoutATrace();
    void leavesTheRepositoryToOneExportAtATime();
    void readsCommittedBytes();
};

void TestRepository::makesABranchAndTouchesNothingElse_data()
{
    QTest::addColumn<QString>("state");
    for (const char* state : {"clean", "edited file", "staged file", "untracked file in the way", "deleted file",
             "detached", "packed refs", "sparse checkout"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

static void bringInto(const Sandbox& sandbox, const QString& state)
{
    if (state == QLatin1String("edited file"))
        sandbox.write(QStringLiteral("repo/notes.txt"), "edited\n");
    if (state == QLatin1String("staged file")) {
        sandbox.write(QStringLiteral("repo/notes.txt"), "staged\n");
        sandbox.tell(QStringLiteral("add notes.txt"));
    }
    if (state == QLatin1String("untracked file in the way"))
        sandbox.write(QStringLiteral("repo/Jenkinsfile"), "mine\n");
    if (state == QLatin1String("deleted file"))
        QFile::remove(sandbox.path(QStringLiteral("repo/notes.txt")));
    if (state == QLatin1String("detached"))
        sandbox.tell(QStringLiteral("checkout -q --detach"));
    if (state == QLatin1String("packed refs"))
        sandbox.tell(QStringLiteral("gc -q"));
    if (state == QLatin1String("sparse checkout"))
        sandbox.tell(QStringLiteral("sparse-checkout set --cone docs"));
}

void TestRepository::makesABranchAndTouchesNothingElse()
{
    QFETCH(QString, state);
    const Sandbox sandbox;
    sandbox.makeRepository(mine);
    bringInto(sandbox, state);
    const QString head = sandbox.tell(QStringLiteral("rev-parse HEAD"));
    const QString status = sandbox.tell(QStringLiteral("status --porcelain=v1"));
    const QByteArray index = sandbox.read(QStringLiteral("repo/.git/index"));
    const Result<ExportReport> report =
        exportFiles(fileSet(stack), onBranch(sandbox, QStringLiteral("stackwright/one")));
    QVERIFY2(report, said(report));
    QCOMPARE(sandbox.read(QStringLiteral("repo/.git/index")), index);
    QCOMPARE(sandbox.tell(QStringLiteral("rev-parse HEAD")), head);
    QCOMPARE(sandbox.tell(QStringLiteral("status --porcelain=v1")), status);
    QCOMPARE(sandbox.fsck(), QString());
    QCOMPARE(sandbox.tell(QStringLiteral("rev-parse refs/heads/stackwright/one")), report->commit);
    QCOMPARE(treeOf(sandbox, QStringLiteral("stackwright/one")), both(mine, stack));
    QCOMPARE(report->filesWritten, stack.size());
    QVERIFY(!report->workTreeWritten);
    QVERIFY(!QFileInfo::exists(sandbox.path(QStringLiteral("repo/.git/stackwright"))));
}

void TestRepository::makesTheGeneratedLine()
{
    const Sandbox sandbox;
    sandbox.makeRepository(mine);
    const Result<ExportReport> report = exportFiles(fileSet(stack), onBranch(sandbox, QStringLiteral("topic")));
    QVERIFY2(report, said(report));
    QCOMPARE(sandbox.tell(QStringLiteral("rev-parse topic^1")), sandbox.tell(QStringLiteral("rev-parse main")));
    QCOMPARE(treeOf(sandbox, QStringLiteral("topic^2")), stack);
    QCOMPARE(sandbox.tell(QStringLiteral("rev-list --count topic^2")), QStringLiteral("1"));
    QCOMPARE(sandbox.tell(QStringLiteral("show -s --format=%s topic")), QStringLiteral("Add the stack"));
    QVERIFY(sandbox.tell(QStringLiteral("show -s --format=%b topic^2"))
                .contains(sandbox.tell(QStringLiteral("rev-parse topic^2^{tree}"))));
    QVERIFY(sandbox.tell(QStringLiteral("reflog show topic")).contains(QLatin1String("stackwright: Add the stack")));
}

void TestRepository::writesTheCurrentBranch_data()
{
    QTest::addColumn<Files>("before");
    QTest::newRow("nothing of it there") << mine;
    QTest::newRow("a file with the same bytes") << both(mine, {{QStringLiteral("Jenkinsfile"), "pipeline {}\n"}});
    QTest::newRow("a file of the same folder") << Files{{QStringLiteral("docs/guide2.md"), "x\n"}};
}

void TestRepository::writesTheCurrentBranch()
{
    QFETCH(Files, before);
    const Sandbox sandbox;
    sandbox.makeRepository(before);
    sandbox.write(QStringLiteral("repo/untracked"), "mine\n");
    const Result<ExportReport> report = exportFiles(fileSet(stack), onCurrent(sandbox));
    QVERIFY2(report, said(report));
    QCOMPARE(sandbox.tell(QStringLiteral("rev-parse main")), report->commit);
    QCOMPARE(treeOf(sandbox, QStringLiteral("main")), both(before, stack));
    QCOMPARE(sandbox.tell(QStringLiteral("status --porcelain")), QStringLiteral("?? untracked"));
    QCOMPARE(sandbox.tell(QStringLiteral("diff-files")), QString());
    QCOMPARE(sandbox.fsck(), QString());
    for (auto file = stack.cbegin(); file != stack.cend(); ++file)
        QCOMPARE(sandbox.read(QStringLiteral("repo/") + file.key()), file.value());
    QVERIFY(QFileInfo(sandbox.path(QStringLiteral("repo/run.sh"))).isExecutable());
    QVERIFY(report->workTreeWritten);
    QVERIFY(!QFileInfo::exists(sandbox.path(QStringLiteral("repo/.git/stackwright"))));
    QVERIFY(!QFileInfo::exists(sandbox.path(QStringLiteral("repo/.git/index.lock"))));
}

void TestRepository::exportsTheSameTwiceOntoABranch()
{
    const Sandbox sandbox;
    sandbox.makeRepository(mine);
    const Result<ExportReport> first = exportFiles(fileSet(stack), onBranch(sandbox, QStringLiteral("topic")));
    QVERIFY2(first, said(first));
    const QMap<QString, QByteArray> before = sandbox.snapshot();
    const Result<ExportReport> second = exportFiles(fileSet(stack), onBranch(sandbox, QStringLiteral("topic")));
    QVERIFY2(second, said(second));
    QVERIFY(second->nothingToCommit);
    QCOMPARE(second->commit, first->commit);
    QCOMPARE(sandbox.snapshot(), before);
    sandbox.tell(QStringLiteral("merge -q --ff-only topic"));
    const Result<ExportReport> third = exportFiles(fileSet(stack), onBranch(sandbox, QStringLiteral("another")));
    QVERIFY2(third, said(third));
    QVERIFY(third->nothingToCommit);
    QCOMPARE(sandbox
                 .git({QStringLiteral("rev-parse"), QStringLiteral("--verify"), QStringLiteral("-q"),
                     QStringLiteral("refs/heads/another")})
                 .code,
        1);
}

void TestRepository::startsAnUnbornBranch_data()
{
    QTest::addColumn<QString>("branch");
    QTest::addColumn<bool>("current");
    QTest::newRow("main, by default") << QStringLiteral("main") << false;
    QTest::newRow("main, the current branch") << QStringLiteral("main") << true;
    QTest::newRow("trunk") << QStringLiteral("trunk") << false;
}

void TestRepository::startsAnUnbornBranch()
{
    QFETCH(QString, branch);
    QFETCH(bool, current);
    const Sandbox sandbox;
    QDir().mkpath(sandbox.path());
    sandbox.tell(QStringLiteral("init -q -b ") + branch);
    sandbox.write(QStringLiteral("repo/untracked"), "mine\n");
    ExportRequest request = requestFor(sandbox);
    request.currentBranch = current;
    const Result<ExportReport> report = exportFiles(fileSet(stack), request);
    QVERIFY2(report, said(report));
    QCOMPARE(report->branch, branch);
    QCOMPARE(sandbox.tell(QStringLiteral("for-each-ref --format=%(refname)")), QStringLiteral("refs/heads/") + branch);
    QCOMPARE(treeOf(sandbox, QStringLiteral("HEAD")), stack);
    QCOMPARE(sandbox.tell(QStringLiteral("rev-list --count HEAD")), QStringLiteral("1"));
    QCOMPARE(sandbox.tell(QStringLiteral("status --porcelain")), QStringLiteral("?? untracked"));
    QCOMPARE(sandbox.fsck(), QString());
}

void TestRepository::writesABareRepository()
{
    const Sandbox sandbox;
    QDir().mkpath(sandbox.path());
    sandbox.tell(QStringLiteral("init -q --bare"));
    const Result<ExportReport> first = exportFiles(fileSet(stack), requestFor(sandbox));
    QVERIFY2(first, said(first));
    QVERIFY(first->bare);
    QCOMPARE(first->branch, QStringLiteral("main"));
    Files changed = stack;
    changed[QStringLiteral("Jenkinsfile")] = "pipeline { agent any }\n";
    const Result<ExportReport> second = exportFiles(fileSet(changed), onBranch(sandbox, QStringLiteral("topic")));
    QVERIFY2(second, said(second));
    QCOMPARE(treeOf(sandbox, QStringLiteral("topic")), changed);
    QCOMPARE(treeOf(sandbox, QStringLiteral("main")), stack);
    QCOMPARE(sandbox.fsck(), QString());
    QVERIFY(!QFileInfo::exists(sandbox.path(QStringLiteral("repo/index"))));
}

void TestRepository::writesALinkedWorktree()
{
    const Sandbox sandbox;
    sandbox.makeRepository(mine);
    sandbox.tell(QStringLiteral("worktree add -q ../linked -b wt"));
    ExportRequest request = requestFor(sandbox, QStringLiteral("linked"));
    request.currentBranch = true;
    const Result<ExportReport> report = exportFiles(fileSet(stack), request);
    QVERIFY2(report, said(report));
    QCOMPARE(report->branch, QStringLiteral("wt"));
    QCOMPARE(treeOf(sandbox, QStringLiteral("wt")), both(mine, stack));
    QCOMPARE(sandbox.tell(QStringLiteral("status --porcelain"), QStringLiteral("linked")), QString());
    QCOMPARE(sandbox.tell(QStringLiteral("status --porcelain")), QString());
    QCOMPARE(treeOf(sandbox, QStringLiteral("main")), mine);
    QCOMPARE(sandbox.fsck(), QString());
}

void TestRepository::refusesABranch_data()
{
    QTest::addColumn<QString>("branch");
    QTest::addColumn<bool>("current");
    QTest::addColumn<QString>("words");
    QTest::newRow("with other content") << QStringLiteral("taken") << false << QStringLiteral("'taken-2'");
    QTest::newRow("that is checked out") << QStringLiteral("main") << false << QStringLiteral("is checked out");
    QTest::newRow("below another") << QStringLiteral("taken/deeper") << false << QStringLiteral("folder of the other");
    QTest::newRow("above another") << QStringLiteral("deep") << false << QStringLiteral("folder of the other");
    QTest::newRow("another but for case") << QStringLiteral("Taken") << false << QStringLiteral("capital letters");
    QTest::newRow("with a blank") << QStringLiteral("a b") << false << QStringLiteral("cannot be the name");
    QTest::newRow("with two dots") << QStringLiteral("a..b") << false << QStringLiteral("cannot be the name");
    QTest::newRow("like an option") << QStringLiteral("-f") << false << QStringLiteral("cannot be the name");
    QTest::newRow("HEAD") << QStringLiteral("HEAD") << false << QStringLiteral("cannot be the name");
    QTest::newRow("out of refs") << QStringLiteral("../../evil") << false << QStringLiteral("cannot be the name");
    QTest::newRow("not the current one") << QStringLiteral("other") << true << QStringLiteral("not the current branch");
}

void TestRepository::refusesABranch()
{
    QFETCH(QString, branch);
    QFETCH(bool, current);
    QFETCH(QString, words);
    const Sandbox sandbox;
    sandbox.makeRepository(mine);
    sandbox.tell(QStringLiteral("branch taken"));
    sandbox.tell(QStringLiteral("branch deep/er"));
    const QMap<QString, QByteArray> before = sandbox.snapshot();
    ExportRequest request = onBranch(sandbox, branch);
    request.currentBranch = current;
    const Result<ExportReport> report = exportFiles(fileSet(stack), request);
    QVERIFY(!report);
    QVERIFY2(report.error().text().contains(words), said(report));
    QCOMPARE(sandbox.snapshot(), before);
}

void TestRepository::refusesToTouchHandWork_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("staged");
    QTest::addColumn<QString>("words");
    QTest::newRow("an untracked file in the way")
        << QStringLiteral("Jenkinsfile") << false << QStringLiteral("'Jenkinsfile'");
    QTest::newRow("a staged file in the way") << QStringLiteral("Jenkinsfile") << true << QStringLiteral("staged");
    QTest::newRow("another staged file") << QStringLiteral("notes.txt") << true << QStringLiteral("staged");
    QTest::newRow("a file where a folder is needed")
        << QStringLiteral(".stackwright") << false << QStringLiteral("folder is needed");
}

void TestRepository::refusesToTouchHandWork()
{
    QFETCH(QString, path);
    QFETCH(bool, staged);
    QFETCH(QString, words);
    const Sandbox sandbox;
    sandbox.makeRepository(mine);
    sandbox.write(QStringLiteral("repo/") + path, "by hand\n");
    if (staged)
        sandbox.tell(QStringLiteral("add ") + path);
    const QMap<QString, QByteArray> before = sandbox.snapshot();
    const Result<ExportReport> report = exportFiles(fileSet(stack), onCurrent(sandbox));
    QVERIFY(!report);
    QVERIFY2(report.error().text().contains(words), said(report));
    QCOMPARE(sandbox.snapshot(), before);
}

void TestRepository::listsConflicts()
{
    const Sandbox sandbox;
    sandbox.makeRepository({{QStringLiteral("Jenkinsfile"), "mine\n"}, {QStringLiteral("docs"), "a file\n"},
        {QStringLiteral("RUN.sh"), "x\n"}});
    const QMap<QString, QByteArray> before = sandbox.snapshot();
    const Result<Comparison> comparison = compare(fileSet(stack), onBranch(sandbox, QStringLiteral("topic")));
    QVERIFY(comparison);
    QCOMPARE(changeOf(comparison->changes, QStringLiteral("Jenkinsfile")), QStringLiteral("conflict"));
    QCOMPARE(changeOf(comparison->changes, QStringLiteral("docs/guide.md")), QStringLiteral("conflict"));
    QCOMPARE(changeOf(comparison->changes, QStringLiteral("run.sh")), QStringLiteral("conflict"));
    QCOMPARE(changeOf(comparison->changes, QStringLiteral(".stackwright/stack.yaml")), QStringLiteral("added"));
    const Result<ExportReport> report = exportFiles(fileSet(stack), onBranch(sandbox, QStringLiteral("topic")));
    QVERIFY(!report);
    QCOMPARE(int(report.error().failure), int(Failure::Problem));
    for (const char* word : {"3 files", "Jenkinsfile", "docs/guide.md", "RUN.sh", "Nothing was written"})
        QVERIFY2(report.error().text().contains(QLatin1String(word)), said(report));
    QCOMPARE(sandbox.snapshot(), before);
}

void TestRepository::settlesConflictsAsChosen()
{
    const Sandbox sandbox;
    sandbox.makeRepository({{QStringLiteral("Jenkinsfile"), "mine\n"}, {QStringLiteral("docs/guide.md"), "mine\n"}});
    ExportRequest request = onBranch(sandbox, QStringLiteral("topic"));
    request.choices = {
        {QStringLiteral("Jenkinsfile"), Choice::KeepMine}, {QStringLiteral("docs/guide.md"), Choice::TakeGenerated}};
    const Result<ExportReport> report = exportFiles(fileSet(stack), request);
    QVERIFY2(report, said(report));
    Files expected = stack;
    expected[QStringLiteral("Jenkinsfile")] = "mine\n";
    QCOMPARE(treeOf(sandbox, QStringLiteral("topic")), expected);
    QCOMPARE(changeOf(report->changes, QStringLiteral("Jenkinsfile")), QStringLiteral("kept"));
    QCOMPARE(changeOf(report->changes, QStringLiteral("docs/guide.md")), QStringLiteral("changed"));
}

void TestRepository::keepsIndexFlags()
{
    const Sandbox sandbox;
    sandbox.makeRepository(mine);
    sandbox.write(QStringLiteral("repo/intended"), "x\n");
    sandbox.tell(QStringLiteral("add -N intended"));
    sandbox.tell(QStringLiteral("update-index --assume-unchanged notes.txt"));
    sandbox.write(QStringLiteral("repo/notes.txt"), "hidden edit\n");
    const Result<ExportReport> report = exportFiles(fileSet(stack), onCurrent(sandbox));
    QVERIFY2(report, said(report));
    QCOMPARE(sandbox.tell(QStringLiteral("ls-files -v notes.txt")), QStringLiteral("h notes.txt"));
    QCOMPARE(sandbox.tell(QStringLiteral("status --porcelain")), QStringLiteral("A intended"));
    QCOMPARE(sandbox.read(QStringLiteral("repo/notes.txt")), QByteArray("hidden edit\n"));
}

void TestRepository::acceptsFilesThatAreThereAlready()
{
    const Sandbox sandbox;
    sandbox.makeRepository(mine);
    sandbox.write(QStringLiteral("repo/Jenkinsfile"), "pipeline {}\n"); // untracked, with the very bytes
    const Result<ExportReport> report = exportFiles(fileSet(stack), onCurrent(sandbox));
    QVERIFY2(report, said(report));
    QCOMPARE(sandbox.tell(QStringLiteral("status --porcelain")), QString());
}

void TestRepository::replacesHardLinks()
{
    const Sandbox sandbox;
    sandbox.makeRepository({{QStringLiteral("Jenkinsfile"), "old\n"}});
    sandbox.write(QStringLiteral("outside"), "old\n");
    QFile::remove(sandbox.path(QStringLiteral("repo/Jenkinsfile")));
    QCOMPARE(::link(sandbox.path(QStringLiteral("outside")).toUtf8().constData(),
                 sandbox.path(QStringLiteral("repo/Jenkinsfile")).toUtf8().constData()),
        0);
    ExportRequest request = onCurrent(sandbox);
    request.choices.insert(QStringLiteral("Jenkinsfile"), Choice::TakeGenerated);
    const Result<ExportReport> report = exportFiles(fileSet(stack), request);
    QVERIFY2(report, said(report));
    QCOMPARE(sandbox.read(QStringLiteral("repo/Jenkinsfile")), QByteArray("pipeline {}\n"));
    QCOMPARE(sandbox.read(QStringLiteral("outside")), QByteArray("old\n"));
}

void TestRepository::saysWhatWasNotRun()
{
    const Sandbox sandbox;
    sandbox.makeRepository({{QStringLiteral(".gitattributes"), "*.md filter=lfs\n*.sh eol=crlf\n"},
        {QStringLiteral(".pre-commit-config.yaml"), "repos: []\n"}});
    sandbox.tell(QStringLiteral("config core.hooksPath hooks"));
    sandbox.tell(QStringLiteral("config core.autocrlf input"));
    sandbox.write(QStringLiteral("repo/hooks/pre-commit"), "#!/bin/sh\ntouch \"$PWD/../ran\"\n");
    QFile(sandbox.path(QStringLiteral("repo/hooks/pre-commit")))
        .setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    const Result<ExportReport> report = exportFiles(fileSet(stack), onCurrent(sandbox));
    QVERIFY2(report, said(report));
    const QString notes = report->notes.join(u'\n');
    for (const char* word :
        {"hook pre-commit was not run", "pre-commit run --all-files", "filter 'lfs'", "eol=crlf", "core.autocrlf"})
        QVERIFY2(notes.contains(QLatin1String(word)), qPrintable(notes));
    QVERIFY(!QFileInfo::exists(sandbox.path(QStringLiteral("ran"))));
    QCOMPARE(sandbox.read(QStringLiteral("repo/run.sh")), QByteArray("#!/bin/sh\n"));
}

void TestRepository::stopsWithoutATrace_data()
{
    QTest::addColumn<bool>("current");
    QTest::addColumn<int>("step");
    for (const bool current : {false, true}) {
        for (int step = 0; step <= 3; ++step)
            QTest::addRow("%s, step %d", current ? "current branch" : "new branch", step) << current << step;
    }
}

void TestRepository::stopsWithoutATrace()
{
    QFETCH(bool, current);
    QFETCH(int, step);
    const Sandbox sandbox;
    sandbox.makeRepository(mine);
    const auto stop = [step](const QString&, qsizetype done, qsizetype) { return done < step; };
    const Result<ExportReport> report =
        exportFiles(fileSet(stack), current ? onCurrent(sandbox) : onBranch(sandbox, QStringLiteral("topic")), stop);
    QVERIFY(!report);
    QCOMPARE(int(report.error().failure), int(Failure::Cancelled));
    QCOMPARE(sandbox.tell(QStringLiteral("for-each-ref --format=%(refname)")), QStringLiteral("refs/heads/main"));
    QCOMPARE(sandbox.tell(QStringLiteral("status --porcelain")), QString());
    for (const char* name : {"repo/.git/stackwright", "repo/.git/index.lock", "repo/Jenkinsfile"})
        QVERIFY2(!QFileInfo::exists(sandbox.path(QLatin1String(name))), name);
}

void TestRepository::leavesTheRepositoryToOneExportAtATime()
{
    const Sandbox sandbox;
    sandbox.makeRepository(mine);
    QByteArray inner;
    const Result<ExportReport> report = exportFiles(
        fileSet(stack), onBranch(sandbox, QStringLiteral("topic")), [&](const QString&, qsizetype done, qsizetype) {
            if (done == 1)
                inner = said(exportFiles(fileSet(stack), onBranch(sandbox, QStringLiteral("second"))));
            return true;
        });
    QVERIFY2(report, said(report));
    QVERIFY2(inner.contains("Another export"), inner.constData());
}

void TestRepository::readsCommittedBytes()
{
    const Sandbox sandbox;
    sandbox.makeRepository(mine);
    const Result<QByteArray> bytes = committedBytes(sandbox.path(), QStringLiteral("docs/own.md"));
    QVERIFY(bytes);
    QCOMPARE(*bytes, QByteArray("own\n"));
    QVERIFY(!committedBytes(sandbox.path(), QStringLiteral("docs")));
    QVERIFY(!committedBytes(sandbox.path(), QStringLiteral("docs/own.md/x")));
    QVERIFY(!committedBytes(sandbox.path(QStringLiteral("home")), QStringLiteral("gitconfig")));
}

STACKWRIGHT_TEST(TestRepository)

#include "tst_repository.moc"
