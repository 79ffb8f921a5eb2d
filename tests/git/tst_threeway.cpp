// Exporting again: hand edits survive, and every history gives the base back or says that it cannot.
#include "git/changes.h"
#include "sandbox.h"
#include "support/testrunner.h"

using namespace stackwright;

using Files = QMap<QString, QByteArray>;

namespace {

const QString record = QStringLiteral(".stackwright/stack.yaml");
const QString one = QStringLiteral("one.txt");

Files design(int version, const Files& others)
{
    Files files = others;
    files.insert(record, "version: " + QByteArray::number(version) + '\n');
    return files;
}

// Text files whose lines are far enough apart to be merged by line.
QByteArray lines(const QByteArray& first, const QByteArray& last)
{
    return first + "\n2\n3\n4\n5\n6\n7\n" + last + '\n';
}

} // namespace

class TestThreeWay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void merges_data();
    void merges();
    void keepsModes();
    void chainsGeneratedCommits();
    void growsStraightWithoutHandWork();
    void buildsOnARevertedDesign();
    void findsTheBase_data();
    void findsTheBase();
    void buildsOnTheNearestWhenAllElseIsLost();
    void believesFilesMoreThanAnEditedRecord();
    void mendsTheLine();
    void takesASquashForOneLine();
    void knowsExportsSideBySide_data();
    void knowsExportsSideBySide();
    void takesNoForgedCommitForGenerated();
    void keepsTheRecordGenerated();
    void settlesDeletedFilesAsChosen();
};

// Before: what was exported; hand: what the team made of it ("(none)": deleted); after: what is generated now.
void TestThreeWay::merges_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("hand");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QString>("change");
    const QByteArray none = "(none)";
    const auto row = [&](const char* name, const QByteArray& before, const QByteArray& hand, const QByteArray& after,
                         const QByteArray& expected, const char* change) {
        QTest::newRow(name) << before << hand << after << expected << QString::fromLatin1(change);
    };
    row("nobody touched it", "a\n", "a\n", "a\n", "a\n", "same");
    row("the catalogue changed it", "a\n", "a\n", "b\n", "b\n", "changed");
    row("the team changed it", "a\n", "hand\n", "a\n", "hand\n", "kept");
    row("both made the same change", "a\n", "b\n", "b\n", "b\n", "same");
    row("both changed, apart", lines("a", "z"), lines("hand", "z"), lines("a", "y"), lines("hand", "y"), "changed");
    row("both changed, in neighbouring lines", "a\nb\nc\n", "hand\nb\nc\n", "a\nB\nc\n", "hand\nB\nc\n", "changed");
    row("a table got a row of the team's beside one of the catalogue's", "|a|\n|b|\n", "|a|\n|hand|\n|b|\n",
        "|A|\n|b|\n", "|A|\n|hand|\n|b|\n", "changed");
    row("both changed the same line", lines("a", "z"), lines("hand", "z"), lines("b", "z"), none, "conflict");
    row("both changed bytes that are no text", QByteArray("a\0", 2), QByteArray("b\0", 2), QByteArray("c\0", 2), none,
        "conflict");
    row("the team deleted it", "a\n", none, "a\n", none, "deleted");
    row("the team deleted it and the catalogue changed it", "a\n", none, "b\n", none, "conflict");
    row("no longer generated", "a\n", "a\n", none, none, "removed");
    row("no longer generated, but edited", "a\n", "hand\n", none, "hand\n", "kept");
    row("no longer generated, and deleted", "a\n", none, none, none, "-");
    row("new", none, none, "a\n", "a\n", "added");
    row("new, and the team has the same", none, "a\n", "a\n", "a\n", "same");
    row("new, and the team has another", none, "hand\n", "a\n", none, "conflict");
}

