#include "models/filediff.h"
#include "support/testrunner.h"

#include <QTest>

using namespace stackwright;

class TestDiff final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsCarryBothNumbers()
    {
        const auto rows = diffRows("a\nb\nc\n", "a\nB\nc\nd\n", 100);
        QCOMPARE(int(rows.size()), 5);
        QCOMPARE(int(rows[1].kind), int(DiffRow::Kind::Removed));
        QCOMPARE(rows[1].oldLine, 2);
        QCOMPARE(rows[1].newLine, 0);
        QCOMPARE(int(rows[2].kind), int(DiffRow::Kind::Added));
        QCOMPARE(rows[2].newLine, 2);
        QCOMPARE(rows[4].newLine, 4);
    }

    void equalFilesHaveNoRows() { QVERIFY(diffRows("a\n", "a\n", 3).empty()); }

    void gapsTellWhatIsLeftOut()
    {
        QByteArray before;
        for (int line = 0; line < 40; ++line) {
            before += QByteArray::number(line) + '\n';
        }
        QByteArray after = before;
        after.replace("30\n", "x\n");
        const auto rows = diffRows(before, after, 2);
        QCOMPARE(int(rows.front().kind), int(DiffRow::Kind::Gap));
        QVERIFY(rows.front().text.contains(QLatin1String("28")));
    }

    void words_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("removed");
        QTest::addColumn<QString>("added");
        QTest::newRow("a number") << QStringLiteral("time: 20, unit") << QStringLiteral("time: 30, unit")
                                  << QStringLiteral("2") << QStringLiteral("3");
        QTest::newRow("a word") << QStringLiteral("image: alpine:3") << QStringLiteral("image: debian:3")
                                << QStringLiteral("alpine") << QStringLiteral("debian");
        QTest::newRow("nothing in common") << QStringLiteral("abc") << QStringLiteral("xyz") << QString() << QString();
        QTest::newRow("longer") << QStringLiteral("a = 1") << QStringLiteral("a = 1 # x") << QString()
                                << QStringLiteral(" # x");
    }

    void words()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, removed);
        QFETCH(QString, added);
        std::vector<DiffRow> rows = {
            {DiffRow::Kind::Removed, 1, 0, before, 0, 0}, {DiffRow::Kind::Added, 0, 1, after, 0, 0}};
        markWords(rows);
        QCOMPARE(before.mid(rows[0].wordStart, rows[0].wordLength), removed);
        QCOMPARE(after.mid(rows[1].wordStart, rows[1].wordLength), added);
    }

    void copyGivesTheTextWithoutGutter()
    {
        DiffView view;
        view.setRows(QStringLiteral("a.txt"), diffRows("a\nb\n", "a\nc\n", 100));
        QCOMPARE(view.toPlainText(), QStringLiteral("a\nb\nc"));
        QCOMPARE(view.added(), 1);
        QCOMPARE(view.removed(), 1);
        QVERIFY(view.nextChange());
        QCOMPARE(view.currentLine(), 2);
        QVERIFY(!view.nextChange());
    }

    void findWrapsAround()
    {
        CodeView view;
        view.setFile(QStringLiteral("a.txt"), QStringLiteral("one\ntwo\nONE\n"));
        QCOMPARE(view.find(QStringLiteral("one"), false, true).total, 2);
        QCOMPARE(view.find(QStringLiteral("one"), false, false).current, 2);
        QCOMPARE(view.find(QStringLiteral("one"), false, false).current, 1);
        QCOMPARE(view.find(QStringLiteral("one"), true, false).current, 2);
        QCOMPARE(view.find(QStringLiteral("none"), false, false).total, 0);
    }

    void refreshKeepsTheLine()
    {
        CodeView view;
        view.setFile(QStringLiteral("a.txt"), QStringLiteral("1\n2\n3\n4"));
        view.showLine(3);
        view.setFile(QStringLiteral("a.txt"), QStringLiteral("1\nb\n3\n4\n5"));
        QCOMPARE(view.currentLine(), 3);
        view.setFile(QStringLiteral("b.txt"), QStringLiteral("x"));
        QCOMPARE(view.currentLine(), 1);
    }
};

STACKWRIGHT_TEST(TestDiff)
#include "tst_diff.moc"
