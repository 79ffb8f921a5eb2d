#include "archive/ziparchive.h"
#include "jobs/sharejob.h"
#include "pages/reviewpage.h"
#include "pages/shareactions.h"
#include "support/durablefile.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "widgets/messagebar.h"
#include "widgets/stackcard.h"
#include "widgets/wiringview.h"
#include "window/windowactions.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace stackwright;

namespace {

constexpr qint64 much = 100'000'000;
constexpr int patience = 60'000; // ms

const MessageBar* lastMessage(const WindowFixture& fixture)
{
    const auto bars = fixture.window.findChildren<MessageBar*>();
    const auto last = std::find_if(bars.rbegin(), bars.rend(), [](const MessageBar* bar) { return bar->isVisible(); });
    return last == bars.rend() ? nullptr : *last;
}

// Triggers an action, answers its dialog, and waits for what is said then.
QString saveBy(WindowFixture& fixture, const QString& action, const QString& path)
{
    fixture.window.actions().action(action)->trigger();
    auto* dialog = fixture.window.findChild<QFileDialog*>();
    if (dialog == nullptr) {
        return QStringLiteral("no dialog");
    }
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    const auto told = [&] {
        return lastMessage(fixture) != nullptr && lastMessage(fixture)->value().detail.contains(path);
    };
    return QTest::qWaitFor(told, patience) ? lastMessage(fixture)->value().title : QStringLiteral("nothing was said");
}

// As it looks; null when it is no SVG.
QImage drawnSvg(const QByteArray& bytes)
{
    QSvgRenderer drawing(bytes);
    QImage image(drawing.isValid() ? drawing.defaultSize() : QSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawing.render(&painter);
    return image;
}

// FreeType gives the outline of one letter with coordinates that differ by 1/64 of a pixel, depending on what it drew
// before.
bool looksAlike(const QImage& one, const QImage& other)
{
    constexpr int barely = 24; // of 255
    if (one.isNull() || one.size() != other.size()) {
        return false;
    }
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            if (std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))})
                > barely) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

