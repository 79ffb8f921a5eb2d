#include "support/linemerge.h"
#include "support/testrunner.h"

using namespace stackwright;

class TestLineMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mergesByLines_data();
    void mergesByLines();
};

// Texts of one letter per line; '!' at the end: the last line has no line feed; "-": both changed the same.
void TestLineMerge::mergesByLines_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("merged");
    const auto row = [](const char* name, const char* before, const char* first, const char* second,
                         const char* merged) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(first) << QString::fromLatin1(second)
                            << QString::fromLatin1(merged);
    };
    row("nobody changed it", "abc", "abc", "abc", "abc");
    row("one changed it", "abc", "aXc", "abc", "aXc");
    row("both made the same change", "abc", "aXc", "aXc", "aXc");
    row("apart", "abcde", "Xbcde", "abcdY", "XbcdY");
    row("neighbouring lines", "abcd", "aXcd", "abYd", "aXYd");
    row("neighbouring lines, the other way round", "abcd", "abYd", "aXcd", "aXYd");
    row("every second line", "abcdef", "AbCdEf", "aBcDeF", "ABCDEF");
    row("the same line", "abc", "aXc", "aYc", "-");
    row("overlapping lines", "abcd", "aXYd", "abZW", "-");
    row("a new line before a changed one", "abc", "aNbc", "aXc", "aNXc");
    row("a new line behind a changed one", "abc", "abNc", "aXc", "aXNc");
    row("a new line inside changed ones", "abcd", "abNcd", "aXYd", "-");
    row("new lines in one place", "ab", "aXb", "aYb", "-");
    row("the same new line in one place", "ab", "aXb", "aXb", "aXb");
    row("a new line where one was taken away", "abc", "abNc", "ac", "-");
    row("a line taken away beside a changed one", "abcd", "acd", "abXd", "aXd");
    row("new lines at both ends", "a", "Xa", "aY", "XaY");
    row("into an empty text", "", "a", "b", "-");
    row("all taken away, nothing changed", "ab", "", "ab", "");
    row("the end loses its line feed", "abc", "abX!", "Ybc", "YbX!");
    row("a line behind an end without line feed", "ab!", "abX", "Yb!", "YbX");
    row("something new behind the end that loses its line feed", "ab", "ab!", "abX", "-");
}

static QByteArray textOf(const QString& letters)
{
    QByteArray text;
    for (const QChar letter : letters) {
        if (letter == u'!')
            text.chop(1);
        else
            text += QByteArray(1, letter.toLatin1()) + '\n';
    }
    return text;
}

void TestLineMerge::mergesByLines()
{
    QFETCH(QString, before);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, merged);
    const std::optional<QByteArray> text = mergeByLines(textOf(before), textOf(first), textOf(second));
    QCOMPARE(text.value_or("-"), merged == QLatin1String("-") ? QByteArray("-") : textOf(merged));
    QCOMPARE(mergeByLines(textOf(before), textOf(second), textOf(first)), text);
}

STACKWRIGHT_TEST(TestLineMerge)

#include "tst_linemerge.moc"