void TestThreeWay::merges()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, hand);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, expected);
    QFETCH(QString, change);
    const QByteArray none = "(none)";
    for (const bool current : {false, true}) {
        const Sandbox sandbox;
        const Files others{{QStringLiteral("other/file"), "x\n"}};
        Files first = design(1, others);
        Files second = design(2, others);
        if (before != none)
            first.insert(one, before);
        if (after != none)
            second.insert(one, after);
        const Result<ExportReport> made = exportFiles(fileSet(first), requestFor(sandbox));
        QVERIFY2(made, said(made));
        if (hand == none)
            sandbox.git({QStringLiteral("rm"), QStringLiteral("-q"), one});
        else
            sandbox.write(QStringLiteral("repo/one.txt"), hand);
        sandbox.write(QStringLiteral("repo/own.txt"), "own\n");
        sandbox.commitAll(QStringLiteral("by hand"));
        const ExportRequest request = current ? onCurrent(sandbox) : onBranch(sandbox, QStringLiteral("topic"));
        const Result<Comparison> comparison = compare(fileSet(second), request);
        QVERIFY2(comparison, comparison ? "" : qPrintable(comparison.error().text()));
        QCOMPARE(changeOf(comparison->changes, one), change);
        QCOMPARE(int(comparison->basis), int(Basis::GeneratedCommit));
        const Result<ExportReport> report = exportFiles(fileSet(second), request);
        QCOMPARE(report.ok(), change != QLatin1String("conflict"));
        if (!report)
            continue;
        Files tree = treeOf(sandbox, report->commit);
        QCOMPARE(tree.value(QStringLiteral("own.txt")), QByteArray("own\n"));
        QCOMPARE(tree.value(one, none), expected);
        QCOMPARE(tree.value(record), QByteArray("version: 2\n"));
        QCOMPARE(sandbox.fsck(), QString());
        QCOMPARE(sandbox.tell(QStringLiteral("status --porcelain")), QString());
        if (current)
            QCOMPARE(sandbox.read(QStringLiteral("repo/one.txt")),
                expected == none ? QByteArray("(no such file)") : expected);
    }
}

void TestThreeWay::keepsModes()
{
    const Sandbox sandbox;
    const Files first = design(1, {{QStringLiteral("a.sh"), "#!/bin/sh\n"}, {QStringLiteral("b.txt"), "b\n"}});
    QVERIFY(exportFiles(fileSet(first), requestFor(sandbox)));
    sandbox.tell(QStringLiteral("update-index --chmod=+x b.txt"));
    sandbox.tell(QStringLiteral("commit -q -m modes"));
    sandbox.tell(QStringLiteral("checkout -q -- ."));
    const Files second = design(2, {{QStringLiteral("a.sh"), "#!/bin/sh\nexit\n"}, {QStringLiteral("b.txt"), "c\n"}});
    const Result<ExportReport> report = exportFiles(fileSet(second), onBranch(sandbox, QStringLiteral("topic")));
    QVERIFY2(report, said(report));
    QVERIFY(sandbox.tell(QStringLiteral("ls-tree topic a.sh b.txt")).count(QLatin1String("100755")) == 2);
}

void TestThreeWay::chainsGeneratedCommits()
{
    const Sandbox sandbox;
    sandbox.makeRepository({{QStringLiteral("own.txt"), "own\n"}});
    QString previous;
    for (int version = 1; version <= 4; ++version) {
        const Result<ExportReport> report =
            exportFiles(fileSet(design(version, {{one, QByteArray::number(version) + '\n'}})), onCurrent(sandbox));
        QVERIFY2(report, said(report));
        const QString generated = sandbox.tell(QStringLiteral("rev-parse HEAD^2"));
        QCOMPARE(sandbox.tell(QStringLiteral("show -s --format=%P ") + generated), previous);
        previous = generated;
        sandbox.write(QStringLiteral("repo/own.txt"), "own " + QByteArray::number(version) + '\n');
        sandbox.commitAll(QStringLiteral("by hand"));
    }
    // Any git client sees the same base.
    QCOMPARE(sandbox.tell(QStringLiteral("merge-base HEAD ") + previous), previous);
    QCOMPARE(sandbox.fsck(), QString());
}

void TestThreeWay::growsStraightWithoutHandWork()
{
    const Sandbox sandbox;
    for (int version = 1; version <= 3; ++version) {
        const Result<ExportReport> report =
            exportFiles(fileSet(design(version, {{one, QByteArray::number(version) + '\n'}})),
                version == 1 ? requestFor(sandbox) : onCurrent(sandbox));
        QVERIFY2(report, said(report));
    }
    QCOMPARE(sandbox.tell(QStringLiteral("rev-list --count --no-merges HEAD")), QStringLiteral("3"));
    QCOMPARE(sandbox.tell(QStringLiteral("rev-list --count HEAD")), QStringLiteral("3"));
}

