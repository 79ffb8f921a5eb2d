// Money, novelty and the findings that come of them.
#include "stack/money.h"
#include "stack/novelty.h"
#include "stack/stackfile.h"
#include "stack/teamgoals.h"
#include "support/testrunner.h"
#include "workshop/stacks.h"

#include <set>

using namespace stackwright;

namespace {

const Tool& tool(const char* id)
{
    return *shippedCatalogue()->tool(QString::fromLatin1(id));
}

Stack teamOf(int people)
{
    Stack stack;
    stack.goals.insert(teamSizeGoal, Value(people));
    return stack;
}

const Finding* findingNamed(const ResolvedStack& resolved, const char* id)
{
    const auto found = std::find_if(resolved.findings().cbegin(), resolved.findings().cend(),
        [id](const Finding& finding) { return finding.id == QLatin1String(id); });
    return found == resolved.findings().cend() ? nullptr : &*found;
}

bool isPast(const QString& date)
{
    const QDate day = QDate::fromString(date, Qt::ISODate);
    return day.isValid() && day <= QDate::currentDate();
}

} // namespace

class TestMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPriceSaysWhereFrom()
    {
        int priced = 0;
        for (const Tool& record : shippedCatalogue()->tools()) {
            if (!record.price)
                continue;
            ++priced;
            QVERIFY2(record.price->source.startsWith(QLatin1String("https://")), qPrintable(record.id));
            QVERIFY2(isPast(record.price->date), qPrintable(record.id));
        }
        QVERIFY(priced >= 4);
    }

    // What is said of a tool's age and end can be looked up, and nothing is known of a day that has not come; only an
    // announced end may lie ahead.
    void everyAgeAndEndSaysWhereFrom()
    {
        std::set<Maturity> ages;
        std::set<LifecycleStatus> states;
        for (const Tool& record : shippedCatalogue()->tools()) {
            QVERIFY2(record.released.isEmpty() || isPast(record.released), qPrintable(record.id));
            ages.insert(record.maturity);
            states.insert(record.lifecycle.status);
            if (record.lifecycle.status == LifecycleStatus::Active)
                continue;
            QVERIFY2(QDate::fromString(record.lifecycle.date, Qt::ISODate).isValid(), qPrintable(record.id));
            QVERIFY2(record.lifecycle.status == LifecycleStatus::Sunset || isPast(record.lifecycle.date),
                qPrintable(record.id));
            QVERIFY2(record.lifecycle.source.startsWith(QLatin1String("https://")), qPrintable(record.id));
            const Tool& successor = tool(record.lifecycle.successor.toLatin1().constData());
            QVERIFY2(successor.stage == record.stage && successor.lifecycle.status == LifecycleStatus::Active,
                qPrintable(record.id));
        }
        QVERIFY(
            ages.count(Maturity::New) == 1 && ages.count(Maturity::Growing) == 1); // the budget has something to count
        QVERIFY(states.count(LifecycleStatus::Sunset) == 1);
    }

    // With the three tokens that everybody has, and no record made for the test.
    void theCatalogueSpendsTheBudget()
    {
        Stack stack = blueprintStack();
        stack.picks[QStringLiteral("ci")].tools = {QStringLiteral("woodpecker")};
        QVERIFY(!findingNamed(*resolvedOf(stack), "stack/novelty"));
        stack.picks[QStringLiteral("code-quality")].tools = {QStringLiteral("prek")};
        const ResolvedPointer resolved = resolvedOf(stack);
        QVERIFY(findingNamed(*resolved, "stack/novelty"));
        QVERIFY(findingNamed(*resolved, "stack/novelty")->reason.english.contains(QLatin1String("prek")));
    }

    void theCatalogueTellsOfAnEnd()
    {
        Stack stack = blueprintStack();
        stack.picks[QStringLiteral("alerting")].tools = {QStringLiteral("opsgenie")};
        const ResolvedPointer resolved = resolvedOf(stack);
        const Finding* finding = findingNamed(*resolved, "opsgenie/lifecycle");
        QVERIFY(finding);
        for (const char* part : {"2027-04-05", "https://", "PagerDuty follows"})
            QVERIFY2(finding->reason.english.contains(QLatin1String(part)), qPrintable(finding->reason.english));
        QCOMPARE(finding->fixes.size(), std::size_t(1));
        QCOMPARE(withFix(stack, finding->fixes.front(), *shippedCatalogue()).toolsOf(QStringLiteral("alerting")),
            QStringList(QStringLiteral("pagerduty")));
    }

    void perUser()
    {
        const Price price = *tool("slack").price;
        const ToolCost cost = costOf(tool("slack"), teamOf(10));
        QCOMPARE(cost.year.low, 10 * 12 * price.low);
        QCOMPARE(cost.year.high, 10 * 12 * price.high);
        QCOMPARE(cost.how.english, QStringLiteral("10 × user, 7.25–18 USD each, every month"));
        QCOMPARE(costText(cost).english, QStringLiteral("870–2,160 USD a year"));
        QCOMPARE(cost.source, price.source);
        QVERIFY(!cost.ours);
    }

    void perUnit()
    {
        const Price price = *tool("github-actions").price;
        const ToolCost cost = costOf(tool("github-actions"), teamOf(10));
        QCOMPARE(cost.year.low, price.units * 12 * price.low);
        QVERIFY2(cost.how.english.contains(QStringLiteral("10,000 × runner minute, 0.005–0.012 USD each")),
            qPrintable(cost.how.english));
    }

    void users()
    {
        Stack stack;
        QCOMPARE(usersOf(stack), 8);
        stack.workshop.people = {{QStringLiteral("Ada"), View::Business}, {QStringLiteral("Bo"), View::Operations}};
        QCOMPARE(usersOf(stack), 2);
        stack.goals.insert(teamSizeGoal, Value(30));
        QCOMPARE(usersOf(stack), 30);
    }

    void ownFigures()
    {
        Stack stack = teamOf(10);
        stack.workshop.assumptions[QStringLiteral("slack")] = {5.0, 5.0, 40.0, QStringLiteral("our contract")};
        const ToolCost cost = costOf(tool("slack"), stack);
        QCOMPARE(cost.year, (CostRange{2400, 2400}));
        QVERIFY(cost.ours);
        QCOMPARE(cost.assumption.english, QStringLiteral("our contract"));
        QCOMPARE(costText(cost).english, QStringLiteral("2,400 USD a year"));
        // Of a tool without a price it is for all, each year.
        stack.workshop.assumptions[QStringLiteral("jenkins")] = {std::nullopt, 1200.0, std::nullopt, {}};
        QCOMPARE(costOf(tool("jenkins"), stack).year, (CostRange{1200, 1200}));
        // More units alone are enough.
        stack.workshop.assumptions[QStringLiteral("slack")] = {std::nullopt, std::nullopt, 1.0, {}};
        QCOMPARE(costOf(tool("slack"), stack).year.low, 12 * tool("slack").price->low);
    }

    void unknownIsNotNothing()
    {
        Tool quoted = tool("slack");
        quoted.price.reset();
        quoted.costModel = QStringLiteral("quote");
        QVERIFY(!costOf(quoted, Stack()).known);
        QCOMPARE(costText(costOf(quoted, Stack())).english, QStringLiteral("on request"));
        QCOMPARE(costText(costOf(tool("jenkins"), Stack())).english, QStringLiteral("no fees"));
    }

    void ofAStack()
    {
        Stack stack = blueprintStack("small-saas-github");
        stack.goals.insert(teamSizeGoal, Value(5));
        const StackCost cost = costOf(*shippedCatalogue(), stack);
        CostRange sum;
        double hours = 0;
        for (const ToolCost& part : cost.tools) {
            sum = {sum.low + part.year.low, sum.high + part.year.high};
            hours += part.hours;
        }
        QCOMPARE(cost.years.value(QStringLiteral("USD")), sum);
        QCOMPARE(cost.hours, hours);
        QVERIFY(sum.low > 0);
        QVERIFY2(costText(cost, *shippedCatalogue()).english.endsWith(QLatin1String("USD a year")),
            qPrintable(costText(cost, *shippedCatalogue()).english));
        QCOMPARE(
            costText(costOf(*shippedCatalogue(), Stack()), *shippedCatalogue()).english, QStringLiteral("no fees"));
    }

    void overTheBudget()
    {
        Stack stack = blueprintStack("small-saas-github");
        stack.goals.insert(teamSizeGoal, Value(50));
        QVERIFY(!findingNamed(*resolvedOf(stack), "stack/over-budget"));
        stack.goals.insert(budgetGoal, Value(1000));
        const ResolvedPointer resolved = resolvedOf(stack);
        const Finding* finding = findingNamed(*resolved, "stack/over-budget");
        QVERIFY(finding);
        QVERIFY2(finding->reason.english.contains(QLatin1String("the budget is 1,000 USD")),
            qPrintable(finding->reason.english));
        QVERIFY(!finding->fixes.empty() && finding->fixes.size() <= 3);
        const double before = costOf(*shippedCatalogue(), stack).years.value(QStringLiteral("USD")).high;
        for (const Fix& fix : finding->fixes)
            QVERIFY(costOf(*shippedCatalogue(), withFix(stack, fix, *shippedCatalogue()))
                        .years.value(QStringLiteral("USD"))
                        .high
                < before);
        stack.goals.insert(currencyGoal, Value(QStringLiteral("EUR"))); // nothing is converted
        QVERIFY(!findingNamed(*resolvedOf(stack), "stack/over-budget"));
        stack.goals.insert(currencyGoal, Value(QStringLiteral("USD")));
        stack.goals.insert(budgetGoal, Value(1'000'000));
        QVERIFY(!findingNamed(*resolvedOf(stack), "stack/over-budget"));
    }

    void tokens()
    {
        Stack stack = blueprintStack(); // OpenBao is growing
        const int spent = noveltyOf(*shippedCatalogue(), stack).spent;
        stack.picks[QStringLiteral("ci")].tools = {QStringLiteral("woodpecker")};
        QCOMPARE(noveltyOf(*shippedCatalogue(), stack).spent, spent + 1);
        QCOMPARE(noveltyOf(*shippedCatalogue(), stack).budget, 3);
        stack.goals.insert(skillsGoal, Value(QStringList(QStringLiteral("woodpecker"))));
        QCOMPARE(noveltyOf(*shippedCatalogue(), stack).spent, spent); // the team knows it
        QCOMPARE(tokensOf(Maturity::New), 2);
    }

    void tooMuchThatIsNew()
    {
        Stack stack = blueprintStack();
        stack.picks[QStringLiteral("ci")].tools = {QStringLiteral("woodpecker")};
        QVERIFY(!findingNamed(*resolvedOf(stack), "stack/novelty"));
        stack.goals.insert(tokensGoal, Value(1));
        const ResolvedPointer resolved = resolvedOf(stack);
        const Finding* finding = findingNamed(*resolved, "stack/novelty");
        QVERIFY(finding);
        QVERIFY2(finding->reason.english.contains(QLatin1String("Woodpecker")), qPrintable(finding->reason.english));
        QVERIFY(!finding->fixes.empty());
        for (const Fix& fix : finding->fixes)
            QVERIFY(noveltyOf(*shippedCatalogue(), withFix(stack, fix, *shippedCatalogue())).spent
                < noveltyOf(*shippedCatalogue(), stack).spent);
        QCOMPARE(finding->severity, Severity::Warning); // business may accept it
    }

    void endedToolsSayWhoFollows()
    {
        CatalogueContent content = shippedCatalogue()->content();
        for (Tool& record : content.tools) {
            if (record.id == QLatin1String("jenkins"))
                record.lifecycle = {LifecycleStatus::Sunset, QStringLiteral("2027-03-31"),
                    QStringLiteral("https://example.org/end"), QStringLiteral("woodpecker"), {}};
        }
        const auto catalogue = std::make_shared<const Catalogue>(content);
        const Result<ResolvedPointer> resolved = resolve(catalogue, blueprintStack());
        QVERIFY(resolved.ok());
        const Finding* finding = findingNamed(**resolved, "jenkins/lifecycle");
        QVERIFY(finding);
        for (const char* part : {"2027-03-31", "https://example.org/end", "Woodpecker"})
            QVERIFY2(finding->reason.english.contains(QLatin1String(part)), qPrintable(finding->reason.english));
        QCOMPARE(noveltyText(*catalogue->tool(QStringLiteral("jenkins"))).english,
            QStringLiteral("being ended on 2027-03-31"));
    }

    void wrongGoals_data()
    {
        QTest::addColumn<QByteArray>("goals");
        QTest::addColumn<QString>("told");
        QTest::newRow("switch") << QByteArray("offline: maybe")
                                << "The goal 'offline' cannot be 'maybe'. Write true or false.";
        QTest::newRow("team") << QByteArray("team-size: 0")
                              << "The goal 'team-size' cannot be '0'. Write a whole number from 1";
        QTest::newRow("weight") << QByteArray("weight-cost: 6") << "Write a whole number from 0 to 5.";
        QTest::newRow("budget") << QByteArray("budget-per-year: much") << "Write a number from 0";
        QTest::newRow("currency") << QByteArray("currency: Euro") << "Write the three letters";
        QTest::newRow("cloud") << QByteArray("cloud: sky") << "Write own, rented or either.";
        QTest::newRow("skills") << QByteArray("skills: true") << "Write a list of tools";
        QTest::newRow("tokens") << QByteArray("innovation-tokens: -1") << "Write a whole number from 0 to 100.";
    }
    void wrongGoals()
    {
        QFETCH(QByteArray, goals);
        QFETCH(QString, told);
        const Result<ReadStack> read =
            readStack("stackwright: 1\ngoals: { " + goals + " }\n", QStringLiteral("x"), *shippedCatalogue());
        QVERIFY(!read.ok());
        QVERIFY2(read.error().text().contains(told), qPrintable(read.error().text()));
        QCOMPARE(read.error().place.line, 2);
    }

    void goalsComeBack()
    {
        const QByteArray text =
            "stackwright: 1\ngoals: { team-size: 12, cloud: own, skills: [jenkins, ansible], budget-per-year: 12000.5, "
            "currency: EUR, innovation-tokens: 2, weight-cost: 0, why: free text }\n";
        const Result<ReadStack> read = readStack(text, QStringLiteral("x"), *shippedCatalogue());
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
        const Result<ReadStack> again = readStack(writeStack(read->stack), QStringLiteral("x"), *shippedCatalogue());
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().text()));
        QVERIFY(again->stack.goals == read->stack.goals);
        const TeamGoals goals = teamGoals(again->stack);
        QCOMPARE(goals.people, 12);
        QCOMPARE(goals.cloud, QStringLiteral("own"));
        QCOMPARE(goals.skills.size(), 2);
        QCOMPARE(*goals.budget, 12000.5);
        QCOMPARE(goals.tokens, 2);
        QCOMPARE(weightOf(again->stack, QStringLiteral("cost")), 0);
    }
};

STACKWRIGHT_TEST(TestMoney)
#include "tst_money.moc"
