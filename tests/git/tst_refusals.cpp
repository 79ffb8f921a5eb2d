// States in which nothing is exported: a sentence with the state and the next step, and not a byte changed.
#include "git/exporter.h"
#include "git/target.h"
#include "sandbox.h"
#include "support/testrunner.h"

#include <QDir>
#include <QFileInfo>

#include <functional>

#include <sys/stat.h>
#include <unistd.h>

using namespace stackwright;

using Files = QMap<QString, QByteArray>;
using Maker = std::function<void(const Sandbox&)>;

Q_DECLARE_METATYPE(Maker)

namespace {

const Files stack{{QStringLiteral("app/README.md"), "# App\n"}, {QStringLiteral("src/main.c"), "int main;\n"}};

QString object(const Sandbox& sandbox, const QString& revision)
{
    const QString id = sandbox.tell(QStringLiteral("rev-parse ") + revision);
    return QStringLiteral("repo/.git/objects/") + id.left(2) + u'/' + id.mid(2);
}

void overwrite(const Sandbox& sandbox, const QString& path, const QByteArray& bytes)
{
    QFile::setPermissions(sandbox.path(path), QFile::ReadOwner | QFile::WriteOwner);
    sandbox.write(path, bytes);
}

void setExtension(const Sandbox& sandbox, const char* name, const char* value)
{
    sandbox.tell(QStringLiteral("config core.repositoryformatversion 1"));
    sandbox.tell(QStringLiteral("config extensions.%1 %2").arg(QLatin1String(name), QLatin1String(value)));
}

// Two branches that changed one file, so that merging one into the other stops.
void diverge(const Sandbox& sandbox)
{
    sandbox.tell(QStringLiteral("checkout -q -b other"));
    sandbox.write(QStringLiteral("repo/own.txt"), "theirs\n");
    sandbox.commitAll(QStringLiteral("theirs"));
    sandbox.tell(QStringLiteral("checkout -q main"));
    sandbox.write(QStringLiteral("repo/own.txt"), "ours\n");
    sandbox.commitAll(QStringLiteral("ours"));
}

void stopAt(const Sandbox& sandbox, const QStringList& words)
{
    diverge(sandbox);
    QVERIFY(sandbox.git(words).code != 0);
}

} // namespace

class TestRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void survivesCutObjects();
    void survivesFlippedIndex();

private:
    static void addOperations();
    static void addLocks();
    static void addFormats();
    static void addDamage();
    static void addLinks();
};

void TestRefusals::addOperations()
{
    const auto row = [](const char* name, const Maker& make, const char* words) {
        QTest::newRow(name) << make << QByteArray(words);
    };
    row(
        "merge",
        [](const Sandbox& s) {
            stopAt(s, {QStringLiteral("merge"), QStringLiteral("other")});
        },
        "git merge --abort");
    row(
        "rebase",
        [](const Sandbox& s) {
            stopAt(s, {QStringLiteral("rebase"), QStringLiteral("other")});
        },
        "git rebase --abort");
    row(
        "rebase with the old backend",
        [](const Sandbox& s) {
            stopAt(s, {QStringLiteral("rebase"), QStringLiteral("--apply"), QStringLiteral("other")});
        },
        "--abort");
    row(
        "cherry-pick",
        [](const Sandbox& s) {
            stopAt(s, {QStringLiteral("cherry-pick"), QStringLiteral("other")});
        },
        "git cherry-pick --abort");
    row(
        "revert",
        [](const Sandbox& s) {
            diverge(s);
            s.write(QStringLiteral("repo/own.txt"), "more\n");
            s.commitAll(QStringLiteral("more"));
            s.git({QStringLiteral("revert"), QStringLiteral("--no-edit"), QStringLiteral("HEAD~1")});
        },
        "git revert --abort");
    row(
        "bisect",
        [](const Sandbox& s) {
            diverge(s);
            s.tell(QStringLiteral("bisect start HEAD HEAD~1"));
        },
        "git bisect reset");
    row(
        "am",
        [](const Sandbox& s) {
            stopAt(s,
                {QStringLiteral("merge"), QStringLiteral("--no-commit"), QStringLiteral("-q"),
                    QStringLiteral("other")});
            s.tell(QStringLiteral("reset -q --hard"));
            s.tell(QStringLiteral("format-patch -q -1 other -o .."));
            s.git({QStringLiteral("am"), QStringLiteral("../0001-theirs.patch")});
        },
        "git am --abort");
    row(
        "unmerged index alone",
        [](const Sandbox& s) {
            stopAt(s, {QStringLiteral("merge"), QStringLiteral("other")});
            for (const char* name : {"MERGE_HEAD", "MERGE_MSG", "MERGE_MODE"})
                QFile::remove(s.path(QStringLiteral("repo/.git/") + QLatin1String(name)));
        },
        "unmerged");
}

