#include "support/testrunner.h"
#include "support/yamltext.h"

using namespace stackwright;

// What is refused, where, and with which words.
class YamlRefusalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void reportsAllAtOnce();
    void stopsAFlood();

private:
    void otherFiles();
    void bytes();
    void keys();
    void foreignFeatures();
    void structure();
    void quotesAndBrackets();
    void cutFiles();
};

void YamlRefusalsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("message");
    otherFiles();
    bytes();
    keys();
    foreignFeatures();
    structure();
    quotesAndBrackets();
    cutFiles();
}

namespace {

void row(const char* name, const QByteArray& text, const QByteArray& message)
{
    QTest::newRow(name) << text << message;
}

} // namespace

void YamlRefusalsTest::otherFiles()
{
    row("gzip", QByteArray("\x1F\x8B\x08\x00\x00", 5), "f: error: This is a gzip archive");
    row("zip", "PK\x03\x04xxxx", "f: error: This is a zip archive");
    row("PNG", "\x89PNG\r\n\x1A\n", "f: error: This is a PNG picture");
    row("PDF", "%PDF-1.7\n", "f: error: This is a PDF document");
    row("program",
        "\x7F"
        "ELF\x02\x01",
        "f: error: This is a program");
    row("UTF-16 with mark",
        QByteArray("\xFF\xFE"
                   "a\0:\0 \0b\0",
            10),
        "f: error: The text is UTF-16 or UTF-32. Save it as UTF-8.");
    row("UTF-16, other end",
        QByteArray("\xFE\xFF"
                   "\0a\0:\0 \0b",
            10),
        "f: error: The text is UTF-16");
    row("UTF-16 without mark", QByteArray("a\0:\0 \0b\0", 8), "f: error: The text is UTF-16");
    row("UTF-32", QByteArray("a\0\0\0:\0\0\0", 8), "f: error: The text is UTF-16 or UTF-32");
    row("web page", "<!DOCTYPE html>\n<html><body>404</body></html>\n", "f: error: This is a web page or XML");
    row("web page in capitals", "\n  <HTML>\n", "f: error: This is a web page or XML");
    row("LFS pointer", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n",
        "f: error: This is a Git LFS pointer");
    row("conflict", "a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> main\n",
        "f:2:1: error: A merge conflict was left");
    row("zeros", QByteArray(4096, '\0'), "f:1:1: error: A zero byte stands here");
}

void YamlRefusalsTest::bytes()
{
    row("empty", "", "f:1:1: error: The file is empty.");
    row("blank", "\n \n\n", "f:1:1: error: The file is empty.");
    row("only comments", "# nothing\n", "f:1:1: error: The file is empty.");
    row("only a mark", "---\n", "The file holds a single value");
    row("zero byte in quotes", QByteArray("a: \"x\0y\"\n", 9), "f:1:6: error: A zero byte stands here");
    row("zero byte by escape", "a: \"x\\0y\"\n", "f:1:4: error: The text holds the control character U+0000.");
    row("bell", "a: x\x07y\n", "f:1:5: error: The control character U+0007 stands here.");
    row("terminal escape", "a: \x1B[31m\n", "f:1:4: error: The control character U+001B");
    row("delete", "a: x\x7Fy\n", "U+007F");
    row("control beyond ASCII", "a: x\xC2\x90y\n", "f:1:5: error: The control character U+0090");
    row("control by escape", "a: \"\\x1b[31m\"\n", "U+001B");
    row("control behind an invisible one", "a: \"\xE2\x80\xAE\\0\"\n",
        "f:1:4: error: The text holds the control character U+0000.");
    row("lone byte", "ok: 1\na: \xFFx\n", "f:2:4: error: The bytes here are not valid UTF-8.");
    row("overlong", "a: \xC0\xAF\n", "f:1:4: error: The bytes here are not valid UTF-8.");
    row("surrogate", "a: \xED\xA0\x80\n", "not valid UTF-8");
    row("beyond Unicode", "a: \xF4\x90\x80\x80\n", "not valid UTF-8");
    row("cut character", "a: \xE2\x82", "not valid UTF-8");
    row("carriage return alone", "a: 1\rb: 2\n", "f:1:5: error: A carriage return stands without a line feed.");
    row("invisible in a key", "a\xE2\x80\x8B: 1\n", "f:1:1: error: The text holds the invisible character U+200B");
}

