// "What if Jenkins → Woodpecker?" on the repository that the stack came from: told, not written; then the branch.
#include "models/filetreemodel.h"
#include "models/swaps.h"
#include "pages/comparepage.h"
#include "pages/rehearsedialog.h"
#include "pages/stageroom.h"
#include "pages/stagespage.h"
#include "pages/stageview.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "ui/repositories.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"
#include "window/variantcommands.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace stackwright;

namespace {

constexpr int patience = 60'000; // ms
const auto ci = QStringLiteral("ci");

QString factOf(const std::vector<Fact>& facts, const QString& name)
{
    const auto found =
        std::find_if(facts.begin(), facts.end(), [&name](const Fact& fact) { return fact.name == name; });
    return found != facts.end() ? found->value : QString();
}

QStringList wordsOf(const QWidget& dialog)
{
    QStringList words;
    const auto labels = dialog.findChildren<Label*>();
    for (const Label* label : labels) {
        words += label->text();
    }
    return words;
}

RehearseDialog* dialogOf(WindowFixture& fixture)
{
    return fixture.window.findChild<RehearseDialog*>();
}

void rehearse(WindowFixture& fixture, const Swap& swap)
{
    fixture.window.findChild<VariantCommands*>()->rehearse(swap);
}

// The exported repository, opened again.
QString reopened(WindowFixture& fixture)
{
    const QString repository = exportedRepository(fixture, enterpriseStack());
    fixture.show(QSize(1366, 738));
    fixture.window.openPath(repository);
    const bool ready =
        QTest::qWaitFor([&fixture] { return fixture.session.isOpen(); }, patience) && waitForFiles(fixture.session);
    fixture.window.showStage(ci);
    return ready ? repository : QString();
}

} // namespace

