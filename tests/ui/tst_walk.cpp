#include "pages/exportpage.h"
#include "pages/filespane.h"
#include "pages/previewpane.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "widgets/cardgrid.h"
#include "widgets/codeview.h"
#include "widgets/diffview.h"
#include "widgets/doorcard.h"
#include "widgets/filetree.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"
#include "widgets/stagerail.h"
#include "window/windowactions.h"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTest>

using namespace stackwright;

namespace {

ToolCard* cardOf(const WindowFixture& fixture, const QString& tool)
{
    const auto cards = fixture.window.findChildren<ToolCard*>();
    for (ToolCard* card : cards) {
        if (card->value().id == tool && card->isVisible()) {
            return card;
        }
    }
    return nullptr;
}

} // namespace

// The whole job through the widgets a user touches, judged by git.
class TestWalk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromStartToCommit()
    {
        WindowFixture fixture;
        fixture.show();
        QCOMPARE(fixture.window.page(), Page::Start);

        // a blueprint
        auto* door = findNamed<DoorCard>(fixture.window, QStringLiteral("Enterprise on-prem"));
        QVERIFY(door != nullptr);
        QTest::keyClick(door, Qt::Key_Return);
        QCOMPARE(fixture.window.page(), Page::Goals);
        auto* name = findNamed<QLineEdit>(fixture.window, QStringLiteral("Name"));
        QVERIFY(name != nullptr && name->hasFocus());
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Payments"));
        QCOMPARE(fixture.session.stack().project.name, QStringLiteral("Payments"));
        QTest::keyClick(&fixture.window, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(fixture.window.page(), Page::Stages);
        QVERIFY(waitForFiles(fixture.session));

        // another pick, and the files it changes
        fixture.window.findChild<StageRail*>()->showStage(QStringLiteral("ci"));
        fixture.window.showStage(QStringLiteral("ci"));
        ToolCard* woodpecker = cardOf(fixture, QStringLiteral("woodpecker"));
        QVERIFY(woodpecker != nullptr);
        QVERIFY(cardOf(fixture, QStringLiteral("jenkins"))->isChecked());
        woodpecker->setFocus();
        QTest::keyClick(woodpecker, Qt::Key_Space);
        QVERIFY(waitForFiles(fixture.session));
        QVERIFY(woodpecker->isChecked());
        QTest::keyClick(&fixture.window, Qt::Key_F7);
        auto* preview = fixture.window.findChild<PreviewPane*>();
        QCOMPARE(preview->tab(), int(PreviewPane::Changes));
        QVERIFY(preview->files()->summary().contains(QLatin1String("new")));
        QVERIFY(preview->files()->summary().contains(QLatin1String("removed")));

        // a conflict, its fix, and undo
        fixture.window.showStage(QStringLiteral("source-control"));
        ToolCard* none = cardOf(fixture, QString());
        none->setFocus();
        QTest::keyClick(none, Qt::Key_Space);
        QVERIFY(waitForFiles(fixture.session));
        QVERIFY(fixture.session.openConflicts() > 0);
        QTest::keyClick(&fixture.window, Qt::Key_F8);
        auto* fix = qobject_cast<QPushButton*>(QApplication::focusWidget());
        QVERIFY(fix != nullptr);
        const QString conflicts = QString::number(fixture.session.openConflicts());
        QTest::keyClick(fix, Qt::Key_Space);
        QVERIFY(waitForFiles(fixture.session));
        QVERIFY(QString::number(fixture.session.openConflicts()) != conflicts);
        QVERIFY(fixture.session.history().undoText().startsWith(QLatin1String("fix:")));
        while (fixture.session.openConflicts() > 0 && fixture.session.history().canUndo()) {
            QTest::keyClick(&fixture.window, Qt::Key_Z, Qt::ControlModifier);
            QVERIFY(waitForFiles(fixture.session));
        }
        QCOMPARE(fixture.session.openConflicts(), 0);

        // export
        QTest::keyClick(&fixture.window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(fixture.window.page(), Page::Review);
        QTest::keyClick(&fixture.window, Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(fixture.window.page(), Page::Export);
        const QString target = fixture.folder.filePath(QStringLiteral("payments"));
        auto* folder = findNamed<QLineEdit>(fixture.window, QStringLiteral("Folder"));
        folder->setText(target);
        auto* who = findNamed<QLineEdit>(fixture.window, QStringLiteral("Folder"));
        QVERIFY(who != nullptr);
        QLineEdit* author = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (author = findNamed<QLineEdit>(fixture.window, QStringLiteral("Your name"))) != nullptr,
            15'000); // git knows nobody here
        QTest::keyClicks(author, QStringLiteral("Ada Example"));
        QTest::keyClicks(findNamed<QLineEdit>(fixture.window, QStringLiteral("Your e-mail address")),
            QStringLiteral("ada@example.org"));
        auto* page = fixture.window.findChild<ExportPage*>();
        QTRY_COMPARE_WITH_TIMEOUT(page->nextObstacle(), QString(), 20'000);
        QVERIFY(page->nextText().contains(QString::number(fixture.session.files()->size())));
        QTest::keyClick(&fixture.window, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(int(fixture.window.page()), int(Page::Done), 30'000);

        // judged by git
        QCOMPARE(git(target, {QStringLiteral("rev-list"), QStringLiteral("--count"), QStringLiteral("HEAD")}),
            QStringLiteral("1"));
        QCOMPARE(git(target, {QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%an <%ae>")}),
            QStringLiteral("Ada Example <ada@example.org>"));
        QCOMPARE(git(target, {QStringLiteral("status"), QStringLiteral("--porcelain")}), QString());
        QCOMPARE(
            git(target, {QStringLiteral("ls-files")}).split(QLatin1Char('\n')).size(), fixture.session.files()->size());
        const auto& files = fixture.session.files()->files();
        for (const RenderedFile& file : files) { // the preview is what was written
            QFile written(target + QLatin1Char('/') + file.path);
            QVERIFY2(written.open(QIODevice::ReadOnly), qPrintable(file.path));
            QCOMPARE(written.readAll(), file.bytes);
        }
    }

    void everyKeyMeansOneThing()
    {
        WindowFixture fixture;
        QHash<QKeySequence, QString> owners;
        for (const QAction* action : fixture.window.actions().all()) {
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(!owners.contains(key),
                    qPrintable(
                        QStringLiteral("%1: %2 and %3").arg(key.toString(), owners.value(key), action->objectName())));
                owners.insert(key, action->objectName());
            }
        }
        for (const char* key : {"Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Q", "Ctrl+K", "F8", "F6"}) {
            QVERIFY2(owners.contains(QKeySequence(QLatin1String(key))), key);
        }
    }

    void withoutADisplayItSaysSo_data()
    {
        QTest::addColumn<QString>("display");
        QTest::newRow("none") << QString();
        QTest::newRow("one that does not answer") << QStringLiteral("127.0.0.1:63.0");
    }

    void withoutADisplayItSaysSo()
    {
        QFETCH(QString, display);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString& name :
            {QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("DISPLAY")}) {
            environment.remove(name);
        }
        if (!display.isEmpty()) {
            environment.insert(QStringLiteral("DISPLAY"), display);
        }
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/stackwright"));
        QVERIFY(process.waitForFinished(15'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("stackwright-cli"));
    }

    void unresolvedConflictsStopTheExport()
    {
        WindowFixture fixture;
        fixture.show();
        fixture.workFile.startNew(enterpriseStack());
        fixture.session.skip(QStringLiteral("source-control"), {});
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.showPage(Page::Export);
        auto* page = fixture.window.findChild<ExportPage*>();
        QVERIFY(page->nextObstacle().contains(QLatin1String("conflict")));
    }

    // A screen reader hears how many, not what the tip says.
    void theConflictsButtonIsNamedByItsCount()
    {
        WindowFixture fixture;
        fixture.show();
        fixture.workFile.startNew(enterpriseStack());
        fixture.session.skip(QStringLiteral("source-control"), {});
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.showPage(Page::Stages);
        QStringList names;
        const auto buttons = fixture.window.findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->isVisible()) {
                names += QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
            }
        }
        const int open = fixture.session.openConflicts();
        QVERIFY(open > 0);
        const QRegularExpression count(QStringLiteral("^%1 conflict").arg(open));
        QVERIFY2(!names.filter(count).isEmpty(), qPrintable(names.join(QLatin1Char('|'))));
    }

    void theLineTellsWhereItComesFrom()
    {
        WindowFixture fixture;
        fixture.show();
        fixture.workFile.startNew(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.showPage(Page::Stages);
        auto* tree = fixture.window.stagesPage().preview()->findChild<FileTree*>();
        tree->showPath(QStringLiteral("Jenkinsfile"));
        auto* code = findNamed<CodeView>(fixture.window, QStringLiteral("File text"));
        QVERIFY(code != nullptr);
        QVERIFY2(code->toPlainText().contains(QLatin1String("pipeline")),
            qPrintable(tree->currentPath() + code->toPlainText().left(80)));
        bool said = false;
        const auto labels = fixture.window.findChildren<Label*>();
        for (const Label* label : labels) {
            said = said || label->text().contains(QLatin1String("tools/jenkins/files/Jenkinsfile"));
        }
        QVERIFY(said);
    }

    void filterAndEmptyResult()
    {
        WindowFixture fixture;
        fixture.show();
        fixture.workFile.startNew(enterpriseStack());
        fixture.window.showStage(QStringLiteral("ci"));
        auto* field = findNamed<QLineEdit>(fixture.window, QStringLiteral("Filter tools"));
        field->setText(QStringLiteral("no such tool"));
        QVERIFY(cardOf(fixture, QStringLiteral("jenkins")) == nullptr);
        auto* clear = findNamed<QPushButton>(fixture.window, QStringLiteral("Clear the filter"));
        QVERIFY(clear != nullptr);
        clear->click();
        QVERIFY(cardOf(fixture, QStringLiteral("jenkins")) != nullptr);
        field->setText(QStringLiteral("wood"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
    }

    void aCrashIsOfferedAndRestored()
    {
        WindowFixture fixture;
        const QString left = fixture.state + QStringLiteral("/recovery/dead");
        QVERIFY(QDir().mkpath(left));
        const auto put = [&](const QString& name, const QByteArray& bytes) {
            QFile file(left + QLatin1Char('/') + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        put(QStringLiteral("stack.stackwright"), QByteArray());
        {
            WorkFile other(fixture.session, fixture.folder.filePath(QStringLiteral("elsewhere")));
            other.startNew(enterpriseStack());
            other.saveAs(left + QStringLiteral("/stack.stackwright"));
        }
        put(QStringLiteral("place.json"), R"({"name": "Payments platform", "page": "stages", "stage": "registry"})");
        put(QStringLiteral("lock"), "4194303\nstackwright\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        fixture.show();
        fixture.window.showPage(Page::Start);
        fixture.window.showLeftovers(WorkFile::leftovers(fixture.state));
        QPushButton* restore = nullptr;
        QTRY_VERIFY((restore = findNamed<QPushButton>(fixture.window, QStringLiteral("Restore"))) != nullptr);
        restore->click();
        QCOMPARE(fixture.window.page(), Page::Stages);
        QCOMPARE(fixture.window.stage(), QStringLiteral("registry"));
    }

    void smallAndLargeWindowsDoNotBreak_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("zoom");
        QTest::newRow("smallest") << QSize(1024, 640) << 1.0;
        QTest::newRow("laptop at 200 %") << QSize(1366, 768) << 2.0;
        QTest::newRow("4K") << QSize(3840, 2160) << 1.5;
    }

    void smallAndLargeWindowsDoNotBreak()
    {
        QFETCH(QSize, size);
        QFETCH(double, zoom);
        WindowFixture fixture;
        fixture.theme.setZoom(zoom);
        fixture.show(size);
        fixture.workFile.startNew(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        for (const Page page : {Page::Goals, Page::Stages, Page::Review, Page::Export}) {
            fixture.window.showPage(page);
            QCoreApplication::processEvents();
            QCOMPARE(fixture.window.size(), size); // nothing pushes the window wider
        }
        QTest::keyClick(&fixture.window, Qt::Key_F9);
        QTest::keyClick(&fixture.window, Qt::Key_F5);
        QTest::keyClick(&fixture.window, Qt::Key_Escape);
        fixture.theme.setZoom(1.0);
    }
};

STACKWRIGHT_TEST(TestWalk)
#include "tst_walk.moc"