void YamlRefusalsTest::keys()
{
    row("twice", "a: 1\nb: 2\na: 3\n", "f:3:1: error: The key 'a' stands twice: lines 1 and 3. Keep one of them.");
    row("twice inside", "x:\n  - a: 1\n    b: 2\n    a: 3\n", "f:4:5: error: The key 'a' stands twice: lines 2 and 4.");
    row("twice in braces", "x: {a: 1, a: 2}\n", "f:1:11: error: The key 'a' stands twice: lines 1 and 1.");
    row("twice, once quoted", "a: 1\n'a': 2\n", "f:2:1: error: The key 'a' stands twice");
    row("twice, once by escape", "ab: 1\n\"\\x61b\": 2\n", "f:2:1: error: The key 'ab' stands twice");
    row("but for case", "Name: 1\nname: 2\n",
        "f:2:1: error: The keys 'Name' and 'name' differ only in upper and lower case: lines 1 and 2.");
    row("but for case beyond ASCII", "\xC3\x89t\xC3\xA9: 1\n\xC3\xA9t\xC3\xA9: 2\n",
        "differ only in upper and lower case");
    row("but for Unicode form", "caf\xC3\xA9: 1\ncafe\xCC\x81: 2\n",
        "f:2:1: error: The keys 'cafe\xCC\x81' look the same but are written with different characters");
    QByteArray many;
    for (int i = 0; i < 40; ++i)
        many += "key" + QByteArray::number(i) + ": 1\n";
    row("among many", many + "KEY7: 2\n",
        "f:41:1: error: The keys 'key7' and 'KEY7' differ only in upper and lower case: lines 8 and 41.");
    row("list as key", "? [a]\n: b\n", "f:1:3: error: A map or a list cannot be a key");
    row("map as key", "{a: 1}: b\n", "A map or a list cannot be a key");
    row("null key", "~: 1\n", "f:1:1: error: A key is missing or null.");
    row("no key", ": 1\n", "A key is missing or null.");
    row("comma alone", "a: {, }\n", "A key is missing or null.");
    row("merge key", "a: {b: 1}\nc:\n  <<: d\n", "f:3:3: error: Merge keys ('<<') are not used here.");
    row("merge key in quotes", "'<<': 1\n", "Merge keys");
    row("endless", QByteArray(1100, 'k') + ": 1\n", "f:1:1: error: The key is too long");
}

void YamlRefusalsTest::foreignFeatures()
{
    row("anchor", "a: &b 1\n", "f:1:4: error: Anchors ('&name') are not used here.");
    row("alias", "a: &b 1\nc: *b\n", "f:2:4: error: Aliases ('*name') are not used here.");
    row("unknown alias", "a: *b\n", "f:1:4: error: Aliases ('*name') are not used here.");
    row("alias as text", "a: **/*.yml\n", "f:1:4: error: Aliases ('*name') are not used here.");
    row("own tag", "a: !include b.yaml\n", "f:1:4: error: Tags ('!name') are not used here.");
    row("tag of another language", "a: !!python/object:os.system x\n", "Tags ('!name') are not used here.");
    row("lying tag", "a: !!int x\n", "Tags ('!name') are not used here.");
    row("tag on a list", "a: !b\n  - c\n", "Tags ('!name') are not used here.");
    row("lone mark on a map", "a: !{b: c}\n", "f:1:4: error: ");
    row("directive", "%YAML 1.2\n---\na: 1\n", "f:1:1: error: A line may not start with '%'");
    row("directive at the end", "a: 1\n%FOO bar\n", "f:2:1: error: A line may not start with '%'");
    row("two documents", "a: 1\n---\nb: 2\n", "f:2:1: error: There is more text after the end of the document.");
    row("two documents with an end", "a: 1\n...\nb: 2\n",
        "f:3:1: error: There is more text after the end of the document.");
}

