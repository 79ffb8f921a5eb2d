// What a folder is, before anything is exported to it.
#include "git/exporter.h"
#include "git/target.h"
#include "sandbox.h"
#include "support/testrunner.h"

#include <QDir>

#include <functional>

using namespace stackwright;

using Maker = std::function<void(const Sandbox&)>;

Q_DECLARE_METATYPE(Maker)

class TestTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRecognised_data();
    void isRecognised();
    void proposesBranches_data();
    void proposesBranches();
    void resolvesLinks();
    void isQuickWithManyFiles();
    void namesEnclosingRepository();
};

static const QDate today(2026, 1, 31);

void TestTarget::isRecognised_data()
{
    QTest::addColumn<Maker>("make");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("branch");
    QTest::addColumn<QString>("flags"); // of clean, unborn, detached, exported, refused
    const auto row = [](const char* name, TargetKind kind, const char* branch, const char* flags, const Maker& make) {
        QTest::newRow(name) << make << int(kind) << QString::fromLatin1(branch) << QString::fromLatin1(flags);
    };
    const auto own = [](const Sandbox& s) { s.makeRepository({{QStringLiteral("own.txt"), "own\n"}}); };
    row("nothing there", TargetKind::NewFolder, "", "clean", [](const Sandbox&) {});
    row("empty folder", TargetKind::EmptyFolder, "", "clean", [](const Sandbox& s) { QDir().mkpath(s.path()); });
    row("files without repository", TargetKind::NotEmptyNoRepository, "", "clean refused",
        [](const Sandbox& s) { s.write(QStringLiteral("repo/x"), "x"); });
    row("clean repository", TargetKind::Repository, "main", "clean", own);
    row("untracked files do not count", TargetKind::Repository, "main", "clean", [own](const Sandbox& s) {
        own(s);
        s.write(QStringLiteral("repo/new"), "x");
    });
    row("edited", TargetKind::Repository, "main", "", [own](const Sandbox& s) {
        own(s);
        s.write(QStringLiteral("repo/own.txt"), "edited\n");
    });
    row("edited, same size", TargetKind::Repository, "main", "", [own](const Sandbox& s) {
        own(s);
        s.write(QStringLiteral("repo/own.txt"), "OWN\n");
    });
    row("touched only", TargetKind::Repository, "main", "clean", [own](const Sandbox& s) {
        own(s);
        s.write(QStringLiteral("repo/own.txt"), "own\n");
    });
    row("checked out with carriage returns", TargetKind::Repository, "main", "clean", [own](const Sandbox& s) {
        own(s);
        s.write(QStringLiteral("repo/own.txt"), "own\r\n");
    });
    row("deleted file", TargetKind::Repository, "main", "", [own](const Sandbox& s) {
        own(s);
        QFile::remove(s.path(QStringLiteral("repo/own.txt")));
    });
    row("staged", TargetKind::Repository, "main", "", [own](const Sandbox& s) {
        own(s);
        s.write(QStringLiteral("repo/new"), "x");
        s.tell(QStringLiteral("add new"));
    });
    row("detached", TargetKind::Repository, "", "clean detached", [own](const Sandbox& s) {
        own(s);
        s.tell(QStringLiteral("checkout -q --detach"));
    });
    row("unborn", TargetKind::Repository, "trunk", "clean unborn", [](const Sandbox& s) {
        QDir().mkpath(s.path());
        s.tell(QStringLiteral("init -q -b trunk"));
    });
    row("bare", TargetKind::BareRepository, "main", "clean unborn", [](const Sandbox& s) {
        QDir().mkpath(s.path());
        s.tell(QStringLiteral("init -q --bare"));
    });
    row("exported before", TargetKind::Repository, "main", "clean exported", [](const Sandbox& s) {
        QVERIFY(exportFiles(fileSet({{QStringLiteral(".stackwright/stack.yaml"), "version: 1\n"}}), requestFor(s)));
    });
    row("locked", TargetKind::Repository, "main", "clean refused", [own](const Sandbox& s) {
        own(s);
        s.write(QStringLiteral("repo/.git/index.lock"), "");
    });
    row("locked by a stopped export", TargetKind::Repository, "main", "clean", [own](const Sandbox& s) {
        own(s);
        s.write(QStringLiteral("repo/.git/index.lock"), "Stackwright exports into this working tree.\n");
    });
    row("broken", TargetKind::NotEmptyNoRepository, "", "clean refused", [own](const Sandbox& s) {
        own(s);
        QFile::remove(s.path(QStringLiteral("repo/.git/HEAD")));
    });
}

