#include "stack/teamgoals.h"
#include "support/testrunner.h"
#include "workshop/fit.h"
#include "workshop/stacks.h"

using namespace stackwright;

namespace {

Stack withGoals(std::initializer_list<std::pair<QString, Value>> goals)
{
    Stack stack;
    for (const auto& [name, value] : goals)
        stack.goals.insert(name, value);
    return stack;
}

Fit fitOfTool(const char* tool, const Stack& stack)
{
    return fitOf(*shippedCatalogue()->tool(QString::fromLatin1(tool)), *shippedCatalogue(), stack);
}

} // namespace

class TestFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Anybody can add it up again.
    void pointsAddUp()
    {
        for (const Tool& tool : shippedCatalogue()->tools()) {
            const Fit fit = fitOf(tool, *shippedCatalogue(), Stack());
            double sum = 0;
            for (const FitPoint& point : fit.points)
                sum += point.points * point.weight;
            QCOMPARE(fit.sum, sum);
            QVERIFY2(fit.sum <= fit.most, qPrintable(tool.id));
            QCOMPARE(fit.percent, int(std::lround(100 * sum / fit.most)));
            QVERIFY(!fit.points.empty());
        }
    }

    void byHand()
    {
        // Jenkins, every weight 3: established 2, active 1, free 2, open source 1, own machines 2, mirror 1, known on
        // the market 2; one need.
        const Fit fit = fitOfTool("jenkins", Stack());
        double perWeight = 0;
        for (const FitPoint& point : fit.points) {
            QCOMPARE(point.weight, usualWeight);
            perWeight += point.points;
        }
        const int needs = int(std::count_if(shippedCatalogue()->tool(QStringLiteral("jenkins"))->needs.cbegin(),
            shippedCatalogue()->tool(QStringLiteral("jenkins"))->needs.cend(),
            [](const Need& need) { return !need.optional; }));
        QCOMPARE(perWeight, 11.0 + (needs <= 1 ? 1 : 0));
        QVERIFY2(fitText(fit).english.contains(QStringLiteral("2 × 3 (In wide use for years)")),
            qPrintable(fitText(fit).english));
    }

    void weightsCount()
    {
        const Fit none = fitOfTool("github", withGoals({{QStringLiteral("weight-compliance"), Value(0)}}));
        const Fit much = fitOfTool("github", withGoals({{QStringLiteral("weight-compliance"), Value(5)}}));
        QVERIFY(none.percent > much.percent); // somebody else's machines, closed source
        QCOMPARE(weightOf(withGoals({{QStringLiteral("weight-cost"), Value(9)}}), QStringLiteral("cost")), usualWeight);
    }

    void skillsCount()
    {
        const Fit without = fitOfTool("jenkins", Stack());
        const Fit with = fitOfTool(
            "jenkins", withGoals({{QStringLiteral("skills"), Value(QStringList(QStringLiteral("jenkins")))}}));
        QCOMPARE(with.sum - without.sum, 9.0); // 2 and 1, times 3
    }

    void limitsAreSaid()
    {
        const Fit fit = fitOfTool("github",
            withGoals({{QStringLiteral("self-hosted-only"), Value(true)}, {QStringLiteral("offline"), Value(true)}}));
        QCOMPARE(fit.against.size(), std::size_t(2));
        QVERIFY(fit.against.front().english.contains(QLatin1String("self-hosted")));
    }

    void blueprints_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<QString>("cloud");
        QTest::addColumn<QString>("most");
        QTest::addColumn<QString>("best");
        QTest::newRow("five people who rent") << 5 << "rented"
                                              << "time-to-market"
                                              << "small-saas-github";
        QTest::newRow("auditors, own machines") << 30 << "own"
                                                << "compliance"
                                                << "enterprise-on-prem";
        QTest::newRow("cheap on a machine of their own") << 15 << "own"
                                                         << "cost"
                                                         << "gitlab-all-in-one";
        QTest::newRow("many teams on a cluster") << 60 << "rented"
                                                 << "reliability"
                                                 << "kubernetes-gitops";
    }
    void blueprints()
    {
        QFETCH(int, people);
        QFETCH(QString, cloud);
        QFETCH(QString, most);
        QFETCH(QString, best);
        const std::vector<Fit> fits = fittingBlueprints(*shippedCatalogue(),
            withGoals({{QStringLiteral("team-size"), Value(people)}, {QStringLiteral("cloud"), Value(cloud)},
                {QStringLiteral("weight-") + most, Value(5)}}));
        QCOMPARE(fits.size(), shippedCatalogue()->blueprints().size());
        QCOMPARE(fits.front().id, best);
        QVERIFY(!fits.front().points.empty()); // with reasons
    }

    // A blueprint that breaks a limit is not proposed before one that keeps it.
    void limitsBeforeTaste()
    {
        const std::vector<Fit> fits = fittingBlueprints(*shippedCatalogue(),
            withGoals(
                {{QStringLiteral("team-size"), Value(5)}, {QStringLiteral("cloud"), Value(QStringLiteral("rented"))},
                    {QStringLiteral("self-hosted-only"), Value(true)}}));
        QVERIFY(fits.front().against.empty());
        QVERIFY(fits.front().id != QLatin1String("small-saas-github"));
        QVERIFY(!fits.back().against.empty());
    }

    void ofAStack()
    {
        QCOMPARE(fitOf(*shippedCatalogue(), Stack()), 0);
        const int percent = fitOf(*shippedCatalogue(), blueprintStack());
        QVERIFY(percent > 0 && percent <= 100);
    }
};

STACKWRIGHT_TEST(TestFit)
#include "tst_fit.moc"