void TestThreeWay::buildsOnARevertedDesign()
{
    const Sandbox sandbox;
    QVERIFY(exportFiles(fileSet(design(1, {{one, "1\n"}})), requestFor(sandbox)));
    sandbox.write(QStringLiteral("repo/own.txt"), "own\n");
    sandbox.commitAll(QStringLiteral("by hand"));
    QVERIFY(exportFiles(fileSet(design(2, {{one, "2\n"}})), onCurrent(sandbox)));
    sandbox.tell(QStringLiteral("revert --no-edit -m 1 HEAD"));
    const Result<ExportReport> report = exportFiles(fileSet(design(3, {{one, "3\n"}})), onCurrent(sandbox));
    QVERIFY2(report, said(report));
    QCOMPARE(sandbox.read(QStringLiteral("repo/one.txt")), QByteArray("3\n"));
}

// The ways of app/git/README.md, "The generated line".
void TestThreeWay::findsTheBase_data()
{
    QTest::addColumn<QString>("history");
    QTest::addColumn<bool>("regenerates");
    QTest::addColumn<int>("basis");
    QTest::newRow("merged") << QStringLiteral("merged") << false << int(Basis::GeneratedCommit);
    QTest::newRow("merged, packed by gc") << QStringLiteral("gc") << false << int(Basis::GeneratedCommit);
    QTest::newRow("shallow clone that holds it") << QStringLiteral("shallow") << false << int(Basis::GeneratedCommit);
    QTest::newRow("squashed, branch kept") << QStringLiteral("squash") << false << int(Basis::OtherReference);
    QTest::newRow("rebased, branch kept") << QStringLiteral("rebase") << false << int(Basis::OtherReference);
    QTest::newRow("squashed, then cloned") << QStringLiteral("squash clone") << true << int(Basis::Regenerated);
    QTest::newRow("squashed, cloned, catalogue changed")
        << QStringLiteral("squash clone") << false << int(Basis::TwoWayOnly);
    QTest::newRow("shallow clone of one commit") << QStringLiteral("shallow 1") << true << int(Basis::Regenerated);
}

static void remake(const Sandbox& sandbox, const QString& history)
{
    const bool squash = history.startsWith(QLatin1String("squash"));
    if (squash) {
        sandbox.tell(QStringLiteral("merge -q --squash topic"));
        sandbox.tell(QStringLiteral("commit -q -m squashed"));
    } else if (history == QLatin1String("rebase")) {
        sandbox.tell(QStringLiteral("checkout -q -b rebased topic"));
        sandbox.write(QStringLiteral("repo/late.txt"), "late\n");
        sandbox.commitAll(QStringLiteral("late"));
        sandbox.tell(QStringLiteral("checkout -q main"));
        sandbox.write(QStringLiteral("repo/main.txt"), "main\n");
        sandbox.commitAll(QStringLiteral("main moved"));
        sandbox.tell(QStringLiteral("rebase -q main rebased"));
    } else {
        sandbox.tell(QStringLiteral("merge -q --ff-only topic"));
    }
    sandbox.write(QStringLiteral("repo/one.txt"), lines("hand", "z"));
    sandbox.commitAll(QStringLiteral("by hand"));
    if (history == QLatin1String("gc"))
        sandbox.tell(QStringLiteral("gc -q --prune=now"));
    const bool shallow = history.startsWith(QLatin1String("shallow"));
    if (!shallow && history != QLatin1String("squash clone"))
        return;
    const QString depth = shallow ? QStringLiteral("--depth %1 ").arg(history.endsWith(u'1') ? 1 : 3) : QString();
    sandbox.tell(QStringLiteral("clone -q --single-branch %1file://%2 clone").arg(depth, sandbox.path()), QString());
}

