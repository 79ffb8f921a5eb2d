// What the window commits is what it showed, with the words that it showed; what is kept as a risk asks for its reason,
// owner and date.
#include "catalogue/catalogueloader.h"
#include "pages/exportpage.h"
#include "pages/stackfacts.h"
#include "pages/stageview.h"
#include "support/places.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "ui/heldexport.h"
#include "ui/scenes.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"
#include "widgets/riskform.h"
#include "window/translations.h"
#include "window/windowactions.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace stackwright;

namespace {

constexpr int patience = 30'000; // ms

bool append(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::Append) && file.write(bytes) == bytes.size();
}

QString saidBy(const QWidget& root)
{
    QStringList words;
    const auto bars = root.findChildren<MessageBar*>();
    for (const MessageBar* bar : bars) {
        words += bar->isVisible() ? bar->value().title + QLatin1Char('\n') + bar->value().detail : QString();
    }
    return words.join(QLatin1Char('\n'));
}

// The export page of a stack, ready to write.
ExportPage* ready(WindowFixture& fixture, const Stack& stack, const QString& folder)
{
    fixture.show();
    fixture.workFile.startNew(stack);
    (void)waitForFiles(fixture.session);
    fixture.window.showPage(Page::Export);
    auto* page = fixture.window.findChild<ExportPage*>();
    page->setFolder(folder);
    return page;
}

} // namespace

