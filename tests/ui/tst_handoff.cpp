#include "jobs/handoffjob.h"
#include "pages/doneactions.h"
#include "stack/stackfile.h"
#include "support/durablefile.h"
#include "support/places.h"
#include "support/testrunner.h"
#include "ui/scenes.h"
#include "widgets/messagebar.h"

#include <QDir>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace stackwright;

namespace {

// What a PDF says of itself, read from its bytes.
struct Pdf {
    int pages = 0;   // page objects
    int counted = 0; // as its page tree says
    QStringList sizes;
    QString title;
    QString creator;
    bool images = false;
};

// A text of the Info dictionary: two bytes a letter behind FE FF, with escapes (ISO 32000-1, 7.3.4.2 and 7.9.2.2).
QString infoText(const QByteArray& bytes, const QByteArray& name)
{
    const auto begin = bytes.indexOf(QByteArray("/" + name + " (\xfe\xff"));
    QByteArray raw;
    for (auto at = begin + name.size() + 5; begin >= 0 && at < bytes.size() && bytes.at(at) != ')'; ++at) {
        at += bytes.at(at) == '\\' ? 1 : 0;
        raw += bytes.at(at);
    }
    QString text;
    for (qsizetype at = 0; at + 1 < raw.size(); at += 2) {
        text += QChar(ushort(uchar(raw.at(at)) << 8 | uchar(raw.at(at + 1))));
    }
    return text;
}

Pdf readPdf(const QByteArray& bytes)
{
    Pdf pdf;
    pdf.pages = int(bytes.count("/Type /Page\n"));
    const QString text = QString::fromLatin1(bytes);
    pdf.counted =
        QRegularExpression(QStringLiteral("/Type /Pages\\s[^>]*?/Count (\\d+)")).match(text).captured(1).toInt();
    auto box = QRegularExpression(QStringLiteral("/MediaBox \\[([^\\]]*)\\]")).globalMatch(text);
    while (box.hasNext()) {
        pdf.sizes += box.next().captured(1).simplified();
    }
    pdf.title = infoText(bytes, "Title");
    pdf.creator = infoText(bytes, "Creator");
    pdf.images = bytes.contains("/Subtype /Image");
    return pdf;
}

Handoff small(const QString& readme)
{
    Handoff handoff;
    handoff.project = QStringLiteral("Payments");
    handoff.commit = QString(40, QLatin1Char('a'));
    handoff.when = QDateTime::currentDateTime();
    handoff.documents = {{QStringLiteral("README.md"), readme}};
    return handoff;
}

// A repository with the enterprise stack, written by the worker.
struct Exported : Fixture {
    Exported()
    {
        const QString file = folder.filePath(QStringLiteral("stack.stackwright"));
        ready = writeFileDurably(file, writeStack(enterpriseStack())).ok();
        QProcess process;
        process.start(WorkerProcess::program(),
            {QStringLiteral("export"), file, QStringLiteral("--repo"), repository, QStringLiteral("--name"),
                QStringLiteral("Ada"), QStringLiteral("--email"), QStringLiteral("ada@example.org")});
        ready = ready && process.waitForFinished() && process.exitCode() == 0;
        commit = git(repository, {QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
    }

    HandoffOrder order() const
    {
        return {repository, commit, QStringLiteral("main"), QStringLiteral("Payments platform"), pdf, QFont(), QFont()};
    }

    QString repository = folder.filePath(QStringLiteral("repository"));
    QString pdf = folder.filePath(QStringLiteral("hand-off.pdf"));
    QString commit;
    bool ready = false;
};

} // namespace

class TestHandoff final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsTheCommitsDocuments()
    {
        Exported fixture;
        QVERIFY(fixture.ready);
        QVERIFY(writeFileDurably(fixture.repository + QStringLiteral("/README.md"), "# Written over since\n")
                    .ok()); // not what was committed
        HandoffJob job;
        QSignalSpy failures(&job, &HandoffJob::failed);
        QSignalSpy finished(&job, &HandoffJob::finished);
        job.start(fixture.order());
        QVERIFY(job.running());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count() + failures.count(), 1, 60'000);
        QCOMPARE(failures.count(), 0);
        const QByteArray bytes = *readFile(fixture.pdf, 50'000'000);
        const Pdf pdf = readPdf(bytes);
        QVERIFY(bytes.startsWith("%PDF-1."));
        QCOMPARE(pdf.pages, finished.constFirst().at(1).toInt());
        QCOMPARE(pdf.counted, pdf.pages);
        QVERIFY2(pdf.pages > 21, qPrintable(QString::number(pdf.pages))); // a page for each decision at least
        QCOMPARE(pdf.title, QStringLiteral("Payments platform: hand-off"));
        QVERIFY(pdf.creator.startsWith(QLatin1String("Stackwright ")));
        QVERIFY(!pdf.images); // the wiring is drawn in lines
        QCOMPARE(pdf.sizes.size(), pdf.pages);
        QCOMPARE(pdf.sizes.count(QStringLiteral("0 0 595.000000 842.000000")), pdf.pages - 1); // A4
        QCOMPARE(pdf.sizes.count(QStringLiteral("0 0 842.000000 595.000000")), 1);             // the wiring, across
        const std::optional<QStringList> pages = pdfPages(fixture.pdf);
        if (!pages) {
            QSKIP("not checked: the words of the PDF, because pdftotext (poppler-utils) is not installed");
        }
        QCOMPARE(pages->size(), pdf.pages + 1); // each ends with a form feed
        const QString all = pages->join(QLatin1Char('\n'));
        for (const char* word : {"Payments platform", "What was picked, and why", "Jenkins", "Gitea",
                 "Known weaknesses of the tools", "Licences"}) {
            QVERIFY2(all.contains(QLatin1String(word)), word);
        }
        QVERIFY(pages->constFirst().contains(fixture.commit));
        QVERIFY(!all.contains(QLatin1String("Written over since")));
        QVERIFY(!all.contains(QLatin1String("flowchart"))); // the drawing instead of its instructions
        for (int page = 0; page < pdf.pages; ++page) {
            QVERIFY(pages->at(page).contains(QStringLiteral("Page %1 of %2").arg(page + 1).arg(pdf.pages)));
            QVERIFY(pages->at(page).contains(fixture.commit.left(12)));
        }
    }

