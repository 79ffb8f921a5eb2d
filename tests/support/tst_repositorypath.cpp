#include "support/repositorypath.h"
#include "support/testrunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace stackwright;

class RepositoryPathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void clashes_data();
    void clashes();
    void findsAClashAmongMany();
    void answersTheSharedList_data();
    void answersTheSharedList();
};

void RepositoryPathTest::accepts_data()
{
    QTest::addColumn<QString>("path");
    const auto row = [](const char* path) { QTest::newRow(path) << QString::fromUtf8(path); };
    row("README.md");
    row("src/a b.txt");
    row("docs/\xC3\xA9t\xC3\xA9.md");
    row(".gitignore");
    row(".gitattributes");
    row(".gitlab-ci.yml");
    row(".github/workflows/ci.yml");
    row("auxiliary.c");
    row("console/com.txt");
    row("a~");
    row("b/~c");
    row("git~x/config");
    row("digit~1");
    row("refs/heads/x");
    row("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D.txt");
    row("\xF0\x9F\x9A\x80/x");
    row("a@b+c,d=e;f'g&h(i)[j]{k}!l^m`n$o%p#q");
    QTest::newRow("component of 255 bytes") << QString(255, u'a');
    QTest::newRow("path of 4096 bytes") << QString(
        QStringLiteral("abcdefg/").repeated(511) + QStringLiteral("12345678"));
}

void RepositoryPathTest::accepts()
{
    QFETCH(QString, path);
    const auto problem = pathProblem(path);
    QVERIFY2(!problem, problem ? qPrintable(*problem) : "");
}

void RepositoryPathTest::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QString& path, const char* reason) {
        QTest::newRow(name) << path << QString::fromUtf8(reason);
    };
    const auto text = [](const char* path) { return QString::fromUtf8(path); };
    row("empty", QString(), "it is empty");
    row("absolute", text("/etc/passwd"), "it is absolute");
    row("share", text("//host/share"), "it is absolute");
    row("parent", text(".."), "'..' may not be part");
    row("parent inside", text("a/../b"), "'..' may not be part");
    row("here", text("./a"), "'.' may not be part");
    row("empty part", text("a//b"), "a part of it is empty");
    row("slash at the end", text("a/"), "a part of it is empty");
    row("home", text("~/x"), "home folder");
    row("home of another", text("~root/x"), "home folder");
    row("drive", text("C:/x"), "holds ':'");
    row("stream", text("a::$DATA"), "holds ':'");
    row("backslash", text("a\\b"), "holds '\\'");
    row("wildcard", text("a*b"), "holds '*'");
    row("question", text("a?b"), "holds '?'");
    row("quote", text("a\"b"), "holds '\"'");
    row("angle", text("a<b"), "holds '<'");
    row("pipe", text("a|b"), "holds '|'");
    row("line end", text("a\nb"), "control character U+000A");
    row("zero", QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b")), "control character U+0000");
    row("delete", text("a\x7F"), "control character U+007F");
    row("control beyond ASCII", text("a\xC2\x85"), "control character U+0085");
    row("zero width", text("a\xE2\x80\x8B"), "invisible character U+200B");
    row("joiner", text(".g\xE2\x80\x8Dit/x"), "invisible character U+200D");
    row("right to left", text("a\xE2\x80\xAE"), "invisible character U+202E");
    row("byte order mark", text("a\xEF\xBB\xBF"), "invisible character U+FEFF");
    row("soft hyphen", text("a\xC2\xAD"), "invisible character U+00AD");
    row("line separator", text("a\xE2\x80\xA8"), "invisible character U+2028");
    row("tag character", text("a\xF3\xA0\x81\x81"), "invisible character U+E0041");
    row("private character", text(".git\xEF\x9C\x8E/x"), "invisible character U+F70E");
    row("no character", text("a\xEF\xBF\xBF"), "invisible character U+FFFF");
    row("half a character", QString(QStringLiteral("a") + QChar(0xD800)), "half a character");
    row("decomposed", text("e\xCC\x81"), "Unicode NFC");
    row("git", text(".git/config"), "Git's own folder");
    row("git alone", text(".git"), "Git's own folder");
    row("git in capitals", text(".GIT/config"), "Git's own folder");
    row("git deeper", text("a/.Git/hooks/x"), "Git's own folder");
    row("git with dotless i", text(".g\xC4\xB1t/x"), "Git's own folder");
    row("git with dotted I", text(".G\xC4\xB0T/x"), "Git's own folder");
    row("git in wide letters", text("\xEF\xBC\x8E\xEF\xBD\x87\xEF\xBD\x89\xEF\xBD\x94/x"), "Git's own folder");
    row("parent in wide dots", text("a/\xEF\xBC\x8E\xEF\xBC\x8E/x"), "may not be part");
    row("parent in leader dots", text("a/\xE2\x80\xA4\xE2\x80\xA4/x"), "may not be part");
    row("git with a dot", text(".git./config"), "ends with a dot or a space");
    row("git with a space", text(".git /config"), "ends with a dot or a space");
    row("short git", text("git~1/config"), "Git's own folder");
    row("short git, other number", text("GIT~27"), "Git's own folder");
    row("gitmodules", text(".gitmodules"), "other repositories");
    row("gitmodules in capitals", text(".GitModules"), "other repositories");
    row("short gitmodules", text("gitmod~1"), "other repositories");
    row("short gitmodules, hashed", text("GI7EBA~1"), "other repositories");
    row("device", text("aux"), "device on Windows");
    row("device with ending", text("con.txt"), "device on Windows");
    row("device with two endings", text("NUL.tar.gz"), "device on Windows");
    row("device with a space", text("con .txt"), "device on Windows");
    row("device as folder", text("a/prn/b"), "device on Windows");
    row("port", text("com1"), "device on Windows");
    row("printer", text("LPT9.log"), "device on Windows");
    row("port with a raised digit", text("com\xC2\xB9"), "device on Windows");
    row("console input", text("CONIN$"), "device on Windows");
    row("dot at the end", text("a."), "ends with a dot or a space");
    row("space at the end", text("a /b"), "ends with a dot or a space");
    row("space first", text(" a"), "starts with a space or a dash");
    row("dash first", text("a/-rf"), "starts with a space or a dash");
    row("template tag", text("{{name}}/x"), "template tag");
    row("own template tag", text("<% name %>/x"), "holds '<'");
    row("variable", text("${name}/x"), "template tag");
    row("long part", QString(256, u'a'), "longer than 255 bytes");
    row("long part in bytes", QString(128, QChar(0xE9)), "longer than 255 bytes");
    row("long path", QString(QStringLiteral("abcdefg/").repeated(512) + u'x'), "longer than 4096 bytes");
}

