// Hunks and lines of two byte arrays.
#include "support/linediff.h"
#include "support/testrunner.h"

using namespace stackwright;

class TestLineDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsLines_data();
    void showsLines();
    void numbersLines();
    void keepsHunksApart();
    void numbersHoldInLongTexts_data();
    void numbersHoldInLongTexts();
    void placesRuns_data();
    void placesRuns();
    void rebuildsAfter_data();
    void rebuildsAfter();
    void endsWithHostileTexts_data();
    void endsWithHostileTexts();
    void leavesBinaryAlone();
};

// "-a" "+b" " c", with "\" behind a line that ends the file without a line feed.
static QByteArray drawn(const QList<DiffHunk>& hunks)
{
    QByteArray text;
    for (const DiffHunk& hunk : hunks) {
        for (const DiffLine& line : hunk.lines)
            text += (line.kind == DiffLine::Kind::Added            ? '+'
                            : line.kind == DiffLine::Kind::Removed ? '-'
                                                                   : ' ')
                + line.text + (line.endsFile ? "\\" : "") + '|';
    }
    return text;
}

void TestLineDiff::showsLines_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* before, const char* after, const char* expected) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(expected);
    };
    row("equal", "a\n", "a\n", "");
    row("both empty", "", "", "");
    row("new", "", "a\nb\n", "+a|+b|");
    row("gone", "a\nb\n", "", "-a|-b|");
    row("changed", "a\nb\nc\n", "a\nx\nc\n", " a|-b|+x| c|");
    row("line feed added", "a", "a\n", "-a\\|+a|");
    row("line feed taken away", "a\n", "a", "-a|+a\\|");
    row("never a line feed", "a\nb", "x\nb", "-a|+x| b\\|");
    row("carriage returns", "a\r\n", "a\n", "-a\r|+a|");
    row("looks like a diff", "--- a\n", "+++ b\n@@ -1 +1 @@\n", "---- a|++++ b|+@@ -1 +1 @@|");
}

void TestLineDiff::showsLines()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, expected);
    QCOMPARE(drawn(diffBytes(before, after)), expected);
}

void TestLineDiff::numbersLines()
{
    const QList<DiffHunk> hunks = diffBytes("a\nb\nc\n", "a\nc\nd\n", 1);
    QCOMPARE(hunks.size(), 1);
    const DiffHunk& hunk = hunks.first();
    QCOMPARE(QList<int>({hunk.oldStart, hunk.oldLines, hunk.newStart, hunk.newLines}), QList<int>({1, 3, 1, 3}));
    QList<int> numbers;
    for (const DiffLine& line : hunk.lines)
        numbers << line.oldLine << line.newLine;
    QCOMPARE(numbers, QList<int>({1, 1, 2, 0, 3, 2, 0, 3}));
}

void TestLineDiff::keepsHunksApart()
{
    QByteArray before;
    for (int line = 1; line <= 40; ++line)
        before += QByteArray::number(line) + '\n';
    QByteArray after = before;
    after.replace("\n5\n", "\nfive\n").replace("\n35\n", "\nthirty-five\n");
    QCOMPARE(diffBytes(before, after, 3).size(), 2);
    QCOMPARE(diffBytes(before, after, 0).first().lines.size(), 2);
    QCOMPARE(diffBytes(before, after, 40).size(), 1);
    QCOMPARE(diffBytes(before, after, -1).size(), 2);
}

void TestLineDiff::numbersHoldInLongTexts_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("instead");
    for (const int at : {0, 1, 150, 298, 299}) {
        QTest::addRow("changed, %d", at) << at << QByteArray("other");
        QTest::addRow("two for one, %d", at) << at << QByteArray("one\ntwo");
        QTest::addRow("the same as its neighbour, %d", at) << at << QByteArray("line 7");
    }
}

