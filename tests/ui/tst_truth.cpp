#include "models/stagemodel.h"
#include "models/toolmodel.h"
#include "pages/bottombar.h"
#include "pages/stackfacts.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "widgets/messagebar.h"
#include "window/presenter.h"
#include "window/windowactions.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace stackwright;

namespace {

const QString ci = QStringLiteral("ci");
const QString source = QStringLiteral("source-control");

QByteArray statusOf(const Session& session, const QString& stage)
{
    for (const RenderedFile& file : session.files()->files()) {
        if (file.path.startsWith(QLatin1String("docs/decisions/"))
            && file.path.endsWith(stage + QStringLiteral(".md"))) {
            return file.bytes.mid(4, file.bytes.indexOf('\n', 4) - 4); // behind the first ---
        }
    }
    return {};
}

// Every word on the page, and the fields that stand empty.
QStringList wordsOf(const QWidget& window, QStringList& emptyFields)
{
    QStringList words;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible()) {
            continue;
        }
        const auto* line = qobject_cast<const QLineEdit*>(widget);
        const auto* text = qobject_cast<const QPlainTextEdit*>(widget);
        if ((line != nullptr && line->text().isEmpty())
            || (text != nullptr && !text->isReadOnly() && text->toPlainText().isEmpty())) {
            emptyFields += widget->accessibleName();
        }
        words += line != nullptr ? line->text()
            : text != nullptr    ? text->toPlainText()
                                 : widget->property("text").toString();
    }
    return words;
}

bool hasMessage(const QWidget& root, const QString& title)
{
    const auto bars = root.findChildren<MessageBar*>();
    return std::any_of(bars.begin(), bars.end(),
        [&](const MessageBar* bar) { return bar->isVisible() && bar->value().title == title; });
}

} // namespace

