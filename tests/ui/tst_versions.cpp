#include "models/versionmodel.h"
#include "pages/versionsdialog.h"
#include "stack/stackfile.h"
#include "support/durablefile.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "widgets/messagebar.h"
#include "widgets/toolcard.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

using namespace stackwright;

namespace {

QString put(const Fixture& fixture, const QString& name, const Stack& stack)
{
    const QString path = fixture.folder.filePath(name);
    [&] { QVERIFY(writeFileDurably(path, writeStack(stack)).ok()); }();
    return path;
}

MessageBar* barWith(const WindowFixture& fixture, const QString& words)
{
    const auto bars = fixture.window.findChildren<MessageBar*>();
    for (MessageBar* bar : bars) {
        if (bar->isVisible() && bar->value().title.contains(words)) {
            return bar;
        }
    }
    return nullptr;
}

bool enters(WindowFixture& fixture, const QList<QUrl>& urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent event(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QCoreApplication::sendEvent(&fixture.window, &event);
    return event.isAccepted();
}

} // namespace

// Versions of a file, two windows on one file, files that moved, and what is dropped on the window.
class TestVersions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionsAreKeptListedAndTakenAgain()
    {
        WindowFixture fixture;
        fixture.show();
        fixture.window.openPath(put(fixture, QStringLiteral("a.stackwright"), enterpriseStack()));
        QVERIFY(waitForFiles(fixture.session));
        QTest::keyClick(&fixture.window, Qt::Key_S, Qt::ControlModifier);
        fixture.session.pick(QStringLiteral("ci"), QStringLiteral("woodpecker"));
        fixture.session.skip(QStringLiteral("chat"), {});
        QTest::keyClick(&fixture.window, Qt::Key_S, Qt::ControlModifier);
        fixture.window.showVersions();
        auto* dialog = fixture.window.findChild<VersionsDialog*>();
        auto* table = dialog->findChild<QTableView*>();
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, VersionModel::Name).data().toString(),
            QStringLiteral("Version 2")); // newest first
        QCOMPARE(
            table->model()->index(0, VersionModel::Picks).data().toString().section(u' ', 0, 0), QStringLiteral("2"));
        QVERIFY(table->model()->setData(table->model()->index(1, VersionModel::Name), QStringLiteral("With Jenkins")));
        QVERIFY(!table->model()->setData(table->model()->index(1, VersionModel::Name), QStringLiteral("  ")));
        table->selectRow(1);
        const int steps = fixture.session.history().count();
        findNamed<QPushButton>(*dialog, QStringLiteral("Go back to this version"))->click();
        QCOMPARE(fixture.session.stack().toolsOf(QStringLiteral("ci")), QStringList(QStringLiteral("jenkins")));
        QCOMPARE(fixture.session.history().count(), steps + 1);
        QCOMPARE(fixture.session.history().undoText(), QStringLiteral("go back to With Jenkins"));
        Versions again(fixture.state); // from the disk, as the next start reads them
        QTRY_COMPARE(int(again.of(fixture.workFile.path()).size()), 2);
        QTRY_COMPARE(again.of(fixture.workFile.path()).back().name, QStringLiteral("With Jenkins"));
    }

    // More of them than milliseconds pass.
    void versionsInOneMomentAreKeptApart()
    {
        Fixture fixture;
        Versions versions(fixture.state);
        const QString path = put(fixture, QStringLiteral("a.stackwright"), enterpriseStack());
        for (int i = 0; i < 20; ++i) {
            Stack stack = enterpriseStack();
            stack.project.name = QString::number(i);
            versions.keep(path, stack);
        }
        versions.flush();
        QStringList names;
        for (const Version& version : versions.of(path))
            names.prepend(versions.read(version, fixture.session.catalogue())->project.name);
        QStringList expected;
        for (int i = 0; i < 20; ++i)
            expected.append(QString::number(i));
        QCOMPARE(names, expected);
    }

    void aSecondWindowReadsOnly()
    {
        WindowFixture one;
        WindowFixture two;
        const QString path = put(one, QStringLiteral("a.stackwright"), enterpriseStack());
        one.window.openPath(path);
        QVERIFY(one.session.isOpen());
        WorkFile second(two.session, one.state);
        RecentModel recents(one.state);
        WizardWindow window(two.session, second, recents, two.theme);
        window.show();
        window.openPath(path);
        QVERIFY(second.isReadOnly());
        const Stack before = two.session.stack();
        window.showStage(QStringLiteral("ci"));
        const auto cards = window.findChildren<ToolCard*>();
        for (ToolCard* card : cards) {
            if (card->isVisible() && card->value().id == QLatin1String("woodpecker")) {
                QTest::keyClick(card, Qt::Key_Space);
                QVERIFY(!card->isChecked()); // it shows what holds
            }
        }
        QCOMPARE(two.session.stack(), before);
        QPushButton* anyway = nullptr;
        QTRY_VERIFY((anyway = findNamed<QPushButton>(window, QStringLiteral("Open anyway"))) != nullptr);
        anyway->click();
        QTRY_VERIFY(!second.isReadOnly());
        QVERIFY(findNamed<QPushButton>(window, QStringLiteral("Open anyway")) == nullptr);
        two.session.pick(QStringLiteral("ci"), QStringLiteral("woodpecker"));
        QVERIFY(!(two.session.stack() == before));
    }

    void readOnlyWritesNothing()
    {
        Fixture one;
        Fixture two;
        const QString path = put(one, QStringLiteral("a.stackwright"), enterpriseStack());
        WorkFile first(one.session, one.state);
        QVERIFY(first.open(path).ok());
        const Result<QByteArray> bytes = readFile(path, 1'000'000);
        {
            WorkFile second(two.session, one.state);
            QVERIFY(second.open(path).ok());
            second.saveNow();
            second.rememberPlace(QStringLiteral("review"), QStringLiteral("ci"));
        }
        QCOMPARE(*readFile(path, 1'000'000), *bytes);
        QVERIFY(WorkFile::leftovers(one.state).empty());
        WorkFile third(two.session, one.state); // the end of the second must not free the lock of the first
        QVERIFY(third.open(path).ok());
        QVERIFY(third.isReadOnly());
    }

    void whatMovedIsLocated()
    {
        WindowFixture fixture;
        const QString old = fixture.folder.filePath(QStringLiteral("old.stackwright"));
        const QString place = put(fixture, QStringLiteral("new.stackwright"), enterpriseStack());
        fixture.recents.note({old, QStringLiteral("Moved"), 3, 21, QDateTime::currentDateTime(), true});
        fixture.show();
        QTRY_VERIFY(findNamed<QPushButton>(fixture.window, QStringLiteral("Locate Moved…")) != nullptr);
        fixture.window.relocate(old, place);
        QVERIFY(fixture.session.isOpen());
        QCOMPARE(fixture.recents.rowCount(), 1);
        QCOMPARE(fixture.recents.index(0).data(RecentPathRole).toString(), place);
        QVERIFY(fixture.recents.index(0).data(RecentPinnedRole).toBool());
        QVERIFY(!fixture.recents.index(0).data(RecentMissingRole).toBool());
    }

    void whatIsDropped()
    {
        WindowFixture fixture;
        fixture.show();
        const QString stack = put(fixture, QStringLiteral("a.stackwright"), enterpriseStack());
        const QString other = fixture.folder.filePath(QStringLiteral("photo.png"));
        QVERIFY(writeFileDurably(other, "x").ok());
        QVERIFY(!enters(fixture, {QUrl::fromLocalFile(other)}));
        QTRY_VERIFY(barWith(fixture, QStringLiteral("photo.png")) != nullptr);
        QVERIFY(!enters(fixture, {QUrl::fromLocalFile(stack), QUrl::fromLocalFile(other)}));
        QVERIFY(!enters(fixture, {QUrl(QStringLiteral("https://example.org/a.stackwright"))}));
        QVERIFY(!enters(fixture, {QUrl::fromLocalFile(fixture.folder.path())})); // a folder nobody exported to
        const QString repository = fixture.folder.filePath(QStringLiteral("repository"));
        QVERIFY(QDir().mkpath(repository + QStringLiteral("/.stackwright")));
        put(fixture, QStringLiteral("repository/.stackwright/stack.yaml"), enterpriseStack());
        QVERIFY(enters(fixture, {QUrl::fromLocalFile(repository)}));
        QVERIFY(enters(fixture, {QUrl::fromLocalFile(stack)}));
        QVERIFY(barWith(fixture, QStringLiteral("photo.png")) == nullptr); // it is settled
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(stack)});
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&fixture.window, &drop);
        QCOMPARE(fixture.workFile.path(), stack);
        QCOMPARE(fixture.window.page(), Page::Stages);
    }
};

STACKWRIGHT_TEST(TestVersions)
#include "tst_versions.moc"
