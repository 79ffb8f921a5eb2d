#include "models/questionvalue.h"
#include "pages/stagespage.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "widgets/questioncard.h"
#include "window/presenter.h"
#include "workshop/votes.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace stackwright;

namespace {

// The enterprise stack, presented in the one window that there is.
struct Presented : WindowFixture {
    Presented()
    {
        show(QSize(1440, 900));
        workFile.startNew(enterpriseStack());
        ready = waitForFiles(session);
        window.showStage(QStringLiteral("ci"));
        press(Qt::Key_F5);
    }
    ~Presented()
    {
        if (window.presenter().isPresenting()) {
            window.presenter().toggle();
        }
    }

    void press(int key)
    {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window, Qt::Key(key));
    }
    QuestionView& question() { return *window.findChild<QuestionView*>(); }

    bool ready = false;
};

} // namespace

class TestQuestion final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spaceLeavesOnlyTheQuestion()
    {
        Presented fixture;
        QVERIFY(fixture.ready);
        const QStringList picks = fixture.session.stack().toolsOf(QStringLiteral("ci"));
        fixture.press(Qt::Key_Space);
        QVERIFY(fixture.question().isVisible());
        QCOMPARE(fixture.session.stack().toolsOf(QStringLiteral("ci")), picks); // Enter picks, Space asks
        QTRY_COMPARE(fixture.question().size(), fixture.window.centralWidget()->size());
        QVERIFY(fixture.question().questionSize() >= 48);
        const auto widgets = fixture.window.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) { // nothing to press, to read or to type into beside it
            const bool other = qobject_cast<const QAbstractButton*>(widget) != nullptr
                || qobject_cast<const QLineEdit*>(widget) != nullptr || qobject_cast<const QLabel*>(widget) != nullptr;
            QVERIFY2(!other || !widget->isVisible(), qPrintable(widget->accessibleName()));
        }
        const auto cards = fixture.question().findChildren<QuestionCard*>();
        QVERIFY(cards.size() >= 2 && cards.size() <= 4);
        QCOMPARE(cards.constFirst()->accessibleName(), QStringLiteral("Jenkins"));
        QVERIFY(cards.constFirst()->accessibleDescription().startsWith(QLatin1String("picked")));
        fixture.press(Qt::Key_Space);
        QVERIFY(!fixture.question().isVisible());
        QVERIFY(fixture.window.stagesPage().isVisible());
        QVERIFY(fixture.window.presenter().isPresenting());
    }

    void arrowsWalkAndEscGoesBackOneStep()
    {
        Presented fixture;
        QVERIFY(fixture.ready);
        fixture.press(Qt::Key_Space);
        fixture.press(Qt::Key_Right);
        const QString next = fixture.window.stage();
        QVERIFY(next != QLatin1String("ci"));
        QCOMPARE(fixture.question().value().question, fixture.session.catalogue().stage(next)->question);
        QVERIFY(fixture.question().isVisible() && fixture.question().hasFocus());
        fixture.press(Qt::Key_Left);
        QCOMPARE(fixture.window.stage(), QStringLiteral("ci"));
        fixture.press(Qt::Key_Escape);
        QVERIFY(!fixture.question().isVisible() && fixture.window.presenter().isPresenting());
        fixture.press(Qt::Key_Space);
        QVERIFY(fixture.question().isVisible());
        QTest::keyClick(&fixture.window, Qt::Key_F5); // out of all of it
        QVERIFY(!fixture.question().isVisible() && !fixture.window.presenter().isPresenting());
        QVERIFY(findNamed<QAbstractButton>(fixture.window, QStringLiteral("Back")) != nullptr);
        fixture.press(Qt::Key_Space); // an answer is picked again, and no question asked
        QVERIFY(!fixture.question().isVisible());
    }

    // The room learns a number when all of them are shown, and not before.
    void hiddenVotesStayHidden()
    {
        Fixture fixture;
        fixture.session.open(enterpriseStack());
        const QString stage = QStringLiteral("ci");
        const QDateTime now(QDate(2026, 11, 30), QTime(14, 2), Qt::UTC);
        Workshop workshop =
            withVote(fixture.session.stack().workshop, stage, QStringLiteral("woodpecker"), View::Business, {5}, now);
        workshop = withVote(workshop, stage, QStringLiteral("woodpecker"), View::Operations, {2}, now);
        fixture.session.changeRoom(workshop);
        QuestionValue question = questionOf(fixture.session, stage);
        for (const QuestionAnswer& answer : question.answers) {
            QCOMPARE(answer.votes, (std::array<QString, 3>()));
        }
        QVERIFY(!question.votes.contains(QLatin1Char('5')));
        fixture.session.changeRoom(withReveal(fixture.session.stack().workshop, stage));
        question = questionOf(fixture.session, stage);
        QCOMPARE(question.answers[1].name, QStringLiteral("Woodpecker")); // after the pick, before what nobody voted on
        QCOMPARE(
            question.answers[1].votes, (std::array<QString, 3>{QStringLiteral("5"), QString(), QStringLiteral("2")}));
        QCOMPARE(question.votes, QStringLiteral("Woodpecker: Business 5, operations 2: 3 apart"));
        QVERIFY(question.answers.size() >= 2 && question.answers.size() <= 4);
    }

    // The last row reads it on every screen: the question is large, and the answers take what is left.
    void everyQuestionFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("smallest") << QSize(1024, 640);
        QTest::newRow("laptop") << QSize(1366, 768);
        QTest::newRow("projector") << QSize(1920, 1080);
    }

    void everyQuestionFits()
    {
        QFETCH(QSize, size);
        Fixture fixture;
        fixture.session.open(enterpriseStack());
        QuestionView view;
        view.resize(size);
        view.show();
        for (const Stage& stage : fixture.session.catalogue().stages()) {
            view.setValue(questionOf(fixture.session, stage.id));
            QVERIFY(view.questionSize() >= 48);
            const auto cards = view.findChildren<QuestionCard*>();
            QVERIFY2(cards.size() >= 2 && cards.size() <= 4, qPrintable(stage.id));
            for (const QuestionCard* card : cards) {
                QVERIFY2(view.rect().contains(card->geometry()), qPrintable(stage.id));
                QVERIFY2(card->heightAt(card->width(), card->textSize()) <= card->height(),
                    qPrintable(stage.id + QLatin1Char(' ') + card->accessibleName()));
                QVERIFY2(card->textSize() >= 14,
                    qPrintable(
                        QStringLiteral("%1 %2: %3").arg(stage.id, card->accessibleName()).arg(card->textSize())));
            }
        }
    }
};

STACKWRIGHT_TEST(TestQuestion)
#include "tst_question.moc"
