// What is watched in fact: whichever ingress, metrics store and alert receiver a stack has, every address is asked,
// every alert that hides another can do so, no number speaks of a time that is no longer kept, and what an alert asks
// for is recorded.
#include "render/renderer.h"
#include "stack/resolver.h"
#include "support/catalogues.h"
#include "support/testrunner.h"
#include "support/yaml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace stackwright;

namespace {

QString text(const FileSet& files, const QStringList& paths)
{
    QString all;
    for (const QString& path : paths) {
        if (const RenderedFile* file = files.find(path))
            all += QString::fromUtf8(file->bytes) + QLatin1Char('\n');
    }
    return all;
}

Value yamlOf(const FileSet& files, const QStringList& paths)
{
    for (const QString& path : paths) {
        if (const RenderedFile* file = files.find(path)) {
            Problems problems;
            const std::optional<YamlNode> root = readYaml(file->bytes, path, problems);
            return root ? root->value() : Value();
        }
    }
    return {};
}

const QStringList scrapeFiles{
    QStringLiteral("config/prometheus/prometheus.yml"), QStringLiteral("config/victoriametrics/scrape.yml")};
const QStringList recordingFiles{QStringLiteral("config/prometheus/rules/recording.yml"),
    QStringLiteral("config/victoriametrics/rules/recording.yml")};
const QStringList alertFiles{
    QStringLiteral("config/prometheus/rules/alerts.yml"), QStringLiteral("config/victoriametrics/rules/alerts.yml")};

// By value: what a list belongs to must live as long as it is walked.
ValueList listOf(const Value& map, const QString& name)
{
    return map.value(name).list();
}

Value jobOf(const Value& scrape, const QString& name)
{
    for (const Value& job : listOf(scrape, QStringLiteral("scrape_configs"))) {
        if (job.value(QStringLiteral("job_name")).display() == name)
            return job;
    }
    return {};
}

// Everything that is asked: alerts, and the panels of dashboards.
QStringList questions(const FileSet& files)
{
    QStringList all;
    for (const Value& group : listOf(yamlOf(files, alertFiles), QStringLiteral("groups"))) {
        for (const Value& rule : listOf(group, QStringLiteral("rules")))
            all.append(rule.value(QStringLiteral("expr")).display());
    }
    for (const RenderedFile& file : files.files()) {
        if (!file.path.startsWith(QLatin1String("config/grafana/dashboards/")))
            continue;
        const QJsonArray panels = QJsonDocument::fromJson(file.bytes).object().value(QLatin1String("panels")).toArray();
        for (const auto& panel : panels) {
            const QJsonArray targets = panel.toObject().value(QLatin1String("targets")).toArray();
            for (const auto& target : targets)
                all.append(target.toObject().value(QLatin1String("expr")).toString());
        }
    }
    return all;
}

QStringList recorded(const FileSet& files)
{
    QStringList names;
    for (const Value& group : listOf(yamlOf(files, recordingFiles), QStringLiteral("groups"))) {
        for (const Value& rule : listOf(group, QStringLiteral("rules")))
            names.append(rule.value(QStringLiteral("record")).display());
    }
    return names;
}

std::vector<ResolvedStack::Element> elements(const Stack& stack, const QString& facet)
{
    return (*resolve(shippedCatalogue(), stack))->elements(facet);
}

int days(const QString& duration)
{
    static const QRegularExpression form(QStringLiteral("^(\\d+)d$"));
    return form.match(duration).captured(1).toInt();
}

// Each blueprint with each ingress, each metrics store and each alert receiver, as far as that is without an error.
void stacks()
{
    QTest::addColumn<QString>("blueprint");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("tool");
    for (const Blueprint& blueprint : shippedCatalogue()->blueprints()) {
        for (const Tool& tool : shippedCatalogue()->tools()) {
            if (tool.stage == QLatin1String("ingress") || tool.stage == QLatin1String("metrics")
                || tool.stage == QLatin1String("alerting"))
                QTest::addRow("%s with %s", qPrintable(blueprint.id), qPrintable(tool.id))
                    << blueprint.id << tool.stage << tool.id;
        }
    }
}

Stack swapped()
{
    QFETCH(QString, blueprint);
    QFETCH(QString, stage);
    QFETCH(QString, tool);
    Stack stack = stackFromBlueprint(*shippedCatalogue()->blueprint(blueprint), QStringLiteral("Payments"));
    stack.picks[stage].tools = {tool};
    return stack;
}

// Rendered once, asked by several tests.
Result<FileSet> rendered(const Stack& stack)
{
    static QHash<QString, FileSet> known;
    QFETCH(QString, blueprint);
    QFETCH(QString, tool);
    const QString name = blueprint + QLatin1Char(' ') + tool;
    if (!known.contains(name)) {
        Result<FileSet> files = renderStack(shippedCatalogue(), stack);
        if (!files)
            return files;
        known.insert(name, *files);
    }
    return known.value(name);
}

} // namespace

