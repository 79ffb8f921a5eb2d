// Who commits, when, and with which signature.
#include "git/exporter.h"
#include "git/target.h"
#include "sandbox.h"
#include "support/testrunner.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

using namespace stackwright;

using Words = QMap<QByteArray, QByteArray>;

class TestIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isFound_data();
    void isFound();
    void asksForWhatIsMissing_data();
    void asksForWhatIsMissing();
    void takesDates_data();
    void takesDates();
    void signsWithSsh_data();
    void signsWithSsh();
    void signsWithGpg();
    void neverCommitsUnsigned_data();
    void neverCommitsUnsigned();
};

static FileSet files()
{
    return fileSet({{QStringLiteral("a"), "a\n"}});
}

// Environment and configuration of the rows; a value of "-" unsets.
static void apply(const Sandbox& sandbox, const Words& environment, const Words& configuration)
{
    for (auto word = environment.cbegin(); word != environment.cend(); ++word) {
        if (word.value() == "-")
            qunsetenv(word.key().constData());
        else
            qputenv(word.key().constData(), word.value());
    }
    for (auto word = configuration.cbegin(); word != configuration.cend(); ++word) {
        if (word.value() == "-")
            sandbox.git({QStringLiteral("config"), QStringLiteral("--global"), QStringLiteral("--unset"),
                            QString::fromUtf8(word.key())},
                QStringLiteral("home"));
        else
            sandbox.configure(QString::fromUtf8(word.key()), QString::fromUtf8(word.value()));
    }
}

void TestIdentity::isFound_data()
{
    QTest::addColumn<Words>("environment");
    QTest::addColumn<Words>("configuration");
    QTest::addColumn<std::optional<Identity>>("chosen");
    QTest::addColumn<QString>("expected");
    const std::optional<Identity> none;
    QTest::newRow("configuration") << Words{} << Words{} << none
                                   << QStringLiteral(
                                          "Tess Tester <tess@example.invalid>|Tess Tester <tess@example.invalid>");
    QTest::newRow("chosen") << Words{} << Words{}
                            << std::optional<Identity>(
                                   Identity{QStringLiteral("Ann"), QStringLiteral("ann@example.invalid")})
                            << QStringLiteral("Ann <ann@example.invalid>|Ann <ann@example.invalid>");
    QTest::newRow("environment of the author")
        << Words{{"GIT_AUTHOR_NAME", "Eve"}, {"GIT_AUTHOR_EMAIL", "eve@example.invalid"}} << Words{} << none
        << QStringLiteral("Eve <eve@example.invalid>|Tess Tester <tess@example.invalid>");
    QTest::newRow("environment of the committer")
        << Words{{"GIT_COMMITTER_NAME", "Eve"}} << Words{} << none
        << QStringLiteral("Tess Tester <tess@example.invalid>|Eve <tess@example.invalid>");
    QTest::newRow("author.name") << Words{} << Words{{"author.name", "Ada"}} << none
                                 << QStringLiteral("Ada <tess@example.invalid>|Tess Tester <tess@example.invalid>");
    QTest::newRow("EMAIL") << Words{{"EMAIL", "env@example.invalid"}} << Words{{"user.email", "-"}} << none
                           << QStringLiteral("Tess Tester <env@example.invalid>|Tess Tester <env@example.invalid>");
    QTest::newRow("letters of the world")
        << Words{} << Words{{"user.name", "Zo\xc3\xab \xe5\xb1\xb1"}} << none
        << QStringLiteral("Zo\u00eb \u5c71 <tess@example.invalid>|Zo\u00eb \u5c71 <tess@example.invalid>");
    QTest::newRow("characters that may not stand there")
        << Words{} << Words{}
        << std::optional<Identity>(Identity{QStringLiteral("A\nn<n>."), QStringLiteral("<ann@x.y>")})
        << QStringLiteral("Ann <ann@x.y>|Ann <ann@x.y>");
}

void TestIdentity::isFound()
{
    QFETCH(Words, environment);
    QFETCH(Words, configuration);
    QFETCH(std::optional<Identity>, chosen);
    QFETCH(QString, expected);
    const Sandbox sandbox;
    apply(sandbox, environment, configuration);
    ExportRequest request = requestFor(sandbox);
    request.identity = chosen;
    const Result<ExportReport> report = exportFiles(files(), request);
    QVERIFY2(report, said(report));
    const GitAnswer shown =
        sandbox.git({QStringLiteral("show"), QStringLiteral("-s"), QStringLiteral("--format=%an <%ae>|%cn <%ce>")});
    QCOMPARE(shown.output, expected);
    QCOMPARE(sandbox.fsck(), QString());
}