void TestRefusals::addLocks()
{
    for (const char* name : {"index.lock", "HEAD.lock", "packed-refs.lock", "refs/heads/topic.lock"})
        QTest::newRow(name) << Maker([name](const Sandbox& s) {
            s.write(QStringLiteral("repo/.git/") + QLatin1String(name), "");
        }) << QByteArray(name);
}

void TestRefusals::addFormats()
{
    const auto row = [](const char* name, const Maker& make, const char* words) {
        QTest::newRow(name) << make << QByteArray(words);
    };
    row(
        "unknown extension", [](const Sandbox& s) { setExtension(s, "madeup", "true"); }, "'madeup'");
    row(
        "SHA-256", [](const Sandbox& s) { setExtension(s, "objectformat", "sha256"); }, "SHA-256");
    row(
        "SHA-256 made by git",
        [](const Sandbox& s) {
            QDir(s.path()).removeRecursively();
            QDir().mkpath(s.path());
            s.tell(QStringLiteral("init -q --object-format=sha256"));
        },
        "SHA-256");
    row(
        "reftable", [](const Sandbox& s) { setExtension(s, "refstorage", "reftable"); }, "reftable");
    row(
        "partial clone", [](const Sandbox& s) { setExtension(s, "partialclone", "origin"); }, "partial clone");
    row(
        "format 2", [](const Sandbox& s) { s.tell(QStringLiteral("config core.repositoryformatversion 2")); }, "newer");
    row(
        "split index", [](const Sandbox& s) { s.tell(QStringLiteral("update-index --split-index")); }, "split index");
    row(
        "sparse index",
        [](const Sandbox& s) { s.tell(QStringLiteral("sparse-checkout set --cone --sparse-index docs")); },
        "sparse index");
    row(
        "core.worktree elsewhere",
        [](const Sandbox& s) {
            QDir().mkpath(s.path(QStringLiteral("else")));
            s.tell(QStringLiteral("config core.worktree ../../else"));
        },
        "core.worktree");
    row(
        "a .git file that points nowhere",
        [](const Sandbox& s) {
            QDir(s.path(QStringLiteral("repo/.git"))).removeRecursively();
            s.write(QStringLiteral("repo/.git"), "gitdir: /nowhere/at/all\n");
        },
        "/nowhere/at/all");
    row(
        "no HEAD", [](const Sandbox& s) { QFile::remove(s.path(QStringLiteral("repo/.git/HEAD"))); }, "HEAD");
    row(
        "a broken configuration",
        [](const Sandbox& s) { s.write(QStringLiteral("repo/.git/config"), "[core\nbroken"); }, "config");
    row(
        "a broken user configuration",
        [](const Sandbox& s) { s.write(QStringLiteral("home/gitconfig"), "[user\nbroken"); }, "gitconfig");
    if (::geteuid() == 0)
        row(
            "another owner",
            [](const Sandbox& s) {
                QVERIFY(::chown(s.path(QStringLiteral("repo/.git")).toUtf8().constData(), 65534, 65534) == 0);
            },
            "safe.directory");
    else
        row(
            "read-only objects",
            [](const Sandbox& s) { ::chmod(s.path(QStringLiteral("repo/.git/objects")).toUtf8().constData(), 0555); },
            "cannot be written");
}

