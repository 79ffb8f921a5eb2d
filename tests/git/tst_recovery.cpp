// What a stopped export leaves, made by hand, and what the next start makes of it. (tests/git/faults.sh stops real
// exports.)
#include "git/exporter.h"
#include "sandbox.h"
#include "support/testrunner.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace stackwright;

using Files = QMap<QString, QByteArray>;

namespace {

const Files stack{{QStringLiteral("Jenkinsfile"), "pipeline {}\n"}, {QStringLiteral("docs/guide.md"), "# Guide\n"},
    {QStringLiteral("run.sh"), "#!/bin/sh\n"}};

// A repository and the branch "topic" with an export on top of main.
void prepare(const Sandbox& sandbox)
{
    sandbox.makeRepository({{QStringLiteral("own.txt"), "own\n"}});
    const Result<ExportReport> made = exportFiles(fileSet(stack), onBranch(sandbox, QStringLiteral("topic")));
    QVERIFY2(made, said(made));
}

void writeJournal(
    const Sandbox& sandbox, const QString& reference, const QString& before, const QString& after, bool workTree = true)
{
    const QJsonObject journal{{QStringLiteral("version"), 1}, {QStringLiteral("directory"), sandbox.path()},
        {QStringLiteral("reference"), reference}, {QStringLiteral("before"), before}, {QStringLiteral("after"), after},
        {QStringLiteral("work-tree"), workTree}};
    sandbox.write(QStringLiteral("repo/.git/stackwright/journal"), QJsonDocument(journal).toJson());
}

// As if an export onto main had been stopped right after the branch moved.
void stopAfterMove(const Sandbox& sandbox)
{
    prepare(sandbox);
    const QString before = sandbox.tell(QStringLiteral("rev-parse main"));
    const QString after = sandbox.tell(QStringLiteral("rev-parse topic"));
    writeJournal(sandbox, QStringLiteral("refs/heads/main"), before, after);
    sandbox.tell(QStringLiteral("update-ref refs/heads/main ") + after);
}

QString recovered(const Sandbox& sandbox, const QString& folder = QStringLiteral("repo"))
{
    const Result<RecoveryReport> report = recover(sandbox.path(folder));
    return report ? report->what : QStringLiteral("error: ") + report.error().text();
}

const QByteArray ownWords = "Stackwright exports into this working tree.\n";

} // namespace

class TestRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsNothing();
    void takesBackWhatHadNotMoved();
    void finishesWhatHadMoved();
    void finishesHalfWrittenFiles();
    void leavesWorkDoneMeanwhile();
    void leavesAnotherCheckout();
    void finishesALinkedWorktree();
    void sweepsOwnLocksOnly_data();
    void sweepsOwnLocksOnly();
    void sweepsBranchLocks_data();
    void sweepsBranchLocks();
    void ignoresForeignJournals_data();
    void ignoresForeignJournals();
    void followsNoUnsafePath();
    void finishesAReadyFolder();
    void deletesHalfMadeRepositories();
    void leavesALivingExportAlone();
};

void TestRecovery::findsNothing()
{
    const Sandbox sandbox;
    QCOMPARE(recovered(sandbox), QString());
    prepare(sandbox);
    const QMap<QString, QByteArray> before = sandbox.snapshot(QString());
    QCOMPARE(recovered(sandbox), QString());
    QCOMPARE(sandbox.snapshot(QString()), before);
}

void TestRecovery::takesBackWhatHadNotMoved()
{
    const Sandbox sandbox;
    prepare(sandbox);
    const QMap<QString, QByteArray> before = sandbox.snapshot();
    writeJournal(sandbox, QStringLiteral("refs/heads/main"), sandbox.tell(QStringLiteral("rev-parse main")),
        sandbox.tell(QStringLiteral("rev-parse topic")));
    QVERIFY(recovered(sandbox).contains(QLatin1String("had not moved")));
    QCOMPARE(sandbox.snapshot(), before);
}

