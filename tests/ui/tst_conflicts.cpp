#include "models/findingmodel.h"
#include "models/findingroles.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "stack/risks.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "ui/scenes.h"
#include "widgets/findinglist.h"
#include "widgets/findingpanel.h"
#include "widgets/messagebar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace stackwright;

namespace {

// Every row as "stage" or "  sentence | state and who set it".
QStringList linesOf(const QAbstractItemModel& model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex title = model.index(group, 0);
        lines += title.data().toString();
        for (int row = 0; row < model.rowCount(title); ++row) {
            const QModelIndex finding = model.index(row, 0, title);
            lines +=
                QStringLiteral("  %1 | %2").arg(finding.data().toString(), finding.data(FindingDetailRole).toString());
        }
    }
    return lines;
}

// The same from the findings themselves: stage after stage, conflicts first, then warnings, then what was noted.
QStringList expectedLines(const Session& session)
{
    QStringList lines;
    for (const Stage& stage : session.catalogue().stages()) {
        QStringList conflicts;
        QStringList warnings;
        QStringList risks;
        for (const Finding& finding : session.findings()) {
            const QString by = finding.setBy.isEmpty() ? QString() : QStringLiteral(", set by ") + finding.setBy.said;
            if (finding.stage != stage.id) {
                continue;
            }
            if (finding.accepted) {
                risks += QStringLiteral("  %1 | Risk noted: %2").arg(finding.reason.said, riskText(finding.risk).said);
            } else if (finding.severity == Severity::Error) {
                conflicts += QStringLiteral("  %1 | Conflict%2").arg(finding.reason.said, by);
            } else if (finding.severity == Severity::Warning) {
                warnings += QStringLiteral("  %1 | Warning%2").arg(finding.reason.said, by);
            }
        }
        if (const QStringList all = conflicts + warnings + risks; !all.isEmpty()) {
            lines += QStringList{stage.title} + all;
        }
    }
    return lines;
}

void noteFirstWarning(Session& session)
{
    const auto& findings = session.findings();
    const auto first = std::find_if(findings.begin(), findings.end(),
        [](const Finding& finding) { return finding.severity == Severity::Warning && !finding.accepted; });
    session.acceptRisk(
        QString(first->id), {QStringLiteral("Until spring."), QStringLiteral("Ada"), QStringLiteral("2027-03-31")});
}

FindingPanel* panelOf(const WindowFixture& fixture)
{
    return fixture.window.findChild<FindingPanel*>();
}

int barsSaying(const WindowFixture& fixture, const QString& title)
{
    const auto bars = fixture.window.findChildren<MessageBar*>();
    return int(std::count_if(bars.begin(), bars.end(),
        [&](const MessageBar* bar) { return bar->isVisible() && bar->value().title == title; }));
}

// Which message of the stage in view has the focus in it.
QString focusedFinding()
{
    for (const QWidget* widget = QApplication::focusWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (const auto* bar = qobject_cast<const MessageBar*>(widget)) {
            return bar->value().id;
        }
    }
    return {};
}

} // namespace

