#include "catalogue/catalogueloader.h"
#include "models/fileroles.h"
#include "pages/exportpage.h"
#include "stack/stackfile.h"
#include "support/durablefile.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "ui/scenes.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace stackwright;

namespace {

void put(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QVERIFY(writeFileDurably(path, bytes).ok());
}

// All that is said in message bars now.
QString said(const WindowFixture& fixture)
{
    QString words;
    const auto bars = fixture.window.findChildren<MessageBar*>();
    for (const MessageBar* bar : bars) {
        if (bar->isVisible()) {
            words += bar->value().title + QLatin1Char('\n') + bar->value().detail + QLatin1Char('\n');
        }
    }
    return words;
}

// The window still does its work.
bool lives(WindowFixture& fixture)
{
    fixture.window.newFromBlueprint(QStringLiteral("enterprise-on-prem"));
    fixture.window.showPage(Page::Stages);
    return waitForFiles(fixture.session) && fixture.session.files()->size() > 20
        && fixture.window.page() == Page::Stages;
}

// A disk that takes nothing more: no file may grow.
class NoRoom {
public:
    NoRoom()
    {
        before_ = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &limit_);
        struct rlimit none = limit_;
        none.rlim_cur = 0;
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoRoom()
    {
        ::setrlimit(RLIMIT_FSIZE, &limit_);
        std::signal(SIGXFSZ, before_);
    }
    NoRoom(const NoRoom&) = delete;
    NoRoom& operator=(const NoRoom&) = delete;

private:
    struct rlimit limit_ = {};
    void (*before_)(int) = nullptr;
};

} // namespace

