#include "models/presetmodel.h"
#include "pages/startpage.h"
#include "stack/stackfile.h"
#include "support/durablefile.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "widgets/doorcard.h"
#include "widgets/messagebar.h"
#include "window/windowactions.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <sys/stat.h>

using namespace stackwright;

namespace {

QStringList presetFiles(const QString& folder = presetFolder())
{
    return QDir(folder).entryList({QStringLiteral("*.stackwright")}, QDir::Files);
}

void putPreset(const QString& name, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(presetFolder()));
    QVERIFY(writeFileDurably(presetFolder() + QLatin1Char('/') + name, bytes).ok());
}

QByteArray smallPreset(const char* name)
{
    return QByteArray("stackwright: 1\nproject: {name: ") + name
        + ", description: Three people}\npicks: {ci: jenkins, chat: none}\n";
}

// The window with one preset kept of the enterprise stack, on the first page.
struct WithPreset : WindowFixture {
    WithPreset()
    {
        show(QSize(1440, 900));
        workFile.startNew(enterpriseStack());
        window.showPage(Page::Stages);
    }

    QDialog* form() { return window.findChild<QDialog*>(); }
    QLineEdit* field(const QString& name) { return findNamed<QLineEdit>(*form(), name); }

    bool keep(const QString& name, const QString& line)
    {
        window.actions().action(QStringLiteral("preset"))->trigger();
        if (form() == nullptr || !QTest::qWaitFor([this] { return field(QStringLiteral("Name"))->hasFocus(); })) {
            return false;
        }
        QTest::keyClicks(field(QStringLiteral("Name")), name);
        QTest::keyClicks(field(QStringLiteral("For whom it is, in one line")), line);
        QTest::keyClick(form(), Qt::Key_Return);
        return QTest::qWaitFor([&] {
            return form() == nullptr
                && bar(QStringLiteral("Preset “%1” saved. It stands on the first page.").arg(name)) != nullptr;
        });
    }

    MessageBar* bar(const QString& title) { return findNamed<MessageBar>(window, title); }
    DoorCard* card(const QString& name) { return findNamed<DoorCard>(window, QStringLiteral("Preset ") + name); }
};

} // namespace