void TestIdentity::asksForWhatIsMissing_data()
{
    QTest::addColumn<Words>("configuration");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << Words{{"user.name", "-"}, {"user.email", "-"}}
                             << QStringLiteral("no name and no email address");
    QTest::newRow("no name") << Words{{"user.name", "-"}} << QStringLiteral("no name");
    QTest::newRow("no address") << Words{{"user.email", "-"}} << QStringLiteral("no email address");
    QTest::newRow("nothing left of the name") << Words{{"user.name", "<>"}} << QStringLiteral("<>");
}

void TestIdentity::asksForWhatIsMissing()
{
    QFETCH(Words, configuration);
    QFETCH(QString, words);
    const Sandbox sandbox;
    apply(sandbox, {}, configuration);
    const Result<ExportReport> report = exportFiles(files(), requestFor(sandbox));
    QVERIFY(!report);
    QVERIFY2(report.error().text().contains(words), said(report));
    QVERIFY(report.error().next.contains(QLatin1String("git config")));
    QVERIFY(!QDir(sandbox.path()).exists());
    const Result<Target> target = inspectTarget(sandbox.path(), QStringLiteral("x"), QDate(2026, 1, 2));
    QVERIFY(target && !target->identity);
}

void TestIdentity::takesDates_data()
{
    QTest::addColumn<Words>("environment");
    QTest::addColumn<QString>("expected");
    const QByteArray author = "GIT_AUTHOR_DATE";
    QTest::newRow("git's own form") << Words{{author, "1700000000 -0530"}} << QStringLiteral("1700000000 -0530");
    QTest::newRow("with an at sign") << Words{{author, "@1700000000"}} << QStringLiteral("1700000000 +0000");
    QTest::newRow("ISO 8601") << Words{{author, "2026-01-31T12:00:00Z"}} << QStringLiteral("1769860800 +0000");
    QTest::newRow("ISO 8601 with a blank")
        << Words{{author, "2026-01-31 12:00:00 +0200"}} << QStringLiteral("1769853600 +0200");
    QTest::newRow("RFC 2822") << Words{{author, "Sat, 31 Jan 2026 12:00:00 +0100"}}
                              << QStringLiteral("1769857200 +0100");
    QTest::newRow("SOURCE_DATE_EPOCH") << Words{{author, "-"}, {"SOURCE_DATE_EPOCH", "1600000000"}}
                                       << QStringLiteral("1600000000 +0000");
    QTest::newRow("the year 2090") << Words{{author, "3786912000 +0000"}} << QStringLiteral("3786912000 +0000");
    QTest::newRow("1970") << Words{{author, "0 +0000"}} << QStringLiteral("0 +0000");
    QTest::newRow("no date") << Words{{author, "yesterday-ish"}} << QString();
    QTest::newRow("another author below") << Words{{author, "0 +0000\nauthor x"}} << QString();
}

void TestIdentity::takesDates()
{
    QFETCH(Words, environment);
    QFETCH(QString, expected);
    const Sandbox sandbox;
    apply(sandbox, environment, {});
    const Result<ExportReport> report = exportFiles(files(), requestFor(sandbox));
    QCOMPARE(report.ok(), !expected.isEmpty());
    if (report)
        QVERIFY2(sandbox.tell(QStringLiteral("cat-file commit HEAD"))
                     .contains(QStringLiteral("author Tess Tester <tess@example.invalid> ") + expected + u'\n'),
            qPrintable(sandbox.tell(QStringLiteral("cat-file commit HEAD"))));
}

static bool runs(const QString& program, const QStringList& words, const QByteArray& input = {})
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForStarted())
        return false;
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void TestIdentity::signsWithSsh_data()
{
    QTest::addColumn<bool>("merged");
    QTest::newRow("new repository") << false;
    QTest::newRow("both commits of a merge") << true;
}

