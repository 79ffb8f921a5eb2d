#include "pages/stageroom.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "widgets/consequencepanel.h"
#include "widgets/toolcard.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace stackwright;

namespace {

struct OnStage : WindowFixture {
    explicit OnStage(const QString& stage)
    {
        show();
        workFile.startNew(enterpriseStack());
        ready = waitForFiles(session);
        window.showStage(stage);
    }

    ToolCard* card(const QString& tool)
    {
        const auto cards = window.stagesPage().view()->findChildren<ToolCard*>();
        const auto found =
            std::find_if(cards.begin(), cards.end(), [&](const ToolCard* card) { return card->value().id == tool; });
        return found != cards.end() ? *found : nullptr;
    }

    const ConsequencePanel& panel() { return *window.stagesPage().view()->findChild<ConsequencePanel*>(); }
    QStringList picks(const QString& stage) const { return session.stack().toolsOf(stage); }

    QString fact(const QString& name)
    {
        for (const Fact& fact : panel().value().facts) {
            if (fact.name == name) {
                return fact.value;
            }
        }
        return {};
    }

    // By the arrow keys, as the facilitator goes there.
    bool focus(const QString& tool)
    {
        ToolCard* wanted = card(tool);
        if (wanted == nullptr) {
            return false;
        }
        window.stagesPage().view()->focusCards();
        for (const int key : {Qt::Key_Left, Qt::Key_Right}) {
            for (int step = 0; step < 20 && !wanted->hasFocus(); ++step) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
            }
        }
        return wanted->hasFocus();
    }

    bool ready = false;
};

const QString jenkins = QStringLiteral("jenkins");
const QString woodpecker = QStringLiteral("woodpecker");
const QString ci = QStringLiteral("ci");

} // namespace

