// Exporting into repositories as teams keep them: their own .gitignore, renamed and moved files, folders in the way.
#include "git/changes.h"
#include "sandbox.h"
#include "support/testrunner.h"

using namespace stackwright;

using Files = QMap<QString, QByteArray>;

namespace {

const QString ignore = QStringLiteral(".gitignore");
const QByteArray none = "(none)";

QByteArray block(const QByteArray& lines)
{
    return "# stackwright begin: ours\n" + lines + "# stackwright end\n";
}

// A design whose .gitignore is a block.
FileSet design(int version, const QByteArray& lines, BlockPlace place = BlockPlace::Last)
{
    std::vector<RenderedFile> files;
    Files texts{{QStringLiteral(".stackwright/stack.yaml"), "version: " + QByteArray::number(version) + '\n'},
        {QStringLiteral("a.txt"), "a\n"}};
    if (lines != none)
        texts.insert(ignore, block(lines));
    const FileSet whole = fileSet(texts);
    for (RenderedFile file : whole.files()) {
        if (file.path == ignore)
            file.block = place;
        files.push_back(file);
    }
    return FileSet(std::move(files));
}

} // namespace

class TestTeams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void joinsTheTeamsFile_data();
    void joinsTheTeamsFile();
    void keepsTheBlockInStep_data();
    void keepsTheBlockInStep();
    void anIgnoredSecretStaysIgnored();
    void whatDoesTheSameWorkIsTold();
    void whatPatternsFindIsTold_data();
    void whatPatternsFindIsTold();
    void aRepositoryInsideAnotherIsTold();
    void everyReasonIsTrue_data();
    void everyReasonIsTrue();
    void aLinkIsOnlyKept();
    void movesFollowTheMostAlike();
};

void TestTeams::joinsTheTeamsFile_data()
{
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<int>("place");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none yet") << none << int(BlockPlace::Last) << block(".env\n");
    QTest::newRow("comes last") << QByteArray("target/\n") << int(BlockPlace::Last)
                                << QByteArray("target/\n\n" + block(".env\n"));
    QTest::newRow("comes first") << QByteArray("* @team\n") << int(BlockPlace::First)
                                 << QByteArray(block(".env\n") + "\n* @team\n");
    QTest::newRow("last line is not ended")
        << QByteArray("target/") << int(BlockPlace::Last) << QByteArray("target/\n\n" + block(".env\n"));
    QTest::newRow("has it already") << QByteArray("a\n" + block(".env\n") + "b\n") << int(BlockPlace::Last)
                                    << QByteArray("a\n" + block(".env\n") + "b\n");
}

void TestTeams::joinsTheTeamsFile()
{
    QFETCH(QByteArray, own);
    QFETCH(int, place);
    QFETCH(QByteArray, expected);
    const Sandbox sandbox;
    Files before{{QStringLiteral("own.txt"), "own\n"}};
    if (own != none)
        before.insert(ignore, own);
    sandbox.makeRepository(before);
    const Result<ExportReport> report = exportFiles(design(1, ".env\n", BlockPlace(place)), onCurrent(sandbox));
    QVERIFY2(report, said(report));
    QCOMPARE(sandbox.read(QStringLiteral("repo/.gitignore")), expected);
    QCOMPARE(sandbox.tell(QStringLiteral("status --porcelain")), QString());
    const Result<ExportReport> again = exportFiles(design(1, ".env\n", BlockPlace(place)), onCurrent(sandbox));
    QVERIFY2(again && again->nothingToCommit, said(again));
    QCOMPARE(sandbox.fsck(), QString());
}

