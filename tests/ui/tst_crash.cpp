#include "pages/exportpage.h"
#include "support/testrunner.h"
#include "ui/crashwalk.h"
#include "ui/fixture.h"
#include "widgets/messagebar.h"

#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace stackwright;

// The whole job from first start to commit, with a window in between that is killed without a warning.
class TestCrash final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromStartOverAKilledWindowToTheCommit()
    {
        WindowFixture fixture;
        QProcess window;
        window.start(QCoreApplication::applicationFilePath(), {QLatin1String(crashWalkArgument), fixture.state});
        QVERIFY(
            QTest::qWaitFor([&] { return window.canReadLine() || window.state() == QProcess::NotRunning; }, 30'000));
        QVERIFY2(window.state() == QProcess::Running, window.readAllStandardError().constData());
        QCOMPARE(window.readLine().trimmed(), QByteArray("ready"));
        QVERIFY(window.canReadLine() || window.waitForReadyRead(10'000));
        const QByteArray upAt = window.readLine().trimmed();
        QVERIFY(WorkFile::leftovers(fixture.state).empty()); // it lives
        window.kill();
        QVERIFY(window.waitForFinished());
        QCOMPARE(window.exitStatus(), QProcess::CrashExit);

        // the next start
        const auto leftovers = WorkFile::leftovers(fixture.state);
        QCOMPARE(int(leftovers.size()), 1);
        fixture.show();
        fixture.window.showLeftovers(leftovers);
        QVERIFY(!fixture.session.isOpen());
        QPushButton* restore = nullptr;
        QTRY_VERIFY((restore = findNamed<QPushButton>(fixture.window, QStringLiteral("Restore"))) != nullptr);
        const MessageValue value = fixture.window.findChild<MessageBar*>()->value();
        const QString offer = value.title + QLatin1Char('\n') + value.detail;
        QVERIFY2(offer.contains(QLatin1String("Payments"))
                && offer.contains(leftovers.front().when.toLocalTime().time().toString(QStringLiteral("HH:mm"))),
            qPrintable(offer));
        restore->click();
        QCOMPARE(fixture.window.page(), Page::Stages);
        QCOMPARE(fixture.window.stage(), QStringLiteral("ci"));
        QCOMPARE(fixture.session.stack().project.name, QStringLiteral("Payments"));
        const Agenda& agenda = fixture.session.stack().workshop.agenda;
        QVERIFY(agenda.running());
        QCOMPARE(agenda.current, 0);
        QCOMPARE(agenda.upAt.toString(Qt::ISODateWithMs).toLatin1(), upAt); // the same clock, to the second and below
        QVERIFY(fixture.window.clock().isTicking());
        QCOMPARE(fixture.session.stack().toolsOf(QStringLiteral("ci")), QStringList(QStringLiteral("woodpecker")));
        QVERIFY(WorkFile::leftovers(fixture.state).empty()); // nothing is offered twice
        QVERIFY(waitForFiles(fixture.session));

        // to the end
        QTest::keyClick(&fixture.window, Qt::Key_4, Qt::ControlModifier);
        const QString target = fixture.folder.filePath(QStringLiteral("payments"));
        findNamed<QLineEdit>(fixture.window, QStringLiteral("Folder"))->setText(target);
        QLineEdit* author = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (author = findNamed<QLineEdit>(fixture.window, QStringLiteral("Your name"))) != nullptr, 15'000);
        QTest::keyClicks(author, QStringLiteral("Ada Example"));
        QTest::keyClicks(findNamed<QLineEdit>(fixture.window, QStringLiteral("Your e-mail address")),
            QStringLiteral("ada@example.org"));
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window.findChild<ExportPage*>()->nextObstacle(), QString(), 20'000);
        QTest::keyClick(&fixture.window, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(int(fixture.window.page()), int(Page::Done), 30'000);
        QVERIFY(git(target, {QStringLiteral("ls-files")}).contains(QLatin1String(".woodpecker")));
        QCOMPARE(git(target, {QStringLiteral("status"), QStringLiteral("--porcelain")}), QString());
    }

    void whatWasDiscardedIsNotOfferedAgain()
    {
        WindowFixture fixture;
        QProcess window;
        window.start(QCoreApplication::applicationFilePath(), {QLatin1String(crashWalkArgument), fixture.state});
        QVERIFY(
            QTest::qWaitFor([&] { return window.canReadLine() || window.state() == QProcess::NotRunning; }, 30'000));
        window.kill();
        QVERIFY(window.waitForFinished());
        fixture.show();
        fixture.window.showLeftovers(WorkFile::leftovers(fixture.state));
        QPushButton* discard = nullptr;
        QTRY_VERIFY((discard = findNamed<QPushButton>(fixture.window, QStringLiteral("Discard"))) != nullptr);
        discard->click();
        QVERIFY(WorkFile::leftovers(fixture.state).empty());
        QVERIFY(!fixture.session.isOpen());
    }
};

STACKWRIGHT_TEST(TestCrash)
#include "tst_crash.moc"
