// A repository made from nothing: exactly the FileSet, settled, or nothing at all.
#include "git/changes.h"
#include "sandbox.h"
#include "support/testrunner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <dlfcn.h>
#include <sys/stat.h>

using namespace stackwright;

using Files = QMap<QString, QByteArray>;

class TestNewRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exportsExactlyTheFiles_data();
    void exportsExactlyTheFiles();
    void takesFolders_data();
    void takesFolders();
    void isReproducible();
    void keepsAnEmptyFolderItself();
    void refusesPaths_data();
    void refusesPaths();
    void refusesFolders_data();
    void refusesFolders();
    void stopsWithoutATrace();
    void exportsTheSameTwice();
    void ignoresTheUmask();
    void comparesWithoutWriting();
    void refusesPathsOfTheSharedList();
    void readsNoCertificates();
};

static Files manyFiles()
{
    Files files;
    for (int i = 0; i < 400; ++i)
        files.insert(QStringLiteral("d%1/e%2/file-%3.txt").arg(i % 7).arg(i % 11).arg(i),
            QByteArray(i * 37, char('a' + i % 26)) + '\n');
    return files;
}

void TestNewRepository::exportsExactlyTheFiles_data()
{
    QTest::addColumn<Files>("files");
    QTest::newRow("one file") << Files{{QStringLiteral("README.md"), "# Stack\n"}};
    QTest::newRow("empty file") << Files{{QStringLiteral("empty"), ""}, {QStringLiteral("also-empty"), ""}};
    QTest::newRow("executable") << Files{
        {QStringLiteral("run.sh"), "#!/bin/sh\n"}, {QStringLiteral("bin/deep/go.sh"), "#!/bin/sh\n"}};
    QTest::newRow("bytes that are no text") << Files{{QStringLiteral("a.bin"), QByteArray("\0\1\2\r\n\xff\xfe", 7)}};
    QTest::newRow("carriage returns") << Files{
        {QStringLiteral("dos.txt"), "a\r\nb\r\n"}, {QStringLiteral(".gitattributes"), "* text=auto eol=lf\n"}};
    QTest::newRow("names git sorts its own way") << Files{{QStringLiteral("a/b"), "1"}, {QStringLiteral("a.b"), "2"},
        {QStringLiteral("a-b"), "3"}, {QStringLiteral("a0"), "4"}, {QStringLiteral("a b"), "5"}};
    QTest::newRow("accents and dots") << Files{
        {QStringLiteral("docs/\u00e9t\u00e9.md"), "x"}, {QStringLiteral(".github/workflows/ci.yml"), "on: push\n"}};
    QTest::newRow("ignored by its own .gitignore")
        << Files{{QStringLiteral(".gitignore"), "*\n"}, {QStringLiteral("kept"), "x"}};
    QTest::newRow("the longest name") << Files{
        {QString(255, u'n'), "x"}, {QString(200, u'd') + u'/' + QString(255, u'm'), "y"}};
    QTest::newRow("a large file") << Files{{QStringLiteral("large"), QByteArray(3 * 1024 * 1024, 'x')}};
    QTest::newRow("400 files") << manyFiles();
}

void TestNewRepository::exportsExactlyTheFiles()
{
    QFETCH(Files, files);
    const Sandbox sandbox;
    const Result<ExportReport> report = exportFiles(fileSet(files), requestFor(sandbox));
    QVERIFY2(report, said(report));
    QCOMPARE(sandbox.fsck(), QString());
    QCOMPARE(treeOf(sandbox, QStringLiteral("main")), files);
    QCOMPARE(sandbox.tell(QStringLiteral("status --porcelain --ignored")), QString());
    QCOMPARE(sandbox.tell(QStringLiteral("rev-list --count --all")), QStringLiteral("1"));
    QCOMPARE(sandbox.tell(QStringLiteral("rev-parse HEAD")), report->commit);
    QCOMPARE(sandbox.tell(QStringLiteral("symbolic-ref HEAD")), QStringLiteral("refs/heads/main"));
    QCOMPARE(report->filesWritten, files.size());
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        QCOMPARE(sandbox.read(QStringLiteral("repo/") + file.key()), file.value());
        QCOMPARE(QFileInfo(sandbox.path(QStringLiteral("repo/") + file.key())).isExecutable(),
            file.key().endsWith(QLatin1String(".sh")));
    }
    // The stamps are those of the files: git finds nothing to refresh.
    QCOMPARE(sandbox.tell(QStringLiteral("diff-files")), QString());
    QCOMPARE(QDir(sandbox.path(QString())).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList({QStringLiteral("home"), QStringLiteral("repo")}));
}

void TestNewRepository::takesFolders_data()
{
    QTest::addColumn<QString>("existing");
    QTest::addColumn<QString>("folder");
    QTest::newRow("does not exist") << QString() << QStringLiteral("repo");
    QTest::newRow("nor do its parents") << QString() << QStringLiteral("a/b/c/repo");
    QTest::newRow("is empty") << QStringLiteral("repo") << QStringLiteral("repo");
    QTest::newRow("has a blank and a quote") << QString() << QStringLiteral("my 'own' stack");
    QTest::newRow("dots on the way") << QStringLiteral("x/y") << QStringLiteral("x/y/../z");
}