// After the first export of ".env" into "target/": what the team makes of the file, and what the next design brings.
void TestTeams::keepsTheBlockInStep_data()
{
    QTest::addColumn<QByteArray>("hand");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QString>("change");
    const QByteArray before = "target/\n\n" + block(".env\n");
    QTest::newRow("block changes") << before << QByteArray(".env\n.venv/\n")
                                   << QByteArray("target/\n\n" + block(".env\n.venv/\n")) << QStringLiteral("changed");
    QTest::newRow("the team's lines change, next to it")
        << QByteArray("target/\nout/\n" + block(".env\n") + "late/\n") << QByteArray("all\n")
        << QByteArray("target/\nout/\n" + block("all\n") + "late/\n") << QStringLiteral("changed");
    QTest::newRow("block edited by hand, nothing new")
        << QByteArray("target/\n\n" + block(".env\nown/\n")) << QByteArray(".env\n")
        << QByteArray("target/\n\n" + block(".env\nown/\n")) << QStringLiteral("kept");
    QTest::newRow("the same line of the block")
        << QByteArray("target/\n\n" + block(".envs\n")) << QByteArray(".env*\n") << none << QStringLiteral("conflict");
    QTest::newRow("block moved to the front") << QByteArray(block(".env\n") + "target/\n") << QByteArray("x\n")
                                              << QByteArray(block("x\n") + "target/\n") << QStringLiteral("changed");
    QTest::newRow("block taken out, nothing new")
        << QByteArray("target/\n") << QByteArray(".env\n") << QByteArray("target/\n") << QStringLiteral("kept");
    QTest::newRow("no longer generated") << before << none << QByteArray("target/\n\n") << QStringLiteral("changed");
}

void TestTeams::keepsTheBlockInStep()
{
    QFETCH(QByteArray, hand);
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, expected);
    QFETCH(QString, change);
    const Sandbox sandbox;
    sandbox.makeRepository({{ignore, "target/\n"}});
    QVERIFY(exportFiles(design(1, ".env\n"), onCurrent(sandbox)));
    sandbox.write(QStringLiteral("repo/.gitignore"), hand);
    sandbox.write(QStringLiteral("repo/own.txt"), "own\n");
    sandbox.commitAll(QStringLiteral("by hand"));
    const Result<Comparison> comparison = compare(design(2, lines), onCurrent(sandbox));
    QVERIFY2(comparison, comparison ? "" : qPrintable(comparison.error().text()));
    QCOMPARE(changeOf(comparison->changes, ignore), change);
    const Result<ExportReport> report = exportFiles(design(2, lines), onCurrent(sandbox));
    QCOMPARE(report.ok(), change != QLatin1String("conflict"));
    if (report)
        QCOMPARE(sandbox.read(QStringLiteral("repo/.gitignore")), expected);
}

void TestTeams::anIgnoredSecretStaysIgnored()
{
    const Sandbox sandbox;
    sandbox.makeRepository({{ignore, "!.env\ntarget/\n"}});
    QVERIFY(exportFiles(design(1, ".env\n"), onCurrent(sandbox)));
    QCOMPARE(sandbox.git({QStringLiteral("check-ignore"), QStringLiteral("-q"), QStringLiteral(".env")}).code, 0);
}

void TestTeams::whatDoesTheSameWorkIsTold()
{
    const Sandbox sandbox;
    sandbox.makeRepository(
        {{QStringLiteral("docker-compose.yml"), "services: {}\n"}, {QStringLiteral("Jenkinsfile"), "pipeline {}\n"}});
    const auto neighbour = [](const char* path, const char* tool, const char* picked) {
        return Neighbour{QString::fromLatin1(path), QString::fromLatin1(tool), QString::fromLatin1(picked)};
    };
    const FileSet files(fileSet({{QStringLiteral("compose.yaml"), "a\n"}}).files(),
        {neighbour("docker-compose.yml", "Docker Compose", "Docker Compose"),
            neighbour("Jenkinsfile", "Jenkins", "Woodpecker"), neighbour("GNUmakefile", "make", "make")});
    const Result<Comparison> comparison = compare(files, onCurrent(sandbox));
    QVERIFY2(comparison, comparison ? "" : qPrintable(comparison.error().text()));
    const QString notes = comparison->notes.join(QLatin1Char('\n'));
    QCOMPARE(comparison->notes.size(), 2);
    QVERIFY2(notes.contains(QLatin1String("'docker-compose.yml' is there already"))
            && notes.contains(QLatin1String("belongs to Jenkins, and Woodpecker is picked")),
        qPrintable(notes));
}

