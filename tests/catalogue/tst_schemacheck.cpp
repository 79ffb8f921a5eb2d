#include "catalogue/schemacheck.h"
#include "support/places.h"
#include "support/testrunner.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace stackwright;

class SchemaCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void explains_data();
    void explains();
    void listsEverythingInOrder();
    void accepts_data();
    void accepts();
    void acceptsTheCatalogue_data();
    void acceptsTheCatalogue();
    void takesLongTexts();
    void reportsABrokenSchema();
    void sharesDefinitions();
    void describesEveryKey_data();
    void describesEveryKey();
};

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString fromSource(const QString& relative)
{
    return sourcePath() + QLatin1Char('/') + relative;
}

QByteArray schema(const QString& name)
{
    return contentOf(fromSource(QStringLiteral("resources/schema/") + name + QStringLiteral(".schema.json")));
}

QByteArray said(const QByteArray& text, const QByteArray& schemaJson)
{
    Problems problems;
    const auto node = readYaml(text, QStringLiteral("f"), problems);
    if (node)
        problems += checkSchema(*node, QStringLiteral("f"), schemaJson);
    QStringList lines;
    for (const Problem& problem : problems)
        lines.append(problem.text());
    return lines.join(u'\n').toUtf8();
}

// The shortest record that fits, with `more` after it.
QByteArray tool(const QByteArray& more = {})
{
    return R"(id: sample
name: Sample
stage: ci
summary: A sample.
licence: MIT
hosting: self-hosted
homepage: https://example.com
version: { pinned: "1.2.3" }
lifecycle: { status: active }
maturity: established
effort: { hours-per-month: 0.5 }
cost: { model: free }
offline: no
strengths: [One., Two.]
pitfalls: [One.]
views: { business: a, development: b, operations: c }
)" + more;
}

QByteArray changed(const QByteArray& from, const QByteArray& to)
{
    return tool().replace(from, to);
}

} // namespace

void SchemaCheckTest::explains_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* name, const QByteArray& record, const QByteArray& message) {
        QTest::newRow(name) << record << message;
    };
    row("unknown key", tool("verison: 1\n"), "f:17:1: error: Unknown key 'verison'. Did you mean 'version'?");
    row("unknown key, far off", changed("pinned: \"1.2.3\"", "pinned: \"1.2.3\", xyzzy: 1"),
        "Unknown key 'xyzzy'. Known here: pinned, released.");
    row("missing key", changed("licence: MIT\n", ""),
        "f:1:1: error: The key 'licence' is missing. SPDX identifier where there is one");
    row("number for text", changed("Sample\nstage", "12\nstage"),
        "f:2:7: error: 'name' must be a text, but '12' is a whole number. Put it in quotes.");
    row("version like a number", changed("\"1.2.3\"", "1.5"),
        "f:8:20: error: 'pinned' must be a text, but '1.5' is a number. Put it in quotes.");
    row("text for a number", changed("0.5", "much"),
        "f:11:28: error: 'hours-per-month' must be a number, but 'much' is a text.");
    row("nothing for text", changed("A sample.", ""), "'summary' must be a text, but nothing stands here.");
    row("map for text", changed("A sample.", "{a: b}"), "f:4:10: error: 'summary' must be a text, but this is a map.");
    row("list for map", changed("{ status: active }", "[active]"),
        "f:9:12: error: 'lifecycle' must be a map, but this is a list.");
    row("other word", changed("hosting: self-hosted", "hosting: selfhosted"),
        "f:6:10: error: 'hosting' must be one of 'self-hosted', 'service', 'both'. Did you mean 'self-hosted'?");
    row("other word, far off", changed("maturity: established", "maturity: x"),
        "'maturity' must be one of 'established', 'growing', 'new'.");
    row("no id", changed("id: sample", "id: Sample_1"),
        "f:1:5: error: 'id' cannot be 'Sample_1'. Lower-case letters, digits and dashes");
    row("too long", changed("A sample.", QByteArray(121, 'x')),
        "'summary' has 121 characters; at most 120 are allowed. Shorten it.");
    row("empty text", changed("licence: MIT", "licence: ''"), "f:5:10: error: 'licence' is empty.");
    row("below", changed("0.5", "-1"), "'hours-per-month' must be at least 0.");
    row("too few", changed("[One., Two.]", "[One.]"),
        "f:14:12: error: 'strengths' needs at least 2 entries, but has 1. Two to four short sentences.");
    row("too many", changed("[One., Two.]", "[a, b, c, d, e]"), "'strengths' may have at most 4 entries, but has 5.");
    row("twice in a list", tool("owns: [a, b, a]\n"), "f:17:14: error: 'a' stands twice in the list. Keep one.");
    row("latest", changed("\"1.2.3\"", "latest"), "'pinned' cannot be 'latest'.");
    row("ended without more", changed("status: active", "status: archived"),
        "f:9:12: error: The key 'successor' is missing.");
    row("enum without choices", tool("options: [{ id: a, title: A, type: enum, default: x, help: h }]\n"),
        "f:17:11: error: The key 'choices' is missing.");
    row("wrong entry", tool("options: [a]\n"),
        "f:17:11: error: An entry of 'options' must be a map, but 'a' is a text.");
    row("two alternatives at once", tool("needs: [{ capability: a, any-of: [b], as: c }]\n"),
        "Only one of the keys 'capability', 'any-of' may stand here.");
    row("no alternative", tool("needs: [{ as: c }]\n"), "One of the keys 'capability', 'any-of' is needed here.");
    row("none of the kinds", tool("files: [[a]]\n"), "f:17:9: error: An entry of 'files' must be a text or a map.");
    row("nearest of the kinds", tool("files: [{ path: a, eech: b }]\n"),
        "f:17:20: error: Unknown key 'eech'. Did you mean 'each'?");
    row("condition", tool("needs: [{ capability: a, as: b, when: { optoin: x, is: y } }]\n"),
        "Unknown key 'optoin'. Did you mean 'option'?");
    row("condition deep inside",
        tool("needs: [{ capability: a, as: b, when: { all: [ { not: { any: [ { wird: x } ] } } ] } }]\n"),
        "Unknown key 'wird'. Did you mean 'wired'?");
    row("keys that exclude each other",
        tool("needs: [{ capability: a, as: b, when: { option: x, is: y, is-not: z } }]\n"),
        "The keys 'is', 'is-not' cannot stand together.");
    row("key without its partner", tool("needs: [{ capability: a, as: b, when: { wired: x, has: y } }]\n"),
        "The key 'has' needs 'provider' beside it.");
    row("rule without a way out",
        tool("rules: [{ id: a, when: { wired: b }, severity: error, reason: c, fixes: [] }]\n"),
        "'fixes' needs at least 1 entry, but has 0.");
    row("fix that fixes nothing",
        tool("rules: [{ id: a, when: { wired: b }, severity: error, reason: c, fixes: [{ title: d }] }]\n"),
        "One of the keys 'pick', 'set-option' is needed here.");
    row("key that is no id", tool("contributes: { Bad Key: [{ a: b }] }\n"),
        "f:17:16: error: 'Bad Key' cannot be a key here. Lower-case letters, digits and dashes");
}

