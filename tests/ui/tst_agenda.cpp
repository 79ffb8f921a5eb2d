#include "pages/bottombar.h"
#include "pages/clockvalue.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "widgets/clockparts.h"
#include "widgets/parkform.h"
#include "workshop/agenda.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace stackwright;

namespace {

// The enterprise stack before the window, its clock held at a moment of its own.
struct Meeting : WindowFixture {
    Meeting()
    {
        window.clock().setNow([this] { return moment; });
        show();
        workFile.startNew(enterpriseStack());
        ready = waitForFiles(session);
        window.showStage(QStringLiteral("ci"));
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&window, Qt::Key(key), modifiers);
    }
    void pass(int seconds)
    {
        moment = moment.addSecs(seconds);
        window.clock().setNow([this] { return moment; }); // another second is shown
    }
    const Agenda& agenda() { return session.stack().workshop.agenda; }
    QString left() { return clockValueOf(window.clock(), session.catalogue()).left; }
    QDialog* dialog() { return window.findChild<QDialog*>(); }

    QDateTime moment{QDate(2026, 11, 30), QTime(14, 2), Qt::UTC};
    bool ready = false;
};

constexpr auto control = Qt::ControlModifier;
constexpr auto controlShift = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

class TestAgenda final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneKeyProposesAnAgendaAndStartsIt()
    {
        Meeting meeting;
        QVERIFY(meeting.ready);
        QVERIFY(findNamed<ClockFace>(meeting.window, QStringLiteral("Time left of the item")) == nullptr);
        meeting.press(Qt::Key_T, control);
        QCOMPARE(plannedMinutes(meeting.agenda()), 120);
        QCOMPARE(meeting.agenda().current, 0);
        QCOMPARE(meeting.agenda().upAt, meeting.moment.addSecs(10 * 60));
        const auto* face = findNamed<ClockFace>(meeting.window, QStringLiteral("Time left of the item"));
        QVERIFY(face != nullptr);
        QCOMPARE(meeting.left(), QStringLiteral("10:00"));
        meeting.pass(90);
        QCOMPARE(meeting.left(), QStringLiteral("08:30"));
        QCOMPARE(face->accessibleDescription(), QStringLiteral("8 minutes left"));
        meeting.press(Qt::Key_T, control);
        QVERIFY(!meeting.agenda().running());
        meeting.pass(3600); // a break
        QCOMPARE(meeting.left(), QStringLiteral("08:30"));
        QCOMPARE(face->accessibleDescription(), QStringLiteral("8 minutes left, paused"));
    }

    void overTimeIsShownAndBlocksNothing()
    {
        Meeting meeting;
        meeting.press(Qt::Key_T, control);
        meeting.pass(10 * 60 + 130);
        QCOMPARE(meeting.left(), QStringLiteral("+02:10 over"));
        QVERIFY(meeting.agenda().running());
        const QString stage = meeting.window.stage();
        meeting.press(Qt::Key_Right, Qt::AltModifier);
        QVERIFY(meeting.window.stage() != stage);
        meeting.press(Qt::Key_T, controlShift);
        QCOMPARE(meeting.agenda().current, 1);
        QVERIFY(meeting.agenda().running());
        QCOMPARE(secondsLeft(meeting.agenda(), meeting.moment), meeting.agenda().items[1].minutes * 60);
        QCOMPARE(
            secondsLeftOfAll(meeting.agenda(), meeting.moment), 120 * 60 - (10 * 60 + 130)); // it is missing at the end
    }

    void fiveMoreMinutesComeFromTheLongestLater()
    {
        Meeting meeting;
        meeting.press(Qt::Key_T, control);
        meeting.press(Qt::Key_5, controlShift);
        QCOMPARE(meeting.left(), QStringLiteral("15:00"));
        QCOMPARE(plannedMinutes(meeting.agenda()), 120);
    }

    void theClockIsNoStepOfUndo()
    {
        Meeting meeting;
        const int steps = meeting.session.history().count();
        meeting.press(Qt::Key_T, control);
        meeting.press(Qt::Key_5, controlShift);
        meeting.press(Qt::Key_T, controlShift);
        QCOMPARE(meeting.session.history().count(), steps);
        meeting.session.pick(QStringLiteral("ci"), QStringLiteral("woodpecker"));
        meeting.press(Qt::Key_Z, control);
        QCOMPARE(meeting.session.stack().toolsOf(QStringLiteral("ci")), QStringList(QStringLiteral("jenkins")));
        QCOMPARE(meeting.agenda().current, 1);
        QVERIFY(meeting.agenda().running());
    }

    void tickingChangesAndSavesNothing()
    {
        Meeting meeting;
        meeting.press(Qt::Key_T, control);
        QTRY_VERIFY_WITH_TIMEOUT(!meeting.workFile.isBusy(), 10'000); // that it began is saved
        QSignalSpy changed(&meeting.session, &Session::stackChanged);
        QSignalSpy saved(&meeting.workFile, &WorkFile::saved);
        for (int second = 0; second < 700; ++second) {
            meeting.pass(1);
        }
        QCOMPARE(meeting.left(), QStringLiteral("+01:40 over"));
        QVERIFY(!meeting.workFile.isBusy());
        QCOMPARE(changed.count(), 0);
        QCOMPARE(saved.count(), 0);
    }

    void theTimerRestsWhilePausedOrUnseen()
    {
        Meeting meeting;
        QVERIFY(!meeting.window.clock().isTicking());
        meeting.press(Qt::Key_T, control);
        QVERIFY(meeting.window.clock().isTicking());
        meeting.window.hide();
        QVERIFY(!meeting.window.clock().isTicking());
        meeting.window.show();
        QVERIFY(meeting.window.clock().isTicking());
        meeting.press(Qt::Key_T, control);
        QVERIFY(!meeting.window.clock().isTicking());
        meeting.press(Qt::Key_T, control);
        meeting.window.closeStack();
        QVERIFY(!meeting.window.clock().isTicking());
    }

    void theAgendaIsChangedByKeys()
    {
        Meeting meeting;
        meeting.press(Qt::Key_T, control);
        meeting.press(Qt::Key_J, controlShift);
        QVERIFY(meeting.dialog() != nullptr);
        auto* table = findNamed<QTableView>(*meeting.dialog(), QStringLiteral("Items of the agenda"));
        QTRY_VERIFY(table->hasFocus());
        const std::vector<AgendaItem> before = meeting.agenda().items;
        QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier); // the first one, which is talked about
        QCOMPARE(meeting.agenda().items[1], before[0]);
        QCOMPARE(meeting.agenda().current, 1);
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(meeting.agenda().items, before);
        QCOMPARE(meeting.agenda().current, 0);

        QTest::keyClick(table, Qt::Key_Insert);
        QLineEdit* line = nullptr;
        QTRY_VERIFY((line = table->findChild<QLineEdit*>()) != nullptr);
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("Break"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(meeting.agenda().items[1].title, QStringLiteral("Break"));
        QCOMPARE(plannedMinutes(meeting.agenda()), 125);
        QTRY_VERIFY(meeting.dialog()->findChild<QLineEdit*>() == nullptr || table->hasFocus());
        QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClick(table, Qt::Key_F2);
        QTRY_VERIFY((line = table->findChild<QLineEdit*>()) != nullptr);
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("20"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(meeting.agenda().items[1].minutes, 20);
        QTest::keyClick(table, Qt::Key_Right, Qt::AltModifier); // there
        QCOMPARE(meeting.agenda().current, 1);
        QCOMPARE(meeting.left(), QStringLiteral("20:00"));
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(meeting.agenda().items, before);
        QVERIFY(meeting.agenda().running());
        QTest::keyClick(meeting.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(meeting.dialog() == nullptr);
    }

    void whatIsParkedHasAnOwnerAndADate()
    {
        Meeting meeting;
        meeting.press(Qt::Key_T, control);
        meeting.press(Qt::Key_T, controlShift);
        meeting.press(Qt::Key_T, controlShift);
        const QString stage = meeting.agenda().items[2].stage;
        QVERIFY(!stage.isEmpty());
        meeting.press(Qt::Key_K, controlShift);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
        QWidget* subject = QApplication::focusWidget();
        QTest::keyClicks(subject, QStringLiteral("Who runs it at night"));
        QTest::keyClick(subject, Qt::Key_Return); // nobody answers for it yet
        QVERIFY(meeting.session.stack().workshop.parked.empty());
        QVERIFY(meeting.dialog() != nullptr);
        auto* form = meeting.dialog()->findChild<ParkForm*>();
        auto* owner = form->findChildren<QLineEdit*>().at(1);
        owner->setFocus();
        QTest::keyClicks(owner, QStringLiteral("Operations lead"));
        QTest::keyClick(owner, Qt::Key_Return);
        QTRY_VERIFY(meeting.dialog() == nullptr);
        QCOMPARE(int(meeting.session.stack().workshop.parked.size()), 1);
        const Parked parked = meeting.session.stack().workshop.parked.front();
        QCOMPARE(parked.stage, stage);
        QCOMPARE(parked.text, QStringLiteral("Who runs it at night"));
        QCOMPARE(parked.owner, QStringLiteral("Operations lead"));
        QCOMPARE(parked.due, QStringLiteral("2026-12-14")); // two weeks are proposed
        QCOMPARE(meeting.session.stack().agreement(stage), Agreement::Parked);
        QCOMPARE(meeting.agenda().current, 3); // on to the next
        meeting.window.activateWindow();       // no window manager gives the keys back here
        QVERIFY(QTest::qWaitForWindowActive(&meeting.window));
        meeting.press(Qt::Key_Z, control);
        QVERIFY(meeting.session.stack().workshop.parked.empty());
        QVERIFY(meeting.session.stack().agreement(stage) != Agreement::Parked);
        QCOMPARE(meeting.agenda().current, 3);
    }

    // Whatever is too wide stands in the menu, and nothing stands in both.
    void whatHasNoRoomIsInTheMenu()
    {
        Meeting meeting;
        meeting.press(Qt::Key_T, control);
        auto* bar = meeting.window.findChild<ClockBar*>();
        int before = bar->widthAt(0);
        for (int level = 1; level < ClockBar::levels; ++level) {
            bar->setLevel(level);
            int entries = 0;
            const auto actions = bar->findChild<QMenu*>()->actions();
            for (const QAction* action : actions) {
                entries += action->isVisible() ? 1 : 0;
            }
            const int shown = int(findNamed<QToolButton>(*bar, QStringLiteral("Pause the clock (Ctrl+T)")) != nullptr)
                + int(findNamed<QAbstractButton>(*bar, QStringLiteral("+5 min")) != nullptr)
                + int(findNamed<QAbstractButton>(*bar, QStringLiteral("Agenda")) != nullptr)
                + int(findNamed<QToolButton>(*bar, QStringLiteral("Next item (Ctrl+Shift+T)")) != nullptr);
            QCOMPARE(entries + shown, 4);
            QVERIFY2(level == 1 || bar->widthAt(level) < before, qPrintable(QString::number(level)));
            before = bar->widthAt(level);
        }
    }
};

STACKWRIGHT_TEST(TestAgenda)
#include "tst_agenda.moc"