void TestIdentity::signsWithSsh()
{
    QFETCH(bool, merged);
    const Sandbox sandbox;
    const QString key = sandbox.path(QStringLiteral("home/key"));
    if (!runs(QStringLiteral("ssh-keygen"),
            {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"), QString(),
                QStringLiteral("-f"), key}))
        QSKIP("ssh-keygen cannot make a key here");
    sandbox.write(
        QStringLiteral("home/allowed"), "tess@example.invalid " + sandbox.read(QStringLiteral("home/key.pub")));
    if (merged)
        sandbox.makeRepository({{QStringLiteral("own"), "own\n"}});
    apply(sandbox, {},
        {{"commit.gpgsign", "true"}, {"gpg.format", "ssh"}, {"user.signingkey", key.toUtf8()},
            {"gpg.ssh.allowedSignersFile", sandbox.path(QStringLiteral("home/allowed")).toUtf8()}});
    const Result<ExportReport> report = exportFiles(files(), merged ? onCurrent(sandbox) : requestFor(sandbox));
    QVERIFY2(report, said(report));
    const GitAnswer verified = sandbox.git({QStringLiteral("verify-commit"), QStringLiteral("HEAD")});
    QVERIFY2(verified.code == 0, qPrintable(verified.output));
    if (merged)
        QCOMPARE(sandbox.git({QStringLiteral("verify-commit"), QStringLiteral("HEAD^2")}).code, 0);
    QCOMPARE(sandbox.fsck(), QString());
}

void TestIdentity::signsWithGpg()
{
    if (QStandardPaths::findExecutable(QStringLiteral("gpg")).isEmpty())
        QSKIP("gpg is not installed");
    const Sandbox sandbox;
    const QTemporaryDir keys(QStringLiteral("/tmp/sw-XXXXXX")); // gpg-agent's socket needs a short path
    qputenv("GNUPGHOME", QFile::encodeName(keys.path()));
    const bool made = runs(QStringLiteral("gpg"),
        {QStringLiteral("--batch"), QStringLiteral("--quiet"), QStringLiteral("--passphrase"), QString(),
            QStringLiteral("--quick-gen-key"), QStringLiteral("Tess Tester <tess@example.invalid>"),
            QStringLiteral("ed25519"), QStringLiteral("sign")});
    if (made)
        sandbox.configure(QStringLiteral("commit.gpgsign"), QStringLiteral("true"));
    const Result<ExportReport> report = exportFiles(files(), requestFor(sandbox));
    const GitAnswer verified =
        made && report ? sandbox.git({QStringLiteral("verify-commit"), QStringLiteral("HEAD")}) : GitAnswer();
    runs(QStringLiteral("gpgconf"), {QStringLiteral("--kill"), QStringLiteral("gpg-agent")});
    qunsetenv("GNUPGHOME");
    if (!made)
        QSKIP("gpg cannot make a key here");
    QVERIFY2(report, said(report));
    QVERIFY2(verified.code == 0, qPrintable(verified.output));
}

void TestIdentity::neverCommitsUnsigned_data()
{
    QTest::addColumn<Words>("configuration");
    QTest::addColumn<QString>("words");
    QTest::newRow("no key of that name") << Words{{"gpg.format", "ssh"}, {"user.signingkey", "/nowhere/key"}}
                                         << QStringLiteral("ssh-keygen");
    QTest::newRow("no key named") << Words{{"gpg.format", "ssh"}} << QStringLiteral("user.signingkey");
    QTest::newRow("a format we cannot make") << Words{{"gpg.format", "x509"}} << QStringLiteral("x509");
    QTest::newRow("a program that is not there")
        << Words{{"gpg.program", "/nowhere/gpg"}} << QStringLiteral("cannot be started");
    QTest::newRow("a program that signs nothing") << Words{{"gpg.program", "true"}} << QStringLiteral("no signature");
    QTest::newRow("a program that fails") << Words{{"gpg.program", "false"}} << QStringLiteral("'false' says");
}

void TestIdentity::neverCommitsUnsigned()
{
    QFETCH(Words, configuration);
    QFETCH(QString, words);
    const Sandbox sandbox;
    sandbox.makeRepository({{QStringLiteral("own"), "own\n"}});
    configuration.insert("commit.gpgsign", "true");
    apply(sandbox, {}, configuration);
    const QMap<QString, QByteArray> before = sandbox.snapshot();
    const Result<ExportReport> report = exportFiles(files(), onCurrent(sandbox));
    QVERIFY(!report);
    QVERIFY2(report.error().text().contains(words), said(report));
    QCOMPARE(sandbox.snapshot(), before);
}

STACKWRIGHT_TEST(TestIdentity)

#include "tst_identity.moc"
