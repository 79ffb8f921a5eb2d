// The two hours scripted: eight people, every stage, disputes of three rounds, by the keys a facilitator has; they are
// counted.
#include "pages/peoplepane.h"
#include "pages/stageroom.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "render/fileset.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "widgets/toolcard.h"
#include "workshop/votes.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace stackwright;

namespace {

constexpr int mostKeys = 6; // of a stage, and of a stage in each of its rounds
constexpr int disputed = 3; // stages, with three rounds each
constexpr int voted = 11;   // stages that all views stand behind at once

struct Room : WindowFixture {
    int keys = 0;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        ++keys;
    }

    int type(const QString& letters)
    {
        for (const QChar letter : letters) {
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        }
        keys += int(letters.size());
        return int(letters.size());
    }

    // What somebody says is no key of the facilitator's craft.
    void write(const QString& words) { QTest::keyClicks(QApplication::focusWidget(), words); }

    bool onACard() const { return qobject_cast<ToolCard*>(QApplication::focusWidget()) != nullptr; }
    RoomCount count() const { return countOf(votesOf(session.catalogue(), session.stack())); }
};

} // namespace

class TestTwoHours final : public QObject {
    Q_OBJECT

private:
    static void welcomeEight(Room& room)
    {
        room.window.showPage(Page::Goals);
        auto* name = findNamed<QLineEdit>(room.window, QStringLiteral("Name of a person"));
        auto* view = room.window.findChild<PeoplePane*>()->findChild<QComboBox*>();
        for (int person = 0; person < 8; ++person) {
            view->setCurrentIndex(person % 3);
            name->setFocus();
            QTest::keyClicks(name, QStringLiteral("Role %1").arg(person + 1));
            QTest::keyClick(name, Qt::Key_Return);
        }
        QCOMPARE(int(room.session.stack().workshop.people.size()), 8);
    }

    // The views come closer from round to round; the rounds before are kept.
    static void settleInThreeRounds(Room& room)
    {
        const QString stage = room.window.stage();
        QVERIFY(room.onACard());
        QVERIFY(room.type(QStringLiteral("v152r")) <= mostKeys);
        for (const char* again : {"342r", "444r"}) {
            room.press(Qt::Key_R, Qt::ShiftModifier);
            QVERIFY(1 + room.type(QString::fromLatin1(again)) <= mostKeys);
        }
        QCOMPARE(int(room.session.stack().workshop.votes.value(stage).size()), 3);
        room.type(QStringLiteral("a"));
        QCOMPARE(room.session.stack().agreement(stage), Agreement::Agreed);
    }

    static void settleAtOnce(Room& room)
    {
        const QString stage = room.window.stage();
        QVERIFY(room.onACard());
        QVERIFY(room.type(QStringLiteral("v454ra")) <= mostKeys);
        QCOMPARE(room.session.stack().agreement(stage), Agreement::Agreed);
        QVERIFY(room.window.stage() != stage); // A leads on
    }

    static void parkWithOwnerAndDate(Room& room)
    {
        const QString stage = room.window.stage();
        room.press(Qt::Key_P);
        room.write(QStringLiteral("What does it cost next year?"));
        room.press(Qt::Key_Tab);
        room.write(QStringLiteral("Role 2"));
        room.press(Qt::Key_Tab);
        room.press(Qt::Key_A, Qt::ControlModifier);
        room.write(QStringLiteral("2027-03-31"));
        room.press(Qt::Key_Return);
        QCOMPARE(votesOf(room.session.catalogue(), room.session.stack(), stage).standing, Standing::Parked);
    }

    static void agreeOnTheRest(Room& room)
    {
        room.press(Qt::Key_3, Qt::ControlModifier); // Review, where all of them are looked at
        room.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    }

private Q_SLOTS:
    void eightPeopleTwentyOneStagesThreeRounds()
    {
        Room room;
        room.show();
        room.workFile.startNew(enterpriseStack());
        QVERIFY(waitForFiles(room.session));
        const int stages = int(room.session.catalogue().stages().size());
        QVERIFY(stages >= 21);
        welcomeEight(room);
        QTest::keyClick(&room.window, Qt::Key_2, Qt::ControlModifier);
        room.window.stagesPage().view()->focusCards();
        room.press(Qt::Key_T, Qt::ControlModifier); // the clock runs
        QVERIFY(room.session.stack().workshop.agenda.running());

        for (int stage = 0; stage < disputed; ++stage) {
            settleInThreeRounds(room);
        }
        for (int stage = 0; stage < voted; ++stage) {
            settleAtOnce(room);
        }
        parkWithOwnerAndDate(room);
        QVERIFY(waitForFiles(room.session));
        agreeOnTheRest(room);

        QCOMPARE(room.count().agreed, stages - 1);
        QCOMPARE(room.count().parked, 1);
        QVERIFY2(room.keys <= mostKeys * stages,
            qPrintable(QStringLiteral("%1 keys for %2 stages").arg(room.keys).arg(stages)));
        QCOMPARE(int(room.session.stack().workshop.votes.size()), disputed + voted);
        QVERIFY(room.session.stack().workshop.agenda.running()); // nothing of it touched the clock
        QVERIFY(waitForFiles(room.session));
        const auto& files = room.session.files()->files();
        const auto records = std::count_if(files.begin(), files.end(), [](const RenderedFile& file) {
            return file.path.startsWith(QLatin1String("docs/decisions/")) && file.bytes.contains("status: accepted");
        });
        QCOMPARE(int(records), stages - 1);
    }
};

STACKWRIGHT_TEST(TestTwoHours)
#include "tst_twohours.moc"
