// A fix that is offered keeps its word: from every blueprint, after every change of one answer, each fix of each
// finding takes that finding away.
#include "stack/resolver.h"
#include "support/catalogues.h"
#include "support/testrunner.h"

using namespace stackwright;

namespace {

ResolvedPointer resolved(const Stack& stack)
{
    Result<ResolvedPointer> result = resolve(shippedCatalogue(), stack);
    if (!result)
        qWarning("%s", qPrintable(result.error().text()));
    return result ? std::move(result).value() : ResolvedPointer();
}

bool has(const ResolvedStack& stack, const QString& id)
{
    return std::any_of(
        stack.findings().cbegin(), stack.findings().cend(), [&id](const Finding& finding) { return finding.id == id; });
}

Stack changed(const QString& blueprint, const QString& stage, const QString& tool)
{
    Stack stack = stackFromBlueprint(*shippedCatalogue()->blueprint(blueprint), QStringLiteral("Payments"));
    if (tool == QLatin1String("none"))
        return withoutPick(std::move(stack), stage);
    if (tool == QLatin1String("a stranger"))
        stack.picks[stage].tools.append(tool);
    else if (stage == QLatin1String("goal"))
        stack.goals.insert(tool, Value(true));
    else
        stack = withPick(std::move(stack), *shippedCatalogue()->stage(stage), tool);
    return stack;
}

} // namespace

class TestFixes : public QObject {
    Q_OBJECT

    int applied_ = 0;
    QStringList broken_;

    void apply(const QString& change, const Stack& stack)
    {
        const ResolvedPointer open = resolved(stack);
        for (const Finding& finding : open ? open->findings() : std::vector<Finding>()) {
            for (const Fix& fix : finding.fixes) {
                const ResolvedPointer mended = resolved(withFix(stack, fix, *shippedCatalogue()));
                ++applied_;
                if (!mended || has(*mended, finding.id))
                    broken_.append(QStringLiteral("%1: '%2' leaves %3").arg(change, fix.title.english, finding.id));
            }
        }
    }

private Q_SLOTS:
    void everyFixRemovesItsFinding_data()
    {
        QTest::addColumn<QString>("blueprint");
        for (const Blueprint& blueprint : shippedCatalogue()->blueprints())
            QTest::newRow(qPrintable(blueprint.id)) << blueprint.id;
    }

    void everyFixRemovesItsFinding()
    {
        QFETCH(QString, blueprint);
        applied_ = 0;
        broken_.clear();
        for (const QString& goal :
            {QStringLiteral("self-hosted-only"), QStringLiteral("offline"), QStringLiteral("open-source-only")})
            apply(goal, changed(blueprint, QStringLiteral("goal"), goal));
        for (const Stage& stage : shippedCatalogue()->stages()) {
            QStringList answers{QStringLiteral("none"), QStringLiteral("a stranger")};
            for (const Tool* tool : shippedCatalogue()->toolsOf(stage.id))
                answers.append(tool->id);
            for (const QString& answer : std::as_const(answers))
                apply(stage.id + QLatin1Char('=') + answer, changed(blueprint, stage.id, answer));
        }
        QVERIFY2(broken_.isEmpty(), qPrintable(broken_.join(QLatin1Char('\n'))));
        QVERIFY2(applied_ > 50, qPrintable(QString::number(applied_))); // it was no empty walk
    }
};

STACKWRIGHT_TEST(TestFixes)
#include "tst_fixes.moc"
