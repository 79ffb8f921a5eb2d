#include "stack/teamgoals.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "widgets/chip.h"
#include "widgets/doorcard.h"

#include <QPushButton>
#include <QTest>

using namespace stackwright;

namespace {

void press(WindowFixture& fixture, const QString& answer)
{
    auto* chip = findNamed<Chip>(fixture.window, answer);
    QVERIFY2(chip != nullptr, qPrintable(answer));
    QTest::keyClick(chip, Qt::Key_Space);
}

QString bestOf(const WindowFixture& fixture)
{
    const auto doors = fixture.window.findChildren<DoorCard*>();
    const DoorCard* first = nullptr;
    for (const DoorCard* door : doors) {
        const QPoint place = door->mapTo(&fixture.window, QPoint());
        const QPoint other = first != nullptr ? first->mapTo(&fixture.window, QPoint()) : QPoint();
        if (door->isVisible()
            && (first == nullptr || place.y() < other.y() || (place.y() == other.y() && place.x() < other.x()))) {
            first = door;
        }
    }
    return first != nullptr ? first->text() : QString();
}

} // namespace

// "New workshop": three questions, and the blueprint that fits them.
class TestNewWorkshop final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBestBlueprintComesFirst_data()
    {
        QTest::addColumn<QStringList>("answers");
        QTest::addColumn<QString>("best");
        QTest::newRow("few people, rented") << QStringList{QStringLiteral("Up to 12"),
            QStringLiteral("Rented machines and services"), QStringLiteral("Time to market")}
                                            << QStringLiteral("Small SaaS team on GitHub");
        QTest::newRow("many people, own machines, auditors")
            << QStringList{QStringLiteral("13 to 40"), QStringLiteral("Own machines"), QStringLiteral("Compliance")}
            << QStringLiteral("Enterprise on-prem");
        QTest::newRow("one answer is enough")
            << QStringList{QStringLiteral("More than 40")} << QStringLiteral("Kubernetes GitOps");
    }

    void theBestBlueprintComesFirst()
    {
        QFETCH(QStringList, answers);
        QFETCH(QString, best);
        WindowFixture fixture;
        fixture.show();
        QTest::keyClick(findNamed<QPushButton>(fixture.window, QStringLiteral("New workshop")), Qt::Key_Return);
        for (const QString& answer : answers) {
            press(fixture, answer);
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QTRY_COMPARE(bestOf(fixture), best);
        auto* start = findNamed<QPushButton>(fixture.window, QStringLiteral("Start with %1").arg(best));
        QVERIFY(start != nullptr);
        start->setFocus(Qt::TabFocusReason);
        QTest::keyClick(start, Qt::Key_Return);
        QTRY_COMPARE(fixture.window.page(), Page::Goals);
        QVERIFY(!fixture.session.stack().picks.isEmpty());
        QCOMPARE(int(fixture.session.stack().goals.size()) >= int(answers.size()), true);
    }

    void anEmptyPageKeepsTheAnswers()
    {
        WindowFixture fixture;
        fixture.show();
        QTest::keyClick(&fixture.window, Qt::Key_N, Qt::ControlModifier);
        press(fixture, QStringLiteral("Up to 12"));
        auto* empty = findNamed<QPushButton>(fixture.window, QStringLiteral("An empty page"));
        empty->setFocus(Qt::TabFocusReason);
        QTest::keyClick(empty, Qt::Key_Return);
        QTRY_COMPARE(fixture.window.page(), Page::Goals);
        QVERIFY(fixture.session.stack().picks.isEmpty());
        QVERIFY(teamGoals(fixture.session.stack()).people > 0);
    }

    void theQuestionsBeginUnanswered()
    {
        WindowFixture fixture;
        fixture.show();
        QTest::keyClick(&fixture.window, Qt::Key_N, Qt::ControlModifier);
        press(fixture, QStringLiteral("Up to 12"));
        QTest::keyClick(&fixture.window, Qt::Key_N, Qt::ControlModifier);
        auto* chip = findNamed<Chip>(fixture.window, QStringLiteral("Up to 12"));
        QVERIFY(chip != nullptr && !chip->isChecked());
        QVERIFY(chip->hasFocus());
    }
};

STACKWRIGHT_TEST(TestNewWorkshop)
#include "tst_newworkshop.moc"