void YamlRefusalsTest::structure()
{
    row("a value alone", "hello\n", "f:1:1: error: The file holds a single value");
    row("list, then map", "- a\n- b\nc: d\n", "f:3:1: error: There is more text after the end");
    row("value, then map", "'a'\nb: c\n", "f:2:1: error: There is more text after the end");
    row("two values", "'a' 'b'\n", "f:1:5: error: There is more text after the end");
    row("two maps", "{a: 1} {b: 2}\n", "f:1:8: error: There is more text after the end");
    row("two colons", "a: b: c\n", "f:1:5: error: A second ': ' cannot stand here.");
    row("list in a value", "a: - b\n", "f:1:4: error: A list entry ('- ') cannot stand here.");
    row("deeper without reason", "a: 1\n  b: 2\n", "f:2:4: error: A second ': ' cannot stand here.");
    row("deeper after quotes", "a: 'x'\n  b: 2\n", "f:2:3: error: This does not belong to the map around it.");
    row("back to nowhere", "a:\n    b: 1\n  c: 2\n", "f:3:3: error: This does not belong to the map around it.");
    row("list back to nowhere", "a:\n    - b\n  - c\n", "f:3:3: error: ");
    row("tab before a key", "a:\n\tb: 1\n", "f:2:2: error: The line is indented with a tab.");
    row("tab before a value", "a:\n\tb\n", "f:2:2: error: The line is indented with a tab. Use spaces.");
    row("tab before an entry", "a:\n\t- b\n", "f:2:2: error: ");
    row("tab deeper in", "a:\n  b: 1\n\tc: 2\n", "f:3:1: error: The line is indented with a tab. Use spaces.");
    row("at sign", "a: @b\n", "f:1:4: error: A value cannot start with this character. Put the value in quotes.");
    row("back quote", "a: `b`\n", "A value cannot start with this character.");
    row("percent", "a: %b\n", "A value cannot start with this character.");
    row("block with junk", "a: | b\n  c\n", "f:1:6: error: Only '+', '-', a digit or a comment may follow");
    row("block with 0", "a: |0\n  c\n", "indentation of 0");
    row("block deeper than its text", "a: |4\n  b\n", "f:2:3: error: ");
    row("number past 64 bits", "a: 99999999999999999999\n",
        "f:1:4: error: The number is too large for 64 bits. Put it in quotes");
    row("number below 64 bits", "a: -9223372036854775809\n", "too large for 64 bits");
}