void TestThreeWay::findsTheBase()
{
    QFETCH(QString, history);
    QFETCH(bool, regenerates);
    QFETCH(int, basis);
    const Sandbox sandbox;
    sandbox.makeRepository({{QStringLiteral("own.txt"), "own\n"}});
    const Files first = design(1, {{one, lines("a", "z")}, {QStringLiteral("two.txt"), "two\n"}});
    const Files second = design(2, {{one, lines("a", "y")}, {QStringLiteral("two.txt"), "two\n"}});
    const Result<ExportReport> made = exportFiles(fileSet(first), onBranch(sandbox, QStringLiteral("topic")));
    QVERIFY2(made, said(made));
    remake(sandbox, history);
    const bool cloned = history.contains(QLatin1String("clone")) || history.startsWith(QLatin1String("shallow"));
    ExportRequest request = requestFor(sandbox, cloned ? QStringLiteral("clone") : QStringLiteral("repo"));
    request.branch = QStringLiteral("again");
    if (regenerates) {
        request.regenerate = [&](const QByteArray& stackFile) {
            return stackFile == first.value(record) ? std::optional<FileSet>(fileSet(first)) : std::nullopt;
        };
    }
    const Result<Comparison> comparison = compare(fileSet(second), request);
    QVERIFY2(comparison, comparison ? "" : qPrintable(comparison.error().text()));
    QCOMPARE(int(comparison->basis), basis);
    const bool twoWay = Basis(basis) == Basis::TwoWayOnly;
    QCOMPARE(changeOf(comparison->changes, one), twoWay ? QStringLiteral("conflict") : QStringLiteral("changed"));
    QCOMPARE(changeOf(comparison->changes, QStringLiteral("two.txt")), QStringLiteral("same"));
    QCOMPARE(!comparison->notes.isEmpty(), Basis(basis) != Basis::GeneratedCommit);
    const Result<ExportReport> report = exportFiles(fileSet(second), request);
    QCOMPARE(report.ok(), !twoWay);
    if (report) {
        const QString folder = cloned ? QStringLiteral("clone") : QStringLiteral("repo");
        QCOMPARE(treeOf(sandbox, report->commit, folder).value(one), lines("hand", "y"));
        QCOMPARE(sandbox.fsck(folder), QString());
    }
}

// Squashed, the branch gone, and another catalogue by now: files of the lost export look like hand work, but never is
// nothing said or done.
static void squashAndForget(const Sandbox& sandbox)
{
    sandbox.tell(QStringLiteral("merge -q --squash topic"));
    sandbox.tell(QStringLiteral("commit -q -m squashed"));
    sandbox.tell(QStringLiteral("branch -q -D topic"));
    sandbox.tell(QStringLiteral("reflog expire --expire=now --all"));
    sandbox.tell(QStringLiteral("gc -q --prune=now"));
}

void TestThreeWay::buildsOnTheNearestWhenAllElseIsLost()
{
    const Sandbox sandbox;
    QVERIFY(exportFiles(fileSet(design(1, {{one, "1\n"}})), requestFor(sandbox)));
    QVERIFY(exportFiles(fileSet(design(2, {{one, "2\n"}})), onBranch(sandbox, QStringLiteral("topic"))));
    squashAndForget(sandbox);
    const Result<Comparison> comparison = compare(fileSet(design(1, {{one, "1\n"}})), onCurrent(sandbox));
    QVERIFY(comparison);
    QCOMPARE(int(comparison->basis), int(Basis::EarlierCommit));
    QCOMPARE(changeOf(comparison->changes, one), QStringLiteral("kept"));
    QVERIFY(!comparison->notes.isEmpty());
    QVERIFY(!comparison->nothingToCommit); // the record of before stands there
    QVERIFY(exportFiles(fileSet(design(1, {{one, "1\n"}})), onCurrent(sandbox)));
    QCOMPARE(sandbox.read(QStringLiteral("repo/") + record), QByteArray("version: 1\n"));
}

// Picks written into the record by hand are a wish, and no file follows it until it is exported.
void TestThreeWay::believesFilesMoreThanAnEditedRecord()
{
    const Sandbox sandbox;
    const auto made = [](int version) {
        const QByteArray number = QByteArray::number(version) + '\n';
        return fileSet(design(version, {{one, number}, {QStringLiteral("two.txt"), number}}));
    };
    QVERIFY(exportFiles(made(1), requestFor(sandbox)));
    sandbox.write(QStringLiteral("repo/") + record, "version: 2\n");
    sandbox.commitAll(QStringLiteral("by hand"));
    ExportRequest request = onCurrent(sandbox);
    request.regenerate = [&](const QByteArray& stackFile) {
        return stackFile == "version: 2\n" ? std::optional<FileSet>(made(2)) : std::nullopt;
    };
    const Result<ExportReport> report = exportFiles(made(2), request);
    QVERIFY2(report, said(report));
    QCOMPARE(sandbox.read(QStringLiteral("repo/one.txt")), QByteArray("2\n"));
}