class TestShare final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        fixture_ = std::make_unique<WindowFixture>();
        fixture_->show();
        fixture_->workFile.startNew(enterpriseStack());
        QVERIFY(waitForFiles(fixture_->session));
        fixture_->window.showPage(Page::Review);
    }
    void cleanup() { fixture_.reset(); }

    void theZipHoldsWhatIsShown()
    {
        const QString path = fixture_->folder.filePath(QStringLiteral("a.zip"));
        QCOMPARE(saveBy(*fixture_, QStringLiteral("archive"), path), QStringLiteral("Saved: a.zip"));
        QCOMPARE(*readFile(path, much), *zipArchive(*fixture_->session.files(), QStringLiteral("payments-platform")));
    }

    void theRecordsAreOneText()
    {
        const QString path = fixture_->folder.filePath(QStringLiteral("records.md"));
        QCOMPARE(saveBy(*fixture_, QStringLiteral("records"), path), QStringLiteral("Saved: records.md"));
        const QString text = QString::fromUtf8(*readFile(path, much));
        QVERIFY(text.startsWith(
            QLatin1String("# Decisions of Payments platform\n\n# Source control: Gitea\n\n*Status: proposed*\n")));
        QVERIFY(!text.contains(QLatin1String("\nstatus: ")));
        qsizetype records = 0;
        for (const RenderedFile& file : fixture_->session.files()->files()) {
            if (file.path.startsWith(QLatin1String("docs/decisions/"))) {
                ++records;
                const QString whole = QString::fromUtf8(file.bytes);
                QVERIFY2(
                    text.contains(whole.mid(whole.indexOf(QLatin1String("\n## "))).trimmed()), qPrintable(file.path));
            }
        }
        QCOMPARE(records, qsizetype(fixture_->session.catalogue().stages().size()));
    }

    void theRecordsArePrintedToo()
    {
        const QString path = fixture_->folder.filePath(QStringLiteral("records.pdf"));
        QCOMPARE(saveBy(*fixture_, QStringLiteral("records"), path), QStringLiteral("Saved: records.pdf"));
        const QByteArray bytes = *readFile(path, much);
        QVERIFY(bytes.startsWith("%PDF-1."));
        QVERIFY(bytes.count("/Type /Page\n") >= qsizetype(fixture_->session.catalogue().stages().size()));
    }

    // On paper and as text; names only where the facilitator said so.
    void thePageForTheSponsor_data()
    {
        QTest::addColumn<bool>("names");
        QTest::newRow("names stay inside") << false;
        QTest::newRow("names may leave") << true;
    }

    void thePageForTheSponsor()
    {
        QFETCH(bool, names);
        Workshop workshop;
        workshop.people = {{QStringLiteral("Ada"), View::Business}};
        workshop.sharesNames = names;
        fixture_->session.setWorkshop(workshop, QStringLiteral("People"));
        const QString text = fixture_->folder.filePath(QStringLiteral("page.md"));
        QCOMPARE(saveBy(*fixture_, QStringLiteral("page"), text), QStringLiteral("Saved: page.md"));
        const QString markdown = QString::fromUtf8(*readFile(text, much));
        QVERIFY2(markdown.startsWith(QLatin1String("# Payments platform: the delivery stack on one page\n")),
            qPrintable(markdown));
        QVERIFY(markdown.contains(
            names ? QStringLiteral("In the room: business Ada.") : QStringLiteral("In the room: business 1.")));
        const QString paper = fixture_->folder.filePath(QStringLiteral("page.pdf"));
        QCOMPARE(saveBy(*fixture_, QStringLiteral("page"), paper), QStringLiteral("Saved: page.pdf"));
        const QByteArray bytes = *readFile(paper, much);
        QCOMPARE(bytes.count("/Type /Page\n"), 1);
        if (const std::optional<QStringList> pages = pdfPages(paper)) {
            QCOMPARE(pages->constFirst().contains(QLatin1String("Ada")), names);
        }
    }

    void thePictureIsTheSameForTheSameStack()
    {
        const QString path = fixture_->folder.filePath(QStringLiteral("stack.png"));
        QCOMPARE(saveBy(*fixture_, QStringLiteral("card"), path), QStringLiteral("Saved: stack.png"));
        const QByteArray bytes = *readFile(path, much);
        fixture_->theme.setAppearance(Appearance::Dark); // it is always light, and as large
        fixture_->theme.setZoom(1.5);
        const QImage image = QImage::fromData(bytes);
        const auto drawn = [&] {
            QImage now = stackCard(stackCardOf(fixture_->session)).convertToFormat(image.format());
            now.setDevicePixelRatio(1);
            return now;
        };
        QVERIFY(looksAlike(drawn(), image));
        QVERIFY(image.width() > 2000 && image.height() > 900);
        fixture_->session.pick(QStringLiteral("ci"), QStringLiteral("woodpecker"));
        QVERIFY(!looksAlike(drawn(), image));
        fixture_->session.history().undo();
        QVERIFY(looksAlike(drawn(), image));
        fixture_->window.actions().action(QStringLiteral("copy-card"))->trigger();
        QCOMPARE(QApplication::clipboard()->image().size(), image.size());
    }

    // The wiring on white paper, whatever the screen looks like, in each of the formats that the dialog offers.
    void theWiringIsSavedInEachFormat_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char* ending : {"svg", "png", "pdf"}) {
            QTest::newRow(ending) << QString::fromLatin1(ending);
        }
    }

    void theWiringIsSavedInEachFormat()
    {
        QFETCH(QString, ending);
        const QString path = fixture_->folder.filePath(QStringLiteral("wiring.") + ending);
        QCOMPARE(saveBy(*fixture_, QStringLiteral("picture"), path), QStringLiteral("Saved: wiring.") + ending);
        const QByteArray light = *readFile(path, much);
        fixture_->theme.setAppearance(Appearance::Dark);
        fixture_->theme.setZoom(1.5);
        auto* view = fixture_->window.reviewPage().findChild<WiringView*>();
        QTest::keyClick(view, Qt::Key_Right); // the screen shows what this one uses
        const QString again = fixture_->folder.filePath(QStringLiteral("again.") + ending);
        QCOMPARE(saveBy(*fixture_, QStringLiteral("picture"), again), QStringLiteral("Saved: again.") + ending);
        if (ending == QLatin1String("svg")) {
            QVERIFY(
                light.contains(QByteArray("<title>" + fixture_->session.stack().project.name.toUtf8() + "</title>")));
            const QImage image = drawnSvg(light);
            QImage blank(image.size(), image.format());
            blank.fill(Qt::white);
            QVERIFY(!image.isNull() && image != blank);
            QVERIFY(looksAlike(drawnSvg(*readFile(again, much)), image));
        } else if (ending == QLatin1String("png")) {
            const QImage image = QImage::fromData(light);
            QVERIFY(image.width() > 3000 && image.height() > 900);
            QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
            QVERIFY(looksAlike(QImage::fromData(*readFile(again, much)), image));
        } else {
            QVERIFY(light.startsWith("%PDF-1."));
            QCOMPARE(light.count("/Type /Page\n"), 1);
            QVERIFY(light.contains("/MediaBox [0 0 842")); // A4 across
            const std::optional<QStringList> pages = pdfPages(path);
            if (!pages) {
                QSKIP("not checked: the words of the PDF, because pdftotext (poppler-utils) is not installed");
            }
            QVERIFY2(pages->constFirst().contains(QLatin1String("Jenkins")), qPrintable(pages->constFirst()));
        }
    }

    // Printed into a file, as people without a printer do.
    void theWiringIsPrinted()
    {
        fixture_->window.showPage(Page::Review);
        fixture_->window.actions().action(QStringLiteral("print"))->trigger();
        auto* dialog = fixture_->window.findChild<QPrintDialog*>();
        QVERIFY(dialog != nullptr);
        const QString path = fixture_->folder.filePath(QStringLiteral("printed.pdf"));
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        dialog->done(QDialog::Accepted);
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
        QTRY_VERIFY(QFile::exists(path));
        QVERIFY(readFile(path, much)->contains("%%EOF"));
        if (const std::optional<QStringList> pages = pdfPages(path)) {
            QVERIFY2(pages->constFirst().contains(QLatin1String("Jenkins")), qPrintable(pages->constFirst()));
        }
    }

    // No file, and no word of success, for a picture that could not be encoded.
    void noPictureNoFile()
    {
        ShareJob job;
        QSignalSpy failed(&job, &ShareJob::failed);
        QSignalSpy finished(&job, &ShareJob::finished);
        const QString path = fixture_->folder.filePath(QStringLiteral("none.png"));
        job.writeImage(path, QImage());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(finished.size(), 0);
        QVERIFY(!QFile::exists(path));
    }

    void whatCannotBeWrittenIsSaid()
    {
        const QString path = fixture_->folder.filePath(QStringLiteral("nowhere/a.zip"));
        QVERIFY(saveBy(*fixture_, QStringLiteral("archive"), path) != QStringLiteral("Saved: a.zip"));
        QCOMPARE(lastMessage(*fixture_)->value().tone, MessageValue::Tone::Error);
        QVERIFY(!lastMessage(*fixture_)->value().title.isEmpty());
        const QString picture = fixture_->folder.filePath(QStringLiteral("nowhere/a.png"));
        QVERIFY(saveBy(*fixture_, QStringLiteral("picture"), picture) != QStringLiteral("Saved: a.png"));
        QCOMPARE(lastMessage(*fixture_)->value().tone, MessageValue::Tone::Error);
    }

    void withoutADecisionThereIsNoRecord()
    {
        ShareJob job;
        QSignalSpy failures(&job, &ShareJob::failed);
        const QString path = fixture_->folder.filePath(QStringLiteral("records.md"));
        job.writeRecords(path, {QStringLiteral("Payments"), std::make_shared<const FileSet>(), QFont(), QFont()});
        QVERIFY(failures.wait(patience));
        QCOMPARE(failures.constFirst().constFirst().value<Error>().what, QStringLiteral("There is no decision yet."));
        QVERIFY(!QFile::exists(path));
    }

    void aButtonOpensTheMenu()
    {
        auto* button = findNamed<QPushButton>(fixture_->window, QStringLiteral("Share…"));
        QVERIFY(button != nullptr);
        QTest::keyClick(button, Qt::Key_Space);
        const QMenu* menu = fixture_->window.actions().shareMenu();
        QVERIFY(menu->isVisible());
        QCOMPARE(menu->actions().size(), 6);
        QCOMPARE(menu->actions().constFirst(),
            fixture_->window.actions().action(QStringLiteral("page"))); // what a sponsor reads comes first
        QTest::keyClick(const_cast<QMenu*>(menu), Qt::Key_Escape);
        QVERIFY(!menu->isVisible());
    }

private:
    std::unique_ptr<WindowFixture> fixture_;
};

STACKWRIGHT_TEST(TestShare)
#include "tst_share.moc"
