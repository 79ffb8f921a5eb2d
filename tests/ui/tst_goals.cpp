#include "stack/teamgoals.h"
#include "support/testrunner.h"
#include "ui/fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace stackwright;

namespace {

struct OnGoals : WindowFixture {
    OnGoals()
    {
        show();
        workFile.startNew(enterpriseStack());
        window.showPage(Page::Goals);
    }

    void addPerson(const QString& name, View view)
    {
        auto* field = findNamed<QLineEdit>(window, QStringLiteral("Name of a person"));
        auto* box = viewOfEntry();
        QTest::keyClick(box, Qt::Key_Home);
        for (int step = 0; step < int(view); ++step) {
            QTest::keyClick(box, Qt::Key_Down);
        }
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    }

    QComboBox* viewOfEntry() const
    {
        QComboBox* last = nullptr; // the entry stands below the people
        const auto boxes = window.findChildren<QComboBox*>();
        for (QComboBox* box : boxes) {
            if (box->isVisible() && box->count() == 3 && box->itemText(0) == QLatin1String("Business")
                && (last == nullptr || box->mapToGlobal(QPoint()).y() > last->mapToGlobal(QPoint()).y())) {
                last = box;
            }
        }
        return last;
    }

    const Workshop& workshop() const { return session.stack().workshop; }
    TeamGoals goals() const { return teamGoals(session.stack()); }
};

} // namespace

class TestGoals final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDescriptionIsAFewLinesInAnyWindow()
    {
        OnGoals fixture;
        fixture.window.resize(1920, 1080);
        const auto* field = findNamed<QPlainTextEdit>(fixture.window, QStringLiteral("Description"));
        QVERIFY(field != nullptr);
        const int lines = field->height();
        fixture.window.resize(1366, 768);
        QTRY_VERIFY(fixture.window.width() == 1366);
        QCOMPARE(field->height(), lines);
        QVERIFY(lines < 8 * field->fontMetrics().lineSpacing());
    }

    void peopleAreAddedByEnterAndRemoved()
    {
        OnGoals fixture;
        fixture.addPerson(QStringLiteral("Product"), View::Business);
        fixture.addPerson(QStringLiteral("Platform"), View::Operations);
        QCOMPARE(int(fixture.workshop().people.size()), 2);
        QCOMPARE(fixture.workshop().people[0].name, QStringLiteral("Product"));
        QVERIFY(fixture.workshop().people[0].view == View::Business);
        QVERIFY(fixture.workshop().people[1].view == View::Operations);
        QToolButton* remove = nullptr;
        QTRY_VERIFY((remove = findNamed<QToolButton>(fixture.window, QStringLiteral("Remove Product"))) != nullptr);
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(int(fixture.workshop().people.size()), 1);
        fixture.session.history().undo();
        QCOMPARE(int(fixture.workshop().people.size()), 2);
        QTRY_VERIFY(findNamed<QToolButton>(fixture.window, QStringLiteral("Remove Product")) != nullptr);
    }

    void namesStayHereUntilTheFacilitatorSaysSo()
    {
        OnGoals fixture;
        auto* shares = findNamed<QCheckBox>(fixture.window, QStringLiteral("Names may appear in reports and records"));
        QVERIFY(shares != nullptr && !shares->isChecked());
        QTest::keyClick(shares, Qt::Key_Space);
        QVERIFY(fixture.workshop().sharesNames);
        fixture.session.history().undo();
        QVERIFY(!shares->isChecked());
    }

    void weightsAreSlidersWithWords()
    {
        OnGoals fixture;
        auto* slider = findNamed<QSlider>(fixture.window, QStringLiteral("Cost"));
        QVERIFY(slider != nullptr);
        QCOMPARE(slider->value(), usualWeight);
        QTest::keyClick(slider, Qt::Key_End);
        QCOMPARE(weightOf(fixture.session.stack(), QStringLiteral("cost")), highestWeight);
        QCOMPARE(slider->accessibleDescription(), QStringLiteral("decides"));
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(weightOf(fixture.session.stack(), QStringLiteral("cost")), 0); // which is not the same as not said
        QCOMPARE(slider->accessibleDescription(), QStringLiteral("does not matter"));
    }

    void theTeamMayStayUnsaid()
    {
        OnGoals fixture;
        auto* people = findNamed<QSpinBox>(fixture.window, QStringLiteral("People who will use it"));
        auto* budget = findNamed<QSpinBox>(fixture.window, QStringLiteral("Budget a year"));
        QVERIFY(people != nullptr && budget != nullptr);
        people->setValue(12);
        budget->setValue(0);
        QCOMPARE(fixture.goals().people, 12);
        QVERIFY(fixture.goals().budget.has_value()); // nothing to spend is an answer
        QCOMPARE(*fixture.goals().budget, 0.0);
        QTest::keyClick(budget, Qt::Key_Down);
        QVERIFY(!fixture.goals().budget.has_value());
        people->setValue(0);
        QVERIFY(!fixture.session.stack().goals.contains(teamSizeGoal));
    }

    void aCurrencyIsTakenWhenItIsWhole()
    {
        OnGoals fixture;
        auto* currency = findNamed<QLineEdit>(fixture.window, QStringLiteral("Currency"));
        QVERIFY(currency != nullptr);
        currency->setFocus();
        currency->selectAll();
        QTest::keyClicks(currency, QStringLiteral("eu"));
        QVERIFY(!fixture.session.stack().goals.contains(currencyGoal));
        QTest::keyClicks(currency, QStringLiteral("r"));
        QCOMPARE(fixture.goals().currency, QStringLiteral("EUR"));
    }

    void skillsAreToolsOfTheCatalogue()
    {
        OnGoals fixture;
        auto* field = findNamed<QLineEdit>(fixture.window, QStringLiteral("Tools that the team knows"));
        QVERIFY(field != nullptr);
        QTest::keyClicks(field, QStringLiteral("jenkins"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(fixture.goals().skills, QStringList{QStringLiteral("jenkins")});
        QTest::keyClicks(field, QStringLiteral("no such tool"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(fixture.goals().skills, QStringList{QStringLiteral("jenkins")});
        QCOMPARE(field->text(), QStringLiteral("no such tool")); // to be mended
        auto* remove = findNamed<QAbstractButton>(fixture.window, QStringLiteral("Remove Jenkins"));
        QVERIFY(remove != nullptr);
        QTest::keyClick(remove, Qt::Key_Space);
        QVERIFY(fixture.goals().skills.isEmpty());
    }
};

STACKWRIGHT_TEST(TestGoals)
#include "tst_goals.moc"
