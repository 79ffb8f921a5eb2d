// What stands in the way of an export, shown with its sides and settled by answers to exactly these.
#include "git/changes.h"
#include "sandbox.h"
#include "support/testrunner.h"

using namespace stackwright;

namespace {

const QString one = QStringLiteral("one.txt");
const QByteArray generatedFirst = "1\n2\n3\n4\n5\n";
const QByteArray byHand = "1\n2\nhand\n4\n5\n";
const QByteArray generatedNow = "1\n2\nnew\n4\n5\n";

QMap<QString, QByteArray> design(const QByteArray& text)
{
    return {{QStringLiteral(".stackwright/stack.yaml"), text}, {one, text}, {QStringLiteral("two.txt"), "two\n"}};
}

// Exported, changed by hand and in the catalogue, in the same line.
class Clash {
public:
    Clash()
    {
        const Result<ExportReport> made = exportFiles(fileSet(design(generatedFirst)), requestFor(sandbox));
        if (!made)
            qFatal("%s", said(made).constData());
        edit(byHand);
    }

    void edit(const QByteArray& text) const
    {
        sandbox.write(QStringLiteral("repo/one.txt"), text);
        sandbox.commitAll(QStringLiteral("by hand"));
    }

    Result<ExportReport> run(const ExportRequest& request) const
    {
        return exportFiles(fileSet(design(generatedNow)), request);
    }
    Result<Comparison> look(const ExportRequest& request) const
    {
        return compare(fileSet(design(generatedNow)), request);
    }
    ExportRequest request() const { return onBranch(sandbox, QStringLiteral("topic")); }
    QByteArray result() const { return treeOf(sandbox, QStringLiteral("topic")).value(one); }

    Sandbox sandbox;
};

} // namespace

class TestConflicts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAllThreeSides()
    {
        const Clash clash;
        const Result<Comparison> comparison = clash.look(clash.request());
        QVERIFY(comparison);
        QCOMPARE(comparison->conflicts.size(), 1);
        const Conflict& conflict = comparison->conflicts.constFirst();
        QCOMPARE(conflict.path, one);
        QCOMPARE(conflict.base.value_or("?"), generatedFirst);
        QCOMPARE(conflict.ours.value_or("?"), byHand);
        QCOMPARE(conflict.theirs.value_or("?"), generatedNow);
        QCOMPARE(conflict.sides.ours, clash.sandbox.tell(QStringLiteral("rev-parse HEAD:one.txt")));
    }

    void answersSettle_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<QString>("change");
        QTest::newRow("yours") << int(Choice::KeepMine) << QByteArray() << byHand << QStringLiteral("kept");
        QTest::newRow("generated") << int(Choice::TakeGenerated) << QByteArray() << generatedNow
                                   << QStringLiteral("changed");
        QTest::newRow("both") << int(Choice::WriteText) << QByteArray("1\n2\nhand\nnew\n4\n5\n")
                              << QByteArray("1\n2\nhand\nnew\n4\n5\n") << QStringLiteral("changed");
        QTest::newRow("a text that is yours") << int(Choice::WriteText) << byHand << byHand << QStringLiteral("kept");
    }

    void answersSettle()
    {
        QFETCH(int, choice);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QFETCH(QString, change);
        const Clash clash;
        const Result<Comparison> shown = clash.look(clash.request());
        QVERIFY(shown);
        ExportRequest request = clash.request();
        request.answers.insert(one, {Choice(choice), text, shown->conflicts.constFirst().sides});
        const Result<Comparison> again = clash.look(request);
        QVERIFY(again);
        QCOMPARE(changeOf(again->changes, one), change);
        QCOMPARE(again->conflicts.size(), 1); // to be looked at again
        const Result<ExportReport> report = clash.run(request);
        QVERIFY2(report, said(report));
        QCOMPARE(clash.result(), expected);
        QCOMPARE(clash.sandbox.fsck(), QString());
    }

    // Somebody commits between the look and the export.
    void anAnswerToOtherSidesIsNone()
    {
        const Clash clash;
        const Result<Comparison> shown = clash.look(clash.request());
        QVERIFY(shown);
        ExportRequest request = clash.request();
        request.answers.insert(one, {Choice::WriteText, "settled\n", shown->conflicts.constFirst().sides});
        clash.edit("1\n2\nother hand\n4\n5\n");
        const Result<ExportReport> report = clash.run(request);
        QVERIFY(!report);
        QVERIFY2(report.error().text().contains(QLatin1String("It has changed since it was settled")), said(report));
        QCOMPARE(clash.sandbox.tell(QStringLiteral("branch --list topic")), QString());
    }

    void markersAreGitsOwn()
    {
        const Clash clash;
        ExportRequest request = clash.request();
        request.markers = true;
        const Result<ExportReport> report = clash.run(request);
        QVERIFY2(report, said(report));
        QCOMPARE(clash.result(), QByteArray("1\n2\n<<<<<<< yours\nhand\n=======\nnew\n>>>>>>> generated\n4\n5\n"));
    }

    void markersNeedTexts()
    {
        const Clash clash;
        clash.edit(QByteArray("a\0b", 3));
        ExportRequest request = clash.request();
        request.markers = true;
        QVERIFY(!clash.run(request));
    }

    void aTypoIsAnError_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("told");
        QTest::newRow("nearly the path") << QStringLiteral("one.tx") << QStringLiteral("Did you mean 'one.txt'?");
        QTest::newRow("a file without a conflict")
            << QStringLiteral("two.txt") << QStringLiteral("nothing is to be settled there");
        QTest::newRow("nothing like it") << QStringLiteral("elsewhere/entirely")
                                         << QStringLiteral("'elsewhere/entirely' is no conflict");
    }

    void aTypoIsAnError()
    {
        QFETCH(QString, path);
        QFETCH(QString, told);
        const Clash clash;
        for (const bool answered : {false, true}) {
            ExportRequest request = clash.request();
            if (answered)
                request.answers.insert(path, {Choice::KeepMine, {}, {}});
            else
                request.choices.insert(path, Choice::KeepMine);
            const Result<ExportReport> report = clash.run(request);
            QVERIFY(!report);
            QVERIFY2(report.error().text().contains(told), said(report));
            QCOMPARE(int(report.error().failure), int(Failure::Problem));
        }
    }

    void aNewFolderHasNoConflicts()
    {
        const Sandbox sandbox;
        ExportRequest request = requestFor(sandbox);
        request.choices.insert(one, Choice::KeepMine);
        QVERIFY(!exportFiles(fileSet(design(generatedNow)), request));
        QVERIFY(!compare(fileSet(design(generatedNow)), request));
        QVERIFY(!QFile::exists(sandbox.path()));
    }
};

STACKWRIGHT_TEST(TestConflicts)

#include "tst_conflicts.moc"