void SchemaCheckTest::explains()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, message);
    const QByteArray found = said(record, schema(QStringLiteral("tool")));
    QVERIFY2(found.contains(message), found.constData());
}

void SchemaCheckTest::listsEverythingInOrder()
{
    const QByteArray found =
        said(tool("zzz: 1\n").replace("MIT", "''").replace("name: Sample", "name: 1"), schema(QStringLiteral("tool")));
    const QByteArrayList lines = found.split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(
        lines[0].startsWith("f:2:") && lines[1].startsWith("f:5:") && lines[2].startsWith("f:17:"), found.constData());
}

void SchemaCheckTest::accepts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("record");
    const QString toolSchema = QStringLiteral("tool");
    QTest::newRow("shortest tool") << toolSchema << tool();
    QTest::newRow("ended tool")
        << toolSchema
        << changed("{ status: active }",
               "{ status: archived, date: 2026-03, source: \"https://example.com\", successor: other }");
    QTest::newRow("conditions") << toolSchema
                                << tool("needs: [{ any-of: [a], as: b, when: { all: [ { option: c, is: 1 }, { not: { "
                                        "provider: d, has: e } }, { item: f } ] } }]\n");
    QTest::newRow("options") << toolSchema
                             << tool("options:\n  - { id: a, title: A, type: integer, min: 0, max: 9, default: 1, "
                                     "help: h }\n  - { id: b, title: B, type: list, default: [x], help: h }\n");
    QTest::newRow("fixes") << toolSchema
                           << tool(
                                  "rules: [{ id: a, when: { wired: b }, severity: warning, reason: c, fixes: [{ title: "
                                  "t, pick: [{ stage: s, tool: none }] }, { title: u, set-option: { x: true } }] }]\n");
    QTest::newRow("repository") << QStringLiteral("repository")
                                << QByteArray("id: repository\nfiles: [README.md, { template: a.md, path: \"b/<% "
                                              "item.id %>.md\", each: runbooks, merge: lines }]\n");
    QTest::newRow("shortest stack") << QStringLiteral("stack") << QByteArray("stackwright: 1\n");
    QTest::newRow("stack") << QStringLiteral("stack") << QByteArray(R"(stackwright: 1
project: { name: Payments, organisation: acme, domain: delivery.localhost, description: "x", contact: y, service: hello }
blueprint: enterprise-on-prem
goals: { self-hosted-only: true, budget: 100 }
picks: { source-control: gitea, testing: [k6, robot-framework], work-tracking: none, chat: [] }
options: { jenkins: { executors: 4, plugins: [a, b] } }
notes: { ci: "text" }
risks: { ci: "why" }
catalogue: { id: built-in, digest: "00ff" }
)");
    QTest::newRow("stack of a later version") << QStringLiteral(
        "stack") << QByteArray("stackwright: 9\nvotes: { ci: [1, 2] }\nproject: { name: a, colour: red }\n");
    QTest::newRow("blueprint") << QStringLiteral("blueprint")
                               << QByteArray(
                                      "id: a\ntitle: A\nsummary: b\nsituation: c\npicks: { ci: { tool: x, reason: y }, "
                                      "chat: { skip: true, reason: z }, testing: [{ tool: t, reason: u }] }\n");
}

