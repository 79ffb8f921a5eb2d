// Two elements of one name: nothing goes without a word, and the way out works.
#include "render/renderer.h"
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

Stack blueprint(const QString& id)
{
    return stackFromBlueprint(*shippedCatalogue()->blueprint(id), QStringLiteral("Payments"));
}

const Finding* find(const ResolvedStack& stack, const QString& id)
{
    const auto& all = stack.findings();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&id](const Finding& finding) { return finding.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

QStringList names(const ResolvedStack& stack, const QString& facet, const QStringList& fields)
{
    QStringList list;
    for (const ResolvedStack::Element& element : stack.elements(facet)) {
        QStringList name;
        for (const QString& field : fields)
            name.append(element.fields.value(field).display());
        list.append(name.join(QLatin1Char('/')));
    }
    return list;
}

// A catalogue like the shipped one, with changes.
CataloguePointer changed(const std::function<void(CatalogueContent&)>& change)
{
    CatalogueContent content = shippedCatalogue()->content();
    change(content);
    return std::make_shared<const Catalogue>(std::move(content));
}

Tool& toolOf(CatalogueContent& content, const QString& id)
{
    return *std::find_if(content.tools.begin(), content.tools.end(), [&id](const Tool& tool) { return tool.id == id; });
}

} // namespace