class TestRehearse final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachPickForEachOther()
    {
        Fixture fixture;
        fixture.session.open(enterpriseStack());
        const std::vector<Swap> swaps = swapsOf(fixture.session, ci);
        QCOMPARE(swaps.size(), fixture.session.catalogue().toolsOf(ci).size() - 1);
        QCOMPARE(swapTitle({ci, QStringLiteral("jenkins"), QStringLiteral("woodpecker")}, fixture.session.catalogue()),
            QStringLiteral("Jenkins → Woodpecker"));
        fixture.session.undecide(ci);
        QCOMPARE(swapTitle(swapsOf(fixture.session, ci).front(), fixture.session.catalogue()).section(u'→', 0, 0),
            QStringLiteral("no tool "));
        const Stack swapped = withSwap(enterpriseStack(), {ci, QStringLiteral("jenkins"), QStringLiteral("woodpecker")},
            fixture.session.catalogue());
        QCOMPARE(swapped.toolsOf(ci), QStringList{QStringLiteral("woodpecker")});
    }

    void theFactsAreCounted()
    {
        const auto change = [](const char* what) {
            return PathChange{QStringLiteral("x"), QString::fromLatin1(what), {}};
        };
        const std::vector<Fact> facts =
            swapFacts({change("removed"), change("removed"), change("added"), change("changed"), change("changed"),
                          change("same"), change("kept"), change("deleted"), change("conflict")},
                1);
        QCOMPARE(factOf(facts, QStringLiteral("Replaced")), QStringLiteral("2 files by 1 new"));
        QCOMPARE(factOf(facts, QStringLiteral("Changed")), QStringLiteral("2 files"));
        QCOMPARE(factOf(facts, QStringLiteral("Untouched")), QStringLiteral("1 file"));
        QCOMPARE(factOf(facts, QStringLiteral("Your edits")), QStringLiteral("1 merged, 2 kept"));
        QCOMPARE(factOf(facts, QStringLiteral("Conflicts")), QStringLiteral("1 to be settled"));
        QCOMPARE(factOf(swapFacts({change("added")}, 0), QStringLiteral("Replaced")), QStringLiteral("1 new"));
        QCOMPARE(factOf(swapFacts({}, 0), QStringLiteral("Your edits")), QStringLiteral("none touched"));
    }

    // Without a repository there is nothing to rehearse on.
    void onlyWhereThereIsARepository()
    {
        WindowFixture fixture;
        fixture.show(QSize(1366, 738));
        fixture.workFile.startNew(enterpriseStack());
        fixture.window.showStage(ci);
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.compareTools();
        QVERIFY(findNamed<QPushButton>(fixture.window, QStringLiteral("What if…")) == nullptr);
        rehearse(fixture, {ci, QStringLiteral("jenkins"), QStringLiteral("woodpecker")});
        QVERIFY(dialogOf(fixture) == nullptr);
    }

    void isToldAndNothingIsWritten()
    {
        WindowFixture fixture;
        const QString repository = reopened(fixture);
        QVERIFY(!repository.isEmpty());
        const QString before = stateOf(repository);
        fixture.window.compareTools();
        auto* button = findNamed<QPushButton>(fixture.window, QStringLiteral("What if…"));
        QVERIFY(button != nullptr);
        Q_EMIT button->menu()->aboutToShow();
        const auto actions = button->menu()->actions();
        const auto wanted = std::find_if(actions.begin(), actions.end(),
            [](const QAction* action) { return action->text() == QStringLiteral("Jenkins → Woodpecker?"); });
        QVERIFY(wanted != actions.end());
        (*wanted)->trigger();
        RehearseDialog* dialog = dialogOf(fixture);
        QVERIFY(dialog != nullptr && wordsOf(*dialog).contains(QStringLiteral("What if Jenkins → Woodpecker?")));
        auto* branch = findNamed<QPushButton>(*dialog, QStringLiteral("Make the branch"));
        QVERIFY(!branch->isEnabled());
        auto* model = dialog->findChild<FileTreeModel*>();
        QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > 0 && branch->isEnabled(), patience);
        for (const QString& word : wordsOf(*dialog)) {
            QVERIFY2(!word.contains(fixture.folder.path()), qPrintable(word)); // the room may look on
        }
        QCOMPARE(stateOf(repository), before);
        QCOMPARE(fixture.session.stack().toolsOf(ci), QStringList{QStringLiteral("jenkins")});
    }

    void thenTheBranchIsMade()
    {
        WindowFixture fixture;
        const QString repository = reopened(fixture);
        QVERIFY(!repository.isEmpty());
        rehearse(fixture, {ci, QStringLiteral("jenkins"), QStringLiteral("woodpecker")});
        auto* branch = findNamed<QPushButton>(*dialogOf(fixture), QStringLiteral("Make the branch"));
        QTRY_VERIFY_WITH_TIMEOUT(branch->isEnabled(), patience);
        branch->click();
        QTRY_VERIFY_WITH_TIMEOUT(
            wordsOf(*dialogOf(fixture)).join(u'\n').contains(QLatin1String("Nothing else was changed")), patience);
        const QString name = git(repository,
            {QStringLiteral("for-each-ref"), QStringLiteral("--format=%(refname:short)"),
                QStringLiteral("refs/heads/stackwright")})
                                 .trimmed();
        QVERIFY2(!name.isEmpty() && !name.contains(u'\n'), qPrintable(name));
        QVERIFY(git(repository, {QStringLiteral("ls-tree"), QStringLiteral("-r"), QStringLiteral("--name-only"), name})
                    .contains(QLatin1String(".woodpecker")));
        QCOMPARE(git(repository, {QStringLiteral("status"), QStringLiteral("--porcelain")}), QString());
        QCOMPARE(fixture.session.stack().toolsOf(ci), QStringList{QStringLiteral("jenkins")});
        QVERIFY(!branch->isEnabled());
        findNamed<QPushButton>(*dialogOf(fixture), QStringLiteral("Take it as the pick, too"))->click();
        QCOMPARE(fixture.session.stack().toolsOf(ci), QStringList{QStringLiteral("woodpecker")});
    }

    // GitLab CI needs GitLab, and Gitea is picked: the files are told, what clashes too, and no branch is offered.
    void whatDoesNotFitIsTold()
    {
        WindowFixture fixture;
        const QString repository = reopened(fixture);
        QVERIFY(!repository.isEmpty());
        QMenu* menu = fixture.window.stagesPage().view()->room().findChild<QPushButton*>()->menu();
        const auto actions = menu->actions();
        const auto swaps = std::find_if(
            actions.begin(), actions.end(), [](const QAction* action) { return action->menu() != nullptr; });
        QVERIFY(swaps != actions.end() && (*swaps)->isVisible());
        Q_EMIT(*swaps)->menu()->aboutToShow();
        const auto entries = (*swaps)->menu()->actions();
        const auto gitlab = std::find_if(entries.begin(), entries.end(),
            [](const QAction* action) { return action->text() == QStringLiteral("What if Jenkins → GitLab CI?"); });
        QVERIFY(gitlab != entries.end());
        (*gitlab)->trigger();
        RehearseDialog* dialog = dialogOf(fixture);
        auto* model = dialog->findChild<FileTreeModel*>();
        QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > 0 && dialog->findChild<MessageBar*>() != nullptr, patience);
        QVERIFY2(dialog->findChild<MessageBar*>()->value().title.contains(QLatin1String("GitLab")),
            qPrintable(dialog->findChild<MessageBar*>()->value().title));
        QVERIFY(!findNamed<QPushButton>(*dialog, QStringLiteral("Make the branch"))->isEnabled());
    }
};

STACKWRIGHT_TEST(TestRehearse)
#include "tst_rehearse.moc"