    // The wiring is drawn in lines on a sheet of its own, and only if it can be.
    void theDrawingIsASheet_data()
    {
        QTest::addColumn<QByteArray>("picture");
        QTest::addColumn<QString>("size");
        const QByteArray text = "<text x='1' y='9'>Gitea</text><path d='M0 0L9 9' stroke='#000'/></svg>";
        QTest::newRow("wide") << QByteArray(
            "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='30' viewBox='0 0 90 30'>" + text)
                              << QStringLiteral("0 0 842.000000 595.000000");
        QTest::newRow("high") << QByteArray(
            "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='90' viewBox='0 0 30 90'>" + text)
                              << QStringLiteral("0 0 595.000000 842.000000");
        QTest::newRow("none") << QByteArray() << QString();
        QTest::newRow("broken") << QByteArray("<svg") << QString();
    }

    void theDrawingIsASheet()
    {
        QFETCH(QByteArray, picture);
        QFETCH(QString, size);
        Handoff handoff = small(QStringLiteral("One\n"));
        handoff.documents.push_back({QStringLiteral("docs/handoff.md"), QStringLiteral("Two\n")});
        handoff.picture = picture;
        const Pdf pdf = readPdf(printHandoff(handoff, [] { return true; }).bytes);
        QVERIFY(!pdf.images);
        QCOMPARE(pdf.pages, size.isEmpty() ? 2 : 3);
        QCOMPARE(pdf.sizes.value(1),
            size.isEmpty() ? QStringLiteral("0 0 595.000000 842.000000") : size); // behind the part that tells of it
    }

    void whatCannotBePrintedSaysWhy_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("the repository is gone") << QStringLiteral("gone");
        QTest::newRow("another commit") << QStringLiteral("commit");
        QTest::newRow("a folder that cannot be written to") << QStringLiteral("path");
        QTest::newRow("a commit without documents") << QStringLiteral("empty");
    }