class TestPresets final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savedAndStartedFrom()
    {
        WithPreset fixture;
        QVERIFY(fixture.keep(QStringLiteral("Small team"), QStringLiteral("Three people, no internet")));
        const QStringList files = presetFiles();
        QCOMPARE(files.size(), 1);
        const Result<ReadStack> kept =
            openStack(presetFolder() + QLatin1Char('/') + files.constFirst(), *testCatalogue());
        QVERIFY(kept.ok());
        QVERIFY(kept->stack.picks == enterpriseStack().picks);
        fixture.window.closeStack();
        QTRY_VERIFY(fixture.card(QStringLiteral("Small team")) != nullptr);
        const QString words = fixture.card(QStringLiteral("Small team"))->accessibleDescription();
        QVERIFY2(words.startsWith(QLatin1String("Three people, no internet\nGitea, ")), qPrintable(words));
        QVERIFY2(words.contains(QLatin1String(" more")), qPrintable(words));
        QTest::keyClick(fixture.card(QStringLiteral("Small team")), Qt::Key_Return);
        QCOMPARE(fixture.window.page(), Page::Goals);
        QVERIFY(fixture.session.stack().picks == enterpriseStack().picks);
        QCOMPARE(fixture.session.stack().project.name, QStringLiteral("New workshop"));
        QVERIFY(fixture.session.stack().project.description.isEmpty());
    }

    void renamedAndBack()
    {
        WithPreset fixture;
        QVERIFY(fixture.keep(QStringLiteral("Small team"), QStringLiteral("Three people")));
        fixture.window.closeStack();
        QTRY_VERIFY(fixture.card(QStringLiteral("Small team")) != nullptr);
        findNamed<QToolButton>(fixture.window, QStringLiteral("Rename preset Small team"))->click();
        QCOMPARE(fixture.field(QStringLiteral("For whom it is, in one line"))->text(), QStringLiteral("Three people"));
        fixture.field(QStringLiteral("Name"))->setText(QStringLiteral("Large team"));
        findNamed<QPushButton>(*fixture.form(), QStringLiteral("Rename"))->click();
        QTRY_VERIFY(fixture.card(QStringLiteral("Large team")) != nullptr);
        QVERIFY(fixture.card(QStringLiteral("Small team")) == nullptr);
        QCOMPARE(presetFiles().size(), 1);
        MessageBar* bar = fixture.bar(QStringLiteral("Preset “Small team” is now called “Large team”."));
        QVERIFY(bar != nullptr);
        findNamed<QPushButton>(*bar, QStringLiteral("Undo"))->click();
        QTRY_VERIFY(fixture.card(QStringLiteral("Small team")) != nullptr);
        QVERIFY(fixture.card(QStringLiteral("Large team")) == nullptr);
    }

    void removedAndBack()
    {
        WithPreset fixture;
        QVERIFY(fixture.keep(QStringLiteral("Small team"), {}));
        const QByteArray bytes = *readFile(presetFolder() + QLatin1Char('/') + presetFiles().constFirst(), 100'000);
        fixture.window.closeStack();
        QTRY_VERIFY(fixture.card(QStringLiteral("Small team")) != nullptr);
        findNamed<QToolButton>(fixture.window, QStringLiteral("Remove preset Small team"))->click();
        QTRY_VERIFY(fixture.bar(QStringLiteral("Preset “Small team” removed.")) != nullptr);
        QVERIFY(fixture.card(QStringLiteral("Small team")) == nullptr);
        QCOMPARE(presetFiles(), QStringList());
        findNamed<QPushButton>(*fixture.bar(QStringLiteral("Preset “Small team” removed.")), QStringLiteral("Undo"))
            ->click();
        QTRY_VERIFY(fixture.card(QStringLiteral("Small team")) != nullptr);
        QCOMPARE(*readFile(presetFolder() + QLatin1Char('/') + presetFiles().constFirst(), 100'000), bytes);
        QTRY_VERIFY(fixture.bar(QStringLiteral("Preset “Small team” removed.")) == nullptr);
    }

    void aNameIsTakenOnce()
    {
        WithPreset fixture;
        QVERIFY(fixture.keep(QStringLiteral("Small team"), {}));
        fixture.window.saveAsPreset();
        auto* save = findNamed<QPushButton>(*fixture.form(), QStringLiteral("Save preset"));
        QVERIFY(!save->isEnabled()); // no name yet
        QTest::keyClicks(fixture.field(QStringLiteral("Name")), QStringLiteral("  small TEAM "));
        QVERIFY(!save->isEnabled());
        QVERIFY(fixture.field(QStringLiteral("Name"))->accessibleDescription().contains(QLatin1String("already")));
        QTest::keyClick(fixture.form(), Qt::Key_Return);
        QVERIFY(fixture.form()->isVisible());
        QTest::keyClicks(fixture.field(QStringLiteral("Name")), QStringLiteral("2"));
        QVERIFY(save->isEnabled());
        fixture.field(QStringLiteral("Name"))->setText(QString(300, QLatin1Char('n')));
        QCOMPARE(fixture.field(QStringLiteral("Name"))->text().size(), longestPresetName);
        QTest::keyClick(fixture.form(), Qt::Key_Escape);
        QTRY_VERIFY(fixture.form() == nullptr);
        QCOMPARE(presetFiles().size(), 1);
    }

    void brokenOnesTellWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("unclosed quote") << QByteArray("stackwright: 1\nproject: {name: \"x}\n")
                                        << QStringLiteral("broken.stackwright:");
        QTest::newRow("no stack") << QByteArray("a: 1\n") << QStringLiteral("no stack file");
        QTest::newRow("newer") << QByteArray("stackwright: 99\n") << QStringLiteral("format version 99");
        QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, ' ') << QStringLiteral("broken.stackwright");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("broken.stackwright");
        QTest::newRow("alias") << QByteArray("stackwright: 1\nnotes: &a {x: *a}\n")
                               << QStringLiteral("broken.stackwright:2");
        QTest::newRow("no text") << QByteArray("stackwright: 1\nproject: {name: \xff\xfe}\n")
                                 << QStringLiteral("broken.stackwright");
    }

    void brokenOnesTellWhy()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        WindowFixture fixture;
        putPreset(QStringLiteral("broken.stackwright"), bytes);
        putPreset(QStringLiteral("whole.stackwright"), smallPreset("Whole"));
        fixture.show(QSize(1440, 900));
        QTRY_VERIFY(findNamed<DoorCard>(fixture.window, QStringLiteral("Preset Whole")) != nullptr);
        auto* bar =
            findNamed<MessageBar>(fixture.window, QStringLiteral("The preset broken.stackwright cannot be used"));
        QVERIFY(bar != nullptr);
        QVERIFY2(bar->accessibleDescription().contains(reason), qPrintable(bar->accessibleDescription()));
        QVERIFY(findNamed<QPushButton>(fixture.window, QStringLiteral("New workshop"))->isEnabled());
        findNamed<QPushButton>(*bar, QStringLiteral("Remove broken.stackwright"))->click();
        QTRY_COMPARE(presetFiles(), QStringList{QStringLiteral("whole.stackwright")});
        QCOMPARE(*readFile(presetFolder() + QStringLiteral("/removed/broken.stackwright"), 4'000'000),
            bytes); // nothing is lost
    }

    void whatIsNoFileIsNeverOpened()
    {
        const Fixture fixture;
        QVERIFY(QDir().mkpath(presetFolder() + QStringLiteral("/folder.stackwright/.stackwright")));
        QCOMPARE(mkfifo(qPrintable(presetFolder() + QStringLiteral("/pipe.stackwright")), 0600), 0);
        QVERIFY(QFile::link(QStringLiteral("/nowhere/at/all"), presetFolder() + QStringLiteral("/link.stackwright")));
        PresetModel model(presetFolder(), testCatalogue());
        model.lookAgain();
        QTRY_COMPARE(model.rowCount(), 3);
        for (int row = 0; row < 3; ++row) {
            QVERIFY(!model.index(row).data(PresetReasonRole).toString().isEmpty());
            QVERIFY(model.usable(model.index(row).data(PresetPathRole).toString()) == nullptr);
        }
    }

    void moreThanAnybodyReads()
    {
        const Fixture fixture;
        for (int number = 0; number < 203; ++number) {
            putPreset(QStringLiteral("p%1.stackwright").arg(number), smallPreset("P"));
        }
        {
            PresetModel model(presetFolder(), testCatalogue());
            model.lookAgain();
            QTRY_COMPARE(model.rowCount(), 201);
            const QModelIndex last = model.index(200);
            QVERIFY(last.data(PresetReasonRole).toString().contains(QLatin1String("203 presets")));
            QCOMPARE(last.data(PresetPathRole).toString(), QString());
            model.remove(last.data(PresetPathRole).toString()); // no file, so nothing goes
            model.remove(presetFolder());
        }
        QCOMPARE(presetFiles().size(), 203); // what was asked for is done before the model goes
    }

    void toolsOfAnotherCatalogueAreTold()
    {
        WindowFixture fixture;
        putPreset(QStringLiteral("old.stackwright"),
            "stackwright: 1\nproject: {name: Old}\npicks: {ci: hudson, chat: slack}\n");
        fixture.show(QSize(1440, 900));
        QTRY_VERIFY(findNamed<DoorCard>(fixture.window, QStringLiteral("Preset Old")) != nullptr);
        findNamed<DoorCard>(fixture.window, QStringLiteral("Preset Old"))->click();
        QCOMPARE(fixture.window.page(), Page::Goals);
        const auto told = QStringLiteral("1 entry of the file could not be understood and was kept as it is.");
        QTRY_VERIFY(findNamed<MessageBar>(fixture.window, told) != nullptr);
        const QString where = findNamed<MessageBar>(fixture.window, told)->value().detail;
        QVERIFY2(where.contains(QStringLiteral("Line 3: ")) && !where.contains(QStringLiteral("warning"))
                && where.count(QStringLiteral("old.stackwright")) == 1,
            qPrintable(where));
        QCOMPARE(fixture.session.stack().toolsOf(QStringLiteral("ci")), QStringList{QStringLiteral("hudson")});
    }

    void aFolderThatCannotBeWrittenTo()
    {
        WithPreset fixture;
        QVERIFY(QDir().mkpath(fixture.folder.filePath(QStringLiteral("data"))));
        const QString inTheWay = QFileInfo(presetFolder()).path();
        QVERIFY(QDir().mkpath(QFileInfo(inTheWay).path()));
        QVERIFY(writeFileDurably(inTheWay, "a file where the folder should be").ok());
        fixture.window.saveAsPreset();
        QTest::keyClicks(fixture.field(QStringLiteral("Name")), QStringLiteral("Small team"));
        QTest::keyClick(fixture.form(), Qt::Key_Return);
        QTRY_VERIFY(fixture.bar(QStringLiteral("The folder for presets cannot be made.")) != nullptr);
        QVERIFY(fixture.session.isOpen());
    }

    void theListIsAModel()
    {
        const Fixture fixture;
        putPreset(QStringLiteral("b.stackwright"), smallPreset("Beta"));
        putPreset(QStringLiteral("a.stackwright"), "nonsense");
        PresetModel model(presetFolder(), testCatalogue());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0); // it comes later
        model.lookAgain();
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), QStringLiteral("Beta")); // what can be used comes first
        QCOMPARE(model.index(0).data(PresetLineRole).toString(), QStringLiteral("Three people"));
        QCOMPARE(model.index(0).data(PresetPicksRole).toString(), QStringLiteral("Jenkins"));
        QVERIFY(model.isTaken(QStringLiteral("beta")));
        QVERIFY(!model.isTaken(QStringLiteral("beta"), model.index(0).data(PresetPathRole).toString()));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.lookAgain();
        model.save(QStringLiteral("Gamma"), {}, enterpriseStack());
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(resets.count(), 1); // looking again at the same changes nothing: the focus stays where it is
    }
};

STACKWRIGHT_TEST(TestPresets)
#include "tst_presets.moc"