class TestConflicts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelGroupsByStage()
    {
        Fixture fixture;
        FindingModel model(fixture.session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fixture.session.open(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        QCOMPARE(linesOf(model), expectedLines(fixture.session));
        fixture.session.skip(QStringLiteral("source-control"), {});
        QVERIFY(waitForFiles(fixture.session));
        QVERIFY(fixture.session.openConflicts() > 1);
        QCOMPARE(linesOf(model), expectedLines(fixture.session));
        fixture.session.setGoal(QStringLiteral("self-hosted-only"), Value(true));
        fixture.session.pick(QStringLiteral("chat"), QStringLiteral("slack"));
        QVERIFY(waitForFiles(fixture.session));
        noteFirstWarning(fixture.session);
        QVERIFY(waitForFiles(fixture.session));
        QCOMPARE(linesOf(model), expectedLines(fixture.session));
        QCOMPARE(linesOf(model).filter(QStringLiteral("Risk noted: Until spring.")).size(), 1);
        const QModelIndex title = model.index(0, 0);
        QVERIFY(!title.flags().testFlag(Qt::ItemIsSelectable));
        const QModelIndex finding = model.index(0, 0, title);
        QCOMPARE(finding.data(Qt::AccessibleTextRole).toString(),
            title.data().toString() + QStringLiteral(": ") + finding.data().toString());
        QCOMPARE(finding.data(Qt::AccessibleDescriptionRole), finding.data(FindingDetailRole));
    }

    void theButtonOpensTheListAndEscapeGoesBack()
    {
        WindowFixture fixture;
        fixture.show();
        QVERIFY(setScene(fixture, QStringLiteral("stages with a conflict")));
        const QString words = QStringLiteral("%1 conflicts").arg(fixture.session.openConflicts());
        auto* button = findNamed<QPushButton>(fixture.window, words);
        QVERIFY2(button != nullptr, qPrintable(words));
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(panelOf(fixture) != nullptr && panelOf(fixture)->isVisible());
        auto* list = panelOf(fixture)->findChild<FindingList*>();
        QVERIFY(list->hasFocus());
        QCOMPARE(list->currentIndex().data(FindingIdRole).isValid(), true);
        QVERIFY(fixture.window.rect().contains(
            QRect(panelOf(fixture)->mapTo(&fixture.window, QPoint()), panelOf(fixture)->size())));
        QTest::keyClick(list, Qt::Key_Tab);
        QVERIFY(!list->hasFocus() && panelOf(fixture)->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!panelOf(fixture)->isVisible());
        QVERIFY(button->hasFocus());
        QTest::keyClick(&fixture.window, Qt::Key_F8, Qt::ControlModifier);
        QVERIFY(panelOf(fixture)->isVisible());
        QTest::keyClick(&fixture.window, Qt::Key_F8, Qt::ControlModifier); // and away with it
        QVERIFY(!panelOf(fixture)->isVisible());
    }

    void enterGoesToTheFinding()
    {
        WindowFixture fixture;
        fixture.show();
        QVERIFY(setScene(fixture, QStringLiteral("list of conflicts")));
        auto* list = panelOf(fixture)->findChild<FindingList*>();
        const int all = int(std::count_if(fixture.session.findings().begin(), fixture.session.findings().end(),
            [](const Finding& finding) { return finding.accepted || finding.severity != Severity::Note; }));
        QVERIFY(all > 1);
        const Stack before = fixture.session.stack();
        QStringList walked;
        for (int step = 0; step < all; ++step) {
            if (!list->isVisible()) {
                fixture.window.showConflicts();
            }
            QTest::keyClick(list, Qt::Key_Home);
            for (int down = 0; down < step; ++down) {
                QTest::keyClick(list, Qt::Key_Down);
            }
            const QString finding = list->currentIndex().data(FindingIdRole).toString();
            const QString stage = list->currentIndex().data(FindingStageRole).toString();
            QTest::keyClick(list, Qt::Key_Return);
            QVERIFY(!list->isVisible());
            QCOMPARE(fixture.window.page(), Page::Stages);
            QCOMPARE(fixture.window.stage(), stage);
            QCOMPARE(focusedFinding(), finding);
            walked += finding;
        }
        walked.removeDuplicates();
        QCOMPARE(walked.size(), all);
        QVERIFY(fixture.session.stack() == before); // Enter went there, and pressed nothing
    }

    void theKeyWalksFromStageToStage()
    {
        WindowFixture fixture;
        fixture.show();
        QVERIFY(setScene(fixture, QStringLiteral("stages with a conflict")));
        QStringList stages;
        for (int step = 0; step < 3; ++step) {
            QTest::keyClick(&fixture.window, Qt::Key_F8);
            const Finding* finding = fixture.session.finding(focusedFinding());
            QVERIFY(finding != nullptr);
            QCOMPARE(finding->stage, fixture.window.stage());
            stages += finding->stage;
        }
        stages.removeDuplicates();
        QCOMPARE(stages.size(), 3);
        QTest::keyClick(&fixture.window, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(fixture.window.stage(), stages.at(1));
    }

    void theListFollowsAndGoesWithTheLastOne()
    {
        WindowFixture fixture;
        fixture.show();
        QVERIFY(setScene(fixture, QStringLiteral("list of conflicts")));
        auto* list = panelOf(fixture)->findChild<FindingList*>();
        while (fixture.session.history().canUndo()) {
            QCOMPARE(linesOf(*list->model()), expectedLines(fixture.session));
            QVERIFY(list->currentIndex().isValid());
            fixture.session.history().undo();
            QVERIFY(waitForFiles(fixture.session));
        }
        QVERIFY(expectedLines(fixture.session).isEmpty());
        QVERIFY(!panelOf(fixture)->isVisible());
    }

    void nothingToWalkIsSaidOnce()
    {
        WindowFixture fixture;
        fixture.show();
        fixture.workFile.startNew(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.showPage(Page::Stages);
        QCOMPARE(fixture.session.openConflicts(), 0);
        const QString words = QStringLiteral("No conflict is open");
        QTest::keyClick(&fixture.window, Qt::Key_F8);
        QTRY_COMPARE(barsSaying(fixture, words), 1);
        QTest::keyClick(&fixture.window, Qt::Key_F8, Qt::ShiftModifier);
        QTest::keyClick(&fixture.window, Qt::Key_F8);
        QCOMPARE(barsSaying(fixture, words), 1);
        fixture.session.skip(QStringLiteral("source-control"), {});
        QVERIFY(waitForFiles(fixture.session));
        QTRY_COMPARE(barsSaying(fixture, words), 0); // it is no longer true
    }
};

STACKWRIGHT_TEST(TestConflicts)
#include "tst_conflicts.moc"