void TestNewRepository::takesFolders()
{
    QFETCH(QString, existing);
    QFETCH(QString, folder);
    const Sandbox sandbox;
    if (!existing.isEmpty())
        QDir().mkpath(sandbox.path(existing));
    ExportRequest request = requestFor(sandbox, QString());
    request.directory += u'/' + folder;
    const Result<ExportReport> report =
        exportFiles(fileSet({{QStringLiteral("a/b.txt"), "b\n"}, {QStringLiteral("c.txt"), "c\n"}}), request);
    QVERIFY2(report, said(report));
    QCOMPARE(report->directory, sandbox.path(folder));
    QCOMPARE(sandbox.fsck(folder), QString());
    QCOMPARE(sandbox.tell(QStringLiteral("status --porcelain"), folder), QString());
    const QStringList names =
        QDir(sandbox.path(folder)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QCOMPARE(names, QStringList({QStringLiteral(".git"), QStringLiteral("a"), QStringLiteral("c.txt")}));
}

void TestNewRepository::isReproducible()
{
    const Sandbox sandbox;
    const FileSet files = fileSet(manyFiles());
    const Result<ExportReport> first = exportFiles(files, requestFor(sandbox, QStringLiteral("one")));
    const Result<ExportReport> second = exportFiles(files, requestFor(sandbox, QStringLiteral("two")));
    QVERIFY2(first && second, said(first));
    QCOMPARE(first->commit, second->commit);
    QCOMPARE(sandbox.tell(QStringLiteral("show -s --format=%an|%ae|%ad|%cn --date=iso"), QStringLiteral("one")),
        QStringLiteral("Tess Tester|tess@example.invalid|2023-11-14 23:13:20 +0100|Tess Tester"));
}

void TestNewRepository::keepsAnEmptyFolderItself()
{
    const Sandbox sandbox;
    QDir().mkpath(sandbox.path());
    struct stat before = {};
    struct stat after = {};
    QCOMPARE(::stat(sandbox.path().toUtf8().constData(), &before), 0);
    const Result<ExportReport> report = exportFiles(fileSet({{QStringLiteral("a"), "a\n"}}), requestFor(sandbox));
    QVERIFY2(report, said(report));
    QCOMPARE(::stat(sandbox.path().toUtf8().constData(), &after), 0);
    QCOMPARE(after.st_ino, before.st_ino);
}

void TestNewRepository::refusesPaths_data()
{
    QTest::addColumn<QStringList>("paths");
    for (const char* path : {"../outside", "/etc/passwd", ".git/config", ".GIT/hooks/pre-commit", "a/.git/x", "git~1/x",
             ".gitmodules", "a//b", "a/./b", "a/../b", "con", "a\\b", "x\ny", ""})
        QTest::newRow(path) << QStringList{QLatin1String(path)};
    QTest::newRow("case") << QStringList{QStringLiteral("a/File"), QStringLiteral("a/file")};
    QTest::newRow("file and folder") << QStringList{QStringLiteral("a"), QStringLiteral("a/b")};
    QTest::newRow("accents written in two ways") << QStringList{QStringLiteral("\u00e9"), QStringLiteral("e\u0301")};
}

void TestNewRepository::refusesPaths()
{
    QFETCH(QStringList, paths);
    const Sandbox sandbox;
    Files files;
    for (const QString& path : std::as_const(paths))
        files.insert(path, "x");
    const Result<ExportReport> report = exportFiles(fileSet(files), requestFor(sandbox));
    QVERIFY(!report);
    QCOMPARE(int(report.error().failure), int(Failure::Problem));
    QCOMPARE(QDir(sandbox.path(QString())).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{QStringLiteral("home")});
}

void TestNewRepository::refusesFolders_data()
{
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("words");
    QTest::newRow("holds files") << QStringLiteral("file in it") << QStringLiteral("no repository");
    QTest::newRow("is a file") << QStringLiteral("file") << QStringLiteral("is a file");
    QTest::newRow("is a dangling link") << QStringLiteral("link") << QStringLiteral("does not exist");
    QTest::newRow("below a file") << QStringLiteral("below") << QStringLiteral("folder");
}

void TestNewRepository::refusesFolders()
{
    QFETCH(QString, made);
    QFETCH(QString, words);
    const Sandbox sandbox;
    ExportRequest request = requestFor(sandbox);
    if (made == QLatin1String("file in it"))
        sandbox.write(QStringLiteral("repo/notes.txt"), "mine");
    else if (made == QLatin1String("link"))
        QFile::link(sandbox.path(QStringLiteral("nowhere")), sandbox.path());
    else
        sandbox.write(QStringLiteral("repo"), "mine");
    if (made == QLatin1String("below"))
        request.directory += QStringLiteral("/deeper");
    const QMap<QString, QByteArray> before = sandbox.snapshot(QString());
    const Result<ExportReport> report = exportFiles(fileSet({{QStringLiteral("a"), "a\n"}}), request);
    QVERIFY(!report);
    QVERIFY2(report.error().text().contains(words), qPrintable(report.error().text()));
    QCOMPARE(sandbox.snapshot(QString()), before);
}

void TestNewRepository::stopsWithoutATrace()
{
    const Sandbox sandbox;
    QDir().mkpath(sandbox.path(QStringLiteral("empty")));
    for (const QString& folder : {QStringLiteral("repo"), QStringLiteral("empty")}) {
        const Result<ExportReport> report = exportFiles(fileSet(manyFiles()), requestFor(sandbox, folder),
            [](const QString&, qsizetype done, qsizetype) { return done < 100; });
        QVERIFY(!report);
        QCOMPARE(int(report.error().failure), int(Failure::Cancelled));
    }
    QCOMPARE(sandbox.snapshot(QString()).keys(),
        QStringList({QStringLiteral("empty"), QStringLiteral("home"), QStringLiteral("home/gitconfig")}));
}

void TestNewRepository::exportsTheSameTwice()
{
    const Sandbox sandbox;
    const FileSet files =
        fileSet({{QStringLiteral("a"), "a\n"}, {QStringLiteral(".stackwright/stack.yaml"), "version: 1\n"}});
    const Result<ExportReport> first = exportFiles(files, requestFor(sandbox));
    QVERIFY2(first, said(first));
    const QMap<QString, QByteArray> before = sandbox.snapshot();
    const Result<ExportReport> second = exportFiles(files, requestFor(sandbox));
    QVERIFY2(second, said(second));
    QVERIFY(second->nothingToCommit);
    QCOMPARE(second->commit, first->commit);
    QCOMPARE(sandbox.snapshot(), before);
}

void TestNewRepository::ignoresTheUmask()
{
    const Sandbox sandbox;
    const mode_t before = ::umask(0);
    const Result<ExportReport> report = exportFiles(fileSet({{QStringLiteral("d/a"), "a\n"}}), requestFor(sandbox));
    ::umask(before);
    QVERIFY2(report, said(report));
    for (const QString& name : {QStringLiteral("repo"), QStringLiteral("repo/d"), QStringLiteral("repo/d/a"),
             QStringLiteral("repo/.git"), QStringLiteral("repo/.git/config")})
        QVERIFY2((QFileInfo(sandbox.path(name)).permissions() & (QFile::WriteOther | QFile::WriteGroup)) == 0,
            qPrintable(name));
}

void TestNewRepository::comparesWithoutWriting()
{
    const Sandbox sandbox;
    const Result<Comparison> comparison = compare(fileSet({{QStringLiteral("a"), "a\n"}}), requestFor(sandbox));
    QVERIFY(comparison);
    QCOMPARE(comparison->branch, QStringLiteral("main"));
    QCOMPARE(comparison->changes, ChangeList({FileChange{QStringLiteral("a"), Change::Added, {}, false}}));
    QVERIFY(!QFileInfo::exists(sandbox.path()));
}

// What the loader gives libgit2 when it asks for the reader of certificates: ours, or the start of every export gets a
// quarter dearer.
void TestNewRepository::readsNoCertificates()
{
    void* const reader = dlsym(RTLD_DEFAULT, "mbedtls_x509_crt_parse_file");
    if (!reader)
        QSKIP("libgit2 is built without mbed TLS here.");
    Dl_info place = {};
    QVERIFY(dladdr(reader, &place) != 0);
    QCOMPARE(QFileInfo(QFile::decodeName(place.dli_fname)).canonicalFilePath(),
        QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath());
}

void TestNewRepository::refusesPathsOfTheSharedList()
{
    const QString list = sharedPath(QStringLiteral("hostile/paths.json"));
    if (list.isEmpty())
        QSKIP("STACKWRIGHT_SHARED is not set");
    QFile file(list);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(rows.size() > 50);
    for (const QJsonValue& row : rows) {
        const QString verdict = row[QLatin1String("verdict")].toString();
        const Sandbox sandbox;
        const Result<ExportReport> report =
            exportFiles(fileSet({{QStringLiteral("README.md"), "# x\n"}, {row[QLatin1String("path")].toString(), "x"}}),
                requestFor(sandbox));
        const QByteArray shown =
            row[QLatin1String("path")].toString().toUtf8().toPercentEncoding() + ": " + said(report);
        if (verdict != QLatin1String("bounded"))
            QVERIFY2(report.ok() == (verdict == QLatin1String("accept")), shown.constData());
        const QStringList names =
            QDir(sandbox.path(QString())).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QVERIFY2(names.size() == (report ? 2 : 1), shown.constData());
    }
}

STACKWRIGHT_TEST(TestNewRepository)

#include "tst_newrepository.moc"