    void whatCannotBePrintedSaysWhy()
    {
        QFETCH(QString, what);
        Exported fixture;
        QVERIFY(fixture.ready);
        HandoffOrder order = fixture.order();
        if (what == QLatin1String("gone")) {
            QVERIFY(QDir(fixture.repository).removeRecursively());
        } else if (what == QLatin1String("commit")) {
            order.commit = QString(40, QLatin1Char('1'));
        } else if (what == QLatin1String("path")) {
            order.path = QStringLiteral("/proc/nowhere/hand-off.pdf");
        } else {
            git(fixture.repository, {QStringLiteral("rm"), QStringLiteral("-rqf"), QStringLiteral(".")});
            git(fixture.repository,
                {QStringLiteral("-c"), QStringLiteral("user.name=Ada"), QStringLiteral("-c"),
                    QStringLiteral("user.email=ada@example.org"), QStringLiteral("commit"), QStringLiteral("-qm"),
                    QStringLiteral("All gone")});
            order.commit = git(fixture.repository, {QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
        }
        HandoffJob job;
        QSignalSpy failures(&job, &HandoffJob::failed);
        job.start(order);
        QTRY_COMPARE_WITH_TIMEOUT(failures.count(), 1, 60'000);
        const auto error = failures.constFirst().constFirst().value<Error>();
        QVERIFY(!error.what.isEmpty());
        QVERIFY(!error.next.isEmpty());
        QVERIFY(!job.running());
        QVERIFY(!QFileInfo::exists(fixture.pdf));
    }

    void stoppedLeavesNothing()
    {
        Exported fixture;
        QVERIFY(fixture.ready);
        HandoffJob job;
        QSignalSpy failures(&job, &HandoffJob::failed);
        job.start(fixture.order());
        job.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(failures.count(), 1, 60'000);
        QCOMPARE(failures.constFirst().constFirst().value<Error>().failure, Failure::Cancelled);
        QVERIFY(!QFileInfo::exists(fixture.pdf));
        int asked = 0;
        const PrintedHandoff stopped =
            printHandoff(small(QStringLiteral("a\n\n").repeated(400)), [&asked] { return ++asked < 2; });
        QVERIFY(stopped.bytes.isEmpty());
        QCOMPARE(asked, 2);
    }

    void oddDocumentsArePrinted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a picture from this machine")
            << QStringLiteral("![x](file://%1/resources/screenshots/stages-light.png)").arg(sourcePath());
        QTest::newRow("a picture by its path")
            << QStringLiteral("![x](%1/resources/screenshots/stages-light.png)").arg(sourcePath());
        QTest::newRow("HTML")
            << QStringLiteral("<img src='file://%1/resources/screenshots/stages-light.png'>").arg(sourcePath());
        QTest::newRow("an open fence") << QStringLiteral("```\nnever closed\n");
        QTest::newRow("an open drawing") << QStringLiteral("```mermaid\nnever closed\n");
        QTest::newRow("a wide table") << QStringLiteral("|%1\n|%2\n|%1\n")
                                             .arg(QStringLiteral(" a |").repeated(60),
                                                 QStringLiteral("---|").repeated(60));
        QTest::newRow("headings only") << QStringLiteral("## One\n\n").repeated(300);
        QTest::newRow("a long word") << QString(5000, QLatin1Char('x'));
    }

    void oddDocumentsArePrinted()
    {
        QFETCH(QString, text);
        const PrintedHandoff printed = printHandoff(small(text), [] { return true; });
        const Pdf pdf = readPdf(printed.bytes);
        QVERIFY(pdf.pages >= 1);
        QCOMPARE(pdf.pages, printed.pages);
        QVERIFY(!pdf.images);
        QCOMPARE(pdf.title, QStringLiteral("Payments: hand-off"));
    }

    void fromThePageToThePaper()
    {
        WindowFixture fixture;
        fixture.show(QSize(1440, 900));
        QVERIFY(setScene(fixture, QStringLiteral("done")));
        auto* actions = fixture.window.findChild<DoneActions*>();
        QCOMPARE(actions->findChild<QPushButton*>()->text(),
            QStringLiteral("Page for the sponsor…")); // first; the full hand-off stays
        auto* print = findNamed<QPushButton>(*actions, QStringLiteral("Print hand-off PDF…"));
        QVERIFY(print != nullptr);
        const QString path = fixture.folder.filePath(QStringLiteral("paper.pdf"));
        actions->printTo(path);
        QCOMPARE(print->text(), QStringLiteral("Stop printing"));
        QTRY_COMPARE_WITH_TIMEOUT(print->text(), QStringLiteral("Print hand-off PDF…"), 60'000);
        const QList<MessageBar*> bars = actions->findChildren<MessageBar*>();
        QCOMPARE(bars.size(), 1);
        QCOMPARE(bars.constFirst()->value().detail, path);
        QTRY_VERIFY(findNamed<QPushButton>(*actions, QStringLiteral("Open the PDF")) != nullptr);
        QVERIFY(readPdf(*readFile(path, 50'000'000)).pages > 21);
        actions->printTo(QStringLiteral("/proc/nowhere/paper.pdf"));
        QTRY_COMPARE_WITH_TIMEOUT(actions->findChildren<MessageBar*>().size(), 2, 60'000);
        QCOMPARE(actions->findChildren<MessageBar*>().constLast()->value().tone, MessageValue::Tone::Error);
    }
};

STACKWRIGHT_TEST(TestHandoff)
#include "tst_handoff.moc"