void TestTarget::isRecognised()
{
    QFETCH(Maker, make);
    QFETCH(int, kind);
    QFETCH(QString, branch);
    QFETCH(QString, flags);
    const Sandbox sandbox;
    make(sandbox);
    const QMap<QString, QByteArray> before = sandbox.snapshot(QString());
    const Result<Target> target = inspectTarget(sandbox.path(), QStringLiteral("demo"), today);
    QVERIFY2(target, target ? "" : qPrintable(target.error().text()));
    QCOMPARE(int(target->kind), kind);
    QCOMPARE(target->branch, branch);
    QStringList found;
    for (const auto& [set, name] : {std::pair(target->clean, "clean"), {target->unborn, "unborn"},
             {target->detached, "detached"}, {target->exported, "exported"}, {!target->refusal.isEmpty(), "refused"}}) {
        if (set)
            found.append(QLatin1String(name));
    }
    QCOMPARE(found.join(u' '), flags);
    QVERIFY(target->state.endsWith(u'.'));
    QCOMPARE(target->identity->email, QStringLiteral("tess@example.invalid"));
    QCOMPARE(sandbox.snapshot(QString()), before);
}

void TestTarget::proposesBranches_data()
{
    QTest::addColumn<QStringList>("existing");
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QString>("expected");
    const QStringList none;
    QTest::newRow("free") << none << QStringLiteral("demo") << QStringLiteral("stackwright/2026-01-31-demo");
    QTest::newRow("taken") << QStringList{QStringLiteral("stackwright/2026-01-31-demo")} << QStringLiteral("demo")
                           << QStringLiteral("stackwright/2026-01-31-demo-2");
    QTest::newRow("taken twice, once in capitals")
        << QStringList{QStringLiteral("stackwright/2026-01-31-demo"), QStringLiteral("stackwright/2026-01-31-DEMO-2")}
        << QStringLiteral("demo") << QStringLiteral("stackwright/2026-01-31-demo-3");
    QTest::newRow("a branch in place of the folder")
        << QStringList{QStringLiteral("stackwright")} << QStringLiteral("demo")
        << QStringLiteral("stackwright-2026-01-31-demo");
    QTest::newRow("a folder in place of the branch")
        << QStringList{QStringLiteral("stackwright/2026-01-31-demo/x")} << QStringLiteral("demo")
        << QStringLiteral("stackwright/2026-01-31-demo-2");
    QTest::newRow("other letters") << none << QStringLiteral("  Z\u00fcrich / CI..lock~^ ")
                                   << QStringLiteral("stackwright/2026-01-31-zu-rich-ci-lock");
    QTest::newRow("no letters") << none << QStringLiteral("\u5c71") << QStringLiteral("stackwright/2026-01-31-stack");
    QTest::newRow("very long") << none << QString(300, u'x')
                               << QStringLiteral("stackwright/2026-01-31-") + QString(40, u'x');
}

void TestTarget::proposesBranches()
{
    QFETCH(QStringList, existing);
    QFETCH(QString, slug);
    QFETCH(QString, expected);
    const Sandbox sandbox;
    sandbox.makeRepository({{QStringLiteral("own.txt"), "own\n"}});
    for (const QString& branch : std::as_const(existing))
        sandbox.tell(QStringLiteral("branch ") + branch);
    const Result<Target> target = inspectTarget(sandbox.path(), slug, today);
    QVERIFY(target);
    QCOMPARE(target->proposedBranch, expected);
    const Result<ExportReport> report =
        exportFiles(fileSet({{QStringLiteral("a"), "a\n"}}), onBranch(sandbox, expected));
    QVERIFY2(report, said(report));
}

void TestTarget::resolvesLinks()
{
    const Sandbox sandbox;
    sandbox.makeRepository({{QStringLiteral("own.txt"), "own\n"}});
    QVERIFY(QFile::link(sandbox.path(), sandbox.path(QStringLiteral("link"))));
    const Result<Target> target =
        inspectTarget(sandbox.path(QString()) + QStringLiteral("/link"), QStringLiteral("demo"), today);
    QVERIFY(target);
    QCOMPARE(target->directory, sandbox.path());
    QCOMPARE(int(target->kind), int(TargetKind::Repository));
}

void TestTarget::isQuickWithManyFiles()
{
    const Sandbox sandbox;
    QMap<QString, QByteArray> files;
    for (int i = 0; i < 5000; ++i)
        files.insert(QStringLiteral("many/f%1").arg(i), "");
    sandbox.makeRepository(files);
    sandbox.tell(QStringLiteral("status -s"));
    QElapsedTimer clock;
    clock.start();
    const Result<Target> target = inspectTarget(sandbox.path(), QStringLiteral("demo"), today);
    QVERIFY(target && target->clean);
    QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
}

void TestTarget::namesEnclosingRepository()
{
    const Sandbox sandbox;
    sandbox.makeRepository({{QStringLiteral("own.txt"), "own\n"}});
    const Result<Target> target =
        inspectTarget(sandbox.path(QStringLiteral("repo/inner")), QStringLiteral("demo"), today);
    QVERIFY(target);
    QCOMPARE(int(target->kind), int(TargetKind::NewFolder));
    QVERIFY(target->state.contains(sandbox.path()));
}

STACKWRIGHT_TEST(TestTarget)

#include "tst_target.moc"