// What both texts share at their ends is not given to the library; every line's number must be its own all the same.
void TestLineDiff::numbersHoldInLongTexts()
{
    QFETCH(int, at);
    QFETCH(QByteArray, instead);
    QByteArrayList lines;
    for (int line = 0; line < 300; ++line)
        lines.append("line " + QByteArray::number(line % 20));
    const QByteArray before = lines.join('\n') + '\n';
    lines[at] = instead;
    const QByteArray after = lines.join('\n');
    const QByteArrayList old = before.split('\n');
    const QByteArrayList now = after.split('\n');
    int changed = 0;
    for (const DiffHunk& hunk : diffBytes(before, after, 3)) {
        for (const DiffLine& line : hunk.lines) {
            if (line.oldLine > 0)
                QCOMPARE(line.text, old.at(line.oldLine - 1));
            if (line.newLine > 0)
                QCOMPARE(line.text, now.at(line.newLine - 1));
            changed += line.kind == DiffLine::Kind::Added ? 1 : line.kind == DiffLine::Kind::Removed ? -1 : 0;
        }
    }
    QCOMPARE(changed, int(now.size() - old.size()) + 1); // the last line of `old` is the empty one behind the line end
}

void TestLineDiff::placesRuns_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* before, const char* after, const char* expected) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(expected);
    };
    row("a block more of the same shape", "{\na\n}\n", "{\na\n}\n{\nb\n}\n", " {| a| }|+{|+b|+}|");
    row("a block less of the same shape", "{\na\n}\n{\nb\n}\n", "{\na\n}\n", " {| a| }|-{|-b|-}|");
    row("a repeated line more", "a\na\n", "a\na\na\n", " a| a|+a|");
    row("what replaces stays with what it replaces", "a\nb\na\nc\n", "x\na\nc\n", "-a|-b|+x| a| c|");
    row("two runs that meet", "a\nb\na\nb\na\nc\n", "a\nc\n", " a|-b|-a|-b|-a| c|");
}

void TestLineDiff::placesRuns()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, expected);
    QCOMPARE(drawn(diffBytes(before, after)), expected);
}

// Few different lines, so that nearly every line could go with several.
static QByteArray repetitive(quint32 seed, int length)
{
    QByteArray text;
    for (int i = 0; i < length; ++i) {
        seed = seed * 1664525 + 1013904223;
        text += char('a' + int((seed >> 24) % 4));
        text += '\n';
    }
    return text;
}

void TestLineDiff::rebuildsAfter_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    for (quint32 seed = 0; seed < 60; ++seed)
        QTest::addRow("%u", seed) << repetitive(seed, int(seed % 17)) << repetitive(seed + 1000, int(seed % 13));
}

// All of `before` is context or removed, all of `after` context or added, each line in its place.
void TestLineDiff::rebuildsAfter()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray old;
    QByteArray now;
    for (const DiffHunk& hunk : diffBytes(before, after, 100)) {
        for (const DiffLine& line : hunk.lines) {
            old += line.kind == DiffLine::Kind::Added ? QByteArray() : line.text + '\n';
            now += line.kind == DiffLine::Kind::Removed ? QByteArray() : line.text + '\n';
        }
    }
    QCOMPARE(old, before == after ? QByteArray() : before);
    QCOMPARE(now, before == after ? QByteArray() : after);
}

void TestLineDiff::endsWithHostileTexts_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QByteArrayList numbers;
    QByteArrayList others;
    for (int i = 0; i < 20'000; ++i) {
        numbers.append(QByteArray::number(i));
        others.append("other " + QByteArray::number(i));
    }
    QByteArrayList reversed(numbers.crbegin(), numbers.crend());
    QTest::newRow("nothing shared") << numbers.join('\n') << others.join('\n');
    QTest::newRow("the other way round") << numbers.join('\n') << reversed.join('\n');
    QTest::newRow("repetitive") << repetitive(1, 20'000) << repetitive(2, 20'000);
}

// CTest ends what does not end by itself.
void TestLineDiff::endsWithHostileTexts()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    int lines = 0;
    for (const DiffHunk& hunk : diffBytes(before, after, 0))
        lines += hunk.oldLines + hunk.newLines;
    QVERIFY(lines > 0);
    QVERIFY(lines <= before.count('\n') + after.count('\n') + 2);
}

void TestLineDiff::leavesBinaryAlone()
{
    QVERIFY(looksBinary(QByteArray("a\0b", 3)));
    QVERIFY(!looksBinary("plain \xc3\xa4\n"));
    QVERIFY(diffBytes(QByteArray("a\0b", 3), "text\n").isEmpty());
}

STACKWRIGHT_TEST(TestLineDiff)

#include "tst_linediff.moc"