void RepositoryPathTest::refuses()
{
    QFETCH(QString, path);
    QFETCH(QString, reason);
    const auto problem = pathProblem(path);
    QVERIFY(problem);
    QVERIFY2(problem->contains(reason), qPrintable(*problem));
    QVERIFY2(problem->size() < 500 && !problem->contains(u'\n') && !problem->contains(QChar(0)), qPrintable(*problem));
}

void RepositoryPathTest::clashes_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QString>("clash");
    const auto row = [](const char* name, const char* paths, const char* clash) {
        QTest::newRow(name) << QString::fromUtf8(paths).split(u' ') << QString::fromUtf8(clash);
    };
    row("none", "a b/c b/d README.md", "");
    row("case of a file", "README.md readme.MD", "'README.md' and 'readme.MD' are the same path");
    row("case of a folder", "docs/a Docs/b", "'docs/a' and 'Docs/b' are the same path");
    row("Unicode form", "\xC3\xA9 e\xCC\x81", "are the same path");
    row("sharp s",
        "STRASSE stra\xC3\x9F"
        "e",
        "are the same path");
    row("twice", "a/b a/b", "'a/b' stands twice.");
    row("file, then folder", "a a/b", "'a' is a file, but 'a/b' needs a folder of that name.");
    row("folder, then file", "a/b/c a/b", "'a/b' is a file, but 'a/b/c' needs a folder");
    row("file and folder but for case", "A a/b", "are the same path");
}

void RepositoryPathTest::clashes()
{
    QFETCH(QStringList, paths);
    QFETCH(QString, clash);
    const auto found = pathClash(paths);
    QCOMPARE(found.has_value(), !clash.isEmpty());
    if (found)
        QVERIFY2(found->contains(clash), qPrintable(*found));
}

void RepositoryPathTest::findsAClashAmongMany()
{
    QStringList paths;
    for (int i = 0; i < 10'000; ++i)
        paths.append(QStringLiteral("some/folder%1/file-%2.txt").arg(i % 100).arg(i));
    QVERIFY(!pathClash(paths));
    paths.append(QStringLiteral("some/folder7/FILE-7.txt"));
    QVERIFY(pathClash(paths));
}

void RepositoryPathTest::answersTheSharedList_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("verdict");
    QFile list(sharedPath(QStringLiteral("hostile/paths.json")));
    if (list.fileName().isEmpty() || !list.open(QIODevice::ReadOnly))
        QSKIP("STACKWRIGHT_SHARED names no folder with hostile/paths.json");
    const QJsonArray cases = QJsonDocument::fromJson(list.readAll()).array();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue& one : cases)
        QTest::newRow(qPrintable(one[u"why"].toString())) << one[u"path"].toString() << one[u"verdict"].toString();
}

void RepositoryPathTest::answersTheSharedList()
{
    QFETCH(QString, path);
    QFETCH(QString, verdict);
    // Some of them only clash with a file that every repository has.
    const bool refused = pathProblem(path) || pathClash({QStringLiteral("README.md"), path});
    if (verdict == u"accept")
        QVERIFY(!refused);
    if (verdict == u"reject")
        QVERIFY(refused);
}

STACKWRIGHT_TEST(RepositoryPathTest)

#include "tst_repositorypath.moc"
