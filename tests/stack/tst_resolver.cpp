#include "stack/resolver.h"
#include "stack/toolgoals.h"
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
    return stackFromBlueprint(
        *shippedCatalogue()->blueprint(QStringLiteral("enterprise-on-prem")), QStringLiteral("Payments"));
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
        const ResolvedPointer stack =
            resolved(stackFromBlueprint(*shippedCatalogue()->blueprint(id), QStringLiteral("P")));
        // But for the one question that no blueprint can answer: who outside notices that monitoring died.
        for (const Finding& finding : stack->findings())
            QVERIFY2(
                finding.severity == Severity::Note || finding.id.endsWith(QLatin1String("/nobody-watches-monitoring")),
                qPrintable(finding.id + finding.reason.english));
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
        QVERIFY(after->provider(QStringLiteral("jenkins"), QStringLiteral("source"))
                    ->value(QStringLiteral("gitlab-api"))
                    .flag());
        QVERIFY(!after->provider(QStringLiteral("jenkins"), QStringLiteral("source"))
                     ->value(QStringLiteral("gitea-api"))
                     .truthy());
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

    void reasonsNameWhatWasPicked_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("tool"); // empty: a deliberate no
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("setBy");
        QTest::addColumn<QString>("other");
        QTest::newRow("another tool is picked") << "ci"
                                                << "gitlab-ci"
                                                << "gitlab-ci/needs/pipelines"
                                                << "GitLab CI runs only with GitLab; source control is Gitea."
                                                << "Continuous integration › GitLab CI, Source control › Gitea"
                                                << "source-control";
        QTest::newRow("a rule about the other side") << "source-control"
                                                     << "github"
                                                     << "jenkins/jenkins-hooks-from-outside"
                                                     << ""
                                                     << "Continuous integration › Jenkins, Source control › GitHub"
                                                     << "source-control";
        QTest::newRow("nothing is picked") << "source-control"
                                           << ""
                                           << "jenkins/needs/source"
                                           << ""
                                           << "Continuous integration › Jenkins, Source control › no tool"
                                           << "source-control";
    }

    void reasonsNameWhatWasPicked()
    {
        QFETCH(QString, stage);
        QFETCH(QString, tool);
        QFETCH(QString, finding);
        QFETCH(QString, reason);
        QFETCH(QString, setBy);
        QFETCH(QString, other);
        Stack stack = enterprise();
        stack = tool.isEmpty() ? withoutPick(stack, stage) : withPick(stack, *shippedCatalogue()->stage(stage), tool);
        const ResolvedPointer broken = resolved(stack);
        const Finding* found = find(*broken, finding);
        QVERIFY2(found, [&] {
            QStringList all;
            for (const Finding& known : broken->findings())
                all += known.id;
            return qPrintable(all.join(u' '));
        }());
        QVERIFY2(!found->reason.english.contains(QLatin1String("no pick provides")), qPrintable(found->reason.english));
        if (!reason.isEmpty())
            QCOMPARE(found->reason.english, reason);
        QCOMPARE(found->setBy.english, setBy);
        QCOMPARE(found->otherStage, other);
    }

    // What the room agreed on was the answer of then.
    void anotherAnswerIsPrePickedAgain()
    {
        const Stage& ci = *shippedCatalogue()->stage(QStringLiteral("ci"));
        const Stack agreed = withAgreement(enterprise(), ci.id, Agreement::Agreed);
        QCOMPARE(agreed.agreement(ci.id), Agreement::Agreed);
        QCOMPARE(enterprise().agreement(ci.id), Agreement::PrePicked);
        QCOMPARE(withPick(agreed, ci, QStringLiteral("jenkins")).agreement(ci.id), Agreement::Agreed); // the same one
        QCOMPARE(withPick(agreed, ci, QStringLiteral("woodpecker")).agreement(ci.id), Agreement::PrePicked);
        QCOMPARE(withoutPick(agreed, ci.id).agreement(ci.id), Agreement::PrePicked);
        QCOMPARE(withInstead(agreed, ci, {}, QStringLiteral("woodpecker")).agreement(ci.id), Agreement::PrePicked);
        Fix fix;
        fix.picks.insert(ci.id, {QStringLiteral("woodpecker")});
        QCOMPARE(withFix(agreed, fix, *shippedCatalogue()).agreement(ci.id), Agreement::PrePicked);
        QCOMPARE(withAgreement(withoutAnswer(agreed, ci.id), ci.id, Agreement::Agreed).agreement(ci.id),
            Agreement::PrePicked); // nothing to agree on
    }

    void placeholdersAreNoProject()
    {
        Stack stack = enterprise();
        const QStringList fields = placeholdersIn(stack, *shippedCatalogue());
        QVERIFY2(fields.contains(QLatin1String("organisation")) && fields.contains(QLatin1String("domain")),
            qPrintable(fields.join(u' ')));
        stack.project.name = QStringLiteral("Payments");
        QVERIFY(!placeholdersIn(stack, *shippedCatalogue()).isEmpty()); // the name alone is not a project
        stack.project.organisation = QStringLiteral("acme");
        stack.project.domain = QStringLiteral("payments.acme.org");
        stack.project.contact = QStringLiteral("payments@acme.org");
        QCOMPARE(placeholdersIn(stack, *shippedCatalogue()), QStringList());
    }

    // A record that pairs two programs must not hide the hosted half.
    void whatNeedsTheInternetIsNobodysOwn()
    {
        for (const Tool& tool : shippedCatalogue()->tools()) {
            QVERIFY2(tool.offline != Offline::No || tool.hosting == Hosting::Service, qPrintable(tool.id));
            const bool closed = tool.licence.contains(QLatin1String("Proprietary"));
            QVERIFY2(!closed || tool.hosting == Hosting::Service, qPrintable(tool.id));
            QVERIFY2(!closed || tool.costModel != QLatin1String("free-and-paid"),
                qPrintable(tool.id)); // it is paid as this stack sets it up
        }
        QVERIFY(!meetsGoal(*shippedCatalogue()->tool(QStringLiteral("pagerduty")), QStringLiteral("self-hosted-only")));
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
        Stack stack = stackFromBlueprint(
            *shippedCatalogue()->blueprint(QStringLiteral("small-saas-github")), QStringLiteral("P"));
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
