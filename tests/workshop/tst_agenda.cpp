#include "stack/stackfile.h"
#include "support/testrunner.h"
#include "workshop/agenda.h"
#include "workshop/stacks.h"
#include "workshop/votes.h"

using namespace stackwright;

namespace {

Agenda threeItems()
{
    Agenda agenda;
    agenda.minutes = 30;
    agenda.items = {{QStringLiteral("ci"), {}, 10}, {QStringLiteral("chat"), {}, 15}, {{}, QStringLiteral("End"), 5}};
    return agenda;
}

QDateTime after(int seconds)
{
    return noon().addSecs(seconds);
}

} // namespace

class TestAgenda : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsToTheTimeBox_data()
    {
        QTest::addColumn<int>("minutes");
        for (const int minutes : {1, 5, 19, 30, 45, 60, 90, 120, 121, 180, 240, 1440})
            QTest::addRow("%d minutes", minutes) << minutes;
    }
    void sumsToTheTimeBox()
    {
        QFETCH(int, minutes);
        for (const Blueprint& blueprint : shippedCatalogue()->blueprints()) {
            Stack stack = stackFromBlueprint(blueprint, {});
            for (int without = 0; without < 2; ++without) {
                const Agenda agenda = proposedAgenda(*resolvedOf(stack), minutes);
                QCOMPARE(plannedMinutes(agenda), minutes);
                for (const AgendaItem& item : agenda.items)
                    QVERIFY(item.minutes >= 0 && (item.stage.isEmpty() || item.minutes >= 2));
                stack = Stack();
            }
        }
    }

    void disputesGetTheTime()
    {
        Stack stack = blueprintStack();
        const Agenda before = proposedAgenda(*resolvedOf(stack), 120);
        const QString chat = QStringLiteral("chat");
        for (const auto& [view, number] : {std::pair(View::Business, 5), std::pair(View::Operations, 1)})
            stack.workshop = withVote(stack.workshop, chat, QStringLiteral("mattermost"), view, {number}, noon());
        stack.workshop = withReveal(stack.workshop, chat);
        const Agenda agenda = proposedAgenda(*resolvedOf(stack), 120);
        const auto firstStage = std::find_if(
            agenda.items.cbegin(), agenda.items.cend(), [](const AgendaItem& item) { return !item.stage.isEmpty(); });
        QCOMPARE(firstStage->stage, chat);
        const int was = itemOf(before, chat) < 0 ? 0 : before.items[std::size_t(itemOf(before, chat))].minutes;
        QVERIFY(firstStage->minutes > was);
    }

    void agreedStagesAreNotOnIt()
    {
        Stack stack = blueprintStack();
        stack = withAllAgreed(stack, undisputedStages(*resolvedOf(stack)));
        const Agenda agenda = proposedAgenda(*resolvedOf(stack), 60);
        QCOMPARE(itemOf(agenda, QStringLiteral("chat")), -1);
        QCOMPARE(plannedMinutes(agenda), 60);
    }

    void clockRuns()
    {
        const Agenda agenda = started(threeItems(), noon());
        QCOMPARE(agenda.current, 0);
        QCOMPARE(secondsLeft(agenda, noon()), 600);
        QCOMPARE(secondsLeft(agenda, after(90)), 510);
        QCOMPARE(secondsSpent(agenda, 0, after(90)), 90);
        QCOMPARE(secondsLeftOfAll(agenda, after(90)), 1800 - 90);
        QVERIFY(started(agenda, after(90)) == agenda); // it runs already
    }

    void overTimeIsCounted()
    {
        const Agenda agenda = started(threeItems(), noon());
        QCOMPARE(secondsLeft(agenda, after(730)), -130);
        QCOMPARE(clockText(-130).english, QStringLiteral("+02:10 over"));
        QCOMPARE(clockText(1026).english, QStringLiteral("17:06"));
        QCOMPARE(clockText(0).english, QStringLiteral("00:00"));
        QCOMPARE(secondsLeftOfAll(started(threeItems(), noon()), after(1900)), -100);
    }

    void pauseHoldsTheClock()
    {
        Agenda agenda = paused(started(threeItems(), noon()), after(90));
        QVERIFY(!agenda.running());
        QCOMPARE(secondsLeft(agenda, after(5000)), 510);
        agenda = started(agenda, after(5000));
        QCOMPARE(agenda.current, 0);
        QCOMPARE(secondsLeft(agenda, after(5010)), 500);
        QVERIFY(paused(paused(agenda, after(5010)), after(9000)) == paused(agenda, after(5010)));
    }

    // A file that was written while the clock ran shows the same clock, however long nobody looked.
    void survivesTheFile()
    {
        Stack stack = blueprintStack();
        stack.workshop.agenda = started(threeItems(), noon());
        const Result<ReadStack> read = readStack(writeStack(stack), QStringLiteral("x"), *shippedCatalogue());
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(secondsLeft(read->stack.workshop.agenda, after(90)), 510);
        QVERIFY(read->stack.workshop.agenda == stack.workshop.agenda);
    }

    void fiveMoreComeFromTheLongest()
    {
        Agenda agenda = extended(started(threeItems(), noon()), 5, after(540));
        QCOMPARE(secondsLeft(agenda, after(540)), 360);
        QCOMPARE(plannedMinutes(agenda), 30);
        QCOMPARE(agenda.items[1].minutes, 10);
        QVERIFY(agenda.running());
        // Nothing is left to take: it gets longer than the box, and says so.
        agenda = movedTo(agenda, 2, after(540));
        agenda = extended(agenda, 5, after(540));
        QCOMPARE(plannedMinutes(agenda), 35);
        QVERIFY(extended(Agenda(), 5, noon()) == Agenda());
        const Agenda still = extended(paused(started(threeItems(), noon()), after(60)), 5, after(900));
        QVERIFY(!still.running());
        QCOMPARE(secondsLeft(still, after(5000)), 840);
    }

    void nextTakesTheClockAlong()
    {
        Agenda agenda = movedOn(started(threeItems(), noon()), after(120));
        QCOMPARE(agenda.current, 1);
        QCOMPARE(agenda.items[0].seconds, 120);
        QCOMPARE(secondsLeft(agenda, after(180)), 840);
        agenda = movedTo(agenda, 0, after(180)); // back: what was spent counts
        QCOMPARE(secondsLeft(agenda, after(180)), 480);
        QCOMPARE(secondsSpent(agenda, 1, after(500)), 60);
        agenda = movedOn(movedOn(movedOn(agenda, after(200)), after(200)), after(200));
        QCOMPARE(agenda.current, 2); // there is no fourth
        QVERIFY(movedTo(agenda, 7, after(200)) == agenda);
    }

    // The clock of the machine was set back: nothing was spent, rather than less than nothing.
    void clockSetBack() { QCOMPARE(secondsSpent(started(threeItems(), noon()), 0, after(-500)), 0); }

    void itemsChangeBelowTheClock()
    {
        const Agenda running = movedOn(started(threeItems(), noon()), after(60));
        Agenda agenda = withItem(running, 1, {QStringLiteral("logs"), {}, 20, 999});
        QCOMPARE(secondsLeft(agenda, after(60)), 1200);
        agenda = withItemMoved(running, 1, 2);
        QCOMPARE(agenda.current, 2);
        QCOMPARE(secondsLeft(agenda, after(120)), 840);
        agenda = withItemMoved(running, 0, 2);
        QCOMPARE(agenda.current, 0);
        agenda = withoutItem(running, 0, after(90));
        QCOMPARE(agenda.current, 0);
        QCOMPARE(secondsLeft(agenda, after(90)), 870);
        agenda = withoutItem(running, 1, after(90));
        QCOMPARE(secondsLeft(agenda, after(90)), 300); // the next one runs
        Agenda none = withoutItem(withoutItem(withoutItem(running, 0, after(90)), 0, after(90)), 0, after(90));
        QVERIFY(none.items.empty() && !none.running());
        QCOMPARE(secondsLeft(none, after(90)), 0);
        QCOMPARE(none.current, -1);
    }

    void parkingMovesOn()
    {
        Stack stack = blueprintStack();
        stack.workshop.agenda = started(threeItems(), noon());
        const Stack parked = withParked(stack,
            {QStringLiteral("ci"), QStringLiteral("Who keeps the agents?"), QStringLiteral("Ada"),
                QStringLiteral("2026-07-01")},
            after(60));
        QCOMPARE(parked.agreement(QStringLiteral("ci")), Agreement::Parked);
        QCOMPARE(parked.workshop.agenda.current, 1);
        QCOMPARE(parked.workshop.parked.size(), std::size_t(1));
        const Stack other = withParked(stack, {QStringLiteral("logs"), QStringLiteral("x"), {}, {}}, after(60));
        QCOMPARE(other.workshop.agenda.current, 0); // another stage is talked about
        const Stack general = withParked(stack, {{}, QStringLiteral("Budget"), {}, {}}, after(60));
        QVERIFY(general.agreements == stack.agreements);
    }

    void titles()
    {
        QCOMPARE(itemTitle({QStringLiteral("ci"), {}, 5}, *shippedCatalogue()).english,
            shippedCatalogue()->stage(QStringLiteral("ci"))->title);
        QCOMPARE(itemTitle({{}, QStringLiteral("Break"), 5}, *shippedCatalogue()).english, QStringLiteral("Break"));
        QCOMPARE(itemTitle({QStringLiteral("gone"), {}, 5}, *shippedCatalogue()).english, QStringLiteral("gone"));
        for (const AgendaItem& item : proposedAgenda(*resolvedOf(blueprintStack()), 120).items)
            QVERIFY(!itemTitle(item, *shippedCatalogue()).isEmpty());
    }
};

STACKWRIGHT_TEST(TestAgenda)
#include "tst_agenda.moc"
