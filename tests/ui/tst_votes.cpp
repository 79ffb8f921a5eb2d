#include "models/stagemodel.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "support/testrunner.h"
#include "support/votetext.h"
#include "ui/fixture.h"
#include "widgets/label.h"
#include "widgets/toolcard.h"
#include "window/windowactions.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

using namespace stackwright;

namespace {

const auto ci = QStringLiteral("ci");

struct RoomFixture : WindowFixture {
    RoomFixture()
    {
        show();
        workFile.startNew(enterpriseStack());
        ready = waitForFiles(session);
        window.showStage(ci);
        window.stagesPage().view()->focusCards();
    }

    // Types where the focus is; returns how many keys it took.
    int type(const QString& keys)
    {
        for (const QChar key : keys) {
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
        }
        return int(keys.size());
    }

    const Workshop& workshop() const { return session.stack().workshop; }
    StageVotes votes() const { return votesOf(session.catalogue(), session.stack(), ci); }
    QString picked() const { return session.stack().toolsOf(ci).value(0); }

    const ToolCard* card(const QString& tool)
    {
        for (const ToolCard* card : window.findChildren<ToolCard*>()) {
            if (card->value().id == tool && card->isVisible()) {
                return card;
            }
        }
        return nullptr;
    }

    bool says(const QString& words)
    {
        const auto labels = window.findChildren<Label*>();
        return std::any_of(labels.begin(), labels.end(), [&words](const Label* label) {
            return label->isVisible() && label->text().replace(QChar::Nbsp, QLatin1Char(' ')) == words;
        });
    }

    bool ready = false;
};

} // namespace

