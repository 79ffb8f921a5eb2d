#include "models/filetreemodel.h"
#include "models/recentmodel.h"
#include "models/stagemodel.h"
#include "models/stageroles.h"
#include "models/toolmodel.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "widgets/filetree.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace stackwright;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

QStringList pathsOf(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    QStringList paths;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        paths += index.data(FilePathRole).toString();
        paths += pathsOf(model, index);
    }
    return paths;
}

} // namespace

class TestModels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fileTree()
    {
        FileTreeModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setEntries(
            {{QStringLiteral("b.txt"), FileMark::Same, {}}, {QStringLiteral("ci/a.yaml"), FileMark::Added, {}},
                {QStringLiteral("ci/x/deep.yaml"), FileMark::Same, {}}});
        QCOMPARE(pathsOf(model),
            QStringList({QStringLiteral("ci"), QStringLiteral("ci/x"), QStringLiteral("ci/x/deep.yaml"),
                QStringLiteral("ci/a.yaml"), QStringLiteral("b.txt")}));
        QCOMPARE(model.index(0, 0).data(FileMarkRole).toInt(), int(FileMark::Modified)); // something inside is new
        QCOMPARE(model.index(1, 0, model.index(0, 0)).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("ci/a.yaml, new"));
        model.setEntries({{QStringLiteral("a.txt"), FileMark::Same, {}},
            {QStringLiteral("ci/x/deep.yaml"), FileMark::Modified, {}}});
        QCOMPARE(pathsOf(model),
            QStringList({QStringLiteral("ci"), QStringLiteral("ci/x"), QStringLiteral("ci/x/deep.yaml"),
                QStringLiteral("a.txt")}));
        model.setEntries({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aFileMayBecomeAFolder()
    {
        FileTreeModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setEntries({{QStringLiteral("a"), FileMark::Same, {}}});
        model.setEntries({{QStringLiteral("a/b"), FileMark::Same, {}}});
        QCOMPARE(pathsOf(model), QStringList({QStringLiteral("a"), QStringLiteral("a/b")}));
    }

    void refreshKeepsSelectionAndFolders()
    {
        FileTreeModel model;
        FileTree tree;
        tree.setModel(&model);
        std::vector<FileEntry> entries = {{QStringLiteral("ci/a"), FileMark::Same, {}},
            {QStringLiteral("ci/b"), FileMark::Same, {}}, {QStringLiteral("z"), FileMark::Same, {}}};
        model.setEntries(entries);
        tree.showPath(QStringLiteral("ci/b"));
        QSignalSpy chosen(&tree, &FileTree::chosen);
        entries.insert(entries.begin(), {QStringLiteral("aa/first"), FileMark::Added, {}});
        entries[2].mark = FileMark::Modified;
        model.setEntries(entries);
        QCOMPARE(tree.currentPath(), QStringLiteral("ci/b"));
        QVERIFY(tree.isExpanded(tree.currentIndex().parent()));
        QCOMPARE(chosen.count(), 0);
    }

    void stagesAndTools()
    {
        Fixture fixture;
        StageModel stages(fixture.session);
        ToolModel tools(fixture.session);
        ToolFilter filter;
        filter.setSourceModel(&tools);
        const QAbstractItemModelTester stageTester(&stages, strict);
        const QAbstractItemModelTester toolTester(&tools, strict);
        const QAbstractItemModelTester filterTester(&filter, strict);
        fixture.session.open(enterpriseStack());
        tools.setStage(QStringLiteral("ci"));
        QVERIFY(waitForFiles(fixture.session));
        QCOMPARE(stages.rowCount(), int(fixture.session.catalogue().stages().size()));
        const QModelIndex ci = stages.index(fixture.session.catalogue().stageIndex(QStringLiteral("ci")));
        QCOMPARE(ci.data(StagePickRole).toString(), QStringLiteral("Jenkins"));
        QCOMPARE(ci.data(StageStateRole).toInt(), int(StageState::PrePicked));
        fixture.session.skip(QStringLiteral("ci"), {});
        QCOMPARE(ci.data(StagePickRole).toString(), QStringLiteral("Skipped"));
        QVERIFY(waitForFiles(fixture.session));
        filter.setText(QStringLiteral("jenkins"));
        QCOMPARE(filter.rowCount(), 2); // it, and "no tool"
        filter.setRequired(ToolSelfHostedRole, true);
        filter.setText({});
        QVERIFY(filter.rowCount() < tools.rowCount());
        tools.setStage(QStringLiteral("registry"));
    }

    void goalsMarkCards()
    {
        Fixture fixture;
        ToolModel tools(fixture.session);
        fixture.session.open(enterpriseStack());
        tools.setStage(QStringLiteral("source-control"));
        fixture.session.setGoal(QStringLiteral("self-hosted-only"), Value(true));
        bool marked = false;
        for (int row = 0; row < tools.rowCount(); ++row) {
            const auto card = tools.index(row).data(ToolCardRole).value<ToolCardValue>();
            if (card.id == QLatin1String("github")) {
                marked = card.strip == ToolCardValue::Strip::Warning;
                QCOMPARE(card.stripText, QStringLiteral("Service of somebody else"));
                QVERIFY(!tools.index(row).data(ToolFitsRole).toBool());
            }
        }
        QVERIFY(marked);
    }

    void recents()
    {
        QTemporaryDir folder;
        const QString there = folder.filePath(QStringLiteral("there.stackwright"));
        QFile file(there);
        QVERIFY(file.open(QIODevice::WriteOnly));
        {
            RecentModel model(folder.path());
            const QAbstractItemModelTester tester(&model, strict);
            for (int index = 0; index < 14; ++index) {
                model.note({folder.filePath(QString::number(index)), QString::number(index), 1, 21,
                    QDateTime::currentDateTime().addSecs(index), false});
            }
            QCOMPARE(model.rowCount(), 10);
            model.note({there, QStringLiteral("There"), 9, 21, QDateTime::currentDateTime().addSecs(60), false});
            QCOMPARE(model.index(0).data(RecentNameRole).toString(), QStringLiteral("There"));
            QVERIFY(!model.index(0).data(RecentMissingRole).toBool());
            QVERIFY(model.index(1).data(RecentMissingRole).toBool());
            model.togglePinned(model.index(5).data(RecentPathRole).toString());
            QVERIFY(model.index(0).data(RecentPinnedRole).toBool());
            model.remove(there);
            QCOMPARE(model.rowCount(), 9);
        }
        const RecentModel again(folder.path()); // from the file
        QCOMPARE(again.rowCount(), 9);
        QVERIFY(again.index(0).data(RecentPinnedRole).toBool());
    }

    void whenInWords()
    {
        const QDateTime now(QDate(2026, 6, 1), QTime(15, 0));
        QVERIFY(whenWords(now.addSecs(-3600), now).startsWith(QLatin1String("Today")));
        QVERIFY(whenWords(now.addDays(-1), now).startsWith(QLatin1String("Yesterday")));
        QVERIFY(!whenWords(now.addDays(-2), now).contains(QLatin1String("day ")));
    }
};

STACKWRIGHT_TEST(TestModels)
#include "tst_models.moc"
