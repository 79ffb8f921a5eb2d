#include "jobs/exportjob.h"
#include "pages/exportpage.h"
#include "pages/exporttarget.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "ui/heldexport.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <sys/file.h>
#include <unistd.h>

using namespace stackwright;

namespace {

constexpr int patience = 30'000; // ms

// Every file of a folder with its bytes, and every folder with nothing.
QMap<QString, QByteArray> contentOf(const QString& folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator all(
        folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        content.insert(all.filePath().mid(folder.size()),
            !all.fileInfo().isDir() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return content;
}

void makeRepository(const QString& folder)
{
    QVERIFY(QDir().mkpath(folder));
    QFile readme(folder + QStringLiteral("/NOTES.md"));
    QVERIFY(readme.open(QIODevice::WriteOnly) && readme.write("# Ours\n") > 0);
    readme.close();
    const auto run = [&](const char* arguments) {
        git(folder, QString::fromLatin1(arguments).split(QLatin1Char(' ')));
    };
    run("init -q -b main");
    run("config user.name Ada");
    run("config user.email ada@example.org");
    run("add NOTES.md");
    run("-c commit.gpgsign=false commit -qm Ours");
}

QString wordsOf(const ExportPage& page)
{
    QStringList words;
    const auto labels = page.findChildren<Label*>();
    for (const Label* label : labels) {
        if (label->isVisible()) {
            words += label->text();
        }
    }
    return words.join(QLatin1Char('\n'));
}

MessageBar* messageOf(const ExportPage& page)
{
    const auto bars = page.findChildren<MessageBar*>();
    const auto shown = std::find_if(bars.begin(), bars.end(), [](const MessageBar* bar) { return bar->isVisible(); });
    return shown == bars.end() ? nullptr : *shown;
}

} // namespace

// An export that runs: what it says, how it is stopped, and what it says when it cannot.
class TestExporting final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTargetIsDescribed_data()
    {
        QTest::addColumn<TargetReport>("report");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const TargetReport& report, const char* words) {
            QTest::newRow(name) << report << QString::fromLatin1(words);
        };
        TargetReport report;
        report.kind = QStringLiteral("new-folder");
        row("new", report, "A new folder with a new repository.");
        report.enclosing = QStringLiteral("/srv/code");
        row("new inside another", report,
            "A new folder with a new repository. It lies inside the repository '/srv/code'.");
        report = {};
        report.kind = QStringLiteral("empty-folder");
        row("empty", report, "An empty folder, which becomes a new repository.");
        report.kind = QStringLiteral("repository");
        report.branch = QStringLiteral("main");
        row("clean", report, "A repository on branch 'main', nothing uncommitted.");
        report.exported = true;
        report.clean = false;
        row("changed", report,
            "A repository on branch 'main', with changes that are not committed. Exported to before.");
        report.exported = false;
        report.unborn = true;
        row("unborn", report, "A repository on branch 'main', which has no commit yet.");
        report.detached = true;
        row("detached", report, "A repository whose HEAD is detached: no branch is checked out.");
        report = {};
        report.kind = QStringLiteral("bare-repository");
        report.branch = QStringLiteral("main");
        row("bare", report, "A bare repository on branch 'main'.");
        report.refusal = QStringLiteral("It is locked.");
        row("refused", report, "It is locked.");
    }

    void theTargetIsDescribed()
    {
        QFETCH(TargetReport, report);
        QFETCH(QString, words);
        ExportTarget target;
        target.showTarget(report);
        const auto labels = target.findChildren<Label*>();
        QVERIFY(
            std::any_of(labels.begin(), labels.end(), [&words](const Label* label) { return label->text() == words; }));
    }

    void progressNamesEveryFile_data()
    {
        QTest::addColumn<QStringList>("steps"); // before the files
        QTest::newRow("a new folder") << QStringList();
        QTest::newRow("the branch that is checked out")
            << QStringList{QStringLiteral("Comparing"), QStringLiteral("Making the commit"),
                   QStringLiteral("Writing objects"), QStringLiteral("Moving the branch")};
    }