class TestClashes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takenServiceNameIsAnError_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("holder");
        QTest::newRow("a service") << QStringLiteral("enterprise-on-prem") << QStringLiteral("gitea")
                                   << QStringLiteral("Gitea");
        QTest::newRow("the documentation's service")
            << QStringLiteral("enterprise-on-prem") << QStringLiteral("docs") << QStringLiteral("MkDocs");
        QTest::newRow("the logs' service")
            << QStringLiteral("enterprise-on-prem") << QStringLiteral("loki") << QStringLiteral("Loki + Alloy");
        QTest::newRow("the updates' service")
            << QStringLiteral("enterprise-on-prem") << QStringLiteral("renovate") << QStringLiteral("Renovate");
        QTest::newRow("reserved by Compose")
            << QStringLiteral("enterprise-on-prem") << QStringLiteral("backup") << QStringLiteral("Docker Compose");
        QTest::newRow("Compose's health checks") << QStringLiteral("enterprise-on-prem")
                                                 << QStringLiteral("health-tool") << QStringLiteral("Docker Compose");
        QTest::newRow("Compose's restore")
            << QStringLiteral("gitlab-all-in-one") << QStringLiteral("restore") << QStringLiteral("Docker Compose");
        QTest::newRow("reserved by Kubernetes")
            << QStringLiteral("kubernetes-gitops") << QStringLiteral("backup") << QStringLiteral("Kubernetes");
        QTest::newRow("a job of a service")
            << QStringLiteral("enterprise-on-prem") << QStringLiteral("gitea-bootstrap") << QStringLiteral("Gitea");
    }

    void takenServiceNameIsAnError()
    {
        QFETCH(QString, id);
        QFETCH(QString, name);
        QFETCH(QString, holder);
        Stack stack = blueprint(id);
        stack.project.service = name;
        const ResolvedPointer result = resolved(stack);
        QVERIFY(result->hasErrors());
        const Finding* finding = find(*result, QStringLiteral("project/service"));
        QVERIFY(finding);
        QVERIFY2(finding->reason.english.contains(holder), qPrintable(finding->reason.english));
        QVERIFY2(finding->reason.english.contains(QLatin1Char('\'') + name + QLatin1Char('\'')),
            qPrintable(finding->reason.english));
        QVERIFY(!finding->fixes.empty());
        for (const Fix& fix : finding->fixes) {
            const Stack fixed = withFix(stack, fix, *shippedCatalogue());
            QVERIFY(!resolved(fixed)->hasErrors());
            QVERIFY(renderStack(shippedCatalogue(), fixed).ok());
        }
        const Result<FileSet> preview = renderStack(shippedCatalogue(), stack);
        QVERIFY2(preview.ok(), preview ? "" : qPrintable(preview.error().text()));
    }

    void everyServiceOfAStackIsATakenName()
    {
        const Stack plain = blueprint(QStringLiteral("enterprise-on-prem"));
        for (const QString& name : names(*resolved(plain), QStringLiteral("services"), {QStringLiteral("id")})) {
            if (name == plain.project.service)
                continue;
            Stack stack = plain;
            stack.project.service = name;
            QVERIFY2(find(*resolved(stack), QStringLiteral("project/service")), qPrintable(name));
        }
    }

    void everyVolumeIsBackedUp_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QStringList>("volumes");
        QTest::newRow("GitLab's backups and its keys")
            << QStringLiteral("source-control") << QStringLiteral("gitlab")
            << QStringList{QStringLiteral("gitlab/backups"), QStringLiteral("gitlab/config")};
        QTest::newRow("Gitea's configuration") << QStringLiteral("source-control") << QStringLiteral("gitea")
                                               << QStringList{QStringLiteral("gitea/config")};
        QTest::newRow("Mattermost's configuration") << QStringLiteral("chat") << QStringLiteral("mattermost")
                                                    << QStringList{QStringLiteral("mattermost/config")};
    }

    void everyVolumeIsBackedUp()
    {
        QFETCH(QString, stage);
        QFETCH(QString, tool);
        QFETCH(QStringList, volumes);
        Stack stack = blueprint(QStringLiteral("enterprise-on-prem"));
        stack.picks[stage].tools = {tool};
        const QStringList backups =
            names(*resolved(stack), QStringLiteral("backups"), {QStringLiteral("service"), QStringLiteral("volume")});
        for (const QString& volume : volumes)
            QVERIFY2(backups.contains(volume),
                qPrintable(volume + QStringLiteral(" is not in ") + backups.join(QLatin1Char(' '))));
    }

    void bothRunbooksOfSecretsStand()
    {
        Stack stack = blueprint(QStringLiteral("enterprise-on-prem"));
        stack.picks[QStringLiteral("security")].tools = {QStringLiteral("gitleaks")};
        const QStringList runbooks = names(*resolved(stack), QStringLiteral("runbooks"), {QStringLiteral("title")});
        QVERIFY(runbooks.contains(QLatin1String("A secret was found in git")));
        QVERIFY(runbooks.contains(QLatin1String("A secret has leaked")));
    }

    void equalLinesStandOnceWhereTheFacetSaysSo()
    {
        Stack stack = blueprint(QStringLiteral("enterprise-on-prem"));
        stack.picks[QStringLiteral("security")].tools = {QStringLiteral("trivy")};
        stack.picks[QStringLiteral("code-quality")].tools = {QStringLiteral("pre-commit")};
        const ResolvedPointer result = resolved(stack);
        QCOMPARE(names(*result, QStringLiteral("ignored-paths"), {QStringLiteral("pattern")})
                     .count(QStringLiteral(".cache/")),
            1);
        QVERIFY(result->clashes().empty());
    }

    // The catalogue's law finds what is certain; conditions that are true together show only in a stack.
    void twoToolsWithOneName()
    {
        const CataloguePointer catalogue = changed([](CatalogueContent& content) {
            for (const Contribution& contribution : toolOf(content, QStringLiteral("renovate")).contributes) {
                if (contribution.facet == QLatin1String("services"))
                    toolOf(content, QStringLiteral("trivy")).contributes.push_back(contribution);
            }
        });
        const Stack stack = blueprint(QStringLiteral("enterprise-on-prem"));
        const Result<ResolvedPointer> result = resolve(catalogue, stack);
        QVERIFY(result.ok());
        const Finding* finding = find(**result, QStringLiteral("renovate/double/trivy"));
        QVERIFY(finding);
        QCOMPARE(finding->severity, Severity::Error);
        QVERIFY(finding->fixes.size() >= 1 && finding->fixes.size() <= 3);
        for (const Fix& fix : finding->fixes)
            QVERIFY2((*resolveUnjudged(catalogue, withFix(stack, fix, *catalogue)))->clashes().empty(),
                qPrintable(fix.title.english));
    }

    void anOptionThatMakesATakenName()
    {
        const CataloguePointer catalogue = changed([](CatalogueContent& content) {
            Tool& gitea = toolOf(content, QStringLiteral("gitea"));
            Option option;
            option.id = QStringLiteral("host-name");
            option.title = QStringLiteral("Host name");
            option.type = Option::Type::Text;
            option.defaultValue = Value(QStringLiteral("code"));
            gitea.options.push_back(option);
            for (Contribution& contribution : gitea.contributes) {
                if (contribution.facet == QLatin1String("routes"))
                    contribution.element[QStringLiteral("host")] = Value(QStringLiteral("<% options.host-name %>"));
            }
        });
        Stack stack = blueprint(QStringLiteral("enterprise-on-prem"));
        QVERIFY((*resolve(catalogue, stack))->clashes().empty());
        stack.options[QStringLiteral("gitea")].insert(QStringLiteral("host-name"), Value(QStringLiteral("ci")));
        const Result<ResolvedPointer> result = resolve(catalogue, stack);
        const Finding* finding = find(**result, QStringLiteral("gitea/answer/host-name"));
        QVERIFY(finding);
        QVERIFY(finding->reason.english.contains(QLatin1String("'Host name' cannot be 'ci'")));
        QVERIFY((*resolve(catalogue, withFix(stack, finding->fixes.front(), *catalogue)))->clashes().empty());
    }
};

STACKWRIGHT_TEST(TestClashes)
#include "tst_clashes.moc"
