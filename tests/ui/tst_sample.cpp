// What "Try the sample" opens: the middle of a workshop.
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "window/windowactions.h"
#include "workshop/agenda.h"

#include <QTest>

using namespace stackwright;

class TestUiSample final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAtItsConflict()
    {
        WindowFixture fixture;
        fixture.show(QSize(1366, 768));
        const QDateTime now(QDate(2028, 2, 3), QTime(9, 0), Qt::UTC);
        fixture.window.clock().setNow([now] { return now; });
        fixture.window.actions().action(QStringLiteral("sample"))->trigger();
        QVERIFY(waitForFiles(fixture.session));
        QCOMPARE(fixture.window.page(), Page::Stages);
        QCOMPARE(fixture.window.stage(), QStringLiteral("ci"));
        QCOMPARE(fixture.session.openConflicts(), 1);
        const Agenda& agenda = fixture.window.clock().agenda();
        QVERIFY(agenda.running());
        QCOMPARE(secondsLeft(agenda, now), 60 * agenda.items.at(2).minutes - agenda.items.at(2).seconds);
        QVERIFY(fixture.session.stack().workshop.people.size() >= 6);
        QVERIFY(!fixture.session.history().canUndo()); // nothing was done yet
    }
};

STACKWRIGHT_TEST(TestUiSample)
#include "tst_sample.moc"
