#include "stack/recordfacts.h"
#include "stack/stackfile.h"
#include "support/catalogues.h"
#include "support/testrunner.h"

using namespace stackwright;

class TestRecordFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decisionsGoOnWhereTheTeamIs_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("after");
        const auto row = [](const char* name, const QStringList& names, int after) {
            QTest::newRow(name) << names << after;
        };
        row("none", {}, 0);
        row("four digits", {QStringLiteral("0001-a.md"), QStringLiteral("0007-b.md"), QStringLiteral("0003-c.md")}, 7);
        row("fewer digits", {QStringLiteral("1-a.md"), QStringLiteral("012_b.rst")}, 12);
        row("with a word before",
            {QStringLiteral("ADR-005-a.md"), QStringLiteral("adr 6 b.md"), QStringLiteral("adr7.md")}, 7);
        row("days", {QStringLiteral("2026-11-29-a.md"), QStringLiteral("20261129-b.md")}, 0);
        row("other files", {QStringLiteral("README.md"), QStringLiteral("template.md"), QStringLiteral("x-0009.md")},
            0);
        row("more than four digits leave room for", {QStringLiteral("9990-a.md"), QStringLiteral("0002-b.md")}, 2);
    }
    void decisionsGoOnWhereTheTeamIs()
    {
        QFETCH(QStringList, names);
        QFETCH(int, after);
        QCOMPARE(decisionsAfter(std::nullopt, names), after);
    }

    // Numbers that were given once stay, whatever the team has written since.
    void theRecordDecides_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<int>("after");
        QTest::newRow("says so") << QByteArray("stackwright: 1\ndecisions-after: 7\n") << 7;
        QTest::newRow("from before there were such numbers") << QByteArray("stackwright: 1\n") << 0;
        QTest::newRow("nonsense") << QByteArray("stackwright: 1\ndecisions-after: many\n") << 0;
        QTest::newRow("below nothing") << QByteArray("stackwright: 1\ndecisions-after: -4\n") << 0;
        QTest::newRow("no record at all") << QByteArray("\x01\x02") << 0;
    }
    void theRecordDecides()
    {
        QFETCH(QByteArray, record);
        QFETCH(int, after);
        QCOMPARE(decisionsAfter(record, {QStringLiteral("0050-own.md")}), after);
    }

    void theNumberTravelsInTheFile()
    {
        Stack stack;
        stack.decisionsAfter = 7;
        const Result<ReadStack> read = readStack(writeStack(stack), QStringLiteral("x"), *shippedCatalogue());
        QVERIFY2(read.ok() && read->notes.isEmpty(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(read->stack.decisionsAfter, 7);
        QVERIFY(!writeStack(Stack()).contains("decisions-after"));
        const Result<ReadStack> wrong =
            readStack("stackwright: 1\ndecisions-after: 9999\n", QStringLiteral("x"), *shippedCatalogue());
        QVERIFY(!wrong && wrong.error().text().contains(QLatin1String("x:2:")));
    }

    void aStackIsKnownByItsShortName()
    {
        Stack stack;
        stack.project.name = QStringLiteral("Big Payments");
        QVERIFY(isRecordOf(QStringLiteral("big-payments"), writeStack(stack)));
        QVERIFY(!isRecordOf(QStringLiteral("payments"), writeStack(stack)));
        QVERIFY(isRecordOf(QStringLiteral("other"), "stackwright: 1\nproject: {name: Other}\n"));
        QVERIFY(!isRecordOf(QStringLiteral("delivery"), "stackwright: 1\n"));
        QVERIFY(!isRecordOf(QStringLiteral("delivery"), "\x01\x02"));
    }
};

STACKWRIGHT_TEST(TestRecordFacts)
#include "tst_recordfacts.moc"
