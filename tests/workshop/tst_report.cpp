// The sponsor's page, decision records and the exported stack file: what the room said, and names only where that was
// allowed.
#include "plan/mermaid.h"
#include "render/renderer.h"
#include "support/testrunner.h"
#include "workshop/agenda.h"
#include "workshop/report.h"
#include "workshop/stacks.h"
#include "workshop/variants.h"
#include "workshop/votes.h"

using namespace stackwright;

namespace {

const QString ci = QStringLiteral("ci");

// Two rounds on CI, the first apart; agreed in the end; something parked.
Stack discussed()
{
    Stack stack = blueprintStack();
    Workshop& workshop = stack.workshop;
    workshop.people = {{QStringLiteral("Ada Byron"), View::Business}, {QStringLiteral("Grace"), View::Development},
        {QStringLiteral("Linus"), View::Operations}, {QStringLiteral("Ken"), View::Operations}};
    for (const int operations : {2, 4}) {
        workshop = withVote(workshop, ci, QStringLiteral("jenkins"), View::Business, {5}, noon());
        workshop =
            withVote(workshop, ci, QStringLiteral("jenkins"), View::Operations, {operations, operations}, noon());
        workshop = withReveal(workshop, ci);
    }
    workshop.said[ci] = {{QStringLiteral("Cheap"), {}, QStringLiteral("We know\nits nights")},
        QStringLiteral("A week without builds"), QStringLiteral("2027-01-31")};
    workshop.parked = {{QStringLiteral("chat"), QStringLiteral("Who pays? | *now*"), QStringLiteral("Ada Byron"),
                           QStringLiteral("2026-05-01")},
        {ci, QStringLiteral("Agents on ARM"), QStringLiteral("Ken"), QStringLiteral("2026-08-01")}};
    return withAgreement(stack, ci, Agreement::Agreed);
}

QString reportOf(const Stack& stack, bool names = false)
{
    return sponsorReport(*resolvedOf(stack), {names, QDate(2026, 6, 1)});
}

QString fileOf(const Stack& stack, const QString& path)
{
    const Result<FileSet> files = renderResolved(resolvedOf(stack));
    if (!files)
        return files.error().text();
    for (const RenderedFile& file : files->files()) {
        if (file.path.contains(path))
            return QString::fromUtf8(file.bytes);
    }
    return {};
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labelsOfAPictureEndNowhere()
    {
        QCOMPARE(
            mermaidLabel(QStringLiteral(" Not \"decided\"\n yet ")), QStringLiteral("Not #quot;decided#quot; yet"));
    }

    void saysWhatMatters_data()
    {
        QTest::addColumn<QString>("part");
        for (const char* part : {"# Payments: the delivery stack on one page", "2026-06-01. 1 agreed · ",
                 "In the room: business 1; development 1; operations 2.", "```mermaid", "g0[\"Plan and code<br>",
                 "## What we agreed", "Continuous integration: Jenkins",
                 "**Continuous integration.** Business 5, operations 2: 3 apart. After 2 rounds: All behind it: 4 or "
                 "more. Settled: Jenkins.",
                 "## Risks", "- Money: no fees, for 4 people.", " h a month.", "innovation tokens.",
                 "Who pays? \\| \\*now\\* Due on 2026-05-01, which is over.",
                 "Agree on: ", "Look again on 2027-01-31: Continuous integration"})
            QTest::newRow(part) << QString::fromUtf8(part);
    }
    void saysWhatMatters()
    {
        QFETCH(QString, part);
        const QString report = reportOf(discussed());
        QVERIFY2(report.contains(part), qPrintable(report));
    }

    void namesOnlyWhenAsked()
    {
        for (const char* name : {"Ada", "Grace", "Linus", "Ken"}) {
            QVERIFY2(!reportOf(discussed()).contains(QLatin1String(name)), name);
            QVERIFY2(reportOf(discussed(), true).contains(QLatin1String(name)), name);
        }
    }

    void onePage()
    {
        Stack stack = discussed();
        for (int i = 0; i < 50; ++i)
            stack.workshop.parked.push_back({{}, QString(500, QLatin1Char('x')), {}, {}});
        for (const Stage& stage : shippedCatalogue()->stages()) {
            stack.workshop = withFists(stack.workshop, stage.id, {1, 5}, noon());
            stack.workshop = withReveal(stack.workshop, stage.id);
        }
        stack.goals.insert(QStringLiteral("offline"), Value(true));
        const QString report = reportOf(stack);
        QVERIFY2(report.count(QLatin1Char('\n')) <= 75, qPrintable(report));
        QVERIFY(report.contains(QLatin1String("- and 46 more")));
        for (const Blueprint& blueprint : shippedCatalogue()->blueprints())
            QVERIFY(reportOf(stackFromBlueprint(blueprint, QStringLiteral("x"))).count(QLatin1Char('\n')) <= 60);
        QVERIFY(reportOf(Stack()).contains(QLatin1String("Decide: ")));
    }

    void recordsSayWhatWasSaid()
    {
        const QString record = fileOf(discussed(), QStringLiteral("-ci.md"));
        for (const char* part : {"status: accepted", "| Jenkins | 5 |  | 4 |", "in round 2",
                 "- Business: Cheap\n- Operations: We know its nights\n",
                 "## Who decided\n\n- Business: 1\n- Development: 1\n- Operations: 2\n", "- A week without builds\n",
                 "To be looked at again on 2027-01-31.", "- Agents on ARM Due on 2026-08-01."})
            QVERIFY2(record.contains(QLatin1String(part)), qPrintable(record));
        QVERIFY(!record.contains(QLatin1String("Ken")));
        Stack open = discussed();
        open.workshop.sharesNames = true;
        const QString named = fileOf(open, QStringLiteral("-ci.md"));
        for (const char* part : {"- Operations: Linus, Ken", "| Jenkins | 5 |  | 4 (4, 4) |", "Owner: Ken."})
            QVERIFY2(named.contains(QLatin1String(part)), qPrintable(named));
    }

    void proposedUntilAgreed()
    {
        const QString record = fileOf(withAgreement(discussed(), ci, Agreement::Disputed), QStringLiteral("-ci.md"));
        QVERIFY(record.contains(QLatin1String("status: proposed")));
        QVERIFY(!record.contains(QLatin1String("## Who decided")));
        QVERIFY(record.contains(QLatin1String("## Votes")));
    }

    void hiddenVotesStayInside()
    {
        Stack stack = blueprintStack();
        stack.workshop = withVote(stack.workshop, ci, QStringLiteral("jenkins"), View::Business, {1}, noon());
        QVERIFY(!fileOf(stack, QStringLiteral("-ci.md")).contains(QLatin1String("## Votes")));
        QVERIFY(!fileOf(stack, QStringLiteral(".stackwright/stack.yaml")).contains(QLatin1String("votes")));
        QVERIFY(!reportOf(stack).contains(QLatin1String("apart")));
    }

    // The clock runs on, but the repository is the same: an export does not change by itself.
    void clockIsNotExported()
    {
        Stack stack = discussed();
        const QString before = fileOf(stack, QStringLiteral(".stackwright/stack.yaml"));
        stack.workshop.agenda = started(proposedAgenda(*resolvedOf(stack), 120), noon());
        QCOMPARE(fileOf(stack, QStringLiteral(".stackwright/stack.yaml")), before);
        QVERIFY(!before.contains(QLatin1String("Ada")));
    }

    void variantsSideBySide()
    {
        const Stack a = discussed();
        Stack b = withPick(a, *shippedCatalogue()->stage(ci), QStringLiteral("woodpecker"));
        const std::vector<VariantRow> rows =
            compareVariants({{QStringLiteral("A"), resolvedOf(a)}, {QStringLiteral("B"), resolvedOf(b)}});
        const auto row = [&rows](const char* id) {
            return *std::find_if(rows.cbegin(), rows.cend(),
                [id](const VariantRow& candidate) { return candidate.id == QLatin1String(id); });
        };
        QCOMPARE(rows.size(), shippedCatalogue()->stages().size() + 9);
        QVERIFY(row("ci").differs);
        QCOMPARE(row("ci").cells.at(1).english, QStringLiteral("Woodpecker"));
        QVERIFY(!row("chat").differs);
        QCOMPARE(row("hours").best, 1); // two hours against six
        QCOMPARE(row("novelty").best, 0);
        QCOMPARE(row("wires").best, -1); // more is not better
        QCOMPARE(row("votes").best, -1); // nobody voted on Woodpecker
        QVERIFY(row("files").differs);
        for (const VariantRow& each : rows)
            QCOMPARE(each.cells.size(), std::size_t(2));
        QVERIFY(compareVariants({}).empty());
        for (const VariantRow& same :
            compareVariants({{QStringLiteral("A"), resolvedOf(a)}, {QStringLiteral("B"), resolvedOf(a)}}))
            QVERIFY2(!same.differs && same.best == -1, qPrintable(same.id));
    }
};

STACKWRIGHT_TEST(TestReport)
#include "tst_report.moc"
