#include "support/testrunner.h"
#include "support/yamltext.h"

using namespace stackwright;

// What is read, and as what.
class YamlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void types_data();
    void types();
    void keepsPlaces();
    void countsColumnsInCharacters();
    void keepsTheOrderOfKeys();
    void findsKeys();
    void warns_data();
    void warns();
    void addsToProblems();
};

void YamlTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* name, const QByteArray& text, const QByteArray& json) {
        QTest::newRow(name) << text << json;
    };
    row("a map", "a: 1\nb: two\n", R"({"a":1,"b":"two"})");
    row("a list", "- a\n- b\n", R"(["a","b"])");
    row("no line end", "a: 1", R"({"a":1})");
    row("nested", "a:\n  b:\n    - c: d\n      e: f\n    - g\n", R"({"a":{"b":[{"c":"d","e":"f"},"g"]}})");
    row("a list not indented", "a:\n- b\n- c\n", R"({"a":["b","c"]})");
    row("in brackets", "a: {b: [1, 2], c: {}}\nd: []\n", R"({"a":{"b":[1,2],"c":{}},"d":[]})");
    row("a question mark in brackets", "a: [http://x.example/y?z=1]\n", R"({"a":["http://x.example/y?z=1"]})");
    row("a comma at the end", "a: [1, 2,]\n", R"({"a":[1,2]})");
    row("JSON", "{\"a\": {\"b\": [true, null, \"x\"]}}", R"({"a":{"b":[true,null,"x"]}})");
    row("start and end marks", "---\na: 1\n...\n", R"({"a":1})");
    row("comments", "# one\na: 1 # two\n# three\nb: a#b\n", R"({"a":1,"b":"a#b"})");
    row("windows line ends", "a: 1\r\nb: |\r\n  x\r\n  y\r\n", R"({"a":1,"b":"x\ny\n"})");
    row("quotes", "a: 'it''s'\nb: \"tab\\tline\\n\\u00e9\"\n", "{\"a\":\"it's\",\"b\":\"tab\\tline\\né\"}");
    row("quoted over lines", "a: \"one\n  two\n\n  three\"\n", R"({"a":"one two\nthree"})");
    row("plain over lines", "a: one\n  two\n", R"({"a":"one two"})");
    row("kept lines", "a: |\n  one\n    two\n  three\n", R"({"a":"one\n  two\nthree\n"})");
    row("folded lines", "a: >\n  one\n  two\n\n  three\n", R"({"a":"one two\nthree\n"})");
    row("last line ends", "a: |-\n  x\nb: |\n  x\nc: |+\n  x\n\n", R"({"a":"x","b":"x\n","c":"x\n\n"})");
    row("a tab after a colon", "a:\tb\n", R"({"a":"b"})");
    row("a tab in kept lines", "a: |\n  x\ty\n  \tz\n", R"({"a":"x\ty\n\tz\n"})");
    row("empty values", "a:\nb: ~\nc: null\nd: ''\n", R"({"a":null,"b":null,"c":null,"d":""})");
    row("keys that hurt other languages", "__proto__: 1\nconstructor: 2\n", R"({"__proto__":1,"constructor":2})");
    row("keys with separators", "a.b: 1\na/b: 2\na~1b: 3\n", R"({"a.b":1,"a/b":2,"a~1b":3})");
    row("keys that look typed", "no: yes\ntrue: off\n1: one\n", R"({"1":"one","no":"yes","true":"off"})");
    row("quotes inside plain text", "a: say \"no\"\nb: it's\n", R"({"a":"say \"no\"","b":"it's"})");
    row("template tags", "a: <% b %>\nc: \"{{ d }}\"\n", R"({"a":"<% b %>","c":"{{ d }}"})");
    row("other scripts", "a: \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D\nb: \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB\n",
        "{\"a\":\"שלום\",\"b\":\"👩‍💻\"}");
    row("a lone mark for text", "a: ! 12\n", R"({"a":"12"})");
}

void YamlTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, json);
    QCOMPARE(outcome(text), json);
}