// What the window says is so: who agreed, what clashes and why, and what is not for the room.
class TestTruth final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsGreenBeforeSomebodyAgreed()
    {
        WindowFixture fixture;
        fixture.show();
        fixture.workFile.startNew(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        for (const Stage& stage : fixture.session.catalogue().stages()) {
            QVERIFY2(stateOf(fixture.session, stage.id) != StageState::Agreed, qPrintable(stage.id));
        }
        QCOMPARE(fixture.session.agreedStages(), 0);
        QCOMPARE(statusOf(fixture.session, ci), QByteArray("status: proposed"));
        fixture.window.showStage(ci);
        auto* agree = findNamed<QPushButton>(fixture.window, QStringLiteral("Agree"));
        QVERIFY(agree != nullptr && agree->isEnabled());
        agree->click();
        QVERIFY(waitForFiles(fixture.session));
        QCOMPARE(stateOf(fixture.session, ci), StageState::Agreed);
        QCOMPARE(fixture.session.agreedStages(), 1);
        QCOMPARE(statusOf(fixture.session, ci), QByteArray("status: accepted"));
        fixture.window.showStage(ci); // it went on to the next one
        QVERIFY(findNamed<QPushButton>(fixture.window, QStringLiteral("Agreed")) != nullptr);
        fixture.session.history().undo();
        QCOMPARE(fixture.session.agreedStages(), 0);
        fixture.window.actions().action(QStringLiteral("agree"))->trigger(); // by its key, too
        fixture.session.pick(ci, QStringLiteral("woodpecker"));
        QCOMPARE(stateOf(fixture.session, ci), StageState::PrePicked); // that is another answer
    }

    void aStageInConflictIsNotAgreed()
    {
        WindowFixture fixture;
        fixture.show();
        fixture.workFile.startNew(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.showPage(Page::Review);
        auto* all = findNamed<QPushButton>(
            fixture.window, QStringLiteral("Agree on %1 stages").arg(fixture.session.stagesToAgreeOn().size()));
        QVERIFY(all != nullptr);
        all->click();
        const int stages = int(fixture.session.catalogue().stages().size());
        QCOMPARE(fixture.session.agreedStages(), stages);
        QVERIFY(!all->isVisible());
        fixture.session.skip(source, {});
        QVERIFY(waitForFiles(fixture.session));
        QVERIFY(fixture.session.openConflicts() > 0);
        QVERIFY(!fixture.session.isAgreed(ci) && stateOf(fixture.session, ci) == StageState::Conflict);
        QVERIFY(fixture.session.agreedStages() < stages - 1);
        fixture.window.showStage(ci);
        QVERIFY(!findNamed<QPushButton>(fixture.window, QStringLiteral("Agree"))->isEnabled());
    }

    void placeholdersAreNotTicked()
    {
        Fixture fixture;
        fixture.session.open(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        const auto project = [&fixture] { return checksBeforeExport(fixture.session).front(); };
        QCOMPARE(project().state, StageState::Undecided);
        QVERIFY2(project().text.contains(QLatin1String("organisation")), qPrintable(project().text));
        Project own = fixture.session.stack().project;
        own.organisation = QStringLiteral("acme");
        own.domain = QStringLiteral("payments.acme.org");
        own.contact = QStringLiteral("payments@acme.org");
        fixture.session.setProject(own, QStringLiteral("organisation"));
        QCOMPARE(project().state, StageState::Done);
    }

    // Hourly scans work with GitHub: nothing is needed, and Gitea least of all.
    void aCardsReasonIsTheFindingsOwn()
    {
        Fixture fixture;
        ToolModel tools(fixture.session);
        fixture.session.open(enterpriseStack());
        fixture.session.pick(source, QStringLiteral("github"));
        QVERIFY(waitForFiles(fixture.session));
        tools.setStage(ci);
        const auto strip = [&tools](const QString& id) {
            for (int row = 0; row < tools.rowCount(); ++row) {
                const auto card = tools.index(row).data(ToolCardRole).value<ToolCardValue>();
                if (card.id == id) {
                    return card.stripText;
                }
            }
            return QString();
        };
        QCOMPARE(strip(QStringLiteral("jenkins")), QStringLiteral("The source host is outside"));
        QTRY_COMPARE(strip(QStringLiteral("gitlab-ci")), QStringLiteral("Runs only with GitLab"));
        fixture.session.skip(source, {});
        QVERIFY(waitForFiles(fixture.session));
        QCOMPARE(strip(QStringLiteral("jenkins")),
            QStringLiteral("Runs only with Gitea, GitHub or GitLab")); // not the first of them
        QTRY_COMPARE(strip(QStringLiteral("github-actions")),
            QStringLiteral("Runs only with GitHub")); // of its two needs the narrower one
    }

    void theMessageStandsWhereTheCauseWasPicked()
    {
        WindowFixture fixture;
        fixture.show();
        fixture.workFile.startNew(enterpriseStack());
        fixture.session.pick(ci, QStringLiteral("gitlab-ci"));
        QVERIFY(waitForFiles(fixture.session));
        const QString reason = QStringLiteral("GitLab CI runs only with GitLab; source control is Gitea.");
        for (const QString& stage : {ci, source}) {
            fixture.window.showStage(stage);
            QVERIFY2(hasMessage(*fixture.window.stagesPage().view(), reason), qPrintable(stage));
        }
        fixture.window.showStage(QStringLiteral("chat"));
        QVERIFY(!hasMessage(*fixture.window.stagesPage().view(), reason));
    }

    void theRoomSeesNoPathNameOrAddress_data()
    {
        QTest::addColumn<int>("page");
        for (const Page page : {Page::Goals, Page::Stages, Page::Review, Page::Export, Page::Done}) {
            QTest::newRow(qPrintable(pageName(page))) << int(page);
        }
    }

    void theRoomSeesNoPathNameOrAddress()
    {
        QFETCH(int, page);
        WindowFixture fixture;
        fixture.show(QSize(1440, 860));
        Stack stack = enterpriseStack();
        stack.project.contact = QStringLiteral("ada@acme.org");
        fixture.workFile.startNew(stack);
        fixture.session.skip(source, {}); // conflicts, one of them noted without a reason
        QVERIFY(waitForFiles(fixture.session));
        const std::vector<Finding> findings = fixture.session.findings();
        for (const Finding& finding : findings) {
            if (finding.stage == ci) {
                fixture.session.acceptRisk(finding.id, {});
            }
        }
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.showTrouble({Failure::Problem, {QStringLiteral("/home/ada/payments.stackwright"), 1, 1},
            QStringLiteral("It cannot be saved."), {}});
        fixture.window.showStage(ci);
        fixture.window.presenter().toggle();
        fixture.window.showPage(Page(page));
        QCoreApplication::processEvents();
        QStringList emptyFields;
        const QStringList words = wordsOf(fixture.window, emptyFields);
        fixture.window.presenter().toggle();
        QCOMPARE(emptyFields, QStringList());
        for (const QString& word : words) {
            QVERIFY2(!word.contains(QLatin1String("ada@")) && !word.contains(QLatin1String("/home/"))
                    && !word.contains(fixture.folder.path()) && !word.startsWith(u'/'),
                qPrintable(word));
        }
        QCOMPARE(fixture.window.page(), Page(page)); // and there it is again
    }

    void anExportWithAConflictShowsTheWayToIt()
    {
        WindowFixture fixture;
        fixture.show();
        fixture.workFile.startNew(enterpriseStack());
        fixture.session.pick(ci, QStringLiteral("gitlab-ci"));
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.showPage(Page::Export);
        QPushButton* way = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (way = findNamed<QPushButton>(fixture.window, QStringLiteral("Go to Continuous integration"))) != nullptr,
            30000);
        QVERIFY(findNamed<QPushButton>(fixture.window, QStringLiteral("Try again")) == nullptr);
        QVERIFY(
            hasMessage(fixture.window, QStringLiteral("GitLab CI runs only with GitLab; source control is Gitea.")));
        way->click();
        QCOMPARE(fixture.window.page(), Page::Stages);
        QCOMPARE(fixture.window.stage(), ci);
    }
};

STACKWRIGHT_TEST(TestTruth)
#include "tst_truth.moc"