void TestTeams::whatPatternsFindIsTold_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("theirs");
    QTest::addColumn<QStringList>("told"); // how each note begins
    const auto row = [](const char* name, const char* pattern, const QStringList& theirs, const QStringList& told) {
        QTest::newRow(name) << QString::fromLatin1(pattern) << theirs << told;
    };
    row("in a folder", "**/Jenkinsfile", {QStringLiteral("ci/Jenkinsfile")},
        {QStringLiteral("'ci/Jenkinsfile' is there already")});
    row("in the root", "**/Jenkinsfile", {QStringLiteral("Jenkinsfile")},
        {QStringLiteral("'Jenkinsfile' is there already")});
    row("by its ending", "**/*.jenkinsfile",
        {QStringLiteral("ci/nightly.jenkinsfile"), QStringLiteral("ci/nightly.txt")},
        {QStringLiteral("'ci/nightly.jenkinsfile' is there already")});
    row("a star stays in its folder", "*.yml", {QStringLiteral("a/b.yml"), QStringLiteral("c.yml")},
        {QStringLiteral("'c.yml' is there already")});
    row("another case is another file", "**/Jenkinsfile", {QStringLiteral("ci/jenkinsfile")}, {});
    row("what is generated is no neighbour", "*.yaml", {QStringLiteral("own.txt")}, {});
    row("too deep", "**/Jenkinsfile", {QStringLiteral("1/2/3/4/Jenkinsfile"), QStringLiteral("1/2/3/4/5/Jenkinsfile")},
        {QStringLiteral("'1/2/3/4/Jenkinsfile' is there already")});
    row("what others wrote", "**/Jenkinsfile",
        {QStringLiteral("node_modules/x/Jenkinsfile"), QStringLiteral("vendor/y/Jenkinsfile")}, {});
    row("many", ".github/workflows/*.yml",
        {QStringLiteral(".github/workflows/a.yml"), QStringLiteral(".github/workflows/b.yml"),
            QStringLiteral(".github/workflows/c.yml"), QStringLiteral(".github/workflows/d.yml"),
            QStringLiteral(".github/workflows/e.yml")},
        {QStringLiteral("'.github/workflows/a.yml' is"), QStringLiteral("'.github/workflows/b.yml' is"),
            QStringLiteral("'.github/workflows/c.yml' is"),
            QStringLiteral("… and 2 more of the kind '.github/workflows/*.yml'.")});
}

void TestTeams::whatPatternsFindIsTold()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, theirs);
    QFETCH(QStringList, told);
    const Sandbox sandbox;
    QMap<QString, QByteArray> repository;
    for (const QString& path : theirs)
        repository.insert(path, "theirs\n");
    sandbox.makeRepository(repository);
    const FileSet files(fileSet({{QStringLiteral("compose.yaml"), "a\n"}}).files(),
        {{pattern, QStringLiteral("One"), QStringLiteral("One")}});
    const Result<Comparison> comparison = compare(files, onCurrent(sandbox));
    QVERIFY2(comparison, comparison ? "" : qPrintable(comparison.error().text()));
    QCOMPARE(comparison->notes.size(), told.size());
    for (qsizetype note = 0; note < told.size(); ++note)
        QVERIFY2(comparison->notes.at(note).startsWith(told.at(note)), qPrintable(comparison->notes.at(note)));
}

