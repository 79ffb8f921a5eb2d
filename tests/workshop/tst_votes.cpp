#include "support/testrunner.h"
#include "support/votetext.h"
#include "workshop/stacks.h"
#include "workshop/votes.h"

using namespace stackwright;

namespace {

const QString ci = QStringLiteral("ci");
const QString jenkins = QStringLiteral("jenkins");
const QString woodpecker = QStringLiteral("woodpecker");

// The votes of one round, revealed; a view without numbers did not vote.
Stack voted(Stack stack, const QString& stage, const QString& tool, const Numbers& business, const Numbers& development,
    const Numbers& operations)
{
    Workshop& workshop = stack.workshop;
    workshop = withVote(workshop, stage, tool, View::Business, business, noon());
    workshop = withVote(workshop, stage, tool, View::Development, development, noon());
    workshop = withVote(workshop, stage, tool, View::Operations, operations, noon());
    workshop = withReveal(workshop, stage);
    return stack;
}

StageVotes ofCi(const Stack& stack)
{
    return votesOf(*shippedCatalogue(), stack, ci);
}

} // namespace

class TestVotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAndWords_data()
    {
        QTest::addColumn<Numbers>("business");
        QTest::addColumn<Numbers>("development");
        QTest::addColumn<Numbers>("operations");
        QTest::addColumn<double>("spread");
        QTest::addColumn<double>("agreement");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("disputes");
        QTest::newRow("one view apart") << Numbers{5} << Numbers{4} << Numbers{2} << 3.0 << 0.25
                                        << "Business 5, operations 2: 3 apart" << true;
        QTest::newRow("all content") << Numbers{5} << Numbers{4} << Numbers{4} << 1.0 << 0.75
                                     << "All behind it: 4 or more" << false;
        QTest::newRow("all against it") << Numbers{1} << Numbers{2} << Numbers{1} << 1.0 << 0.0
                                        << "Not behind it: the lowest is 1" << true;
        QTest::newRow("medians of hands") << Numbers{5, 1, 5} << Numbers{4, 5} << Numbers{3} << 2.0 << 0.5
                                          << "Business 5, operations 3: 2 apart" << true;
        QTest::newRow("half a point") << Numbers{4, 5} << Numbers{4} << Numbers{3} << 1.5 << 0.5
                                      << "All behind it: 3 or more" << false;
        QTest::newRow("one view alone") << Numbers() << Numbers{2} << Numbers() << 0.0 << 0.25
                                        << "Not behind it: the lowest is 2" << true;
    }
    void numbersAndWords()
    {
        QFETCH(Numbers, business);
        QFETCH(Numbers, development);
        QFETCH(Numbers, operations);
        const StageVotes votes = ofCi(voted(blueprintStack(), ci, jenkins, business, development, operations));
        QTEST(votes.spread, "spread");
        QVERIFY(votes.agreement.has_value());
        QTEST(*votes.agreement, "agreement");
        QTEST(votes.words.english, "words");
        QTEST(votes.disputes(), "disputes");
        QCOMPARE(votes.standing, votes.disputes() ? Standing::Disputed : Standing::PrePicked);
    }

    void hiddenVotesCountNowhere()
    {
        Stack stack = blueprintStack();
        stack.workshop = withVote(stack.workshop, ci, jenkins, View::Business, {1}, noon());
        const StageVotes votes = ofCi(stack);
        QVERIFY(votes.hidden);
        QVERIFY(!votes.voted());
        QVERIFY(!votes.agreement);
        QVERIFY(votesText(votes, jenkins).isEmpty());
        QVERIFY(!undisputedStages(*resolvedOf(stack)).contains(ci)); // nobody knows yet
        stack.workshop = withReveal(stack.workshop, ci);
        QCOMPARE(votesText(ofCi(stack), jenkins), QStringLiteral("B1"));
    }

    void roundsAreKept()
    {
        Stack stack = voted(blueprintStack(), ci, jenkins, {5}, {4}, {2});
        stack = voted(stack, ci, jenkins, {5}, {4}, {4});
        QCOMPARE(stack.workshop.votes.value(ci).size(), std::size_t(2));
        const StageVotes votes = ofCi(stack);
        QCOMPARE(votes.rounds, 2);
        QCOMPARE(votesText(votes, jenkins), QStringLiteral("B5 D4 O4"));
        QVERIFY(!votes.disputes());
        QCOMPARE(stack.workshop.votes.value(ci).front().tools.value(jenkins).value(View::Operations), Numbers{2});
    }

    // While a new round is hidden, the one before is what is known.
    void aNewRoundHidesNothingOfTheLast()
    {
        Stack stack = voted(blueprintStack(), ci, jenkins, {5}, {4}, {2});
        stack.workshop = withNewRound(stack.workshop, ci, noon());
        QCOMPARE(votesText(ofCi(stack), jenkins), QStringLiteral("B5 D4 O2"));
        QVERIFY(!ofCi(stack).hidden); // nobody voted in it yet
        const Workshop again = withNewRound(stack.workshop, ci, noon());
        QVERIFY(again == stack.workshop);
        stack.workshop = withVote(stack.workshop, ci, jenkins, View::Operations, {5}, noon());
        QVERIFY(ofCi(stack).hidden);
        QCOMPARE(votesText(ofCi(stack), jenkins), QStringLiteral("B5 D4 O2"));
    }

    void noMoreRoundsThanAFileHolds()
    {
        Stack stack = blueprintStack();
        for (int i = 0; i < mostRounds + 3; ++i)
            stack = voted(stack, ci, jenkins, {5}, {4}, {2});
        QCOMPARE(stack.workshop.votes.value(ci).size(), std::size_t(mostRounds));
        QVERIFY(withNewRound(stack.workshop, ci, noon()) == stack.workshop);
    }

    void takenBackLeavesNothing()
    {
        Workshop workshop = withVote({}, ci, jenkins, View::Business, {4}, noon());
        workshop = withVote(workshop, ci, jenkins, View::Business, {}, noon());
        QVERIFY(workshop.empty());
        workshop = withFists({}, ci, {9, 3, 0}, noon());
        QCOMPARE(workshop.votes.value(ci).front().room, Numbers{3}); // there is no 9 and no 0
        QVERIFY(withFists(workshop, ci, {}, noon()).empty());
    }

    void fistsOfTheRoom()
    {
        Stack stack = blueprintStack();
        stack.workshop = withReveal(withFists(stack.workshop, ci, {5, 4, 2, 5}, noon()), ci);
        StageVotes votes = ofCi(stack);
        QCOMPARE(votes.spread, 3.0);
        QCOMPARE(*votes.agreement, 0.25);
        QCOMPARE(votes.words.english, QStringLiteral("Fists from 2 to 5: 3 apart"));
        stack.workshop = withReveal(withFists(stack.workshop, ci, {5, 4, 4}, noon()), ci);
        votes = ofCi(stack);
        QVERIFY(!votes.disputes());
        QCOMPARE(votes.words.english, QStringLiteral("All behind it: 4 or more"));
    }

    // A candidate that is not picked can divide the room, but nobody agreed on it.
    void otherCandidates()
    {
        const StageVotes votes = ofCi(voted(blueprintStack(), ci, woodpecker, {1}, {5}, {3}));
        QVERIFY(!votes.agreement);
        QCOMPARE(votes.words.english, QStringLiteral("Woodpecker: Development 5, business 1: 4 apart"));
        QVERIFY(votes.disputes());
        Stack both = blueprintStack();
        both.workshop = withVote(both.workshop, ci, woodpecker, View::Business, {2}, noon());
        both = voted(both, ci, jenkins, {5}, {5}, {5});
        QCOMPARE(ofCi(both).candidates.front().tool, jenkins); // the pick first
        QCOMPARE(ofCi(both).candidates.size(), std::size_t(2));
    }

    void standings()
    {
        Stack stack = voted(blueprintStack(), ci, jenkins, {5}, {4}, {2});
        QCOMPARE(ofCi(stack).standing, Standing::Disputed);
        stack = withAgreement(stack, ci, Agreement::Agreed); // it was settled
        QCOMPARE(ofCi(stack).standing, Standing::Agreed);
        stack = withAgreement(stack, ci, Agreement::Parked);
        QCOMPARE(ofCi(stack).standing, Standing::Parked);
        stack = withoutAnswer(stack, QStringLiteral("chat"));
        QCOMPARE(votesOf(*shippedCatalogue(), stack, QStringLiteral("chat")).standing, Standing::Undecided);
        stack.workshop.parked = {{QStringLiteral("chat"), QStringLiteral("Which one?"), {}, {}}};
        QCOMPARE(votesOf(*shippedCatalogue(), stack, QStringLiteral("chat")).standing, Standing::Parked);
    }

    void headerCounts()
    {
        Stack stack = voted(blueprintStack(), ci, jenkins, {5}, {4}, {2});
        stack = withAgreement(stack, QStringLiteral("chat"), Agreement::Agreed);
        stack = withAgreement(stack, QStringLiteral("logs"), Agreement::Parked);
        const RoomCount count = countOf(votesOf(*shippedCatalogue(), stack));
        const int all = int(shippedCatalogue()->stages().size());
        QCOMPARE(
            countText(count).english, QStringLiteral("1 agreed · %1 pre-picked · 1 disputed · 1 parked").arg(all - 3));
        const RoomCount empty = countOf(votesOf(*shippedCatalogue(), Stack()));
        QCOMPARE(countText(empty).english,
            QStringLiteral("0 agreed · 0 pre-picked · 0 disputed · 0 parked · %1 undecided").arg(all));
    }

    void undisputedInOneGo()
    {
        Stack stack = voted(blueprintStack(), ci, jenkins, {5}, {4}, {2});
        stack = voted(stack, QStringLiteral("chat"), QStringLiteral("mattermost"), {4}, {4}, {5});
        stack.picks[QStringLiteral("deployment")].tools = {
            QStringLiteral("argo-cd")}; // needs a cluster that is not there
        const QStringList undisputed = undisputedStages(*resolvedOf(stack));
        QVERIFY(!undisputed.contains(ci));
        QVERIFY(!undisputed.contains(QStringLiteral("deployment")));
        QVERIFY(undisputed.contains(QStringLiteral("chat")));
        const Stack agreed = withAllAgreed(stack, undisputed);
        QCOMPARE(countOf(votesOf(*shippedCatalogue(), agreed)).agreed, int(undisputed.size()));
        QVERIFY(undisputedStages(*resolvedOf(agreed)).isEmpty());
    }

    void mostDisputedFirst()
    {
        Stack stack = voted(blueprintStack(), ci, jenkins, {5}, {4}, {3});
        stack = voted(stack, QStringLiteral("chat"), QStringLiteral("mattermost"), {5}, {4}, {1});
        stack = voted(stack, QStringLiteral("logs"), QStringLiteral("loki-alloy"), {2}, {2}, {2});
        stack = withoutAnswer(stack, QStringLiteral("metrics"));
        stack = withAgreement(stack, QStringLiteral("build"), Agreement::Agreed);
        const QStringList order = disputeOrder(*resolvedOf(stack));
        QCOMPARE(order.mid(0, 4),
            QStringList({QStringLiteral("chat"), ci, QStringLiteral("logs"), QStringLiteral("metrics")}));
        QVERIFY(!order.contains(QStringLiteral("build")));
    }

    void revealingNothingIsHarmless() { QVERIFY(withReveal({}, ci).empty()); }
};

STACKWRIGHT_TEST(TestVotes)
#include "tst_votes.moc"
