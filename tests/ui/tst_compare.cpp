#include "models/comparemodel.h"
#include "models/compareroles.h"
#include "models/fileroles.h"
#include "pages/comparefiles.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "widgets/comparetable.h"
#include "widgets/diffview.h"
#include "widgets/filetree.h"
#include "widgets/toolcard.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace stackwright;

namespace {

QModelIndex cellOf(const QAbstractItemModel& model, const QString& title, int column)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == title) {
            return model.index(row, column);
        }
    }
    return {};
}

const QStringList jenkinsAndOthers = {
    QStringLiteral("woodpecker"), QStringLiteral("jenkins"), QStringLiteral("gitlab-ci")};

void press(WindowFixture& fixture, const QString& tool, Qt::Key key)
{
    const auto cards = fixture.window.findChildren<ToolCard*>();
    for (ToolCard* card : cards) {
        if (card->value().id == tool && card->isVisible()) {
            card->setFocus();
            QTest::keyClick(card, key);
        }
    }
}

void openCi(WindowFixture& fixture)
{
    fixture.show(QSize(1440, 900));
    fixture.workFile.startNew(enterpriseStack());
    QVERIFY(waitForFiles(fixture.session));
    fixture.window.showStage(QStringLiteral("ci"));
}

} // namespace

class TestCompare final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void factsSideBySide()
    {
        Fixture fixture;
        CompareModel model(fixture.session);
        CompareFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fixture.session.open(enterpriseStack());
        QSignalSpy answered(&model, &CompareModel::answered);
        model.setTools(QStringLiteral("ci"), jenkinsAndOthers);
        QCOMPARE(model.tools().constFirst(), QStringLiteral("jenkins")); // the current pick leads
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Jenkins (current)"));
        QVERIFY(cellOf(model, QStringLiteral("Licence"), 1).data(CompareCurrentRole).toBool());
        QVERIFY(answered.wait(20'000));
        const QModelIndex conflicts = cellOf(model, QStringLiteral("Conflicts with other picks"), 1);
        QCOMPARE(conflicts.data().toString(), QStringLiteral("none"));
        QVERIFY(conflicts.data(CompareBestRole).toBool());
        const QModelIndex gitlab = cellOf(model, QStringLiteral("Conflicts with other picks"), 3);
        QVERIFY(gitlab.data().toString() != QLatin1String("none")); // it needs GitLab, and Gitea is picked
        QVERIFY(!gitlab.data(CompareBestRole).toBool());
        QVERIFY(cellOf(model, QStringLiteral("Files it writes"), 2).data().toString().contains(QLatin1String("new")));
        QVERIFY(cellOf(model, QStringLiteral("Licence"), 2)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QLatin1String("Licence, Woodpecker: ")));
        const int all = filter.rowCount();
        filter.setOnlyDifferences(true);
        QVERIFY(filter.rowCount() < all);
        for (int row = 0; row < filter.rowCount(); ++row) {
            QVERIFY(!filter.index(row, 0).data(CompareSameRole).toBool());
        }
        model.setTools({}, {});
        QCOMPARE(model.rowCount() > 0 && model.columnCount() > 0, false);
    }

    void aNotedRiskIsNoNone()
    {
        Fixture fixture;
        CompareModel model(fixture.session);
        fixture.session.open(enterpriseStack());
        fixture.session.setGoal(QStringLiteral("self-hosted-only"), Value(true));
        fixture.session.pick(QStringLiteral("chat"), QStringLiteral("slack"));
        QVERIFY(waitForFiles(fixture.session));
        fixture.session.acceptRisk(QStringLiteral("slack/goal/self-hosted-only"),
            {QStringLiteral("Until spring."), QStringLiteral("Ada"), QStringLiteral("2027-03-31")});
        QVERIFY(waitForFiles(fixture.session));
        QSignalSpy answered(&model, &CompareModel::answered);
        model.setTools(QStringLiteral("chat"), {QStringLiteral("slack"), QStringLiteral("mattermost")});
        QVERIFY(answered.wait(20'000));
        const QString slack = cellOf(model, QStringLiteral("Conflicts with other picks"), 1).data().toString();
        QVERIFY2(slack.startsWith(QLatin1String("Risk noted: Slack")) && slack.contains(QLatin1String("Owner: Ada.")),
            qPrintable(slack));
        QCOMPARE(
            cellOf(model, QStringLiteral("Conflicts with other picks"), 2).data().toString(), QStringLiteral("none"));
    }

    void bestIsOnlyWhereItIsDefined()
    {
        Fixture fixture;
        fixture.session.open(enterpriseStack());
        const auto rows = compareRows(fixture.session, jenkinsAndOthers, {});
        for (const CompareRow& row : rows) {
            const auto best = std::count(row.best.begin(), row.best.end(), true);
            QVERIFY2(best < row.cells.size(), qPrintable(row.title)); // what all have is no advantage
            if (row.title == QLatin1String("Licence") || row.title == QLatin1String("Strengths")
                || row.title == QLatin1String("Cost")) {
                QCOMPARE(int(best), 0);
            }
        }
        const auto effort = std::find_if(rows.begin(), rows.end(),
            [](const CompareRow& row) { return row.title == QLatin1String("Effort to run"); });
        QVERIFY(effort != rows.end());
        double least = 1e9;
        for (const QString& tool : jenkinsAndOthers) {
            least = qMin(least, fixture.session.catalogue().tool(tool)->effortHours);
        }
        for (int index = 0; index < jenkinsAndOthers.size(); ++index) { // those who share the least share the mark
            const bool best =
                qFuzzyCompare(fixture.session.catalogue().tool(jenkinsAndOthers.at(index))->effortHours, least);
            QCOMPARE(bool(effort->best[size_t(index)]), best);
        }
    }

    void byKeysFromTheCards()
    {
        WindowFixture fixture;
        openCi(fixture);
        press(fixture, QStringLiteral("woodpecker"), Qt::Key_C);
        press(fixture, QStringLiteral("gitlab-ci"), Qt::Key_C);
        QCOMPARE(fixture.window.stagesPage().view()->marked(),
            QStringList({QStringLiteral("woodpecker"), QStringLiteral("gitlab-ci")}));
        QVERIFY(findNamed<QPushButton>(fixture.window, QStringLiteral("Compare 2")) != nullptr);
        const Stack before = fixture.session.stack();
        QTest::keyClick(&fixture.window, Qt::Key_D, Qt::ControlModifier);
        auto* table = findNamed<CompareTable>(fixture.window, QStringLiteral("Comparison"));
        QVERIFY(table != nullptr && table->hasFocus());
        QCOMPARE(table->model()->columnCount(), 4); // facts, the current pick, and the two
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!table->isVisible());
        QVERIFY(qobject_cast<ToolCard*>(QApplication::focusWidget()) != nullptr);
        QCOMPARE(fixture.session.stack(), before);
        press(fixture, QStringLiteral("woodpecker"), Qt::Key_C); // once more takes it out
        QCOMPARE(fixture.window.stagesPage().view()->marked(), QStringList(QStringLiteral("gitlab-ci")));
    }

    void usingOneIsOneStep()
    {
        WindowFixture fixture;
        openCi(fixture);
        press(fixture, QStringLiteral("woodpecker"), Qt::Key_C);
        fixture.window.compareTools();
        QPushButton* keep = nullptr;
        QTRY_VERIFY((keep = findNamed<QPushButton>(fixture.window, QStringLiteral("Keep Jenkins"))) != nullptr);
        const int steps = fixture.session.history().count();
        keep->click();
        QCOMPARE(fixture.session.history().count(), steps);
        QVERIFY(!fixture.window.stagesPage().isComparing());
        fixture.window.compareTools();
        QPushButton* use = nullptr;
        QTRY_VERIFY((use = findNamed<QPushButton>(fixture.window, QStringLiteral("Use Woodpecker"))) != nullptr);
        use->click();
        QCOMPARE(fixture.session.history().count(), steps + 1);
        QCOMPARE(fixture.session.stack().toolsOf(QStringLiteral("ci")), QStringList(QStringLiteral("woodpecker")));
        fixture.session.history().undo();
        QCOMPARE(fixture.session.stack().toolsOf(QStringLiteral("ci")), QStringList(QStringLiteral("jenkins")));
    }

    void inAStageWithManyTheOthersStay()
    {
        Fixture fixture;
        Session& session = fixture.session;
        session.open(enterpriseStack());
        const QString stage = QStringLiteral("security");
        QVERIFY(session.catalogue().stage(stage)->many);
        const auto& tools = session.catalogue().toolsOf(stage);
        for (size_t index = 0; index < 3; ++index) {
            if (!session.stack().toolsOf(stage).contains(tools[index]->id)) {
                session.pick(stage, tools[index]->id);
            }
        }
        session.exchange(stage, {tools[0]->id, tools[3]->id}, tools[3]->id);
        QVERIFY(!session.stack().toolsOf(stage).contains(tools[0]->id));
        QVERIFY(session.stack().toolsOf(stage).contains(tools[1]->id));
        QVERIFY(session.stack().toolsOf(stage).contains(tools[3]->id));
    }

    void theFilesEachWouldChange()
    {
        WindowFixture fixture;
        openCi(fixture);
        press(fixture, QStringLiteral("woodpecker"), Qt::Key_C);
        fixture.window.compareTools();
        auto* button = findNamed<QPushButton>(fixture.window, QStringLiteral("Compare files…"));
        QVERIFY(button != nullptr);
        button->click();
        auto* tree = findNamed<FileTree>(fixture.window, QStringLiteral("Files that differ"));
        QVERIFY(tree != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(tree->model()->rowCount() > 0, 20'000);
        const auto* tabs = fixture.window.findChild<CompareFiles*>()->findChild<QTabBar*>();
        QVERIFY(tabs->count() == 2 && tabs->isVisible());
        QTRY_VERIFY(tabs->height() > 20); // one tab for each other tool
        tree->showPath(QStringLiteral("Jenkinsfile"));
        tree->showPath(QStringLiteral("Jenkinsfile"));
        QCOMPARE(tree->currentIndex().data(FileMarkRole).toInt(), int(FileMark::Removed));
        auto* diff = findNamed<DiffView>(fixture.window, QStringLiteral("Lines that differ"));
        QVERIFY(diff != nullptr && diff->removed() > 0);
        QCOMPARE(diff->added(), 0);
    }
};

STACKWRIGHT_TEST(TestCompare)
#include "tst_compare.moc"
