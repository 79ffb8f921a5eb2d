// The pipelines of all engines, read as the engines read them.
#include "render/pipelines.h"
#include "render/renderer.h"
#include "support/catalogues.h"
#include "support/testrunner.h"

using namespace stackwright;

namespace {

// The order of a delivery, whatever the engine: nothing is published that was not verified, nothing deployed that was
// not published.
const QStringList& phases()
{
    static const QStringList order{QStringLiteral("prepare"), QStringLiteral("check"), QStringLiteral("test"),
        QStringLiteral("package"), QStringLiteral("verify"), QStringLiteral("publish"), QStringLiteral("sign"),
        QStringLiteral("deploy"), QStringLiteral("accept"), QStringLiteral("report")};
    return order;
}

QString text(const ResolvedStack::Element& element, const char* field)
{
    return element.fields.value(QLatin1String(field)).string();
}

} // namespace

class TestPipelines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEngineKeepsTheOrder_data() { everyStack(); }
    void everyEngineKeepsTheOrder()
    {
        QFETCH(ResolvedPointer, stack);
        QVERIFY2(stack, "no offered fix settles this stack");
        const Result<FileSet> files = renderResolved(stack);
        QVERIFY2(files.ok(), files ? "" : qPrintable(files.error().text()));
        const auto& steps = stack->elements(QStringLiteral("pipeline-steps"));
        QVERIFY(steps.size() > 5);
        const StepOrder order = stepOrder(*files, steps);
        for (const ResolvedStack::Element& later : steps) {
            QVERIFY2(order.contains(text(later, "id")),
                qPrintable(text(later, "id") + QStringLiteral(" is not in the pipeline")));
            for (const ResolvedStack::Element& earlier : steps) {
                const auto first = phases().indexOf(text(earlier, "phase"));
                const auto second = phases().indexOf(text(later, "phase"));
                QVERIFY(first >= 0 && second >= 0);
                if (first < second)
                    QVERIFY2(order.value(text(later, "id")).contains(text(earlier, "id")),
                        qPrintable(
                            text(later, "id") + QStringLiteral(" may start before the end of ") + text(earlier, "id")));
            }
        }
    }

    // Whoever makes a change request writes its pipeline, too: what a step there can read, they can read.
    void changeRequestsReadOnly_data() { everyStack(); }
    void changeRequestsReadOnly()
    {
        QFETCH(ResolvedPointer, stack);
        QVERIFY2(stack, "no offered fix settles this stack");
        const auto& secrets = stack->elements(QStringLiteral("secrets"));
        QSet<QString> harmless;
        for (const ResolvedStack::Element& secret : secrets) {
            if (secret.fields.value(QStringLiteral("read-only")).flag())
                harmless.insert(text(secret, "id"));
        }
        for (const ResolvedStack::Element& step : stack->elements(QStringLiteral("pipeline-steps"))) {
            for (const Value& secret : step.fields.value(QStringLiteral("secrets")).list())
                QVERIFY2(step.fields.value(QStringLiteral("main-only")).flag()
                        || harmless.contains(secret.value(QStringLiteral("secret")).string()),
                    qPrintable(text(step, "id") + QStringLiteral(" reads ")
                        + secret.value(QStringLiteral("secret")).string()));
        }
        const Result<FileSet> files = renderResolved(stack);
        QVERIFY2(files.ok(), files ? "" : qPrintable(files.error().text()));
        for (const QString& secret : secretsOfChangeRequests(*files, secrets))
            QVERIFY2(harmless.contains(secret),
                qPrintable(secret + QStringLiteral(" reaches the pipelines of change requests")));
    }

private:
    static void everyStack()
    {
        static const std::vector<PipelineStack> stacks = pipelineStacks();
        QTest::addColumn<ResolvedPointer>("stack");
        for (const PipelineStack& stack : stacks)
            QTest::newRow(qPrintable(stack.name)) << stack.resolved;
    }
};

STACKWRIGHT_TEST(TestPipelines)
#include "tst_pipelines.moc"