void TestRecovery::finishesWhatHadMoved()
{
    const Sandbox sandbox;
    stopAfterMove(sandbox);
    QVERIFY(recovered(sandbox).contains(QLatin1String("was finished")));
    QCOMPARE(sandbox.tell(QStringLiteral("status --porcelain")), QString());
    QCOMPARE(sandbox.read(QStringLiteral("repo/docs/guide.md")), QByteArray("# Guide\n"));
    QVERIFY(!QFileInfo::exists(sandbox.path(QStringLiteral("repo/.git/stackwright"))));
    QCOMPARE(recovered(sandbox), QString());
}

void TestRecovery::finishesHalfWrittenFiles()
{
    const Sandbox sandbox;
    stopAfterMove(sandbox);
    sandbox.write(QStringLiteral("repo/Jenkinsfile"), "pipeline {}\n"); // written before the stop
    const QByteArray name = QCryptographicHash::hash("run.sh", QCryptographicHash::Sha1).toHex().left(16);
    sandbox.write(QStringLiteral("repo/.stackwright-") + QString::fromLatin1(name) + u'~', "#!/b");
    const Result<ExportReport> report = exportFiles(fileSet(stack), onCurrent(sandbox));
    QVERIFY2(report, said(report));
    QVERIFY(report->nothingToCommit);
    QVERIFY(report->notes.join(u' ').contains(QLatin1String("was finished")));
    QCOMPARE(sandbox.tell(QStringLiteral("status --porcelain")), QString());
}

void TestRecovery::leavesWorkDoneMeanwhile()
{
    const Sandbox sandbox;
    stopAfterMove(sandbox);
    sandbox.write(QStringLiteral("repo/Jenkinsfile"), "by hand\n");
    const QString said = recovered(sandbox);
    QVERIFY2(said.contains(QLatin1String("left as they are: Jenkinsfile")), qPrintable(said));
    QCOMPARE(sandbox.read(QStringLiteral("repo/Jenkinsfile")), QByteArray("by hand\n"));
    QCOMPARE(sandbox.tell(QStringLiteral("status --porcelain")), QStringLiteral("M Jenkinsfile"));
}

void TestRecovery::leavesAnotherCheckout()
{
    const Sandbox sandbox;
    stopAfterMove(sandbox);
    sandbox.tell(QStringLiteral("symbolic-ref HEAD refs/heads/elsewhere"));
    const QMap<QString, QByteArray> files = sandbox.snapshot();
    QVERIFY(recovered(sandbox).contains(QLatin1String("cannot"))
        || !QFileInfo::exists(sandbox.path(QStringLiteral("repo/Jenkinsfile"))));
    QCOMPARE(sandbox.read(QStringLiteral("repo/.git/index")), files.value(QStringLiteral(".git/index")));
}

void TestRecovery::finishesALinkedWorktree()
{
    const Sandbox sandbox;
    prepare(sandbox);
    sandbox.tell(QStringLiteral("worktree add -q ../linked -b wt main"));
    const QString after = sandbox.tell(QStringLiteral("rev-parse topic"));
    const QJsonObject journal{{QStringLiteral("version"), 1},
        {QStringLiteral("directory"), sandbox.path(QStringLiteral("linked"))},
        {QStringLiteral("reference"), QStringLiteral("refs/heads/wt")},
        {QStringLiteral("before"), sandbox.tell(QStringLiteral("rev-parse main"))}, {QStringLiteral("after"), after},
        {QStringLiteral("work-tree"), true}};
    sandbox.write(QStringLiteral("repo/.git/stackwright/journal"), QJsonDocument(journal).toJson());
    sandbox.tell(QStringLiteral("update-ref refs/heads/wt ") + after);
    // Found from the main working tree, too.
    QVERIFY(recovered(sandbox).contains(QLatin1String("was finished")));
    QCOMPARE(sandbox.tell(QStringLiteral("status --porcelain"), QStringLiteral("linked")), QString());
    QCOMPARE(sandbox.tell(QStringLiteral("status --porcelain")), QString());
}