    void progressNamesEveryFile()
    {
        QFETCH(QStringList, steps);
        WindowFixture fixture;
        fixture.session.open(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        ExportOrder order;
        order.stack = fixture.session.stack();
        order.directory = fixture.folder.filePath(QStringLiteral("new"));
        order.name = QStringLiteral("Ada");
        order.email = QStringLiteral("ada@example.org");
        order.currentBranch = !steps.isEmpty();
        if (order.currentBranch) {
            makeRepository(order.directory);
        }
        ExportJob job;
        QStringList told;
        QList<int> done;
        connect(&job, &ExportJob::progressed, &job, [&](const QString& step, int at, int total) {
            if (steps.contains(step)) {
                QCOMPARE(step, steps.value(at));
                return;
            }
            told += step;
            done += at;
            QCOMPARE(total, int(fixture.session.files()->size()));
        });
        QSignalSpy finished(&job, &ExportJob::finished);
        job.start(order, false);
        QVERIFY(finished.wait(patience));
        QStringList paths;
        for (const RenderedFile& file : fixture.session.files()->files()) {
            QCOMPARE(done.value(int(paths.size()), -1), int(paths.size()));
            paths += file.path;
        }
        QCOMPARE(told, paths);
    }

    void cancelLeavesTheFolderAsItWas_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind :
            {"a new folder", "an empty folder", "a new branch of a repository", "the branch that is checked out"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }

    void cancelLeavesTheFolderAsItWas()
    {
        QFETCH(QString, kind);
        HeldExport held;
        WindowFixture fixture;
        const QString folder = fixture.folder.filePath(QStringLiteral("target/payments"));
        QVERIFY(QDir().mkpath(fixture.folder.filePath(QStringLiteral("target"))));
        if (kind == QLatin1String("an empty folder")) {
            QVERIFY(QDir().mkpath(folder));
        } else if (kind != QLatin1String("a new folder")) {
            makeRepository(folder);
        }
        fixture.show();
        fixture.workFile.startNew(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.showPage(Page::Export);
        auto* page = fixture.window.findChild<ExportPage*>();
        page->setFolder(folder);
        QTRY_VERIFY2_WITH_TIMEOUT(page->nextObstacle().isEmpty(), qPrintable(page->nextObstacle()), patience);
        if (kind == QLatin1String("the branch that is checked out")) {
            auto* here = findNamed<QAbstractButton>(*page, QStringLiteral("On main, the branch that is checked out"));
            QVERIFY(here != nullptr);
            QSignalSpy compared(page, &ExportPage::nextChanged);
            here->setChecked(true);
            QVERIFY(compared.wait(patience));
            QCOMPARE(page->nextObstacle(), QString());
        }
        const QMap<QString, QByteArray> before = contentOf(fixture.folder.filePath(QStringLiteral("target")));
        fixture.window.goNext();
        QTRY_VERIFY_WITH_TIMEOUT(held.isReached(), patience);
        QTRY_VERIFY2(wordsOf(*page).contains(QLatin1String("Waiting for the signature")), qPrintable(wordsOf(*page)));
        QVERIFY(page->isWriting());
        auto* stop = findNamed<QPushButton>(*page, QStringLiteral("Cancel"));
        QVERIFY(stop != nullptr);
        stop->setFocus(Qt::TabFocusReason);
        QTest::keyClick(stop, Qt::Key_Space);
        QTRY_VERIFY(!page->isWriting());
        QVERIFY2(
            wordsOf(*page).contains(QLatin1String("Stopped. The folder is as it was.")), qPrintable(wordsOf(*page)));
        QTRY_VERIFY_WITH_TIMEOUT(
            page->nextObstacle().isEmpty(), patience); // it was looked at anew, and what was stopped is still said
        QVERIFY2(
            wordsOf(*page).contains(QLatin1String("Stopped. The folder is as it was.")), qPrintable(wordsOf(*page)));
        QVERIFY(messageOf(*page) == nullptr); // nothing went wrong
        QCOMPARE(contentOf(fixture.folder.filePath(QStringLiteral("target"))), before);
        held.letGo();
        QTRY_VERIFY2_WITH_TIMEOUT(page->nextObstacle().isEmpty(), qPrintable(page->nextObstacle()), patience);
        fixture.window.goNext();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window.page(), Page::Done, patience);
    }

    // The preview has the numbers that the chosen repository gives, and undo of a pick leaves them.
    void decisionsAreShownAsTheyAreWritten()
    {
        WindowFixture fixture;
        const QString folder = fixture.folder.filePath(QStringLiteral("payments"));
        makeRepository(folder);
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/docs/decisions")));
        QVERIFY(QFile::copy(
            folder + QStringLiteral("/NOTES.md"), folder + QStringLiteral("/docs/decisions/0007-queues.md")));
        git(folder, {QStringLiteral("add"), QStringLiteral("docs")});
        git(folder,
            {QStringLiteral("-c"), QStringLiteral("commit.gpgsign=false"), QStringLiteral("commit"),
                QStringLiteral("-qm"), QStringLiteral("Decided")});
        fixture.show();
        fixture.workFile.startNew(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        fixture.session.pick(QStringLiteral("ci"), QStringLiteral("woodpecker"));
        fixture.window.showPage(Page::Export);
        auto* page = fixture.window.findChild<ExportPage*>();
        page->setFolder(folder);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.session.stack().decisionsAfter, 7, patience);
        QTRY_VERIFY2_WITH_TIMEOUT(page->nextObstacle().isEmpty(), qPrintable(page->nextObstacle()), patience);
        const auto isShown = [&](const char* path) {
            return fixture.session.files()->find(QString::fromLatin1(path)) != nullptr;
        };
        QVERIFY(isShown("docs/decisions/0008-source-control.md") && !isShown("docs/decisions/0001-source-control.md"));
        fixture.session.history().undo();
        QCOMPARE(fixture.session.stack().decisionsAfter, 7);
        QCOMPARE(fixture.session.history().count(), 1);
    }

    void whatStopsItIsNamed_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("action");
        const auto row = [](const char* kind, const char* place, const char* cause, const char* action) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(place) << QString::fromLatin1(cause)
                                << QString::fromLatin1(action);
        };
        row("a folder that may not be written", "/closed", "Permission denied", "Choose a folder where you may write");
        row("a file where a folder should be", "/file", "Not a directory", "Check that it is a folder");
        row("staged changes on the branch that is checked out", "/repository", "staged", "Commit or stash");
        row("a file of ours that was never committed", "'Jenkinsfile'", "changes that are not committed",
            "export onto a new branch");
        row("a lock of git", "index.lock", "lock", "lock");
        row("another export", "/repository", "Another export into this repository is at work", "Wait for it");
    }

    void whatStopsItIsNamed()
    {
        QFETCH(QString, kind);
        QFETCH(QString, place);
        QFETCH(QString, cause);
        QFETCH(QString, action);
        HeldExport author;
        author.letGo();
        WindowFixture fixture;
        QString folder = fixture.folder.filePath(QStringLiteral("repository"));
        QFile lock(folder + QStringLiteral("/.git/stackwright/lock"));
        bool onCurrent = false;
        const auto put = [&](const QString& name) {
            QFile file(folder + QLatin1Char('/') + name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("ours\n") == 5);
        };
        makeRepository(folder);
        if (kind == QLatin1String("a folder that may not be written")) {
            folder = fixture.folder.filePath(QStringLiteral("closed"));
            QVERIFY(QDir().mkpath(folder));
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
            if (::access(QFile::encodeName(folder).constData(), W_OK) == 0) {
                QSKIP("this user may write everywhere");
            }
        } else if (kind == QLatin1String("a file where a folder should be")) {
            folder = fixture.folder.path();
            put(QStringLiteral("file"));
            folder += QStringLiteral("/file/below");
        } else if (kind == QLatin1String("staged changes on the branch that is checked out")) {
            put(QStringLiteral("staged.txt"));
            git(folder, {QStringLiteral("add"), QStringLiteral("staged.txt")});
            onCurrent = true;
        } else if (kind == QLatin1String("a file of ours that was never committed")) {
            put(QStringLiteral("Jenkinsfile"));
            onCurrent = true;
        } else if (kind == QLatin1String("a lock of git")) {
            put(QStringLiteral(".git/index.lock"));
        } else {
            QVERIFY(QDir().mkpath(folder + QStringLiteral("/.git/stackwright")));
            QVERIFY(lock.open(QIODevice::ReadWrite) && ::flock(lock.handle(), LOCK_EX | LOCK_NB) == 0);
        }
        fixture.show();
        fixture.workFile.startNew(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.showPage(Page::Export);
        auto* page = fixture.window.findChild<ExportPage*>();
        page->setFolder(folder);
        const auto said = [&]() -> QString {
            const MessageBar* bar = messageOf(*page);
            return wordsOf(*page) + QLatin1Char('\n') + page->nextObstacle()
                + (bar != nullptr ? bar->value().title + QLatin1Char('\n') + bar->value().detail : QString());
        };
        if (onCurrent) {
            QAbstractButton* here = nullptr;
            QTRY_VERIFY_WITH_TIMEOUT(
                (here = findNamed<QAbstractButton>(*page, QStringLiteral("On main, the branch that is checked out")))
                    != nullptr,
                patience);
            here->setChecked(true);
        }
        QTRY_VERIFY2_WITH_TIMEOUT(
            said().contains(cause) || page->nextObstacle().isEmpty(), qPrintable(said()), patience);
        fixture.window.goNext(); // where only the export itself finds it
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(cause), qPrintable(said()), patience);
        QVERIFY2(said().contains(place), qPrintable(said()));
        QVERIFY2(said().contains(action), qPrintable(said()));
        QVERIFY(!page->nextObstacle().isEmpty()); // it cannot be pressed again as if nothing were
        QCOMPARE(fixture.window.page(), Page::Export);
        QCOMPARE(git(fixture.folder.filePath(QStringLiteral("repository")),
                     {QStringLiteral("rev-list"), QStringLiteral("--all"), QStringLiteral("--count")}),
            QStringLiteral("1"));
    }
};

STACKWRIGHT_TEST(TestExporting)
#include "tst_exporting.moc"