class TestAsShown final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("STACKWRIGHT_CATALOGUE");
        rememberLanguage({});
        loadTranslations(*qApp);
    }

    void theCatalogueChangesMeanwhile()
    {
        HeldExport author;
        author.letGo();
        QTemporaryDir place;
        const QString folder = place.filePath(QStringLiteral("catalogue"));
        QCOMPARE(QProcess::execute(
                     QStringLiteral("cp"), {QStringLiteral("-r"), sourcePath(QStringLiteral("templates")), folder}),
            0);
        const LoadedCatalogue own = loadCatalogue({folder});
        QVERIFY(own.catalogue != nullptr);
        qputenv("STACKWRIGHT_CATALOGUE", QFile::encodeName(folder));
        WindowFixture fixture(own.catalogue);
        const QString repository = fixture.folder.filePath(QStringLiteral("repository"));
        auto* page = ready(fixture, enterpriseStack(), repository);
        QTRY_VERIFY2_WITH_TIMEOUT(page->nextObstacle().isEmpty(), qPrintable(page->nextObstacle()), patience);
        QVERIFY(append(folder + QStringLiteral("/repository/files/README.md"), "Something else.\n"));
        fixture.window.goNext();
        QTRY_VERIFY_WITH_TIMEOUT(!page->isWriting(), patience);
        QTRY_VERIFY2(
            saidBy(*page).contains(QLatin1String("not the ones that were looked at")), qPrintable(saidBy(*page)));
        QCOMPARE(fixture.window.page(), Page::Export);
        QVERIFY(!QFile::exists(repository));
    }

    // Pasted control characters are in no file, so they are in no preview.
    void oddTextsAreExportedAsShown()
    {
        HeldExport author;
        author.letGo();
        WindowFixture fixture;
        const QString repository = fixture.folder.filePath(QStringLiteral("repository"));
        auto* page = ready(fixture, enterpriseStack(), repository);
        fixture.session.setNote(
            QStringLiteral("ci"), QStringLiteral(" bell\a, \"quotes\", <% braces %> | pipe\n\n- ~\n"));
        QVERIFY(waitForFiles(fixture.session));
        QTRY_VERIFY2_WITH_TIMEOUT(page->nextObstacle().isEmpty(), qPrintable(page->nextObstacle()), patience);
        fixture.window.goNext();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window.page(), Page::Done, patience);
        for (const RenderedFile& file : fixture.session.files()->files()) {
            QFile written(repository + QLatin1Char('/') + file.path);
            QVERIFY2(written.open(QIODevice::ReadOnly) && written.readAll() == file.bytes, qPrintable(file.path));
        }
    }

    void theMessageIsEnglishUntilSomebodyTypes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nobody") << QString();
        QTest::newRow("somebody") << QStringLiteral("Wie am Montag besprochen");
    }
    void theMessageIsEnglishUntilSomebodyTypes()
    {
        QFETCH(QString, typed);
        HeldExport author;
        author.letGo();
        rememberLanguage(QStringLiteral("de"));
        loadTranslations(*qApp);
        WindowFixture fixture;
        const QString repository = fixture.folder.filePath(QStringLiteral("repository"));
        auto* page = ready(fixture, enterpriseStack(), repository);
        QTRY_VERIFY2_WITH_TIMEOUT(page->nextObstacle().isEmpty(), qPrintable(page->nextObstacle()), patience);
        auto* field = page->findChild<QPlainTextEdit*>();
        QVERIFY2(field->toPlainText().startsWith(QLatin1String("Set up the delivery stack of Payments platform\n")),
            qPrintable(field->toPlainText()));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, typed);
        fixture.window.goNext();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.window.page(), Page::Done, patience);
        const QString subject =
            git(repository, {QStringLiteral("log"), QStringLiteral("-1"), QStringLiteral("--format=%s")});
        QCOMPARE(subject, typed.isEmpty() ? QStringLiteral("Set up the delivery stack of Payments platform") : typed);
    }

    void noZipOfAConflict()
    {
        WindowFixture fixture;
        fixture.show();
        fixture.workFile.startNew(enterpriseStack());
        fixture.session.skip(QStringLiteral("source-control"), {});
        QVERIFY(waitForFiles(fixture.session));
        QVERIFY(fixture.session.openConflicts() > 0);
        fixture.window.showPage(Page::Review);
        fixture.window.actions().action(QStringLiteral("archive"))->trigger();
        QVERIFY(fixture.window.findChild<QFileDialog*>() == nullptr);
        QTRY_VERIFY2(
            saidBy(fixture.window).contains(QLatin1String("no ZIP was written")), qPrintable(saidBy(fixture.window)));
    }

    // With the keyboard only; an error offers no such thing.
    void keepingAsksWhyWhoAndWhen()
    {
        WindowFixture fixture;
        fixture.show();
        fixture.workFile.startNew(enterpriseStack());
        fixture.session.setGoal(QStringLiteral("self-hosted-only"), Value(true));
        fixture.session.pick(QStringLiteral("chat"), QStringLiteral("slack"));
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.showStage(QStringLiteral("chat"));
        QPushButton* keep = nullptr;
        QTRY_VERIFY((keep = findNamed<QPushButton>(fixture.window, QStringLiteral("Keep and note risk"))) != nullptr);
        keep->setFocus();
        QTest::keyClick(keep, Qt::Key_Space);
        QVERIFY(fixture.session.stack().risks.isEmpty()); // it was only asked
        const auto focused = [] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()); };
        auto* note = findNamed<QPushButton>(fixture.window, QStringLiteral("Note the risk"));
        QVERIFY(note != nullptr);
        for (const char* words : {"Until spring.", "Ada", "2027-03-31"}) {
            QVERIFY(!note->isEnabled());
            QVERIFY(focused() != nullptr);
            QTest::keyClicks(focused(), QString::fromLatin1(words));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(note->isEnabled());
        QTest::keyClick(note, Qt::Key_Space);
        const Risk whole{QStringLiteral("Until spring."), QStringLiteral("Ada"), QStringLiteral("2027-03-31")};
        QVERIFY(fixture.session.stack().risks.value(QStringLiteral("slack/goal/self-hosted-only")) == whole);
        QVERIFY(waitForFiles(fixture.session));
        QTRY_VERIFY(findNamed<QPushButton>(fixture.window, QStringLiteral("Take back")) != nullptr);
        fixture.session.skip(QStringLiteral("source-control"), {});
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.nextConflict(1);
        QTRY_VERIFY(fixture.window.stage() != QLatin1String("chat"));
        QVERIFY(findNamed<QPushButton>(fixture.window, QStringLiteral("Keep and note risk")) == nullptr);
    }

    void reviewTellsEachRisk()
    {
        Fixture fixture;
        fixture.session.open(enterpriseStack());
        fixture.session.setGoal(QStringLiteral("self-hosted-only"), Value(true));
        fixture.session.pick(QStringLiteral("chat"), QStringLiteral("slack"));
        QVERIFY(waitForFiles(fixture.session));
        const auto told = [&fixture] {
            QStringList words;
            for (const CheckPoint& point : checksBeforeExport(fixture.session)) {
                words += point.text;
            }
            return words.join(QLatin1Char('\n'));
        };
        QVERIFY(!told().contains(QLatin1String("Risk noted")));
        fixture.session.acceptRisk(QStringLiteral("slack/goal/self-hosted-only"),
            {QStringLiteral("Until spring."), QStringLiteral("Ada"), QStringLiteral("2027-03-31")});
        QVERIFY(waitForFiles(fixture.session));
        QVERIFY2(told().contains(QLatin1String("Until spring. Owner: Ada. To be looked at again on 2027-03-31.")),
            qPrintable(told()));
    }
};

STACKWRIGHT_TEST(TestAsShown)
#include "tst_asshown.moc"