void TestRecovery::sweepsOwnLocksOnly_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("swept");
    QTest::newRow("ours") << ownWords << true;
    QTest::newRow("git's, empty") << QByteArray() << false;
    QTest::newRow("git's, with an index in it") << QByteArray("DIRC\0\0\0\2", 8) << false;
}

void TestRecovery::sweepsOwnLocksOnly()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, swept);
    const Sandbox sandbox;
    prepare(sandbox);
    QDir().mkpath(sandbox.path(QStringLiteral("repo/.git/stackwright")));
    sandbox.write(QStringLiteral("repo/.git/index.lock"), content);
    QCOMPARE(recovered(sandbox), QString());
    QCOMPARE(QFileInfo::exists(sandbox.path(QStringLiteral("repo/.git/index.lock"))), !swept);
}

void TestRecovery::sweepsBranchLocks_data()
{
    QTest::addColumn<QString>("content"); // "after": the new commit
    QTest::addColumn<bool>("swept");
    QTest::newRow("with the new commit") << QStringLiteral("after") << true;
    QTest::newRow("with a part of it") << QStringLiteral("part") << true;
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("of another process") << QStringLiteral("before") << false;
}

void TestRecovery::sweepsBranchLocks()
{
    QFETCH(QString, content);
    QFETCH(bool, swept);
    const Sandbox sandbox;
    prepare(sandbox);
    const QString before = sandbox.tell(QStringLiteral("rev-parse main"));
    const QString after = sandbox.tell(QStringLiteral("rev-parse topic"));
    writeJournal(sandbox, QStringLiteral("refs/heads/main"), before, after);
    const QByteArray line = (content == QLatin1String("before") ? before : after).toLatin1() + '\n';
    sandbox.write(QStringLiteral("repo/.git/refs/heads/main.lock"),
        content.isEmpty()                      ? QByteArray()
            : content == QLatin1String("part") ? line.left(9)
                                               : line);
    recovered(sandbox);
    QCOMPARE(QFileInfo::exists(sandbox.path(QStringLiteral("repo/.git/refs/heads/main.lock"))), !swept);
    const Result<ExportReport> report = exportFiles(fileSet(stack), onCurrent(sandbox));
    QCOMPARE(report.ok(), swept);
}

void TestRecovery::ignoresForeignJournals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\x7f\x45garbage");
    QTest::newRow("another version") << QByteArray(
        R"({"version": 99, "after": "0123456789012345678901234567890123456789", "reference": "refs/heads/main"})");
    QTest::newRow("a path for a branch") << QByteArray(
        R"({"version": 1, "after": "0123456789012345678901234567890123456789", "reference": "refs/heads/../../x"})");
    QTest::newRow("a commit that is not there") << QByteArray(
        R"({"version": 1, "after": "0123456789012345678901234567890123456789", "reference": "refs/heads/main"})");
}

void TestRecovery::ignoresForeignJournals()
{
    QFETCH(QByteArray, bytes);
    const Sandbox sandbox;
    prepare(sandbox);
    const QMap<QString, QByteArray> before = sandbox.snapshot();
    sandbox.write(QStringLiteral("repo/.git/stackwright/journal"), bytes);
    QVERIFY(!recovered(sandbox).startsWith(QLatin1String("error")));
    QCOMPARE(sandbox.snapshot(), before);
}