void TestRefusals::addDamage()
{
    const auto row = [](const char* name, const Maker& make, const char* words) {
        QTest::newRow(name) << make << QByteArray(words);
    };
    row(
        "empty commit object", [](const Sandbox& s) { overwrite(s, object(s, QStringLiteral("HEAD")), ""); },
        "is empty");
    row(
        "cut commit object",
        [](const Sandbox& s) {
            const QString path = object(s, QStringLiteral("HEAD"));
            overwrite(s, path, s.read(path).left(40));
        },
        "is cut short");
    row(
        "cut tree object",
        [](const Sandbox& s) {
            const QString path = object(s, QStringLiteral("HEAD^{tree}"));
            overwrite(s, path, s.read(path).left(20));
        },
        "is cut short");
    row(
        "cut blob of a path that is exported",
        [](const Sandbox& s) {
            const QString path = object(s, QStringLiteral("HEAD:app/README.md"));
            overwrite(s, path, s.read(path).left(12));
        },
        "is cut short");
    row(
        "garbage blob",
        [](const Sandbox& s) { overwrite(s, object(s, QStringLiteral("HEAD:app/README.md")), "garbage"); },
        "is damaged");
    row(
        "blob with another's content",
        [](const Sandbox& s) {
            overwrite(
                s, object(s, QStringLiteral("HEAD:app/README.md")), s.read(object(s, QStringLiteral("HEAD:own.txt"))));
        },
        "is damaged");
    row(
        "missing blob",
        [](const Sandbox& s) { QFile::remove(s.path(object(s, QStringLiteral("HEAD:app/README.md")))); }, "is missing");
    row(
        "missing tree", [](const Sandbox& s) { QFile::remove(s.path(object(s, QStringLiteral("HEAD:app")))); },
        "is missing");
    row(
        "a FIFO for an object",
        [](const Sandbox& s) {
            const QString path = object(s, QStringLiteral("HEAD:app/README.md"));
            QFile::remove(s.path(path));
            QVERIFY(::mkfifo(s.path(path).toUtf8().constData(), 0600) == 0);
        },
        "is not a file");
    row(
        "cut index",
        [](const Sandbox& s) {
            s.write(QStringLiteral("repo/.git/index"), s.read(QStringLiteral("repo/.git/index")).left(50));
        },
        "index");
    row(
        "empty branch file", [](const Sandbox& s) { s.write(QStringLiteral("repo/.git/refs/heads/main"), ""); },
        "HEAD");
    row(
        "a broken HEAD", [](const Sandbox& s) { s.write(QStringLiteral("repo/.git/HEAD"), "garbage\n"); }, "HEAD");
}