// What the room does with a stage, by keys only: votes, agrees, disputes, parks.
class TestVotes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeRoundTakesSixKeys()
    {
        RoomFixture fixture;
        QVERIFY(fixture.ready);
        QCOMPARE(fixture.type(QStringLiteral("v454r")) + 1, 6); // … and A
        QCOMPARE(fixture.votes().standing, Standing::PrePicked);
        QCOMPARE(votesText(fixture.votes(), fixture.picked()), QStringLiteral("B4 D5 O4"));
        fixture.type(QStringLiteral("a"));
        QCOMPARE(fixture.session.stack().agreement(ci), Agreement::Agreed);
        QVERIFY(fixture.window.stage() != ci);
        QVERIFY(qobject_cast<ToolCard*>(QApplication::focusWidget()) != nullptr); // the next round begins with V
    }

    void hiddenVotesTellOnlyThatSomebodyVoted()
    {
        RoomFixture fixture;
        fixture.type(QStringLiteral("v52"));
        QVERIFY(fixture.votes().hidden);
        QVERIFY(!fixture.votes().voted());
        QVERIFY(fixture.says(QStringLiteral("Round 1, hidden until R")));
        QVERIFY(fixture.says(QStringLiteral("voted")));
        QCOMPARE(fixture.card(fixture.picked())->value().votes, (std::array<QString, 3>()));
        for (const QWidget* widget : fixture.window.findChildren<QWidget*>()) {
            QVERIFY2(widget->accessibleDescription() != QStringLiteral("given"), qPrintable(widget->accessibleName()));
        }
        fixture.type(QStringLiteral("r"));
        QVERIFY(fixture.says(QStringLiteral("Business 5, development 2: 3 apart")));
        QCOMPARE(fixture.card(fixture.picked())->value().votes,
            (std::array<QString, 3>{QStringLiteral("5"), QStringLiteral("2"), QString()}));
        QVERIFY(fixture.card(fixture.picked())
                    ->accessibleDescription()
                    .contains(QStringLiteral("Business 5, Development 2")));
        QCOMPARE(stateOf(fixture.session, ci), StageState::Disputed);
    }

    void aCandidateIsVotedOnWhereItsCardIs()
    {
        RoomFixture fixture;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        const auto* card = qobject_cast<ToolCard*>(QApplication::focusWidget());
        QVERIFY(card != nullptr && card->value().id != fixture.picked());
        const QString tool = card->value().id;
        fixture.type(QStringLiteral("v333"));
        QCOMPARE(fixture.workshop().lastRound(ci)->tools.keys(), QStringList(tool));
        QCOMPARE(fixture.session.stack().toolsOf(ci).value(0), fixture.picked()); // looking is not picking
    }

    void roundsAreKept()
    {
        RoomFixture fixture;
        fixture.type(QStringLiteral("v542r"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R, Qt::ShiftModifier);
        fixture.type(QStringLiteral("444r"));
        QCOMPARE(int(fixture.workshop().votes.value(ci).size()), 2);
        const QString name = fixture.session.catalogue().tool(fixture.picked())->name;
        QVERIFY(fixture.says(QStringLiteral("Round 1: %1 B5 D4 O2").arg(name)));
        QVERIFY(fixture.says(QStringLiteral("All behind it: 4 or more")));
    }

    void theWholeRoomRaisesItsHands()
    {
        RoomFixture fixture;
        fixture.type(QStringLiteral("w4553"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QVERIFY(fixture.says(QStringLiteral("3 hands")));
        fixture.type(QStringLiteral("r"));
        QCOMPARE(fixture.votes().room, (Numbers{4, 5, 5}));
        QVERIFY(fixture.says(QStringLiteral("3 hands: 4 5 5")));
    }

    // In a small window the votes stand below the cards: the focus brings them into view, and what is revealed, too.
    void whatIsVotedOnIsInView()
    {
        RoomFixture fixture;
        fixture.window.resize(1024, 640);
        QTest::qWait(50);
        const auto inView = [&fixture](const QWidget* widget) {
            const QWidget* viewport = fixture.window.stagesPage().view()->viewport();
            return viewport->rect().contains(QRect(widget->mapTo(viewport, QPoint()), widget->size()));
        };
        fixture.type(QStringLiteral("v"));
        QTRY_VERIFY(inView(QApplication::focusWidget()));
        fixture.type(QStringLiteral("542r"));
        const auto labels = fixture.window.findChildren<Label*>();
        const auto words = std::find_if(labels.begin(), labels.end(),
            [](const Label* label) { return label->text() == QStringLiteral("Business 5, operations 2: 3 apart"); });
        QVERIFY(words != labels.end());
        QTRY_VERIFY(inView(*words));
    }

    void votesAreNoStepOfUndo()
    {
        RoomFixture fixture;
        fixture.type(QStringLiteral("v454r"));
        QVERIFY(!fixture.session.history().canUndo());
        fixture.type(QStringLiteral("a"));
        fixture.session.history().undo();
        QCOMPARE(fixture.session.stack().agreement(ci), Agreement::PrePicked);
        QCOMPARE(votesText(fixture.votes(), fixture.picked()), QStringLiteral("B4 D5 O4"));
    }

    void agreeingGoesToTheMostDisputed()
    {
        RoomFixture fixture;
        fixture.session.settle(QStringLiteral("chat"), Agreement::Disputed);
        QVERIFY(waitForFiles(fixture.session));
        fixture.type(QStringLiteral("a"));
        QCOMPARE(fixture.window.stage(), QStringLiteral("chat"));
    }

    void lettersTypedIntoAFieldStayThere()
    {
        RoomFixture fixture;
        auto* filter = findNamed<QLineEdit>(fixture.window, QStringLiteral("Filter tools"));
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("vard"));
        QCOMPARE(filter->text(), QStringLiteral("vard"));
        QCOMPARE(fixture.window.stage(), ci);
        QCOMPARE(fixture.session.agreedStages(), 0);
    }

    void aStageIsDisputedAndParkedByKey()
    {
        RoomFixture fixture;
        fixture.type(QStringLiteral("d"));
        QCOMPARE(stateOf(fixture.session, ci), StageState::Disputed);
        fixture.type(QStringLiteral("d"));
        QCOMPARE(stateOf(fixture.session, ci), StageState::PrePicked);
        fixture.type(QStringLiteral("p"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Who runs the agents?"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ada Example"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2027-02-30"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(fixture.window.stage(), ci); // there is no such day
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("28"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(stateOf(fixture.session, ci), StageState::Parked);
        QCOMPARE(fixture.workshop().parked.size(), size_t(1));
        QCOMPARE(fixture.workshop().parked.front(),
            (Parked{ci, QStringLiteral("Who runs the agents?"), QStringLiteral("Ada Example"),
                QStringLiteral("2027-02-28"), {}}));
        fixture.session.history().undo();
        QVERIFY(fixture.workshop().parked.empty());
    }

    void theUndisputedAreAgreedOnInOneStep()
    {
        RoomFixture fixture;
        fixture.type(QStringLiteral("v152r")); // is disputed
        QVERIFY(waitForFiles(fixture.session));
        const QStringList open = fixture.session.stagesToAgreeOn();
        QVERIFY(open.size() > 2 && !open.contains(ci));
        auto* button = findNamed<QPushButton>(fixture.window, QStringLiteral("%1 undisputed…").arg(open.size()));
        QVERIFY(button != nullptr);
        button->click();
        QVERIFY(findNamed<Label>(fixture.window, fixture.session.catalogue().stage(open.constFirst())->title)
            != nullptr); // the list
        QCOMPARE(fixture.session.agreedStages(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(fixture.session.agreedStages(), int(open.size()));
        QCOMPARE(fixture.window.stage(), ci); // what is left to talk about
        fixture.session.history().undo();
        QCOMPARE(fixture.session.agreedStages(), 0);
    }

    void theRailCounts()
    {
        RoomFixture fixture;
        fixture.type(QStringLiteral("d"));
        fixture.session.agree({QStringLiteral("chat")});
        const int stages = int(fixture.session.catalogue().stages().size());
        QVERIFY(fixture.says(QStringLiteral("1 agreed · %1 pre-picked · 1 disputed · 0 parked").arg(stages - 2)));
    }

    void whatClashesIsNotAgreedOn()
    {
        RoomFixture fixture;
        fixture.session.skip(QStringLiteral("source-control"), {});
        QVERIFY(waitForFiles(fixture.session));
        QVERIFY(!fixture.session.canAgree(ci));
        fixture.type(QStringLiteral("a"));
        QCOMPARE(fixture.session.agreedStages(), 0);
        QCOMPARE(fixture.window.stage(), ci);
        QVERIFY(qobject_cast<QPushButton*>(QApplication::focusWidget()) != nullptr); // the first fix
    }

    void everyVerbIsInThePalette_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id :
            {"agree", "agree-all", "undisputed", "dispute", "park-stage", "vote", "reveal", "vote-again"}) {
            QTest::newRow(id) << QString::fromLatin1(id);
        }
    }

    void everyVerbIsInThePalette()
    {
        QFETCH(QString, id);
        RoomFixture fixture;
        const QAction* action = fixture.window.actions().action(id);
        QVERIFY(action != nullptr && action->isEnabled());
    }
};

STACKWRIGHT_TEST(TestVotes)
#include "tst_votes.moc"
