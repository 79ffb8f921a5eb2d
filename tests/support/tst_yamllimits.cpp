#include "support/testrunner.h"
#include "support/yamltext.h"

#include <QRandomGenerator>

#include <ctime>

#include <thread>

#include <sys/resource.h>

using namespace stackwright;

// Every limit at its edge, and input made to crash, hang or fill the memory.
class YamlLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void edges_data();
    void edges();
    void staysBounded_data();
    void staysBounded();
    void survivesCuts();
    void survivesFlips();
    void survivesZeroesAndDoubling();
    void readsInThreads();
    void takesLittleMemory(); // last, because it looks at the peak of all before it
};

namespace {

QByteArray repeated(const QByteArray& part, int times)
{
    return part.repeated(times);
}

QByteArray blockMap(int depth)
{
    QByteArray text;
    for (int level = 0; level < depth; ++level)
        text += QByteArray(level, ' ') + "a:\n";
    return text;
}

QByteArray list(int entries)
{
    return "[" + repeated("1,", entries) + "]";
}

// A record with most of what records hold.
QByteArray sample()
{
    return R"(# A sample
id: sample
name: "Sample \"one\""
version: { pinned: "1.10", released: 2026-01-31 }
strengths:
  - One sentence with a comma, a colon:here and a 'quote'
  - 'Two: quoted'
note: |
  kept as it is
    with an indentation
folded: >-
  joined
  lines
options:
  - { id: a, type: integer, min: 0, max: 64, default: 2 }
  - id: b
    type: list
    default: [x, "y", 'z']
when: { all: [ { option: a, is: 1 }, { not: { wired: b } } ] }
empty:
umlauts: Grüße – äöü 🚀
)";
}

// Seconds of computing, not of waiting: the machine may be busy. Sanitizers make everything several times slower.
#if defined(__SANITIZE_ADDRESS__)
constexpr double mostSeconds = 20;
#else
constexpr double mostSeconds = 2;
#endif

void checkBounded(const QByteArray& text)
{
    Problems problems;
    const std::clock_t start = std::clock();
    const bool read = readYaml(text, QStringLiteral("f"), problems).has_value();
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < mostSeconds, qPrintable(QStringLiteral("took %1 seconds").arg(seconds)));
    QCOMPARE(hasErrors(problems), !read);
}

} // namespace

void YamlLimitsTest::edges_data()
{
    QTest::addColumn<QByteArray>("fits");
    QTest::addColumn<QByteArray>("tooMuch");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* name, const QByteArray& fits, const QByteArray& tooMuch,
                         const QByteArray& message) { QTest::newRow(name) << fits << tooMuch << message; };
    const int mebibyte = 1024 * 1024;
    row("file", "a: 1\n#" + QByteArray(mebibyte - 6, 'x'), "a: 1\n#" + QByteArray(mebibyte - 5, 'x'),
        "f: error: The file has 1048577 bytes; at most 1048576 are read.");
    row("depth of maps", blockMap(64), blockMap(65), "f:65:65: error: Maps and lists are nested more than 64 deep.");
    row("depth of lists", "a: " + repeated("[", 63) + repeated("]", 63), "a: " + repeated("[", 64) + repeated("]", 64),
        "f:1:67: error: Maps and lists are nested more than 64 deep.");
    row("depth of lists on one line", "a:\n" + repeated("- ", 63) + "1\n", "a:\n" + repeated("- ", 64) + "1\n",
        "f:2:127: error: Maps and lists are nested more than 64 deep.");
    row("values", list(99'999), list(100'000), "error: The file holds more than 100000 values.");
    row("length of a value", "a: " + QByteArray(65536, 'x'), "a: " + QByteArray(65537, 'x'),
        "f:1:4: error: The value is longer than 65536 bytes.");
    row("length of a value in bytes", "a: " + repeated("\xC3\xA9", 32768), "a: " + repeated("\xC3\xA9", 32768) + "x",
        "The value is longer than 65536 bytes.");
    row("length of a key", QByteArray(128, 'k') + ": 1", QByteArray(129, 'k') + ": 1",
        "f:1:1: error: The key is longer than 128 bytes.");
    row("length of a quoted key", "'" + QByteArray(128, 'k') + "': 1", "'" + QByteArray(129, 'k') + "': 1",
        "The key is longer than 128 bytes.");
}

void YamlLimitsTest::edges()
{
    QFETCH(QByteArray, fits);
    QFETCH(QByteArray, tooMuch);
    QFETCH(QByteArray, message);
    Problems problems;
    const bool read = readYaml(fits, QStringLiteral("f"), problems).has_value();
    QVERIFY2(read, problems.isEmpty() ? "no problem reported" : qPrintable(problems[0].text()));
    const QByteArray found = outcome(tooMuch);
    QVERIFY2(found.contains(message), found.left(500).constData());
}