class TestObserving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAddressIsAsked_data() { stacks(); }

    void everyAddressIsAsked()
    {
        const Stack stack = swapped();
        const Result<FileSet> files = rendered(stack);
        QVERIFY2(files.ok(), files ? "" : qPrintable(files.error().text()));
        QStringList asked;
        for (const Value& group :
            listOf(jobOf(yamlOf(*files, scrapeFiles), QStringLiteral("routes")), QStringLiteral("static_configs")))
            asked += group.value(QStringLiteral("targets")).strings();
        const QString domain = stack.project.domain;
        QStringList expected{domain + QLatin1Char('/')};
        for (const ResolvedStack::Element& route : elements(stack, QStringLiteral("routes"))) {
            const QString path = route.fields.value(QStringLiteral("health-path")).display();
            expected.append(route.fields.value(QStringLiteral("host")).display() + QLatin1Char('.') + domain
                + (path.isEmpty() ? QStringLiteral("/") : path));
        }
        asked.sort();
        expected.sort();
        QCOMPARE(asked, expected);
        QVERIFY(text(*files, alertFiles).contains(QLatin1String("alert: CertificateExpires")));
    }

    void theIngressAsksToo_data() { stacks(); }

    // nginx cannot: its own edition asks nobody by itself.
    void theIngressAsksToo()
    {
        const Stack stack = swapped();
        const Result<FileSet> files = rendered(stack);
        QVERIFY(files.ok());
        qsizetype healthy = 0;
        for (const ResolvedStack::Element& route : elements(stack, QStringLiteral("routes")))
            healthy += route.fields.value(QStringLiteral("health-path")).truthy();
        QVERIFY(healthy > 3);
        const QString tool = stack.picks.value(QStringLiteral("ingress")).tools.value(0);
        const QString configuration = text(*files,
            {QStringLiteral("config/caddy/Caddyfile"), QStringLiteral("config/traefik/dynamic.yml"),
                QStringLiteral("config/haproxy/haproxy.cfg")});
        if (tool == QLatin1String("nginx"))
            QVERIFY(configuration.isEmpty());
        else
            QCOMPARE(configuration.count(QRegularExpression(QStringLiteral("health_uri|healthCheck:|option httpchk"))),
                healthy);
        QCOMPARE(text(*files, alertFiles).contains(QLatin1String("IngressBackendUnhealthy")),
            tool != QLatin1String("nginx"));
    }

    void whatHidesCanHide_data() { stacks(); }

    // An inhibition compares labels; those that two alerts never share (who brought them, their name, their severity)
    // make it dead.
    void whatHidesCanHide()
    {
        const Stack stack = swapped();
        const Result<FileSet> files = rendered(stack);
        QVERIFY(files.ok());
        QStringList hidden;
        for (const ResolvedStack::Element& rule : elements(stack, QStringLiteral("alert-rules"))) {
            for (const Value& hides : listOf(Value(rule.fields), QStringLiteral("hides"))) {
                const QStringList same = hides.value(QStringLiteral("same")).strings();
                for (const QString& label : same)
                    QVERIFY2(!QSet<QString>(
                                 {QStringLiteral("alertname"), QStringLiteral("severity"), QStringLiteral("component")})
                                  .contains(label),
                        qPrintable(label));
                hidden.append(rule.fields.value(QStringLiteral("id")).display() + QLatin1Char(' ')
                    + hides.value(QStringLiteral("alert")).display() + QLatin1Char(' ') + same.join(QLatin1Char(' ')));
            }
        }
        QVERIFY(hidden.size() > 4);
        const Value receiver = yamlOf(*files, {QStringLiteral("config/alertmanager/alertmanager.yml")});
        if (receiver.isNull())
            return; // Grafana delivers; it has no inhibitions
        QStringList written;
        static const QRegularExpression name(QStringLiteral("alertname=\"(\\w+)\""));
        for (const Value& rule : listOf(receiver, QStringLiteral("inhibit_rules")))
            written.append(
                name.match(rule.value(QStringLiteral("source_matchers")).strings().join(QString())).captured(1)
                + QLatin1Char(' ')
                + name.match(rule.value(QStringLiteral("target_matchers")).strings().join(QString())).captured(1)
                + QLatin1Char(' ') + rule.value(QStringLiteral("equal")).strings().join(QLatin1Char(' ')));
        QCOMPARE(written, hidden);
    }

    void whatIsAskedForIsRecordedAndKept_data() { stacks(); }

    void whatIsAskedForIsRecordedAndKept()
    {
        const Stack stack = swapped();
        const Result<FileSet> files = rendered(stack);
        QVERIFY(files.ok());
        const QStringList names = recorded(*files);
        const QStringList all = questions(*files);
        QVERIFY(all.size() > 40);
        static const QRegularExpression record(QStringLiteral("\\b[a-z_]+:[a-z_]+:[a-z0-9_]+\\b"));
        QSet<QString> used;
        for (const QString& question : all) {
            for (auto match = record.globalMatch(question); match.hasNext();)
                used.insert(match.next().captured(0));
        }
        for (const QString& name : used)
            QVERIFY2(names.contains(name), qPrintable(name));
        // The longest window, of questions and of what they rest on.
        static const QRegularExpression window(QStringLiteral("\\[(\\d+)d[:\\]]"));
        int longest = 0;
        for (auto match = window.globalMatch(all.join(QLatin1Char('\n')) + text(*files, recordingFiles));
             match.hasNext();)
            longest = std::max(longest, match.next().captured(1).toInt());
        QCOMPARE(longest, 30);
        const Tool& store = *shippedCatalogue()->tool(stack.picks.value(QStringLiteral("metrics")).tools.value(0));
        const auto retention = std::find_if(store.options.cbegin(), store.options.cend(),
            [](const Option& option) { return option.id == QLatin1String("retention"); });
        QVERIFY(retention != store.options.cend());
        QVERIFY(!retention->choices.isEmpty()); // a time that anybody may type would be too short one day
        for (const QString& choice : retention->choices)
            QVERIFY2(days(choice) > longest, qPrintable(choice));
    }

    void aMissingBackupIsTold_data() { stacks(); }

    void aMissingBackupIsTold()
    {
        const Result<FileSet> files = rendered(swapped());
        QVERIFY(files.ok());
        const QString alerts = text(*files, alertFiles);
        QVERIFY(alerts.contains(QLatin1String("alert: BackupMissing")));
        const Value scrape = yamlOf(*files, scrapeFiles);
        QVERIFY(!jobOf(scrape,
            files->find(QStringLiteral("compose.yaml")) ? QStringLiteral("backup")
                                                        : QStringLiteral("kube-state-metrics"))
                     .isNull());
    }

    void theSecretStoreIsAskedInTheRightFormat_data() { stacks(); }

    void theSecretStoreIsAskedInTheRightFormat()
    {
        const Stack stack = swapped();
        const Result<FileSet> files = rendered(stack);
        QVERIFY(files.ok());
        const Value job = jobOf(yamlOf(*files, scrapeFiles), QStringLiteral("openbao"));
        QCOMPARE(!job.isNull(), stack.picks.value(QStringLiteral("secrets")).tools.contains(QStringLiteral("openbao")));
        if (!job.isNull())
            QCOMPARE(job.value(QStringLiteral("params")).value(QStringLiteral("format")).strings(),
                QStringList{QStringLiteral("prometheus")});
    }

    // "temporary" of a credential counts in the console only; an import takes it for a password like any other.
    void theFirstPasswordIsChanged()
    {
        int realms = 0;
        for (const Blueprint& blueprint : shippedCatalogue()->blueprints()) {
            const Result<FileSet> files =
                renderStack(shippedCatalogue(), stackFromBlueprint(blueprint, QStringLiteral("Payments")));
            QVERIFY(files.ok());
            const RenderedFile* realm = files->find(QStringLiteral("config/keycloak/realm.json"));
            if (!realm)
                continue;
            ++realms;
            const QJsonArray users =
                QJsonDocument::fromJson(realm->bytes).object().value(QLatin1String("users")).toArray();
            QVERIFY(!users.isEmpty());
            for (const auto& user : users)
                QVERIFY(user.toObject()
                            .value(QLatin1String("requiredActions"))
                            .toArray()
                            .contains(QLatin1String("UPDATE_PASSWORD")));
        }
        QVERIFY(realms > 0);
    }
};

STACKWRIGHT_TEST(TestObserving)

#include "tst_observing.moc"