class TestConsequence final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void focusTellsBeforeThePick()
    {
        OnStage fixture(ci);
        QVERIFY(fixture.ready);
        QCOMPARE(fixture.picks(ci), QStringList{jenkins});
        const Stack before = fixture.session.stack();
        QVERIFY(fixture.focus(woodpecker));
        QTRY_COMPARE(fixture.panel().value().title, QStringLiteral("If you pick Woodpecker"));
        QVERIFY(fixture.panel().isVisible());
        QVERIFY(fixture.session.stack() == before); // looking is not picking
        const auto* votes = fixture.window.stagesPage().view()->findChild<StageRoom*>();
        QTRY_VERIFY(fixture.panel().mapToGlobal(QPoint()).y()
            < votes->mapToGlobal(QPoint()).y()); // seen without scrolling past the votes

        // the numbers are those of the pick itself
        const QString files = fixture.fact(QStringLiteral("Files"));
        QVERIFY2(files.contains(QLatin1String("new")) && files.contains(QLatin1String("gone")), qPrintable(files));
        const FileSetPointer old = fixture.session.files();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(waitForFiles(fixture.session));
        int added = 0;
        for (const RenderedFile& file : fixture.session.files()->files()) {
            added += old->find(file.path) == nullptr ? 1 : 0;
        }
        QVERIFY2(files.startsWith(QStringLiteral("%1 new").arg(added)), qPrintable(files));
    }

    void whatIsPickedHasNothingToTell()
    {
        OnStage fixture(ci);
        QVERIFY(fixture.focus(woodpecker));
        QTRY_VERIFY(fixture.panel().isVisible());
        QVERIFY(fixture.focus(jenkins));
        QTRY_VERIFY(!fixture.panel().isVisible());
    }

    void screenReadersHearTheFacts()
    {
        OnStage fixture(ci);
        QVERIFY(fixture.focus(woodpecker));
        QTRY_VERIFY(fixture.panel().accessibleDescription().contains(QLatin1String("Files: ")));
        QVERIFY(fixture.panel().accessibleDescription().contains(QLatin1String("New to you: ")));
        QCOMPARE(fixture.panel().accessibleName(), QStringLiteral("If you pick Woodpecker"));
    }

    void enterTriesAndEscTakesBack()
    {
        OnStage fixture(ci);
        QVERIFY(fixture.focus(woodpecker));
        QTRY_VERIFY(fixture.panel().isVisible());
        const int steps = fixture.session.history().index();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(fixture.picks(ci), QStringList{woodpecker});
        QCOMPARE(fixture.session.history().index(), steps + 1);
        QCOMPARE(fixture.panel().accessibleName(), QStringLiteral("On trial: Woodpecker"));
        QVERIFY(fixture.card(woodpecker)->accessibleDescription().startsWith(QLatin1String("on trial")));
        QVERIFY(waitForFiles(fixture.session));
        QTRY_VERIFY(!fixture.fact(QStringLiteral("Files")).isEmpty()); // what it changed is still there to be weighed
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(fixture.picks(ci), QStringList{jenkins});
        QCOMPARE(fixture.session.history().index(), steps);
        QVERIFY(!fixture.card(woodpecker)->accessibleDescription().startsWith(QLatin1String("on trial")));
    }

    void enterKeeps()
    {
        OnStage fixture(ci);
        QVERIFY(fixture.focus(woodpecker));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!fixture.card(woodpecker)->accessibleDescription().startsWith(QLatin1String("on trial")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // nothing is on trial any more
        QCOMPARE(fixture.picks(ci), QStringList{woodpecker});
        QTest::keyClick(&fixture.window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.picks(ci), QStringList{jenkins});
    }

    void anotherTrialTakesTheFirstBack()
    {
        OnStage fixture(ci);
        const int steps = fixture.session.history().index();
        QVERIFY(fixture.focus(woodpecker));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(fixture.focus(QStringLiteral("gitlab-ci")));
        QTRY_COMPARE(fixture.panel().accessibleName(), QStringLiteral("If you pick GitLab CI"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(fixture.picks(ci), QStringList{QStringLiteral("gitlab-ci")});
        QCOMPARE(fixture.session.history().index(), steps + 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(fixture.picks(ci), QStringList{jenkins});
    }

    // Whoever goes on working has kept it: Esc takes back that pick and nothing else.
    void anotherChangeEndsTheTrial()
    {
        OnStage fixture(ci);
        QVERIFY(fixture.focus(woodpecker));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        fixture.session.setNote(ci, QStringLiteral("Said by the room"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(fixture.picks(ci), QStringList{woodpecker});
        QCOMPARE(fixture.session.stack().notes.value(ci), QStringLiteral("Said by the room"));
    }

    void escTakesATrialBackBeforeItLeavesPresent()
    {
        OnStage fixture(ci);
        QTest::keyClick(&fixture.window, Qt::Key_F5);
        QVERIFY(fixture.focus(woodpecker));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(fixture.picks(ci), QStringList{jenkins});
        QVERIFY(findNamed<QLineEdit>(fixture.window, QStringLiteral("Filter tools")) == nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(findNamed<QLineEdit>(fixture.window, QStringLiteral("Filter tools")) != nullptr);
    }

    void fitStandsOnTheCardAndOneKeyShowsTheSum()
    {
        OnStage fixture(ci);
        const int fit = fixture.card(woodpecker)->value().fit;
        QVERIFY(fit >= 0 && fit <= 100);
        QVERIFY(fixture.card(woodpecker)->accessibleDescription().contains(QStringLiteral("fits %1 of 100").arg(fit)));
        QVERIFY(fixture.focus(woodpecker));
        QTRY_COMPARE(fixture.fact(QStringLiteral("Fit")), QStringLiteral("%1 of 100").arg(fit));
        auto* points = findNamed<QPushButton>(fixture.window, QStringLiteral("Points of the fit"));
        QVERIFY(points != nullptr && !points->isChecked());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F);
        QVERIFY(points->isChecked());

        double sum = 0;
        static const QRegularExpression point(
            QStringLiteral("^([\\d.]+) × (\\d+): "), QRegularExpression::MultilineOption);
        for (const TermRow& row : fixture.panel().value().points) {
            for (auto match = point.globalMatch(row.text); match.hasNext();) {
                const QRegularExpressionMatch found = match.next();
                sum += found.captured(1).toDouble() * found.captured(2).toDouble();
            }
        }
        const auto& rows = fixture.panel().value().points;
        const auto together = std::find_if(
            rows.begin(), rows.end(), [](const TermRow& row) { return row.term == QLatin1String("Together"); });
        QVERIFY(together != rows.end() && sum > 0);
        QVERIFY2(together->text.startsWith(QStringLiteral("%1 of ").arg(sum)), qPrintable(together->text));
    }
};

STACKWRIGHT_TEST(TestConsequence)
#include "tst_consequence.moc"