void YamlLimitsTest::staysBounded_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
    const int most = 1024 * 1024;
    row("lists on one line, 100000 deep", repeated("[", 100'000) + repeated("]", 100'000));
    row("maps on one line, 100000 deep", repeated("{a: ", 100'000) + repeated("}", 100'000));
    row("entries on one line", repeated("- ", most / 2));
    row("explicit keys", repeated("? ", most / 2));
    row("explicit keys and values", repeated("? : ", most / 4));
    row("brackets that never close", repeated("[", most));
    row("braces that never close", repeated("{", most));
    row("pairs that never close", repeated("{[", most / 2));
    row("brackets in lines", repeated("[\n", most / 2));
    row("keys without end", repeated("{a: ", most / 4));
    row("maps in lists in one line", repeated("[a: ", most / 4));
    row("block maps", blockMap(1400));
    row("one long value", "a: " + QByteArray(most - 3, 'x'));
    row("one long quoted value", "a: \"" + QByteArray(most - 5, 'x') + "\"");
    row("one long value in lines", "a: |\n" + repeated("  x\n", most / 4 - 10));
    row("one long plain value in lines", "a:\n" + repeated("  x\n", most / 4 - 10));
    row("one long key", QByteArray(most - 3, 'k') + ": 1");
    row("many keys", [] {
        QByteArray text;
        for (int i = 0; text.size() < 1'000'000; ++i)
            text += QByteArray::number(i, 36) + ":\n";
        return text;
    }());
    row("many equal keys", repeated("a:\n", most / 3));
    row("many keys in braces", "{" + repeated("a: ,", most / 4 - 1) + "}");
    row("many lines", repeated("\n", most));
    row("many comments", repeated("#\n", most / 2));
    row("many colons", repeated(": ", most / 2));
    row("many quotes", repeated("'", most));
    row("many double quotes", repeated("\"", most));
    row("many quotes in lines", repeated("\"\n", most / 2));
    row("many escapes", "a: \"" + repeated("\\n", 32'000) + "\"");
    row("many anchors", repeated("- &a\n", most / 5));
    row("many aliases", "- &a x\n" + repeated("- *a\n", most / 5 - 2));
    row("doubling aliases", [] {
        QByteArray text = "a0: &a0 [x]\n";
        for (int i = 1; i < 40; ++i)
            text += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
                + repeated("*a" + QByteArray::number(i - 1) + ",", 9) + "]\n";
        return text;
    }());
    row("one long tag", "a: !" + QByteArray(most - 10, 't') + " 1");
    row("one long anchor", "a: &" + QByteArray(most - 10, 't') + " 1");
    row("many tags", repeated("!t ", most / 3));
    row("many documents", repeated("---\n", most / 4));
    row("many tabs", repeated("\t", most));
    row("deep spaces", repeated(QByteArray(1000, ' ') + "a:\n", most / 1003));
    row("a staircase of spaces", [] {
        QByteArray text;
        for (int i = 0; text.size() < 1'000'000; ++i)
            text += QByteArray(i, ' ') + "- a:\n";
        return text;
    }());
}

void YamlLimitsTest::staysBounded()
{
    QFETCH(QByteArray, text);
    checkBounded(text);
}

void YamlLimitsTest::survivesCuts()
{
    const QByteArray whole = sample();
    const QByteArray read = outcome(whole);
    QVERIFY2(read.startsWith('{'), read.constData());
    Problems problems;
    const auto complete = readYaml(whole, QStringLiteral("f"), problems);
    for (qsizetype length = whole.size() / 10; length < whole.size(); ++length) {
        const QByteArray cut = whole.left(length);
        checkBounded(cut);
        Problems ignored;
        const auto part = readYaml(cut, QStringLiteral("f"), ignored);
        if (!part)
            continue;
        for (const YamlEntry& entry : part->entries) // whatever is read of a cut file has keys that the file has
            QVERIFY2(complete->find(entry.key), cut.constData());
    }
}

void YamlLimitsTest::survivesFlips()
{
    QRandomGenerator random(20260101);
    const QByteArray whole = sample();
    for (int round = 0; round < 3000; ++round) {
        QByteArray bytes = whole;
        for (int flips = 1 + int(random.bounded(3)); flips > 0; --flips) {
            const qsizetype at = random.bounded(int(bytes.size()));
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        }
        checkBounded(bytes);
    }
}

void YamlLimitsTest::survivesZeroesAndDoubling()
{
    const QByteArray whole = sample();
    checkBounded(whole + whole);
    QVERIFY(outcome(whole + whole).contains("stands twice"));
    for (qsizetype at = 0; at + 16 < whole.size(); at += 7) {
        QByteArray bytes = whole;
        bytes.replace(at, 16, QByteArray(16, '\0'));
        QVERIFY(outcome(bytes).contains("zero byte"));
    }
}

void YamlLimitsTest::readsInThreads()
{
    const QByteArray expected = outcome(sample());
    std::vector<int> same(4, 0);
    std::vector<std::thread> threads;
    for (int& count : same) {
        threads.emplace_back([&count, &expected] {
            for (int round = 0; round < 50; ++round)
                count += outcome(sample()) == expected ? 1 : 0;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(same, std::vector<int>(4, 50));
}

void YamlLimitsTest::takesLittleMemory()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("The address sanitizer needs memory of its own");
#endif
    rusage usage{};
    QCOMPARE(getrusage(RUSAGE_SELF, &usage), 0);
    QVERIFY2(usage.ru_maxrss < 512 * 1024, qPrintable(QStringLiteral("%1 KiB").arg(usage.ru_maxrss)));
}

STACKWRIGHT_TEST(YamlLimitsTest)

#include "tst_yamllimits.moc"