// The generated commit that a squash lost is made anew between the one before and the new one.
void TestThreeWay::mendsTheLine()
{
    const Sandbox sandbox;
    const auto made = [](int version) { return fileSet(design(version, {{one, QByteArray::number(version) + '\n'}})); };
    QVERIFY(exportFiles(made(1), requestFor(sandbox)));
    const QString first = sandbox.tell(QStringLiteral("rev-parse HEAD"));
    QVERIFY(exportFiles(made(2), onBranch(sandbox, QStringLiteral("topic"))));
    const QString lost = sandbox.tell(QStringLiteral("rev-parse topic^{tree}"));
    squashAndForget(sandbox);
    ExportRequest request = onCurrent(sandbox);
    request.regenerate = [&](const QByteArray& stackFile) {
        return stackFile == "version: 2\n" ? std::optional<FileSet>(made(2)) : std::nullopt;
    };
    const Result<ExportReport> report = exportFiles(made(3), request);
    QVERIFY2(report, said(report));
    QCOMPARE(sandbox.tell(QStringLiteral("rev-parse HEAD^2^^{tree}")), lost);
    QCOMPARE(sandbox.tell(QStringLiteral("rev-parse HEAD^2^^")), first);
    QCOMPARE(sandbox.read(QStringLiteral("repo/one.txt")), QByteArray("3\n"));
    QCOMPARE(sandbox.fsck(), QString());
    const Result<Comparison> next = compare(made(4), onBranch(sandbox, QStringLiteral("next")));
    QVERIFY(next);
    QCOMPARE(int(next->basis), int(Basis::GeneratedCommit));
}

// Some hosts keep the message whole when they squash, and with it the generated tree's name. What lies behind is no
// export side by side with it: a file that the team took back to an older version by hand stays as it is.
void TestThreeWay::takesASquashForOneLine()
{
    const Sandbox sandbox;
    const auto made = [](int version) { return fileSet(design(version, {{one, QByteArray::number(version) + '\n'}})); };
    QVERIFY(exportFiles(made(1), requestFor(sandbox)));
    sandbox.commitAll(QStringLiteral("nothing"));
    QVERIFY(exportFiles(made(2), onBranch(sandbox, QStringLiteral("topic"))));
    sandbox.tell(QStringLiteral("merge -q --squash topic"));
    const QString tree = sandbox.tell(QStringLiteral("write-tree"));
    sandbox.commitAll(QStringLiteral("Add it\n\nStackwright-Generated: ") + tree);
    sandbox.write(QStringLiteral("repo/one.txt"), "1\n");
    sandbox.commitAll(QStringLiteral("by hand"));
    const Result<Comparison> comparison = compare(made(2), onCurrent(sandbox));
    QVERIFY(comparison);
    QCOMPARE(int(comparison->basis), int(Basis::GeneratedCommit));
    QCOMPARE(changeOf(comparison->changes, one), QStringLiteral("kept"));
}

// A picture that each export draws anew: git cannot merge it, so the team takes one of the two, whole.
void TestThreeWay::knowsExportsSideBySide_data()
{
    QTest::addColumn<QString>("settled");
    QTest::newRow("the first one's picture is taken") << QStringLiteral("--ours");
    QTest::newRow("the second one's picture is taken") << QStringLiteral("--theirs");
}