void YamlRefusalsTest::quotesAndBrackets()
{
    row("never closed", "a: 1\nb: \"open\nc: 3\n",
        "f:2:4: error: The quote that opens here is never closed. Close it with \".");
    row("never closed, single", "a: 'open\nb: c\n",
        "f:1:4: error: The quote that opens here is never closed. Close it with '.");
    row("never closed at the end", "a: \"open", "f:1:4: error: The quote that opens here is never closed.");
    row("never closed in brackets", "a: [b, \"c]\nd: e\n", "f:1:8: error: The quote that opens here is never closed.");
    row("never closed after a text block", "a: |\n  \"x\n  it's\nb: \"open\nc: 1\n",
        "f:4:4: error: The quote that opens here is never closed.");
    row("swallows lines", "a: \"one\nb: \"two\"\n", "f:1:4: error: The quote that opens here closes only in line 2.");
    row("swallows a document mark", "a: \"x\n---\ny\"\n", "f:2:1: error: '---' or '...' stands inside a quoted text.");
    row("unknown escape", "a: \"\\q\"\n", "error: Double quotes do not know this escape. Use single quotes");
    row("Windows path", "a: \"C:\\Users\"\n", "Use single quotes for text with backslashes");
    row("Windows path, other letter", "a: \"C:\\Windows\"\n", "f:1:9: error: Double quotes do not know this escape.");
    row("bad hexadecimal", "a: \"\\xZZ\"\n", "The escape needs hexadecimal digits.");
    row("half a character", "a: \"\\uD800\"\n", "The escape names no Unicode character.");
    row("bracket never closed", "a:\n  b: [1, 2\n",
        "f:2:6: error: The '[' that opens here is never closed. Close it with ']'.");
    row("brace never closed", "a: {b: 1\n",
        "f:1:4: error: The '{' that opens here is never closed. Close it with '}'.");
    row("bracket closed too late", "a: [1, 2\nb: 3\n",
        "f:2:2: error: A ',' or ']' is missing here, in the list that opens in line 1.");
    row("comma missing", "a: {b: \"1\" c: 2}\n",
        "f:1:12: error: A ',' or '}' is missing here, in the map that opens in line 1.");
    row("wrong bracket", "a: [1, 2}\n", "f:1:9: error: This bracket closes nothing");
    row("one bracket too many", "a: [1]]\n", "f:1:7: error: This bracket closes nothing");
}

// yaml-cpp takes a cut line for a key without a value.
void YamlRefusalsTest::cutFiles()
{
    row("cut in a key", "a: 1\nbusin", "f:2:1: error: A ':' is missing after 'busin'.");
    row("cut in a deeper key", "a:\n  b: 1\n  operati", "f:3:3: error: A ':' is missing after 'operati'.");
    row("cut in the key of an entry", "a:\n  - id: x\n    i\n", "f:3:5: error: A ':' is missing after 'i'.");
    row("colon forgotten in the last line", "a: 1\nb 2\n", "f:2:1: error: A ':' is missing after 'b 2'.");
    row("colon forgotten before the end mark", "a: 1\nb 2\n...\n", "A ':' is missing after 'b 2'.");
    row("colon forgotten in braces", "a: {b: 1, c 2}\n", "f:1:14: error: A ':' is missing after 'c 2'.");
    row("space forgotten in braces", "a: {b:1}\n", "A ':' is missing after 'b:1'.");
}

void YamlRefusalsTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, message);
    Problems problems;
    QVERIFY(!readYaml(text, QStringLiteral("f"), problems));
    const QByteArray found = outcome(text);
    QVERIFY2(found.contains(message), found.constData());
    for (const Problem& problem : problems) {
        QVERIFY(!problem.what.isEmpty());
        QVERIFY2(!problem.text().contains(u"yaml-cpp"), found.constData());
    }
}

void YamlRefusalsTest::reportsAllAtOnce()
{
    const QByteArray found = outcome("a: &x 1\nb: 2\nc: {d: 1, d: 2}\nB: !t 3\n");
    QCOMPARE(found.split('\n').size(), 4);
    QVERIFY2(found.startsWith("f:1:4"), found.constData());
    QVERIFY2(found.contains("\nf:3:11") && found.contains("\nf:4:1") && found.contains("\nf:4:4"), found.constData());
}

void YamlRefusalsTest::stopsAFlood()
{
    QByteArray text;
    for (int i = 0; i < 1000; ++i)
        text += "k" + QByteArray::number(i) + ": &a 1\n";
    Problems problems;
    QVERIFY(!readYaml(text, QStringLiteral("f"), problems));
    QCOMPARE(problems.size(), 101);
    QVERIFY(problems.last().what.contains(QStringLiteral("too many problems")));
}

STACKWRIGHT_TEST(YamlRefusalsTest)

#include "tst_yamlrefusals.moc"
