// The sample that Start offers: it is what the program writes, it opens in the middle of a workshop, and it is not out
// of date.
#include "stack/stackfile.h"
#include "support/durablefile.h"
#include "support/places.h"
#include "support/testrunner.h"
#include "workshop/agenda.h"
#include "workshop/sample.h"
#include "workshop/stacks.h"
#include "workshop/votes.h"

using namespace stackwright;

namespace {

QByteArray sampleBytes()
{
    const Result<QByteArray> bytes =
        readFile(sourcePath() + QStringLiteral("/resources/sample.stackwright"), 1'000'000);
    return bytes ? *bytes : QByteArray();
}

Stack sample()
{
    const Result<ReadStack> read = readStack(sampleBytes(), QStringLiteral("sample.stackwright"), *shippedCatalogue());
    return read ? read->stack : Stack();
}

} // namespace

class TestSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhatTheProgramWrites()
    {
        const Result<ReadStack> read =
            readStack(sampleBytes(), QStringLiteral("sample.stackwright"), *shippedCatalogue());
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
        QVERIFY(read->notes.isEmpty());
        QCOMPARE(writeStack(read->stack), sampleBytes());
    }

    // One conflict, and the room in the middle of talking about it.
    void standsAtItsConflict()
    {
        const Stack stack = sampleAsOf(sample(), noon());
        const ResolvedPointer resolved = resolvedOf(stack);
        const auto errors = std::count_if(resolved->findings().begin(), resolved->findings().end(),
            [](const Finding& finding) { return finding.severity == Severity::Error; });
        QCOMPARE(errors, 1);
        QCOMPARE(stack.picks.size(), qsizetype(shippedCatalogue()->stages().size()));
        const Agenda& agenda = stack.workshop.agenda;
        QVERIFY(agenda.running());
        QCOMPARE(plannedMinutes(agenda), agenda.minutes);
        QCOMPARE(agenda.items[std::size_t(agenda.current)].stage, resolved->findings().front().stage);
        const StageVotes votes = votesOf(*shippedCatalogue(), stack, resolved->findings().front().stage);
        QCOMPARE(votes.standing, Standing::Disputed);
        QCOMPARE(votes.words.english, QStringLiteral("Development 5, operations 2: 3 apart"));
        const RoomCount count = countOf(votesOf(*shippedCatalogue(), stack));
        QVERIFY(count.agreed > 5 && count.prePicked > 5 && count.disputed > 0 && count.parked > 0);
        for (const View view : allViews)
            QVERIFY(!textOf(stack.workshop.said.value(resolved->findings().front().stage).views, view).isEmpty());
        QVERIFY(!stack.workshop.sharesNames);
    }

    void sitsNow_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::newRow("this year") << noon();
        QTest::newRow("years later, at midnight") << QDateTime(QDate(2031, 12, 31), QTime(0, 0), Qt::UTC);
        QTest::newRow("before it was written") << QDateTime(QDate(2020, 2, 29), QTime(23, 59, 59), Qt::UTC);
    }

    void sitsNow()
    {
        QFETCH(QDateTime, now);
        const Stack written = sample();
        const Stack stack = sampleAsOf(written, now);
        const Agenda& agenda = stack.workshop.agenda;
        const AgendaItem& item = agenda.items[std::size_t(agenda.current)];
        QVERIFY(item.seconds > 0);
        QCOMPARE(secondsLeft(agenda, now), 60 * item.minutes - item.seconds);
        QVERIFY(secondsLeftOfAll(agenda, now) > 0);
        for (const auto& rounds : stack.workshop.votes) {
            for (const VoteRound& round : rounds) // in this meeting
                QVERIFY(round.when <= now && round.when > now.addSecs(-3600));
        }
        QStringList dates;
        for (const Parked& parked : stack.workshop.parked)
            dates.append(parked.due);
        for (const Said& said : stack.workshop.said)
            dates.append(said.lookAgain);
        QVERIFY(!dates.isEmpty());
        for (const QString& date : std::as_const(dates))
            QVERIFY2(QDate::fromString(date, Qt::ISODate) > now.date(), qPrintable(date));
        Stack same = stack; // nothing but moments moved
        same.workshop.agenda.upAt = written.workshop.agenda.upAt;
        same.workshop.votes = written.workshop.votes;
        same.workshop.parked = written.workshop.parked;
        same.workshop.said = written.workshop.said;
        QVERIFY(same == written);
    }

    void aClockThatStandsStillStays()
    {
        Stack stack = sample();
        stack.workshop.agenda = paused(stack.workshop.agenda, noon());
        QVERIFY(sampleAsOf(stack, noon().addDays(9)) == stack);
        QVERIFY(sampleAsOf(Stack(), noon()) == Stack());
    }
};

STACKWRIGHT_TEST(TestSample)
#include "tst_sample.moc"