void TestTeams::aRepositoryInsideAnotherIsTold()
{
    const Sandbox sandbox;
    sandbox.makeRepository({{QStringLiteral("own.txt"), "own\n"}});
    ExportRequest request = onCurrent(sandbox);
    request.directory += QStringLiteral("/platform");
    request.currentBranch = false;
    const Result<Comparison> comparison = compare(design(1, ".env\n"), request);
    QVERIFY2(comparison, comparison ? "" : qPrintable(comparison.error().text()));
    QVERIFY2(comparison->notes.join(QString()).contains(QLatin1String("becomes a repository of its own")),
        qPrintable(comparison->notes.join(QString())));
    const Result<ExportReport> report = exportFiles(design(1, ".env\n"), request);
    QVERIFY2(report && report->notes == comparison->notes, said(report));
}

// What the team and the next design make of a.txt and c.txt after an export of version 1, and what is said of the
// conflict.
void TestTeams::everyReasonIsTrue_data()
{
    QTest::addColumn<QStringList>("commands");
    QTest::addColumn<QByteArray>("hand");
    QTest::addColumn<QByteArray>("generated");
    QTest::addColumn<QString>("reason");
    const QStringList nothing;
    QTest::newRow("both changed the same line")
        << nothing << QByteArray("hand\n") << QByteArray("new\n")
        << QStringLiteral("Changed by hand and in the catalogue, in the same lines.");
    QTest::newRow("no text")
        << nothing << QByteArray("a\0b", 3) << QByteArray("new\n")
        << QStringLiteral(
               "Changed in the repository and in the catalogue, and it is no text whose lines could be merged.");
    QTest::newRow("the record was deleted")
        << QStringList{QStringLiteral("rm -q -r .stackwright")} << QByteArray("hand\n") << QByteArray("new\n")
        << QStringLiteral(
               "A file of this name with other content is there, and no record tells of an export that made it.");
    QTest::newRow("the export is lost")
        << QStringList{QStringLiteral("checkout -q --orphan squashed"), QStringLiteral("commit -q -m squashed"),
               QStringLiteral("branch -q -D main"), QStringLiteral("branch -q -M main"),
               QStringLiteral("reflog expire --expire=now --all"), QStringLiteral("gc -q --prune=now")}
        << QByteArray("hand\n") << QByteArray("new\n")
        << QStringLiteral("It differs, and the earlier design is no longer there to tell who changed it.");
    QTest::newRow("deleted") << QStringList{QStringLiteral("rm -q -f a.txt")} << none << QByteArray("new\n")
                             << QStringLiteral("Deleted by the team, but changed in the catalogue.");
}

void TestTeams::everyReasonIsTrue()
{
    QFETCH(QStringList, commands);
    QFETCH(QByteArray, hand);
    QFETCH(QByteArray, generated);
    QFETCH(QString, reason);
    const Sandbox sandbox;
    sandbox.makeRepository({{QStringLiteral("own.txt"), "own\n"}});
    const QString record = QStringLiteral(".stackwright/stack.yaml");
    QVERIFY(exportFiles(fileSet({{record, "1\n"}, {QStringLiteral("a.txt"), "a\n"}}), onCurrent(sandbox)));
    for (const QString& command : commands)
        sandbox.tell(command);
    if (hand != none)
        sandbox.write(QStringLiteral("repo/a.txt"), hand);
    sandbox.write(QStringLiteral("repo/c.txt"), "the team's\n");
    sandbox.commitAll(QStringLiteral("by hand"));
    const Result<Comparison> comparison =
        compare(fileSet({{record, "2\n"}, {QStringLiteral("a.txt"), generated}, {QStringLiteral("c.txt"), "ours\n"}}),
            onCurrent(sandbox));
    QVERIFY2(comparison, comparison ? "" : qPrintable(comparison.error().text()));
    for (const FileChange& change : comparison->changes) {
        if (change.path == QLatin1String("a.txt"))
            QCOMPARE(change.reason, reason);
        if (change.path == QLatin1String("c.txt") && comparison->basis == Basis::GeneratedCommit)
            QCOMPARE(change.reason,
                QStringLiteral(
                    "A file of this name with other content is there, and the last export did not make it."));
        QCOMPARE(change.settleable, change.change == Change::Conflict);
    }
    QCOMPARE(changeOf(comparison->changes, QStringLiteral("a.txt")), QStringLiteral("conflict"));
}