void YamlTest::types_data()
{
    QTest::addColumn<QByteArray>("scalar");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* scalar, const char* json) {
        QTest::newRow(scalar) << QByteArray(scalar) << QByteArray(json);
    };
    row("true", "true");
    row("false", "false");
    row("True", "\"True\"");
    row("no", "\"no\"");
    row("yes", "\"yes\"");
    row("on", "\"on\"");
    row("0", "0");
    row("-7", "-7");
    row("+7", "\"+7\"");
    row("9223372036854775807", "9223372036854775807");
    row("-9223372036854775808", "-9223372036854775808");
    row("017", "\"017\"");
    row("0o17", "\"0o17\"");
    row("0x1F", "\"0x1F\"");
    row("1_000", "\"1_000\"");
    row("0.5", "0.5");
    row("-1.25", "-1.25");
    row("1.10", "\"1.10\"");
    row("1.0", "\"1.0\"");
    row("1.", "\"1.\"");
    row(".5", "\".5\"");
    row("1e3", "\"1e3\"");
    row(".inf", "\".inf\"");
    row(".nan", "\".nan\"");
    row("nan", "\"nan\"");
    row("12:30", "\"12:30\"");
    row("12:30:45", "\"12:30:45\"");
    row("2001-01-01", "\"2001-01-01\"");
    row("1.2.3", "\"1.2.3\"");
    row("'1'", "\"1\"");
    row("\"true\"", "\"true\"");
    row("~", "null");
    row("'~'", "\"~\"");
    row("-", "[null]");
}

void YamlTest::types()
{
    QFETCH(QByteArray, scalar);
    QFETCH(QByteArray, json);
    const bool alone = scalar != "-";
    QCOMPARE(outcome("a: " + (alone ? scalar : "[~]") + "\n"), "{\"a\":" + json + "}");
}

void YamlTest::keepsPlaces()
{
    Problems problems;
    const auto node = readYaml("# first\na: 1\nb:\n  - c\n  - {d: e}\n", QStringLiteral("f"), problems);
    QVERIFY(node);
    QCOMPARE(node->line, 2);
    QCOMPARE(node->entries[1].line, 3);
    QCOMPARE(node->entries[1].column, 1);
    const YamlNode& list = node->entries[1].value;
    QCOMPARE(list.line, 4);
    QCOMPARE(list.column, 3);
    QCOMPARE(list.items[0].column, 5);
    QCOMPARE(list.items[1].entries[0].line, 5);
    QCOMPARE(list.items[1].entries[0].column, 6);
    QCOMPARE(list.items[1].entries[0].value.column, 9);
}

void YamlTest::countsColumnsInCharacters()
{
    Problems problems;
    const auto node = readYaml("\xEF\xBB\xBFn: {\"\xC3\xA9\xF0\x9F\x9A\x80\": x}\n", QStringLiteral("f"), problems);
    QVERIFY(node);
    QCOMPARE(node->entries[0].value.entries[0].column, 5);
    QCOMPARE(node->entries[0].value.entries[0].value.column, 11);
}

void YamlTest::keepsTheOrderOfKeys()
{
    Problems problems;
    const auto node = readYaml("z: 1\na: 2\nm: 3\n", QStringLiteral("f"), problems);
    QVERIFY(node);
    QStringList keys;
    for (const YamlEntry& entry : node->entries)
        keys.append(entry.key);
    QCOMPARE(keys.join(u' '), QStringLiteral("z a m"));
}

void YamlTest::findsKeys()
{
    Problems problems;
    const auto node = readYaml("a: 1\nb: {c: \"2\"}\n", QStringLiteral("f"), problems);
    QVERIFY(node);
    QVERIFY(!node->find(u"c"));
    const YamlNode* inner = node->find(u"b");
    QVERIFY(inner && inner->isMapping());
    QVERIFY(inner->find(u"c")->quoted);
    QVERIFY(!node->find(u"a")->quoted);
}

void YamlTest::warns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("warning");
    QTest::newRow("byte order mark")
        << QByteArray("\xEF\xBB\xBF"
                      "a: 1\n")
        << QStringLiteral("f:1:1: warning: The file starts with a byte order mark. Save it as UTF-8 without one.");
    QTest::newRow("right to left") << QByteArray("a: x\xE2\x80\xAEy\n") << QStringLiteral("U+202E");
    QTest::newRow("zero width") << QByteArray("a: x\xE2\x80\x8By\n") << QStringLiteral("U+200B");
    QTest::newRow("by escape") << QByteArray("a: \"x\\u202ey\"\n") << QStringLiteral("U+202E");
}

void YamlTest::warns()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, warning);
    Problems problems;
    QVERIFY(readYaml(text, QStringLiteral("f"), problems));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0].severity, Severity::Warning);
    QVERIFY2(problems[0].text().contains(warning), qPrintable(problems[0].text()));
}

void YamlTest::addsToProblems()
{
    Problems problems{{Severity::Error, Place{QStringLiteral("other")}, QStringLiteral("An old problem."), {}}};
    QVERIFY(readYaml("a: 1\n", QStringLiteral("f"), problems));
    QVERIFY(!readYaml("a: [\n", QStringLiteral("f"), problems));
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems[0].place.file, QStringLiteral("other"));
}

STACKWRIGHT_TEST(YamlTest)

#include "tst_yaml.moc"
