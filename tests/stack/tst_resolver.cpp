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

Stack enterprise()
{
    return stackFromBlueprint(*shippedCatalogue()->blueprint(QStringLiteral("enterprise-on-prem")), QStringLiteral("Payments"));
}

const Finding* find(const ResolvedStack& stack, const QString& id)
{
    for (const Finding& finding : stack.findings()) {
        if (finding.id == id)
            return &finding;
    }
    return nullptr;
}

} // namespace

class TestResolver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blueprintsHaveNoOpenFindings_data()
    {
        QTest::addColumn<QString>("id");
        for (const Blueprint& blueprint : shippedCatalogue()->blueprints())
            QTest::newRow(qPrintable(blueprint.id)) << blueprint.id;
    }
    void blueprintsHaveNoOpenFindings()
    {
        QFETCH(QString, id);
        const ResolvedPointer stack = resolved(stackFromBlueprint(*shippedCatalogue()->blueprint(id), QStringLiteral("P")));
        for (const Finding& finding : stack->findings())
            QVERIFY2(finding.severity == Severity::Note, qPrintable(finding.reason.english));
        QVERIFY(stack->wires().size() > 30);
    }

    void wiresGoByCapability()
    {
        Stack stack = enterprise();
        const ResolvedPointer before = resolved(stack);
        QCOMPARE(before->wire(QStringLiteral("jenkins"), QStringLiteral("source"))->to, QStringLiteral("gitea"));
        stack = withPick(stack, *shippedCatalogue()->stage(QStringLiteral("source-control")), QStringLiteral("gitlab"));
        const ResolvedPointer after = resolved(stack);
        QCOMPARE(after->wire(QStringLiteral("jenkins"), QStringLiteral("source"))->to, QStringLiteral("gitlab"));
        QVERIFY(after->provider(QStringLiteral("jenkins"), QStringLiteral("source"))->value(QStringLiteral("gitlab-api")).flag());
        QVERIFY(!after->provider(QStringLiteral("jenkins"), QStringLiteral("source"))->value(QStringLiteral("gitea-api")).truthy());
    }

    void orderOfClicksDoesNotMatter()
    {
        const Catalogue& catalogue = *shippedCatalogue();
        const Stage& testing = *catalogue.stage(QStringLiteral("testing"));
        const Stage& security = *catalogue.stage(QStringLiteral("security"));
        Stack one;
        one = withPick(one, testing, QStringLiteral("k6"));
        one = withPick(one, security, QStringLiteral("trivy"));
        one = withPick(one, testing, QStringLiteral("robot-framework"));
        Stack other;
        other = withPick(other, testing, QStringLiteral("robot-framework"));
        other = withPick(other, testing, QStringLiteral("k6"));
        other = withPick(other, security, QStringLiteral("gitleaks"));
        other = withPick(other, security, QStringLiteral("trivy"));
        other = withPick(other, security, QStringLiteral("gitleaks"));
        QVERIFY(one == other);
    }

    void unmetNeedHasFixesThatWork()
    {
        Stack stack = enterprise();
        stack = withPick(stack, *shippedCatalogue()->stage(QStringLiteral("ci")), QStringLiteral("gitlab-ci"));
        const ResolvedPointer broken = resolved(stack);
        QVERIFY(broken->hasErrors());
        for (const Finding& finding : broken->findings()) {
            if (finding.severity != Severity::Error)
                continue;
            QVERIFY(!finding.reason.isEmpty());
            QVERIFY(!finding.setBy.isEmpty());
            QVERIFY(finding.fixes.size() >= 1 && finding.fixes.size() <= 3);
            for (const Fix& fix : finding.fixes) {
                const ResolvedPointer fixed = resolved(withFix(stack, fix, *shippedCatalogue()));
                QVERIFY2(!find(*fixed, finding.id), qPrintable(fix.title.english));
            }
        }
    }

    void noPickChangesSilently()
    {
        Stack stack = enterprise();
        stack = withPick(stack, *shippedCatalogue()->stage(QStringLiteral("ci")), QStringLiteral("github-actions"));
        const ResolvedPointer broken = resolved(stack);
        QVERIFY(broken->stack() == stack);
        QVERIFY(broken->hasErrors());
    }

    void acceptedRiskIsNoError()
    {
        Stack stack = enterprise();
        stack = withPick(stack, *shippedCatalogue()->stage(QStringLiteral("ci")), QStringLiteral("github-actions"));
        const ResolvedPointer open = resolved(stack);
        for (const Finding& finding : open->findings())
            stack.risks.insert(finding.id, QStringLiteral("for now"));
        const ResolvedPointer accepted = resolved(stack);
        QVERIFY(!accepted->hasErrors());
        QCOMPARE(accepted->findings().size(), open->findings().size());
        QCOMPARE(accepted->findings().front().note, QStringLiteral("for now"));
    }

    void strangersAndBadOptionsAreTold()
    {
        Stack stack = enterprise();
        stack.picks[QStringLiteral("chat")].tools = {QStringLiteral("carrier-pigeon")};
        stack.picks[QStringLiteral("build")].tools = {QStringLiteral("buildah"), QStringLiteral("docker-buildkit")};
        stack.options[QStringLiteral("jenkins")].insert(QStringLiteral("executors"), Value(-5));
        const ResolvedPointer result = resolved(stack);
        QVERIFY(find(*result, QStringLiteral("chat/unknown/carrier-pigeon")));
        QVERIFY(find(*result, QStringLiteral("build/several")));
        const Finding* option = find(*result, QStringLiteral("jenkins/option/executors"));
        QVERIFY(option);
        QVERIFY(!find(*resolved(withFix(stack, option->fixes.front(), *shippedCatalogue())), option->id));
    }

    void goalsMakeFindings()
    {
        Stack stack = stackFromBlueprint(*shippedCatalogue()->blueprint(QStringLiteral("small-saas-github")), QStringLiteral("P"));
        stack.goals.insert(QStringLiteral("self-hosted-only"), Value(true));
        const ResolvedPointer result = resolved(stack);
        const Finding* finding = find(*result, QStringLiteral("github/goal/self-hosted-only"));
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Warning);
        QVERIFY(!finding->fixes.empty());
    }

    void emptyStackResolves()
    {
        const ResolvedPointer result = resolved(Stack());
        QVERIFY(!result->hasErrors());
        QCOMPARE(result->tools().size(), std::size_t(1));
    }
};

STACKWRIGHT_TEST(TestResolver)
#include "tst_resolver.moc"