// What is wrong outside is said with its place and a way on, and the window lives on.
class TestBadInput final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeOpened_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("place"); // what the message must name
        QTest::newRow("a stack file that is no YAML") << QStringLiteral("bracket") << QStringLiteral("a.stackwright:2");
        QTest::newRow("an empty stack file") << QStringLiteral("empty") << QStringLiteral("a.stackwright");
        QTest::newRow("a stack file of a newer program") << QStringLiteral("newer") << QStringLiteral("a.stackwright");
        QTest::newRow("a stack file that is a folder") << QStringLiteral("folder") << QStringLiteral("a.stackwright");
        QTest::newRow("a stack file that is a pipe") << QStringLiteral("pipe") << QStringLiteral("a.stackwright");
        QTest::newRow("a stack file that leads to itself") << QStringLiteral("loop") << QStringLiteral("a.stackwright");
        QTest::newRow("a folder that must not be read") << QStringLiteral("closed") << QStringLiteral("closed");
        QTest::newRow("a file that is not there") << QStringLiteral("missing") << QStringLiteral("a.stackwright");
    }

    void whatCannotBeOpened()
    {
        QFETCH(QString, kind);
        QFETCH(QString, place);
        WindowFixture fixture;
        fixture.show();
        QString path = fixture.folder.filePath(QStringLiteral("a.stackwright"));
        const QByteArray name = QFile::encodeName(path);
        if (kind == QLatin1String("bracket")) {
            put(path, "format: 1\nproject: [\n");
        } else if (kind == QLatin1String("empty")) {
            put(path, {});
        } else if (kind == QLatin1String("newer")) {
            put(path, "format: 999\n");
        } else if (kind == QLatin1String("folder")) {
            QVERIFY(QDir().mkpath(path));
        } else if (kind == QLatin1String("pipe")) {
            QCOMPARE(::mkfifo(name.constData(), 0600), 0);
        } else if (kind == QLatin1String("loop")) {
            QCOMPARE(::symlink(name.constData(), name.constData()), 0);
        } else if (kind == QLatin1String("closed")) {
            path = fixture.folder.filePath(QStringLiteral("closed"));
            put(path + QStringLiteral("/.stackwright/stack.yaml"), "format: 1\n");
            ::chmod(QFile::encodeName(path).constData(), 0);
            if (QFile(path + QStringLiteral("/.stackwright/stack.yaml")).open(QIODevice::ReadOnly)) {
                ::chmod(QFile::encodeName(path).constData(), 0700);
                QSKIP("this user may read everything");
            }
        }
        fixture.window.openPath(path);
        QCOMPARE(fixture.window.page(), Page::Start);
        QVERIFY(!fixture.session.isOpen());
        QTRY_VERIFY2(said(fixture).contains(place), qPrintable(said(fixture)));
        QVERIFY2(
            said(fixture).trimmed().count(QLatin1Char('\n')) >= 1, qPrintable(said(fixture))); // what, and what to do
        if (kind == QLatin1String("closed")) {
            ::chmod(QFile::encodeName(path).constData(), 0700);
        }
        QVERIFY(lives(fixture));
    }

    void aCatalogueWithErrors()
    {
        WindowFixture fixture;
        put(fixture.folder.filePath(QStringLiteral("catalogue/stages.yaml")), "- id: ci\n  titel: x\n");
        const LoadedCatalogue loaded = loadCatalogue({fixture.folder.filePath(QStringLiteral("catalogue"))});
        QVERIFY(loaded.catalogue == nullptr);
        fixture.show();
        fixture.window.showCatalogueProblems(loaded.problems);
        QTRY_VERIFY2(said(fixture).contains(QLatin1String("stages.yaml:")), qPrintable(said(fixture)));
        QVERIFY(said(fixture).contains(QLatin1String("check-catalogue")));
        QVERIFY(lives(fixture)); // with the built-in one
    }

    void aBrokenTemplate_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::addColumn<bool>("before"); // files of before stay in view
        QTest::newRow("from the start") << QStringLiteral("a broken template") << false;
        QTest::newRow("after a pick") << QStringLiteral("a pick with a broken template") << true;
    }

    void aBrokenTemplate()
    {
        QFETCH(QString, scene);
        QFETCH(bool, before);
        WindowFixture fixture(sceneCatalogue(scene));
        fixture.show();
        QVERIFY(setScene(fixture, scene));
        const QString details =
            QStringLiteral("Stage: Continuous integration › Jenkins\nFile: tools/jenkins/files/Jenkinsfile, line 3\n"
                           "There is no name 'nickname' (in 'project.nickname') here.\n");
        QVERIFY2(
            said(fixture).contains(QStringLiteral("The files cannot be made\n") + details), qPrintable(said(fixture)));
        QCOMPARE(fixture.session.files()->size() > 0, before);
        auto* copy = findNamed<QPushButton>(fixture.window, QStringLiteral("Copy details"));
        QVERIFY(copy != nullptr);
        copy->setFocus(Qt::TabFocusReason);
        QTest::keyClick(copy, Qt::Key_Return);
        QCOMPARE(QApplication::clipboard()->text(), details);
        fixture.window.showPage(Page::Export); // and nothing is written
        QVERIFY(fixture.window.findChild<ExportPage*>()->nextObstacle().contains(
            QLatin1String("tools/jenkins/files/Jenkinsfile:3")));
        fixture.session.pick(QStringLiteral("ci"), QStringLiteral("woodpecker"));
        fixture.window.showPage(Page::Stages);
        QVERIFY(waitForFiles(fixture.session));
        QVERIFY(fixture.session.files()->size() > 20);
        QVERIFY2(!said(fixture).contains(QLatin1String("cannot be made")), qPrintable(said(fixture)));
    }

    void aFullDisk()
    {
        WindowFixture fixture;
        fixture.show();
        const QString path = fixture.folder.filePath(QStringLiteral("a.stackwright"));
        put(path, writeStack(enterpriseStack()));
        fixture.window.openPath(path);
        QVERIFY(waitForFiles(fixture.session));
        const Result<QByteArray> before = readFile(path, 1'000'000);
        {
            QSignalSpy failed(&fixture.workFile, &WorkFile::saveFailed);
            const NoRoom full;
            fixture.session.setNote(QStringLiteral("ci"), QStringLiteral("kept in the window"));
            QVERIFY(failed.wait(10'000));
        }
        QCOMPARE(*readFile(path, 1'000'000), *before); // the old file is whole
        QTRY_VERIFY2(said(fixture).contains(path), qPrintable(said(fixture)));
        QCOMPARE(fixture.session.stack().notes.value(QStringLiteral("ci")), QStringLiteral("kept in the window"));
        QTest::keyClick(&fixture.window, Qt::Key_2, Qt::ControlModifier);
        fixture.workFile.saveNow(); // there is room again
        QTRY_VERIFY(readFile(path, 1'000'000)->contains("kept in the window"));
        QVERIFY(!fixture.workFile.trouble());
    }

    void aFileInTheWay()
    {
        WindowFixture fixture;
        fixture.show();
        QVERIFY(setScene(fixture, QStringLiteral("export with files in the way")));
        QVERIFY2(said(fixture).startsWith(QLatin1String("1 file is changed on both sides")), qPrintable(said(fixture)));
        const auto* tree = findNamed<QTreeView>(fixture.window, QStringLiteral("Files that will be written"));
        QVERIFY(tree != nullptr);
        QCOMPARE(tree->currentIndex().data(FilePathRole).toString(), QStringLiteral("README.md"));
        QVERIFY(FileMark(tree->currentIndex().data(FileMarkRole).toInt()) == FileMark::InTheWay);
        QVERIFY(tree->viewport()->rect().intersects(tree->visualRect(tree->currentIndex())));
        QTest::keyClick(&fixture.window, Qt::Key_Return, Qt::ControlModifier); // the button is off: nothing happens
        QCOMPARE(fixture.window.page(), Page::Export);
        QVERIFY(lives(fixture));
    }

    void aRepositoryInTheMiddleOfAMerge()
    {
        WindowFixture fixture;
        fixture.show();
        const QString folder = fixture.folder.filePath(QStringLiteral("merging"));
        QVERIFY(QDir().mkpath(folder));
        const auto run = [&](const char* arguments) {
            git(folder, QString::fromLatin1(arguments).split(QLatin1Char(' ')));
        };
        run("init -q -b main");
        run("config user.name Ada");
        run("config user.email ada@example.org");
        put(folder + QStringLiteral("/a"), "one\n");
        run("add a");
        run("commit -qm one");
        run("checkout -qb side");
        put(folder + QStringLiteral("/a"), "two\n");
        run("commit -qam two");
        run("checkout -q main");
        put(folder + QStringLiteral("/a"), "three\n");
        run("commit -qam three");
        run("merge side");
        QVERIFY(QFile::exists(folder + QStringLiteral("/.git/MERGE_HEAD")));
        fixture.workFile.startNew(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.showPage(Page::Export);
        auto* page = fixture.window.findChild<ExportPage*>();
        page->setFolder(folder);
        QTRY_VERIFY2_WITH_TIMEOUT(
            page->nextObstacle().contains(QLatin1String("merge")), qPrintable(page->nextObstacle()), 20'000);
        const auto labels = page->findChildren<Label*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [page](const Label* label) { return label->isVisible() && label->text().contains(page->nextObstacle()); }));
        QTest::keyClick(&fixture.window, Qt::Key_Return, Qt::ControlModifier); // the button is off: nothing happens
        QCOMPARE(fixture.window.page(), Page::Export);
        QCOMPARE(git(folder, {QStringLiteral("rev-list"), QStringLiteral("--count"), QStringLiteral("HEAD")}),
            QStringLiteral("2"));
        QVERIFY(lives(fixture));
    }
};

STACKWRIGHT_TEST(TestBadInput)
#include "tst_badinput.moc"