void TestThreeWay::knowsExportsSideBySide()
{
    QFETCH(QString, settled);
    const Sandbox sandbox;
    const QString picture = QStringLiteral("wiring.svg");
    const auto made = [&](const QByteArray& left, const QByteArray& right, bool extra = false) {
        Files files{{record, "left: " + left + "\n1\n2\n3\n4\nright: " + right + '\n'},
            {picture, left + '-' + right + '\n'}, {one, lines(left, right)}};
        if (extra)
            files.insert(QStringLiteral("extra.txt"), "extra\n");
        return fileSet(files);
    };
    QVERIFY(exportFiles(made("a", "a"), requestFor(sandbox)));
    QVERIFY(exportFiles(made("b", "a", true), onBranch(sandbox, QStringLiteral("left"))));
    QVERIFY(exportFiles(made("a", "b"), onBranch(sandbox, QStringLiteral("right"))));
    sandbox.tell(QStringLiteral("merge -q --no-ff --no-edit left"));
    QVERIFY(sandbox.git({QStringLiteral("merge"), QStringLiteral("--no-edit"), QStringLiteral("right")}).code != 0);
    sandbox.tell(QStringLiteral("checkout -q %1 wiring.svg").arg(settled));
    sandbox.write(QStringLiteral("repo/one.txt"), sandbox.read(QStringLiteral("repo/one.txt")) + "hand\n");
    sandbox.commitAll(QStringLiteral("merged"));
    const Result<ExportReport> report = exportFiles(made("c", "c"), onCurrent(sandbox));
    QVERIFY2(report, said(report));
    QCOMPARE(treeOf(sandbox, QStringLiteral("HEAD")),
        (Files{{record, "left: c\n1\n2\n3\n4\nright: c\n"}, {picture, "c-c\n"}, {one, lines("c", "c") + "hand\n"}}));
    // Both lines go on in the new one.
    QCOMPARE(sandbox.tell(QStringLiteral("show -s --format=%P HEAD^2")).split(u' ').size(), 2);
}

void TestThreeWay::takesNoForgedCommitForGenerated()
{
    const Sandbox sandbox;
    QVERIFY(exportFiles(fileSet(design(1, {{one, "1\n"}})), requestFor(sandbox)));
    // The trailer stays, the tree does not fit it any more.
    sandbox.write(QStringLiteral("repo/one.txt"), "hand\n");
    sandbox.tell(QStringLiteral("commit -q -a --amend --no-edit"));
    sandbox.tell(QStringLiteral("reflog expire --expire=now --all"));
    const Result<Comparison> comparison =
        compare(fileSet(design(2, {{one, "2\n"}})), onBranch(sandbox, QStringLiteral("topic")));
    QVERIFY(comparison);
    QCOMPARE(int(comparison->basis), int(Basis::TwoWayOnly));
    QCOMPARE(changeOf(comparison->changes, one), QStringLiteral("conflict"));
}

void TestThreeWay::keepsTheRecordGenerated()
{
    const Sandbox sandbox;
    QVERIFY(exportFiles(fileSet(design(1, {{one, "1\n"}})), requestFor(sandbox)));
    sandbox.write(QStringLiteral("repo/") + record, "version: by hand\n");
    sandbox.commitAll(QStringLiteral("by hand"));
    const Result<ExportReport> report = exportFiles(fileSet(design(2, {{one, "1\n"}})), onCurrent(sandbox));
    QVERIFY2(report, said(report));
    QCOMPARE(sandbox.read(QStringLiteral("repo/") + record), QByteArray("version: 2\n"));
}

void TestThreeWay::settlesDeletedFilesAsChosen()
{
    const Sandbox sandbox;
    QVERIFY(exportFiles(fileSet(design(1, {{one, "1\n"}, {QStringLiteral("two.txt"), "1\n"}})), requestFor(sandbox)));
    sandbox.tell(QStringLiteral("rm -q one.txt two.txt"));
    sandbox.commitAll(QStringLiteral("by hand"));
    ExportRequest request = onCurrent(sandbox);
    request.choices = {{one, Choice::KeepMine}, {QStringLiteral("two.txt"), Choice::TakeGenerated}};
    const Result<ExportReport> report =
        exportFiles(fileSet(design(2, {{one, "2\n"}, {QStringLiteral("two.txt"), "2\n"}})), request);
    QVERIFY2(report, said(report));
    QCOMPARE(treeOf(sandbox, QStringLiteral("HEAD")), design(2, {{QStringLiteral("two.txt"), "2\n"}}));
    QCOMPARE(sandbox.read(QStringLiteral("repo/two.txt")), QByteArray("2\n"));
}

STACKWRIGHT_TEST(TestThreeWay)

#include "tst_threeway.moc"
