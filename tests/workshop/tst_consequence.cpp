// What is told before a pick is what comes of it: every swap is compared with the rendered files.
#include "plan/plan.h"
#include "render/renderer.h"
#include "support/testrunner.h"
#include "workshop/consequence.h"
#include "workshop/stacks.h"

using namespace stackwright;

namespace {

QHash<QString, QByteArray> filesOf(const ResolvedPointer& resolved)
{
    QHash<QString, QByteArray> files;
    const Result<FileSet> rendered = renderResolved(resolved);
    if (rendered) {
        for (const RenderedFile& file : rendered->files()) {
            if (!file.path.startsWith(QLatin1String(".stackwright/")))
                files.insert(file.path, file.bytes);
        }
    }
    return files;
}

} // namespace

class TestConsequence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void toldIsWhatComes_data()
    {
        QTest::addColumn<QString>("blueprint");
        for (const Blueprint& blueprint : shippedCatalogue()->blueprints())
            QTest::newRow(qPrintable(blueprint.id)) << blueprint.id;
    }
    // Added and removed files are exact; a file that changes is always among those that may, and few others are.
    void toldIsWhatComes()
    {
        QFETCH(QString, blueprint);
        const ResolvedPointer now = resolvedOf(blueprintStack(qPrintable(blueprint)));
        const Consequences consequences(now);
        const QHash<QString, QByteArray> before = filesOf(now);
        int told = 0;
        int came = 0;
        int rendered = 0;
        for (const Tool& tool : shippedCatalogue()->tools()) {
            const Consequence consequence = consequences.of(tool.stage, tool.id);
            QVERIFY2(consequence.trouble.isEmpty(), qPrintable(consequence.trouble));
            const QHash<QString, QByteArray> after = filesOf(resolvedOf(consequence.after));
            if (after.isEmpty())
                continue; // what does not fit is not rendered
            ++rendered;
            for (auto file = after.cbegin(); file != after.cend(); ++file) {
                const bool added = !before.contains(file.key());
                QVERIFY2(added == consequence.addedFiles.contains(file.key()),
                    qPrintable(tool.id + QStringLiteral(" adds ") + file.key()));
                const bool changed = !added && before.value(file.key()) != *file;
                QVERIFY2(!changed || consequence.changedFiles.contains(file.key()),
                    qPrintable(tool.id + QStringLiteral(" changes ") + file.key()));
                came += changed ? 1 : 0;
            }
            for (auto file = before.cbegin(); file != before.cend(); ++file)
                QVERIFY2(!after.contains(file.key()) == consequence.removedFiles.contains(file.key()),
                    qPrintable(tool.id + QStringLiteral(" removes ") + file.key()));
            told += int(consequence.changedFiles.size());
        }
        QVERIFY(rendered > 10);
        QVERIFY2(told <= 2 * came, qPrintable(QStringLiteral("%1 told, %2 changed").arg(told).arg(came)));
    }

    void samePickChangesNothing()
    {
        const Consequence consequence =
            Consequences(resolvedOf(blueprintStack())).of(QStringLiteral("ci"), QStringLiteral("jenkins"));
        QVERIFY(consequence.addedFiles.isEmpty() && consequence.changedFiles.isEmpty()
            && consequence.removedFiles.isEmpty());
        QVERIFY(consequence.gainedWires.empty() && consequence.lostWires.empty());
        QVERIFY(consequence.gainedFindings.empty() && consequence.lostFindings.empty());
        QCOMPARE(consequence.hours, 0.0);
        QVERIFY(consequence.exit.files > 0 && consequence.exit.wires > 0 && consequence.exit.volumes > 0);
    }

    void aSwapIsTold()
    {
        const Consequence consequence =
            Consequences(resolvedOf(blueprintStack())).of(QStringLiteral("ci"), QStringLiteral("woodpecker"));
        QVERIFY(consequence.removedFiles.contains(QStringLiteral("Jenkinsfile")));
        QVERIFY(!consequence.addedFiles.isEmpty());
        QVERIFY(std::any_of(consequence.lostWires.cbegin(), consequence.lostWires.cend(),
            [](const Wire& wire) { return wire.from == QLatin1String("jenkins"); }));
        QVERIFY(std::any_of(consequence.gainedWires.cbegin(), consequence.gainedWires.cend(),
            [](const Wire& wire) { return wire.from == QLatin1String("woodpecker"); }));
        QCOMPARE(consequence.hours, -4.0);                                         // 6 against 2
        QCOMPARE(consequence.noveltyThen.spent, consequence.noveltyNow.spent + 1); // it is growing
        QVERIFY(!consequence.takesAway);
        QVERIFY(consequence.after.toolsOf(QStringLiteral("ci")) == QStringList(QStringLiteral("woodpecker")));
    }

    void findingsAreToldBefore()
    {
        const Consequence consequence =
            Consequences(resolvedOf(blueprintStack())).of(QStringLiteral("deployment"), QStringLiteral("argo-cd"));
        QVERIFY(std::any_of(consequence.gainedFindings.cbegin(), consequence.gainedFindings.cend(),
            [](const Finding& finding) { return finding.severity == Severity::Error; }));
        const Consequence back = Consequences(resolvedOf(consequence.after))
                                     .of(QStringLiteral("deployment"), QStringLiteral("ansible-push"));
        QCOMPARE(back.lostFindings.size(), consequence.gainedFindings.size());
    }

    void stagesWithManyAddAndTakeAway()
    {
        const Consequences consequences(resolvedOf(blueprintStack()));
        const Consequence more = consequences.of(QStringLiteral("testing"), QStringLiteral("playwright"));
        QVERIFY(!more.takesAway && more.removedFiles.isEmpty() && !more.addedFiles.isEmpty());
        const Consequence less = consequences.of(QStringLiteral("testing"), QStringLiteral("k6"));
        QVERIFY(less.takesAway && !less.removedFiles.isEmpty());
        QVERIFY(less.exit.files > 0); // of the tool that is there still
    }

    void goingWithout()
    {
        const Consequence consequence =
            Consequences(resolvedOf(blueprintStack())).of(QStringLiteral("chat"), QString());
        QVERIFY(consequence.after.skipped(QStringLiteral("chat")));
        QVERIFY(!consequence.removedFiles.isEmpty());
        QVERIFY(consequence.hours < 0);
    }

    void strangersAreNoCrash()
    {
        const Consequences consequences(resolvedOf(blueprintStack()));
        QVERIFY(consequences.of(QStringLiteral("nowhere"), QStringLiteral("nothing")).addedFiles.isEmpty());
        QVERIFY(!consequences.of(QStringLiteral("ci"), QStringLiteral("nothing")).gainedFindings.empty());
    }

    void exitCosts()
    {
        const Result<Plan> plan = makePlan(resolvedOf(blueprintStack()));
        QVERIFY(plan.ok());
        const ExitCost jenkins = exitCostOf(*plan, QStringLiteral("jenkins"));
        QCOMPARE(jenkins.steps(), jenkins.files + 2 * jenkins.wires + 10 * jenkins.volumes + jenkins.options);
        const ExitCost all = exitCostOf(*plan);
        QCOMPARE(all.wires, int(plan->resolved->wires().size()));
        QVERIFY(all.files > jenkins.files && all.volumes > jenkins.volumes);
        QCOMPARE(
            exitText({9, 4, 1, 2}).english, QStringLiteral("files: 9, wires: 4, volumes with data: 1, settings: 2"));
        QCOMPARE(exitText({9, 0, 0, 0}).english, QStringLiteral("files: 9")); // zeros say nothing
        QCOMPARE(exitText({0, 4, 0, 1}).english, QStringLiteral("wires: 4, settings: 1"));
        QCOMPARE(exitText({}).english, QStringLiteral("nothing to move"));
    }
};

STACKWRIGHT_TEST(TestConsequence)
#include "tst_consequence.moc"
