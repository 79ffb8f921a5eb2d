#include "support/places.h"
#include "support/testrunner.h"
#include "support/yamlreaders.h"
#include "support/yamltext.h"

#include <QDirIterator>

using namespace stackwright;

// The quick way and the one that explains must agree: same tree, same places, and nothing that only the quick one lets
// pass.
class YamlReadersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agree_data();
    void agree();
    void agreeOnFiles_data();
    void agreeOnFiles();
    void quickOnUsualFiles();
};

namespace {

// Everything a node says, places too; but for those of what is not there: the quick way names the end of what it
// belongs to, where a value would have to be put, the other one the next thing in the file.
void describe(const YamlNode& node, QString& text)
{
    if (node.kind != YamlNode::Kind::Null)
        text += QStringLiteral("%1:%2 ").arg(node.line).arg(node.column);
    text += QStringLiteral("%1 %2 '%3'").arg(int(node.kind)).arg(node.quoted).arg(node.text);
    for (const YamlNode& item : node.items)
        describe(item, text += u'\n');
    for (const YamlEntry& entry : node.entries) {
        text += QStringLiteral("\n%1:%2 %3 = ").arg(entry.line).arg(entry.column).arg(entry.key);
        describe(entry.value, text);
    }
}

QString described(const std::optional<YamlNode>& node)
{
    QString text;
    if (node)
        describe(*node, text);
    return text;
}

struct Both {
    std::optional<YamlNode> quick;
    std::optional<YamlNode> explained;
    Problems problems;
};

// Nothing for bytes that neither of them ever sees.
std::optional<Both> readBoth(const QByteArray& bytes)
{
    Both both;
    const QString file(QStringLiteral("f"));
    const YamlBytes about = inspectYamlBytes(bytes, file, both.problems);
    if (hasErrors(both.problems))
        return std::nullopt;
    both.problems.clear();
    const QByteArrayView text = QByteArrayView(bytes).sliced(about.start);
    both.quick = readQuickly(text, about, file, {});
    both.explained = readExplaining(text, about, file, both.problems, {});
    return both;
}

void addFiles(const QString& folder)
{
    QDirIterator files(folder, {QStringLiteral("*.yaml"), QStringLiteral("*.yml"), QStringLiteral("*.stackwright")},
        QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path.mid(folder.size() + 1))) << path;
    }
}

} // namespace