void SchemaCheckTest::accepts()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, record);
    QCOMPARE(said(record, schema(name)), QByteArray());
}

void SchemaCheckTest::acceptsTheCatalogue_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    const QDir templates(fromSource(QStringLiteral("templates")));
    const auto row = [&templates](const QString& relative, const char* name) {
        QTest::newRow(qPrintable(relative)) << templates.filePath(relative) << QString::fromLatin1(name);
    };
    for (const char* contract : {"stages", "capabilities", "facets"})
        row(QString::fromLatin1(contract) + QStringLiteral(".yaml"), contract);
    row(QStringLiteral("repository/repository.yaml"), "repository");
    for (const QString& tool :
        QDir(templates.filePath(QStringLiteral("tools"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        row(QStringLiteral("tools/%1/tool.yaml").arg(tool), "tool");
    for (const QString& file :
        QDir(templates.filePath(QStringLiteral("blueprints"))).entryList({QStringLiteral("*.yaml")}))
        row(QStringLiteral("blueprints/") + file, "blueprint");
}

void SchemaCheckTest::acceptsTheCatalogue()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    QCOMPARE(said(contentOf(path), schema(name)), QByteArray());
}

void SchemaCheckTest::takesLongTexts()
{
    const QByteArray pattern = R"({"type":"object","properties":{"a":{"type":"string","pattern":"^[ab]*$"}}})";
    QCOMPARE(said("a: " + QByteArray(60'000, 'a'), pattern), QByteArray());
    QVERIFY(said("a: " + QByteArray(60'000, 'a') + "c", pattern).contains("f:1:4: error: 'a' cannot be 'aaa"));
}

void SchemaCheckTest::reportsABrokenSchema()
{
    QVERIFY(said("a: 1\n", "{").contains("f: error: Its schema cannot be used: "));
    QVERIFY(said("a: 1\n", "[]").contains("Its schema cannot be used"));
    QVERIFY(said("a: 1\n", R"({"properties": 12})").contains("Its schema cannot be used"));
    QVERIFY(said("a: 1\n", R"({"$ref": "#/definitions/missing"})").contains("Its schema cannot be used"));
    // A keyword that nothing of ours uses still gets an answer.
    QVERIFY(said("a: 5\n", R"({"properties": {"a": {"multipleOf": 2}}})")
                .contains("f:1:4: error: This does not fit its schema"));
}

// The two schemas stand alone for editors, so the definitions they share are there twice.
void SchemaCheckTest::sharesDefinitions()
{
    const auto definitions = [](const char* name) {
        return QJsonDocument::fromJson(schema(QString::fromLatin1(name)))
            .object()
            .value(QStringLiteral("definitions"))
            .toObject();
    };
    const QJsonObject tools = definitions("tool");
    QVERIFY(!tools.isEmpty());
    QCOMPARE(tools, definitions("repository"));
    for (const char* other : {"blueprint", "stack", "stages", "capabilities", "facets", "fit"}) {
        const QJsonObject own = definitions(other);
        for (auto entry = own.begin(); entry != own.end(); ++entry)
            QVERIFY2(!tools.contains(entry.key()) || tools.value(entry.key()) == *entry, qPrintable(entry.key()));
    }
    for (const char* shared : {"fit-rule", "fit-test"})
        QCOMPARE(
            definitions("fit").value(QLatin1String(shared)), definitions("blueprint").value(QLatin1String(shared)));
}

void SchemaCheckTest::describesEveryKey_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"tool", "repository", "stages", "capabilities", "facets", "fit", "blueprint", "stack"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void SchemaCheckTest::describesEveryKey()
{
    QFETCH(QString, name);
    const QJsonObject root = QJsonDocument::fromJson(schema(name)).object();
    QCOMPARE(
        root.value(QStringLiteral("$schema")).toString(), QStringLiteral("http://json-schema.org/draft-07/schema#"));
    QVERIFY(!root.value(QStringLiteral("title")).toString().isEmpty());
    QVERIFY(!root.value(QStringLiteral("description")).toString().isEmpty());
    const QJsonObject properties = root.value(QStringLiteral("properties")).toObject();
    QVERIFY(!properties.isEmpty());
    for (auto property = properties.begin(); property != properties.end(); ++property) {
        const QJsonObject object = property->toObject();
        QVERIFY2(object.contains(QStringLiteral("description")) || object.contains(QStringLiteral("$ref")),
            qPrintable(property.key()));
    }
}

STACKWRIGHT_TEST(SchemaCheckTest)

#include "tst_schemacheck.moc"
