#include "models/checkitems.h"
#include "models/decisionmodel.h"
#include "models/stageroles.h"
#include "pages/reviewpage.h"
#include "pages/stackfacts.h"
#include "plan/checkers.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "ui/scenes.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace stackwright;

class TestReview final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStageStandsInTheTableOfDecisions()
    {
        Fixture fixture;
        DecisionModel model(fixture.session);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fixture.session.open(enterpriseStack());
        QCOMPARE(model.rowCount(), int(fixture.session.catalogue().stages().size()));
        const int ci = fixture.session.catalogue().stageIndex(QStringLiteral("ci"));
        QCOMPARE(model.index(ci, DecisionModel::PickNames).data().toString(), QStringLiteral("Jenkins"));
        QCOMPARE(model.index(ci, DecisionModel::Licence).data().toString(), QStringLiteral("MIT"));
        QVERIFY(!model.index(ci, DecisionModel::Upkeep).data().toString().isEmpty());
        fixture.session.skip(QStringLiteral("ci"), QStringLiteral("built by hand"));
        QVERIFY(model.index(ci, DecisionModel::State).data().toString().contains(QLatin1String("built by hand")));
        QCOMPARE(model.index(ci, DecisionModel::Cost).data().toString(), QString());
        fixture.session.undecide(QStringLiteral("ci"));
        QCOMPARE(model.index(ci, DecisionModel::PickNames).data().toString(), QStringLiteral("Not decided"));
        const int security = fixture.session.catalogue().stageIndex(QStringLiteral("security"));
        const auto lines = model.index(security, DecisionModel::PickNames).data().toString().count(QLatin1Char('\n'));
        QCOMPARE(model.index(security, DecisionModel::Licence).data().toString().count(QLatin1Char('\n')),
            lines); // a line for each tool
    }

    void theCopiedMermaidIsTheReadmes()
    {
        WindowFixture fixture;
        fixture.show(QSize(1440, 900));
        fixture.workFile.startNew(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.showPage(Page::Review);
        fixture.window.reviewPage().copyMermaid();
        const QString copied = QApplication::clipboard()->text();
        QVERIFY(
            copied.startsWith(QLatin1String("flowchart LR\n")) && copied.contains(QLatin1String("n_jenkins -- \"")));
        const RenderedFile* readme = fixture.session.files()->find(QStringLiteral("README.md"));
        QVERIFY(readme != nullptr && readme->bytes.contains(copied.toUtf8()));
    }

    void fromATableRowToItsStage()
    {
        WindowFixture fixture;
        fixture.show(QSize(1440, 900));
        fixture.workFile.startNew(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.showPage(Page::Review);
        auto* views = fixture.window.reviewPage().findChild<QTabBar*>();
        views->setCurrentIndex(2);
        auto* table = findNamed<QTableView>(fixture.window, QStringLiteral("Decisions of the stack"));
        QVERIFY(table != nullptr);
        table->setCurrentIndex(table->model()->index(4, 0));
        const QString stage = table->currentIndex().data(StageIdRole).toString();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(fixture.window.page(), Page::Stages);
        QCOMPARE(fixture.window.stage(), stage);
    }

    void sumsOverThePicks()
    {
        Fixture fixture;
        fixture.session.open(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        const StackFacts before = factsOf(fixture.session);
        const Tool* jenkins = fixture.session.catalogue().tool(QStringLiteral("jenkins"));
        fixture.session.skip(QStringLiteral("ci"), {});
        QVERIFY(waitForFiles(fixture.session));
        const StackFacts after = factsOf(fixture.session);
        QVERIFY(qFuzzyCompare(before.hours - after.hours, jenkins->effortHours));
        QVERIFY(qFuzzyCompare(before.cores - after.cores, jenkins->cpu));
        QVERIFY(before.disk > after.disk && before.gibibytes > after.gibibytes);
    }

    // What stands in the way of the export is seen without scrolling for it.
    void allOfItFitsALaptop()
    {
        WindowFixture fixture;
        fixture.show(QSize(1366, 768));
        QVERIFY(setScene(fixture, QStringLiteral("review with a conflict")));
        QTRY_COMPARE(fixture.window.reviewPage().verticalScrollBar()->maximum(), 0);
    }

    void checksByStage()
    {
        QStandardItemModel model;
        const std::vector<CheckResult> checks = {
            {QStringLiteral("Jenkinsfile"), QStringLiteral("ci"), QStringLiteral("jenkins-lint"),
                QStringLiteral("not-checked"), QStringLiteral("not installed")},
            {QStringLiteral("ci/a.yaml"), QStringLiteral("ci"), QStringLiteral("yamllint"), QStringLiteral("failed"),
                QStringLiteral("line 3: too long\nmore")},
            {QStringLiteral("chat.json"), QStringLiteral("chat"), QStringLiteral("json"), QStringLiteral("passed"),
                QString()},
            {QStringLiteral("README.md"), QString(), QStringLiteral("links"), QStringLiteral("passed"), QString()}};
        fillChecks(model, *testCatalogue(), checks);
        QCOMPARE(model.rowCount(), 3); // ci, chat, every repository
        QVERIFY(model.item(0)->text().endsWith(QStringLiteral(": 1 failed · 1 not checked")));
        QVERIFY(model.item(0)->data(CheckFailedRole).toBool());
        QVERIFY(!model.item(1)->data(CheckFailedRole).toBool());
        QVERIFY(model.item(0)->child(0)->text().contains(QLatin1String("not installed"))); // why it was not checked
        QVERIFY(model.item(0)->child(1)->text().contains(QLatin1String("line 3: too long")));
        QVERIFY(!model.item(0)->child(1)->text().contains(QLatin1String("more"))); // the rest in the tool tip
        QCOMPARE(checkSummary(checks),
            QStringLiteral("1 check failed, by yamllint.\n2 checks passed, by json, links.\n1 more check waits for a "
                           "program that is not installed here: jenkins-lint."));
    }

    // "0 passed, 76 not checked" says nothing of what was proven, or of what to do.
    void whatWasProvenIsSaid()
    {
        Fixture fixture;
        fixture.session.open(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        const QString words = readAgain(makePlan(fixture.session.resolved()).value());
        const QRegularExpression yaml(QStringLiteral("([0-9]+) as YAML"));
        QVERIFY2(yaml.match(words).captured(1).toInt() > 10, qPrintable(words));
        QVERIFY2(
            words.contains(QLatin1String("as JSON")) && words.contains(QLatin1String("as TOML")), qPrintable(words));
        QCOMPARE(installCommand({QStringLiteral("yamllint"), QStringLiteral("promtool-config"),
                     QStringLiteral("promtool-rules"), QStringLiteral("actionlint")}),
            QStringLiteral("sudo apt-get install prometheus yamllint"));
        QCOMPARE(installCommand({QStringLiteral("actionlint")}), QString());
    }
};

STACKWRIGHT_TEST(TestReview)
#include "tst_review.moc"
