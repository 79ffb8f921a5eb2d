#include "pages/previewpane.h"
#include "pages/stagespage.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "widgets/markdownview.h"
#include "workshop/votes.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QUndoStack>

using namespace stackwright;

namespace {

const auto ci = QStringLiteral("ci");

struct RecordFixture : WindowFixture {
    RecordFixture()
    {
        show();
        workFile.startNew(enterpriseStack());
        ready = waitForFiles(session);
        window.showStage(ci);
        window.stagesPage().preview()->setTab(PreviewPane::Notes);
    }

    Said said() const { return session.stack().workshop.said.value(ci); }

    // The page as it reads once the newest files are there.
    QString page()
    {
        return waitForFiles(session)
            ? findNamed<MarkdownView>(window, QStringLiteral("The record as it reads"))->toPlainText()
            : QString();
    }

    QPlainTextEdit* field(const QString& name) { return findNamed<QPlainTextEdit>(window, name); }

    bool ready = false;
};

} // namespace

// What is written beside a decision record stands in it as it reads, and typing is one step of undo.
class TestRecords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRecordIsProposedUntilTheRoomAgrees()
    {
        RecordFixture fixture;
        QVERIFY(fixture.ready);
        QVERIFY2(fixture.page().contains(QStringLiteral("status: proposed")), qPrintable(fixture.page()));
        fixture.session.agree({ci});
        QVERIFY(fixture.page().contains(QStringLiteral("status: accepted")));
    }

    void whatEachViewSaidStandsInTheRecord_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("business") << QStringLiteral("What business said");
        QTest::newRow("development") << QStringLiteral("What development said");
        QTest::newRow("operations") << QStringLiteral("What operations said");
        QTest::newRow("what would change our mind") << QStringLiteral("What would change our mind");
    }

    void whatEachViewSaidStandsInTheRecord()
    {
        QFETCH(QString, name);
        RecordFixture fixture;
        QPlainTextEdit* field = fixture.field(name);
        QVERIFY(field != nullptr);
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("Builds must end in ten minutes"));
        QVERIFY2(fixture.page().contains(QStringLiteral("Builds must end in ten minutes")), qPrintable(fixture.page()));
        QCOMPARE(fixture.session.history().count(), 1);
        fixture.session.history().undo();
        QVERIFY(fixture.said().empty());
        QVERIFY(field->toPlainText().isEmpty());
    }

    void onlyADateIsADate()
    {
        RecordFixture fixture;
        auto* field = findNamed<QLineEdit>(fixture.window, QStringLiteral("Look again on"));
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("2027-02-3"));
        QVERIFY(fixture.said().lookAgain.isEmpty());
        QTest::keyClicks(field, QStringLiteral("0"));
        QVERIFY(fixture.said().lookAgain.isEmpty()); // there is no such day
        QCOMPARE(field->text(), QStringLiteral("2027-02-30"));
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClicks(field, QStringLiteral("28"));
        QCOMPARE(fixture.said().lookAgain, QStringLiteral("2027-02-28"));
        QVERIFY(fixture.page().contains(QStringLiteral("2027-02-28")));
    }

    void votesStandInTheRecordOnceTheyAreRevealed()
    {
        RecordFixture fixture;
        const QDateTime now(QDate(2026, 6, 1), QTime(14, 0), Qt::UTC);
        const QString tool = fixture.session.stack().toolsOf(ci).value(0);
        fixture.session.changeRoom(withVote(fixture.session.stack().workshop, ci, tool, View::Business, {4}, now));
        QVERIFY(!fixture.page().contains(QStringLiteral("Votes")));
        fixture.session.changeRoom(withReveal(fixture.session.stack().workshop, ci));
        QVERIFY2(fixture.page().contains(QStringLiteral("Votes")), qPrintable(fixture.page()));
    }
};

STACKWRIGHT_TEST(TestRecords)
#include "tst_records.moc"