void TestTeams::aLinkIsOnlyKept()
{
    const Sandbox sandbox;
    sandbox.makeRepository({{QStringLiteral("own.txt"), "own\n"}});
    QVERIFY(QFile::link(QStringLiteral("own.txt"), sandbox.path(QStringLiteral("repo/a.txt"))));
    sandbox.commitAll(QStringLiteral("link"));
    ExportRequest request = onBranch(sandbox, QStringLiteral("kept"));
    request.choices = {{QStringLiteral("a.txt"), Choice::KeepMine}};
    QVERIFY2(exportFiles(design(1, none), request), "a link that is kept is in nobody's way");
    request = onBranch(sandbox, QStringLiteral("taken"));
    request.choices = {{QStringLiteral("a.txt"), Choice::TakeGenerated}};
    const Result<ExportReport> refused = exportFiles(design(1, none), request);
    QVERIFY(!refused && refused.error().what.contains(QLatin1String("It can only be kept, or moved by hand.")));
    QVERIFY(QFileInfo(sandbox.path(QStringLiteral("repo/a.txt"))).isSymLink());
}

void TestTeams::movesFollowTheMostAlike()
{
    const Sandbox sandbox;
    sandbox.makeRepository({{QStringLiteral("own.txt"), "own\n"}});
    const QString record = QStringLiteral(".stackwright/stack.yaml");
    const QByteArray long1 = "one line that tells\ntwo lines that tell\nthree lines that tell\nfour lines that tell\n";
    const auto set = [&](const char* version, const QByteArray& end) {
        return fileSet({{record, version}, {QStringLiteral("x/a.txt"), long1 + end},
            {QStringLiteral("x/b.txt"), long1 + "b\n" + end}, {QStringLiteral("gone.txt"), "g\n"}});
    };
    QVERIFY(exportFiles(set("1\n", {}), onCurrent(sandbox)));
    sandbox.tell(QStringLiteral("mv x y"));
    sandbox.tell(QStringLiteral("rm -q gone.txt"));
    sandbox.write(QStringLiteral("repo/elsewhere/gone.txt"), "something else\n");
    sandbox.commitAll(QStringLiteral("moved"));
    FileSet next = fileSet(
        {{record, "2\n"}, {QStringLiteral("x/a.txt"), long1 + "z\n"}, {QStringLiteral("x/b.txt"), long1 + "b\nz\n"},
            {QStringLiteral("x/new.txt"), "n\n"}, {QStringLiteral("gone.txt"), "g\n"}});
    const Result<ExportReport> report = exportFiles(next, onCurrent(sandbox));
    QVERIFY2(report, said(report));
    const QMap<QString, QByteArray> files = treeOf(sandbox, QStringLiteral("HEAD"));
    QCOMPARE(files.keys().join(u' '),
        QStringLiteral(".stackwright/stack.yaml elsewhere/gone.txt own.txt y/a.txt y/b.txt y/new.txt"));
    QCOMPARE(files.value(QStringLiteral("y/b.txt")), long1 + "b\nz\n");
    QCOMPARE(sandbox.tell(QStringLiteral("status --porcelain")), QString());
    // What is no longer generated goes from where it stands.
    const Result<ExportReport> last = exportFiles(fileSet({{record, "3\n"}}), onCurrent(sandbox));
    QVERIFY2(last, said(last));
    QCOMPARE(treeOf(sandbox, QStringLiteral("HEAD")).keys().join(u' '),
        QStringLiteral(".stackwright/stack.yaml elsewhere/gone.txt own.txt"));
}

STACKWRIGHT_TEST(TestTeams)

#include "tst_teams.moc"