void TestRecovery::followsNoUnsafePath()
{
    const Sandbox sandbox;
    prepare(sandbox);
    // A commit whose tree holds .git/hooks/evil, which git itself would refuse to check out.
    sandbox.write(QStringLiteral("evil"), "#!/bin/sh\n");
    const QString blob = sandbox.tell(QStringLiteral("hash-object -w ../evil"));
    QString tree = sandbox.tell(QStringLiteral("rev-parse main^{tree}"));
    sandbox.write(QStringLiteral("list"), "100755 blob " + blob.toLatin1() + "\tevil\n");
    const auto mktree = [&](const QByteArray& line) {
        sandbox.write(QStringLiteral("list"), line);
        return sandbox
            .git({QStringLiteral("-c"), QStringLiteral("core.protectHFS=false"), QStringLiteral("-c"),
                QStringLiteral("alias.make=!git mktree < ../list"), QStringLiteral("make")})
            .output.toLatin1();
    };
    const QByteArray hooks = mktree("100755 blob " + blob.toLatin1() + "\tevil\n");
    const QByteArray gitFolder = mktree("040000 tree " + hooks + "\thooks\n");
    const QByteArray root = mktree("040000 tree " + gitFolder + "\t.git\n");
    const GitAnswer commit = sandbox.git(
        {QStringLiteral("commit-tree"), QStringLiteral("-m"), QStringLiteral("evil"), QString::fromLatin1(root)});
    QCOMPARE(commit.code, 0);
    writeJournal(
        sandbox, QStringLiteral("refs/heads/main"), sandbox.tell(QStringLiteral("rev-parse main")), commit.output);
    sandbox.tell(QStringLiteral("update-ref refs/heads/main ") + commit.output);
    recovered(sandbox);
    QVERIFY(!QFileInfo::exists(sandbox.path(QStringLiteral("repo/.git/hooks/evil"))));
}

void TestRecovery::finishesAReadyFolder()
{
    const Sandbox sandbox;
    QVERIFY(exportFiles(fileSet(stack), requestFor(sandbox)));
    // As if the stop had come between the renames: one file is up, the rest and .git are not.
    QDir().mkpath(sandbox.path(QStringLiteral("repo/.stackwright-ready")));
    for (const QString& name : {QStringLiteral(".git"), QStringLiteral("docs"), QStringLiteral("run.sh")})
        QVERIFY(QFile::rename(sandbox.path(QStringLiteral("repo/") + name),
            sandbox.path(QStringLiteral("repo/.stackwright-ready/") + name)));
    const Result<ExportReport> report = exportFiles(fileSet(stack), requestFor(sandbox));
    QVERIFY2(report, said(report));
    QVERIFY(report->nothingToCommit);
    QCOMPARE(sandbox.tell(QStringLiteral("status --porcelain")), QString());
    QCOMPARE(sandbox.fsck(), QString());
}

void TestRecovery::deletesHalfMadeRepositories()
{
    const Sandbox sandbox;
    const QByteArray hash = QCryptographicHash::hash("repo", QCryptographicHash::Sha1).toHex().left(12);
    const QString beside = QStringLiteral(".stackwright-") + QString::fromLatin1(hash) + QStringLiteral("-abcdefgh");
    sandbox.write(QStringLiteral("precious"), "mine\n");
    sandbox.write(beside + QStringLiteral("/.git/objects/pack/half"), "x");
    QVERIFY(QFile::link(sandbox.path(QStringLiteral("precious")), sandbox.path(beside + QStringLiteral("/link"))));
    QVERIFY(QFile::link(sandbox.path(QString()), sandbox.path(beside + QStringLiteral("/folder"))));
    sandbox.write(QStringLiteral("repo/.stackwright-new-abcdefgh/half"), "x");
    QVERIFY(recovered(sandbox).contains(QLatin1String("was deleted")));
    QVERIFY(!QFileInfo::exists(sandbox.path(beside)));
    QVERIFY(QDir(sandbox.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QCOMPARE(sandbox.read(QStringLiteral("precious")), QByteArray("mine\n"));
}

void TestRecovery::leavesALivingExportAlone()
{
    const Sandbox sandbox;
    sandbox.write(QStringLiteral("repo/.stackwright-new-abcdefgh/half"), "x");
    const int living = ::open(
        sandbox.path(QStringLiteral("repo/.stackwright-new-abcdefgh")).toUtf8().constData(), O_RDONLY | O_DIRECTORY);
    QVERIFY(living >= 0 && ::flock(living, LOCK_EX) == 0);
    QCOMPARE(recovered(sandbox), QString());
    QVERIFY(QFileInfo::exists(sandbox.path(QStringLiteral("repo/.stackwright-new-abcdefgh/half"))));
    ::close(living);
    QVERIFY(!recovered(sandbox).isEmpty());
}

STACKWRIGHT_TEST(TestRecovery)

#include "tst_recovery.moc"
