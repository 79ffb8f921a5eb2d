#include "stack/stackfile.h"
#include "support/durablefile.h"
#include "support/testrunner.h"
#include "ui/fixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTest>

using namespace stackwright;

namespace {

QByteArray contentOf(const QString& path)
{
    const Result<QByteArray> bytes = readFile(path, 1024 * 1024);
    return bytes ? *bytes : QByteArray();
}

// As QLockFile writes it: a process of this machine that is gone.
QByteArray deadLock()
{
    return "4194303\nstackwright\n" + QSysInfo::machineHostName().toUtf8() + '\n';
}

void put(const QString& path, const QByteArray& bytes)
{
    QVERIFY(writeFileDurably(path, bytes).ok());
}

} // namespace

class TestWorkFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesWithinTwoSecondsUnasked()
    {
        static_assert(WorkFile::saveDelay + 500 < 2000);
        Fixture fixture;
        WorkFile work(fixture.session, fixture.state);
        work.startNew(enterpriseStack());
        QSignalSpy saved(&work, &WorkFile::saved);
        fixture.session.pick(QStringLiteral("ci"), QStringLiteral("woodpecker"));
        QVERIFY(saved.wait(20'000)); // how long it takes here says more about the machine
        QCOMPARE(contentOf(work.path()), writeStack(fixture.session.stack()));
        QVERIFY(work.isDraft());
    }

    void endingSavesWhatIsLeft()
    {
        Fixture fixture;
        QString path;
        {
            WorkFile work(fixture.session, fixture.state);
            work.startNew(enterpriseStack());
            path = work.path();
            fixture.session.setNote(QStringLiteral("ci"), QStringLiteral("last words"));
        }
        QVERIFY(contentOf(path).contains("last words"));
        QVERIFY(WorkFile::leftovers(fixture.state).empty());
    }

    void neverOverwritesAnother()
    {
        Fixture fixture;
        const QString path = fixture.folder.filePath(QStringLiteral("a.stackwright"));
        put(path, writeStack(enterpriseStack()));
        WorkFile work(fixture.session, fixture.state);
        QVERIFY(work.open(path).ok());
        put(path, "other: words\n"); // a colleague, an editor, git
        QSignalSpy failed(&work, &WorkFile::saveFailed);
        fixture.session.pick(QStringLiteral("ci"), QStringLiteral("woodpecker"));
        QVERIFY(failed.wait(20'000));
        QCOMPARE(contentOf(path), QByteArray("other: words\n"));
        QVERIFY(work.trouble().has_value());
        const QString elsewhere = fixture.folder.filePath(QStringLiteral("b.stackwright"));
        work.saveAs(elsewhere);
        QTRY_COMPARE(contentOf(elsewhere), writeStack(fixture.session.stack()));
        QVERIFY(!work.trouble());
    }

    void aSecondWindowIsTold()
    {
        Fixture one;
        Fixture two;
        two.state = one.state;
        const QString path = one.folder.filePath(QStringLiteral("a.stackwright"));
        put(path, writeStack(enterpriseStack()));
        WorkFile first(one.session, one.state);
        QVERIFY(first.open(path).ok());
        WorkFile second(two.session, one.state);
        QVERIFY(second.open(path).ok());
        QVERIFY(second.isReadOnly());
        QVERIFY(second.open(path, OpenMode::EvenIfLocked).ok());
        QVERIFY(!second.isReadOnly());
    }

    void aCrashLeavesACopy()
    {
        Fixture fixture;
        const QString path = fixture.folder.filePath(QStringLiteral("a.stackwright"));
        put(path, writeStack(enterpriseStack()));
        // As a window that was killed leaves it: copy and place there, and a lock whose owner is dead.
        const QString left = fixture.state + QStringLiteral("/recovery/dead");
        QVERIFY(QDir().mkpath(left));
        Stack newer = enterpriseStack();
        newer.notes.insert(QStringLiteral("ci"), QStringLiteral("not in the file yet"));
        put(left + QStringLiteral("/stack.stackwright"), writeStack(newer));
        put(left + QStringLiteral("/place.json"),
            "{\"path\": \"" + path.toUtf8() + "\", \"name\": \"Payments\", \"page\": \"review\", \"stage\": \"ci\"}");
        put(left + QStringLiteral("/lock"), deadLock());
        const auto leftovers = WorkFile::leftovers(fixture.state);
        QCOMPARE(int(leftovers.size()), 1);
        QCOMPARE(leftovers.front().name, QStringLiteral("Payments"));
        QCOMPARE(leftovers.front().stage, QStringLiteral("ci"));
        WorkFile work(fixture.session, fixture.state);
        QVERIFY(work.restore(leftovers.front()).ok());
        QCOMPARE(writeStack(fixture.session.stack()), writeStack(newer));
        QCOMPARE(work.path(), path);
        QTRY_COMPARE(contentOf(path), writeStack(newer));
        QVERIFY(WorkFile::leftovers(fixture.state).empty());
    }

    void aLivingWindowIsNoLeftover()
    {
        Fixture fixture;
        WorkFile work(fixture.session, fixture.state);
        work.startNew(enterpriseStack());
        QSignalSpy saved(&work, &WorkFile::saved);
        QVERIFY(saved.wait(20'000));
        QVERIFY(WorkFile::leftovers(fixture.state).empty());
    }

    void brokenFilesAreToldWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no YAML") << QByteArray("a: [1\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("of a newer program") << QByteArray("format: 999\n");
        QTest::newRow("binary") << QByteArray("\0\1\2", 3);
    }

    void brokenFilesAreToldWithTheirPlace()
    {
        QFETCH(QByteArray, bytes);
        Fixture fixture;
        const QString path = fixture.folder.filePath(QStringLiteral("a.stackwright"));
        put(path, bytes);
        WorkFile work(fixture.session, fixture.state);
        const Result<Problems> opened = work.open(path);
        QVERIFY(!opened.ok());
        QVERIFY(!opened.error().what.isEmpty());
        QVERIFY(opened.error().place.file.contains(QLatin1String("a.stackwright")));
        QVERIFY(!fixture.session.isOpen());
        QCOMPARE(contentOf(path), bytes);
    }

    void whatIsNotThereIsAnError()
    {
        Fixture fixture;
        WorkFile work(fixture.session, fixture.state);
        QVERIFY(!work.open(fixture.folder.filePath(QStringLiteral("none.stackwright"))).ok());
        QVERIFY(!work.open(fixture.folder.path()).ok()); // a folder that is no exported repository
    }

    void aFullDiskIsSaid()
    {
        Fixture fixture;
        WorkFile work(fixture.session, fixture.state);
        work.startNew(enterpriseStack());
        QSignalSpy failed(&work, &WorkFile::saveFailed);
        work.saveAs(QStringLiteral("/proc/nowhere/a.stackwright")); // as good as a disk that takes nothing
        QTRY_VERIFY(failed.count() > 0);
        QVERIFY(!work.trouble()->what.isEmpty());
        QVERIFY(fixture.session.isOpen());
    }
};

STACKWRIGHT_TEST(TestWorkFile)
#include "tst_workfile.moc"