void TestRefusals::addLinks()
{
    const auto linked = [](const char* path) {
        return Maker([path](const Sandbox& s) {
            const QString place = QStringLiteral("repo/") + QLatin1String(path);
            QDir().mkpath(s.path(QStringLiteral("outside")));
            QDir(s.path(place)).removeRecursively();
            QFile::remove(s.path(place));
            QDir().mkpath(QFileInfo(s.path(place)).path());
            QVERIFY(QFile::link(s.path(QStringLiteral("outside")), s.path(place)));
        });
    };
    for (const char* path :
        {"src", ".git/stackwright", ".git/objects/pack", ".git/refs/heads/topic", ".git/logs/refs/heads/topic"})
        QTest::addRow("link at %s", path) << linked(path) << QByteArray("symbolic link");
    QTest::newRow("FIFO in the way") << Maker([](const Sandbox& s) {
        QDir().mkpath(s.path(QStringLiteral("repo/src")));
        QVERIFY(::mkfifo(s.path(QStringLiteral("repo/src/main.c")).toUtf8().constData(), 0600) == 0);
    }) << QByteArray("FIFO");
    QTest::newRow("nested repository") << Maker([](const Sandbox& s) {
        QDir().mkpath(s.path(QStringLiteral("repo/src")));
        s.tell(QStringLiteral("init -q"), QStringLiteral("repo/src"));
    }) << QByteArray("repository of its own");
    QTest::newRow("submodule") << Maker([](const Sandbox& s) {
        s.tell(QStringLiteral("init -q ../sub"));
        s.tell(QStringLiteral("commit -q --allow-empty -m x"), QStringLiteral("sub"));
        s.tell(QStringLiteral("-c protocol.file.allow=always submodule -q add ../sub src"));
        s.commitAll(QStringLiteral("sub"));
    }) << QByteArray("submodule");
}

void TestRefusals::refuses_data()
{
    QTest::addColumn<Maker>("make");
    QTest::addColumn<QByteArray>("words");
    addOperations();
    addLocks();
    addFormats();
    addDamage();
    addLinks();
}

void TestRefusals::refuses()
{
    QFETCH(Maker, make);
    QFETCH(QByteArray, words);
    const Sandbox sandbox;
    sandbox.makeRepository({{QStringLiteral("own.txt"), "own\n"}, {QStringLiteral("app/README.md"), "# App\n"}});
    make(sandbox);
    const QMap<QString, QByteArray> before = sandbox.snapshot(QString());
    const Result<ExportReport> report = exportFiles(fileSet(stack), onBranch(sandbox, QStringLiteral("topic")));
    QVERIFY2(!report, said(report));
    const QString text = report.error().text();
    QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(text));
    QVERIFY2(!text.contains(u'\n') && !report.error().next.isEmpty(), qPrintable(text));
    QCOMPARE(sandbox.snapshot(QString()), before);
    // Looking at it is never an error and writes nothing either.
    const Result<Target> target = inspectTarget(sandbox.path(), QStringLiteral("x"), QDate(2026, 1, 2));
    QVERIFY(target);
    QVERIFY(!target->state.isEmpty());
    QCOMPARE(sandbox.snapshot(QString()), before);
}

// libgit2 1.5 never comes back from some of these.
void TestRefusals::survivesCutObjects()
{
    const Sandbox sandbox;
    sandbox.makeRepository({{QStringLiteral("app/README.md"), "# App\n"}});
    for (const char* revision : {"HEAD", "HEAD^{tree}", "HEAD:app", "HEAD:app/README.md"}) {
        const QString path = object(sandbox, QLatin1String(revision));
        const QByteArray whole = sandbox.read(path);
        for (qsizetype length = 0; length < whole.size(); ++length) {
            overwrite(sandbox, path, whole.left(length));
            QVERIFY2(!exportFiles(fileSet(stack), onBranch(sandbox, QStringLiteral("topic"))), revision);
        }
        overwrite(sandbox, path, whole);
    }
    const Result<ExportReport> report = exportFiles(fileSet(stack), onBranch(sandbox, QStringLiteral("topic")));
    QVERIFY2(report, said(report));
}

void TestRefusals::survivesFlippedIndex()
{
    const Sandbox sandbox;
    sandbox.makeRepository({{QStringLiteral("app/README.md"), "# App\n"}});
    const QByteArray whole = sandbox.read(QStringLiteral("repo/.git/index"));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ 0x41);
        sandbox.write(QStringLiteral("repo/.git/index"), flipped);
        const Result<ExportReport> report = exportFiles(fileSet(stack), onCurrent(sandbox));
        QVERIFY2(!report, said(report)); // the checksum tells
    }
}

STACKWRIGHT_TEST(TestRefusals)

#include "tst_refusals.moc"
