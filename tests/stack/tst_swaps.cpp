// From every blueprint, every single swap of every stage (and going without it) renders: conflicts are settled by the
// first fix that is offered, as a user would click.
#include "render/renderer.h"
#include "support/catalogues.h"
#include "support/testrunner.h"

using namespace stackwright;

namespace {

// Clicks first fixes until nothing is an error, at most ten times.
Stack settled(Stack stack, QString& trouble)
{
    for (int click = 0; click < 10; ++click) {
        const Result<ResolvedPointer> resolved = resolve(shippedCatalogue(), stack);
        if (!resolved) {
            trouble = resolved.error().text();
            return stack;
        }
        const auto& findings = (*resolved)->findings();
        const auto open = std::find_if(findings.cbegin(), findings.cend(),
            [](const Finding& finding) { return finding.severity == Severity::Error; });
        if (open == findings.cend())
            return stack;
        if (open->fixes.empty()) {
            trouble = open->reason.english + QStringLiteral(" (no fix is offered)");
            return stack;
        }
        stack = withFix(stack, open->fixes.front(), *shippedCatalogue());
    }
    trouble = QStringLiteral("ten fixes did not settle it");
    return stack;
}

} // namespace

class TestSwaps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void renders_data()
    {
        QTest::addColumn<QString>("blueprint");
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("tool");
        for (const Blueprint& blueprint : shippedCatalogue()->blueprints()) {
            for (const Stage& stage : shippedCatalogue()->stages()) {
                QTest::addRow("%s %s none", qPrintable(blueprint.id), qPrintable(stage.id))
                    << blueprint.id << stage.id << QString();
                for (const Tool* tool : shippedCatalogue()->toolsOf(stage.id))
                    QTest::addRow("%s %s %s", qPrintable(blueprint.id), qPrintable(stage.id), qPrintable(tool->id))
                        << blueprint.id << stage.id << tool->id;
            }
        }
    }

    void renders()
    {
        QFETCH(QString, blueprint);
        QFETCH(QString, stage);
        QFETCH(QString, tool);
        Stack stack = stackFromBlueprint(*shippedCatalogue()->blueprint(blueprint), QStringLiteral("Payments"));
        stack.picks[stage].tools = tool.isEmpty() ? QStringList() : QStringList{tool};
        QString trouble;
        stack = settled(stack, trouble);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        const Result<FileSet> files = renderStack(shippedCatalogue(), stack);
        QVERIFY2(files.ok(), files ? "" : qPrintable(files.error().text()));
        QVERIFY(files->size() > 20);
    }
};

STACKWRIGHT_TEST(TestSwaps)
#include "tst_swaps.moc"