void YamlReadersTest::agree_data()
{
    QTest::addColumn<QByteArray>("text");
    const std::pair<const char*, const char*> texts[] = {
        {"nothing after a key", "a:\nb: 1\nc:\n"},
        {"nothing in a list", "a:\n  -\n  - 1\n  - \n"},
        {"null words", "a: ~\nb: null\nc: Null\nd: NULL\ne: 'null'\nf: nUll\n"},
        {"list at the key's column", "a:\n- 1\n- b: 2\n  c: 3\n-\n  d: 4\n"},
        {"lists in lists", "- - 1\n  - 2\n-\n  - 3\n"},
        {"braces", "a: {b: 1, c: [2, 'x', \"y\"], d: {}}\ne: []\n"},
        {"a key alone in braces", "a: {b, c: 1}\n"},
        {"no value in braces", "a: {b: , c: 1}\n"},
        {"a key alone at the end of braces", "a: {b: 1, c}\nd: {e}\n"},
        {"a quoted key alone in braces", "a: {\"b\", 'c': 1}\n"},
        {"a key alone before a comment in braces", "a: {b # c:\n  , d: 1}\n"},
        {"null words in braces", "a: {b: ~, c: null, d:}\n"},
        {"an explicit key alone in braces", "a: {? b, c: 1}\n"},
        {"a pair in brackets", "a: [b: 1, c]\n"},
        {"a link in brackets", "a: [http://x.example/y#w, b:c]\n"},
        {"quoted key close to its value in braces", "{\"a\":1, 'b':2}\n"},
        {"block scalars",
            "a: |\n  one\n   two\n\n  three\nb: >-\n  folded\n  text\n\n  para\nc: |+\n  keep\n\n\nd: >2\n   two\n"},
        {"block scalar at the end", "a: |\n  one"},
        {"empty block scalar", "a: |\nb: 1\n"},
        {"plain text over lines", "a: one\n  two\n\n  three\nb: x\n"},
        {"quoted text over lines", "a: \"one\n  two\\\n  three\n\n  four\"\nb: 'five\n  six'\n"},
        {"escapes", "a: \"\\t\\n\\x41\\u00e9\\U0001F600\\/\\_\\e\"\n"},
        {"surrogates by escape", "a: \"\\ud83d\\ude00\"\n"},
        {"letters beyond ASCII",
            "\xC3\xA4: {\xC3\xB6: \xE2\x82\xAC, b: \xF0\x9F\x98\x80}\nc: \xC3\xBC # \xC3\xA4\nd: [\xC3\xA4, x]\n"},
        {"line separator of YAML 1.1", "a: x\xE2\x80\xA8y\n"},
        {"comments", "# first\na: 1 # after\n#last\nb: x#y\nc: 'z'# close\n"},
        {"document marks", "---\na: 1\n...\n"},
        {"document mark and text", "--- a\n"},
        {"two documents", "a: 1\n---\nb: 2\n"},
        {"text after the document", "a: 1\n...\nb: 2\n"},
        {"anchor and alias", "a: &x 1\nb: *x\n"},
        {"tag", "a: !!str 1\n"},
        {"lone exclamation mark", "a: ! x\n"},
        {"merge key", "a:\n  <<: b\n"},
        {"explicit keys", "? a\n: b\n? c\n"},
        {"map as key", "{a: 1}: b\n"},
        {"twins", "a: 1\nA: 2\n"},
        {"number too long", "a: 99999999999999999999\n"},
        {"carriage returns", "a: 1\r\nb:\r\n  - x\r\n  - 'y'\r\n"},
        {"tab before a value", "a:\t1\nb: 2\t# c\n"},
        {"tab as indentation", "a:\n\tb: 1\n"},
        {"deeper than it began", "a: 1\n  b: 2\n"},
        {"less deep than it began", "  a: 1\nb: 2\n"},
        {"key at the end without its colon", "a: 1\nb"},
        {"colon without space", "a:1\n"},
        {"colon in a value", "a: b: c\n"},
        {"open bracket", "a: [1, 2\nb: 3\n"},
        {"open quote", "a: 'x\nb: 3\n"},
        {"reserved letters", "a: @x\n"},
        {"back quote", "a: `x`\n"},
        {"percent", "a: %x\n"},
        {"question mark and dash as text", "a: -x\nb: ?x\nc: :x\n"},
        {"dash alone", "a: -\n"},
        {"a single value", "just text\n"},
        {"only a comment", "# nothing\n"},
        {"nothing", ""},
        {"spaces", "   \n\n"},
        {"blank after quote", "a: 'x' y\n"},
        {"comma too many", "a: [1, 2, ]\nb: [1,, 2]\n"},
    };
    for (const auto& [name, text] : texts)
        QTest::newRow(name) << QByteArray(text);
}

void YamlReadersTest::agree()
{
    QFETCH(QByteArray, text);
    const std::optional<Both> both = readBoth(text);
    QVERIFY(both);
    if (!both->quick)
        return; // then the other one decides
    QVERIFY2(both->explained && both->problems.isEmpty(),
        both->problems.isEmpty() ? "" : qPrintable(both->problems.front().text()));
    QCOMPARE(described(both->quick), described(both->explained));
}

void YamlReadersTest::agreeOnFiles_data()
{
    QTest::addColumn<QString>("path");
    addFiles(sourcePath(QStringLiteral("templates")));
    addFiles(sourcePath(QStringLiteral("tests/broken")));
    if (const QString hostile = sharedPath(QStringLiteral("hostile/yaml")); !hostile.isEmpty())
        addFiles(hostile);
}

void YamlReadersTest::agreeOnFiles()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const QByteArray bytes = file.readAll();
    const std::optional<Both> both = bytes.size() > YamlLimits().bytes ? std::nullopt : readBoth(bytes);
    if (!both || !both->quick)
        return;
    QVERIFY2(both->explained && both->problems.isEmpty(),
        both->problems.isEmpty() ? "" : qPrintable(both->problems.front().text()));
    QCOMPARE(described(both->quick), described(both->explained));
}

// What the speed comes from: no record of the shipped catalogue takes the slow way.
void YamlReadersTest::quickOnUsualFiles()
{
    int records = 0;
    QDirIterator files(sourcePath(QStringLiteral("templates")),
        {QStringLiteral("tool.yaml"), QStringLiteral("stages.yaml"), QStringLiteral("capabilities.yaml")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::optional<Both> both = readBoth(file.readAll());
        QVERIFY2(both && both->quick, qPrintable(file.fileName()));
        ++records;
    }
    QVERIFY(records > 30);
}

STACKWRIGHT_TEST(YamlReadersTest)

#include "tst_yamlreaders.moc"
