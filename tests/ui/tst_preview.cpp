#include "models/foundmodel.h"
#include "pages/filespane.h"
#include "pages/previewpane.h"
#include "pages/stagespage.h"
#include "support/durablefile.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "widgets/codeview.h"
#include "widgets/filetree.h"
#include "widgets/markdownview.h"
#include "widgets/splitdiff.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace stackwright;

namespace {

struct Opened : WindowFixture {
    Opened()
    {
        show(QSize(1440, 900));
        workFile.startNew(enterpriseStack());
        ready = waitForFiles(session);
        window.showStage(QStringLiteral("ci"));
    }
    PreviewPane& preview() { return *window.stagesPage().preview(); }
    FileTree& tree() { return *preview().files()->findChild<FileTree*>(); }
    TextPane& text() { return window.textPane(); }

    bool ready = false;
};

DiffRow row(DiffRow::Kind kind, int oldLine, int newLine, const QString& text)
{
    return {kind, oldLine, newLine, text, 0, 0};
}

} // namespace

// What the preview can do besides showing a file.
class TestPreview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoColumnsStandLevel()
    {
        using Kind = DiffRow::Kind;
        const SplitRows split =
            splitRows({row(Kind::Context, 1, 1, QStringLiteral("a")), row(Kind::Removed, 2, 0, QStringLiteral("b")),
                row(Kind::Added, 0, 2, QStringLiteral("c")), row(Kind::Added, 0, 3, QStringLiteral("d")),
                row(Kind::Context, 3, 4, QStringLiteral("e")), row(Kind::Removed, 4, 0, QStringLiteral("f"))});
        QCOMPARE(split.before.size(), split.after.size());
        QCOMPARE(int(split.before.size()), 5);
        QCOMPARE(split.before[1].text, QStringLiteral("b"));
        QCOMPARE(split.after[1].text, QStringLiteral("c"));
        QVERIFY(split.before[2].kind == Kind::Blank);
        QCOMPARE(split.before[3].text, split.after[3].text); // level again
        QVERIFY(split.after[4].kind == Kind::Blank);
    }

    void changesSideBySide()
    {
        Opened fixture;
        QVERIFY(fixture.ready);
        fixture.session.pick(QStringLiteral("ci"), QStringLiteral("woodpecker"));
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.toggleSplit();
        fixture.tree().showPath(QStringLiteral("README.md"));
        auto* sides = fixture.window.findChild<SplitDiff*>();
        QVERIFY(sides->isVisible());
        QVERIFY(sides->before()->toPlainText().contains(QLatin1String("Jenkins")));
        QVERIFY(sides->after()->toPlainText().contains(QLatin1String("Woodpecker")));
        QCOMPARE(sides->before()->blockCount(), sides->after()->blockCount());
        const int line = sides->after()->currentLine();
        QTest::keyClick(&fixture.window, Qt::Key_F7);
        QVERIFY(sides->after()->currentLine() != line || fixture.tree().currentPath() != QLatin1String("README.md"));
        sides->after()->verticalScrollBar()->setValue(7);
        QCOMPARE(sides->before()->verticalScrollBar()->value(), sides->after()->verticalScrollBar()->value());
        fixture.window.toggleSplit();
        QVERIFY(!sides->isVisible());
    }

    void aNewChangeComesIntoView()
    {
        Opened fixture;
        QVERIFY(fixture.ready);
        fixture.window.stagesPage().preview()->setTab(PreviewPane::Changes);
        fixture.session.skip(QStringLiteral("chat"), {}); // changes the end of the file
        QVERIFY(waitForFiles(fixture.session));
        fixture.tree().showPath(QStringLiteral(".env.example"));
        const auto views = fixture.window.findChildren<DiffView*>();
        const auto shown =
            std::find_if(views.begin(), views.end(), [](const DiffView* view) { return view->isVisible(); });
        QVERIFY(shown != views.end());
        const int before = (*shown)->currentLine();
        QVERIFY(before > 60 && (*shown)->showsChange());
        fixture.session.pick(QStringLiteral("ci"), QStringLiteral("gitlab-ci")); // changes its first half
        QVERIFY(waitForFiles(fixture.session));
        QVERIFY((*shown)->currentLine() < before);
        QVERIFY((*shown)->showsChange());
    }

    void foundLinesAreAModel()
    {
        FoundModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto file = [](const char* path, const char* bytes) {
            RenderedFile made;
            made.path = QLatin1String(path);
            made.bytes = bytes;
            return made;
        };
        const FileSet files({file("a", "one\ntwo One one\n\nthree"), file("b", "nothing"), file("c", "x\ny\nONE")});
        model.search(files, QStringLiteral("one"));
        QCOMPARE(model.rowCount(), 3); // one row a line
        QCOMPARE(model.fileCount(), 2);
        QCOMPARE(model.index(1).data(FoundLineRole).toInt(), 2);
        QCOMPARE(model.index(2).data(FoundPathRole).toString(), QStringLiteral("c"));
        QCOMPARE(model.index(2).data(FoundLineRole).toInt(), 3);
        model.search(files, QString());
        QCOMPARE(model.rowCount(), 0);
        model.search(FileSet({file("long", QByteArray("one\n").repeated(3000))}), QStringLiteral("one"));
        QCOMPARE(model.rowCount(), 1000);
        QVERIFY(model.isCut());
    }

    void findInAllFiles()
    {
        Opened fixture;
        QVERIFY(fixture.ready);
        QTest::keyClick(&fixture.window, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        auto* field = findNamed<QLineEdit>(fixture.window, QStringLiteral("Find in all files"));
        QVERIFY(field != nullptr && field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("pipeline"));
        auto* list = findNamed<QListView>(fixture.window, QStringLiteral("Found lines"));
        QVERIFY(list->model()->rowCount() > 1);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Return);
        const QModelIndex found = list->currentIndex();
        QCOMPARE(found.row(), 1);
        QCOMPARE(fixture.text().path(), found.data(FoundPathRole).toString());
        auto* code = findNamed<CodeView>(fixture.window, QStringLiteral("File text"));
        QCOMPARE(code->currentLine(), found.data(FoundLineRole).toInt());
        QCOMPARE(code->textCursor().selectedText().toLower(), QStringLiteral("pipeline"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QVERIFY(fixture.tree().hasFocus());
        QCOMPARE(fixture.tree().currentPath(), fixture.text().path());
    }

    void markdownAsItReads()
    {
        Opened fixture;
        QVERIFY(fixture.ready);
        fixture.tree().showPath(QStringLiteral("README.md"));
        fixture.window.toggleRendered();
        auto* prose = fixture.text().findChild<MarkdownView*>();
        QVERIFY(prose->isVisible());
        QVERIFY(fixture.session.files()->find(QStringLiteral("README.md"))->bytes.startsWith("# "));
        QVERIFY(!prose->toPlainText().startsWith(QLatin1Char('#'))); // a heading, not its sign
        fixture.tree().showPath(QStringLiteral("Jenkinsfile"));      // no prose
        QVERIFY(!prose->isVisible());
        fixture.tree().showPath(QStringLiteral("README.md"));
        QVERIFY(prose->isVisible());
        QTest::keyClick(&fixture.window, Qt::Key_F, Qt::ControlModifier); // what is found are places of the source
        QVERIFY(!prose->isVisible());
        QVERIFY(prose->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("https://example.org/a.png")))
                    .toString()
                    .isEmpty());
    }

    void copiesAndSaves()
    {
        Opened fixture;
        QVERIFY(fixture.ready);
        fixture.tree().showPath(QStringLiteral("Jenkinsfile"));
        const QByteArray bytes = fixture.session.files()->find(QStringLiteral("Jenkinsfile"))->bytes;
        QTest::keyClick(&fixture.window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->text(), QString::fromUtf8(bytes));
        fixture.text().copyPath();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Jenkinsfile"));
        const QString place = fixture.folder.filePath(QStringLiteral("copy"));
        fixture.text().saveTo(place);
        QCOMPARE(*readFile(place, 1'000'000), bytes);
        QSignalSpy trouble(&fixture.text(), &TextPane::troubleFound);
        fixture.text().saveTo(QStringLiteral("/proc/nowhere/copy"));
        QCOMPARE(trouble.count(), 1);
    }

    void aDraggedFileIsACopyAndItsPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("executable");
        QTest::newRow("at the root") << QStringLiteral("Jenkinsfile") << false;
        QTest::newRow("a program in a folder") << QStringLiteral("scripts/check.sh") << true;
    }

    void aDraggedFileIsACopyAndItsPath()
    {
        QFETCH(QString, path);
        QFETCH(bool, executable);
        Opened fixture;
        QVERIFY(fixture.ready);
        const std::unique_ptr<QMimeData> content = fixture.preview().files()->dragContent(path);
        QVERIFY(content != nullptr);
        QVERIFY(content->hasFormat(QStringLiteral("text/uri-list")));
        QCOMPARE(content->urls().size(), 1);
        const QFileInfo copy(content->urls().constFirst().toLocalFile());
        QCOMPARE(copy.fileName(), QFileInfo(path).fileName());
        QCOMPARE(*readFile(copy.filePath(), 1'000'000), fixture.session.files()->find(path)->bytes);
        QCOMPARE(copy.isExecutable(), executable);
        QCOMPARE(content->text(), path);
        QVERIFY(fixture.preview().files()->dragContent(QStringLiteral("no/such/file")) == nullptr);
        QVERIFY(copy.exists()); // who takes it may read it late
    }

    void aDragBeginsWithTheFileUnderThePointer()
    {
        Opened fixture;
        QVERIFY(fixture.ready);
        FileTree& tree = fixture.tree();
        tree.disconnect(SIGNAL(draggedOut(QString))); // a drag itself waits for a desktop
        QVERIFY(connect(&tree, &FileTree::draggedOut, this, [this](const QString& path) { path_ = path; }));
        tree.showPath(QStringLiteral("Jenkinsfile"));
        const QPoint place = tree.visualRect(tree.currentIndex()).center();
        QTest::mousePress(tree.viewport(), Qt::LeftButton, {}, place);
        for (int step = 1; step <= 3; ++step) {
            QTest::mouseMove(tree.viewport(), place + QPoint(0, step * QApplication::startDragDistance()));
        }
        QTest::mouseRelease(tree.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(path_, QStringLiteral("Jenkinsfile"));
    }

    void aRefreshKeepsWhereYouAre()
    {
        Opened fixture;
        QVERIFY(fixture.ready);
        fixture.tree().showPath(QStringLiteral("Jenkinsfile"));
        auto* code = findNamed<CodeView>(fixture.window, QStringLiteral("File text"));
        code->showLine(20);
        const int scroll = code->verticalScrollBar()->value();
        fixture.tree().expandAll();
        const QModelIndex folder = fixture.tree().model()->index(0, 0);
        fixture.tree().collapse(folder);
        fixture.session.skip(QStringLiteral("chat"), {});
        QVERIFY(waitForFiles(fixture.session));
        QCOMPARE(fixture.text().path(), QStringLiteral("Jenkinsfile"));
        QCOMPARE(code->currentLine(), 20);
        QCOMPARE(code->verticalScrollBar()->value(), scroll);
        QVERIFY(!fixture.tree().isExpanded(fixture.tree().model()->index(0, 0)));
        QVERIFY(fixture.tree().isExpanded(fixture.tree().model()->index(1, 0)));
    }

    void longLinesWrap()
    {
        Opened fixture;
        QVERIFY(fixture.ready);
        auto* code = findNamed<CodeView>(fixture.window, QStringLiteral("File text"));
        fixture.text().setWrapped(true);
        QCOMPARE(code->lineWrapMode(), QPlainTextEdit::WidgetWidth);
        fixture.text().setWrapped(false);
        QCOMPARE(code->lineWrapMode(), QPlainTextEdit::NoWrap);
    }

private:
    QString path_;
};

STACKWRIGHT_TEST(TestPreview)
#include "tst_preview.moc"
