#include "support/spelling.h"
#include "support/testrunner.h"

using namespace stackwright;

class SpellingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void asks();
    void isQuick();
};

void SpellingTest::finds_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("nearest");
    const auto row = [](const char* name, const char* word, const char* nearest) {
        QTest::newRow(name) << QString::fromUtf8(word) << QString::fromUtf8(nearest);
    };
    row("letters swapped", "verison", "version");
    row("letter missing", "versin", "version");
    row("letter too many", "versionn", "version");
    row("wrong letter", "varsion", "version");
    row("two letters wrong", "vassion", "version");
    row("other case", "Version", "version");
    row("the word itself", "version", "version");
    row("a third of the letters", "abcxyz", "");
    row("exactly a third", "porx", "port");
    row("too far", "banana", "");
    row("short", "if", "");
    row("three letters", "tex", "text");
    row("nothing", "", "");
    row("accent", "höst", "host");
    row("endless", QByteArray(100'000, 'v').constData(), "");
}

void SpellingTest::finds()
{
    QFETCH(QString, word);
    QFETCH(QString, nearest);
    const QStringList known{QStringLiteral("version"), QStringLiteral("port"), QStringLiteral("text"),
        QStringLiteral("host"), QStringLiteral("strengths")};
    QCOMPARE(nearestWord(word, known), nearest);
}

void SpellingTest::asks()
{
    const QStringList known{QStringLiteral("version")};
    QCOMPARE(didYouMean(QStringLiteral("verison"), known), QStringLiteral("Did you mean 'version'?"));
    QCOMPARE(didYouMean(QStringLiteral("port"), known), QString());
    QCOMPARE(didYouMean(QStringLiteral("port"), {}), QString());
}

void SpellingTest::isQuick()
{
    QStringList known;
    for (int i = 0; i < 10'000; ++i)
        known.append(QStringLiteral("some-tool-%1").arg(i));
    QBENCHMARK_ONCE
    {
        QCOMPARE(nearestWord(QStringLiteral("some-tool-9998x"), known), QStringLiteral("some-tool-9998"));
    }
}

STACKWRIGHT_TEST(SpellingTest)

#include "tst_spelling.moc"
