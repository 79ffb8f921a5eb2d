// Several answers to the same questions: duplicated, worked on in turn, side by side, each with a branch of its own.
#include "models/compareroles.h"
#include "models/variantmodel.h"
#include "pages/exporttarget.h"
#include "pages/variantspage.h"
#include "session/variantsteps.h"
#include "stack/answers.h"
#include "stack/stackfile.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "widgets/chip.h"
#include "widgets/comparetable.h"
#include "widgets/diffview.h"
#include "widgets/variantstrip.h"
#include "window/windowactions.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace stackwright;

namespace {

constexpr int patience = 30'000; // ms
const auto ci = QStringLiteral("ci");

QModelIndex cellOf(const QAbstractItemModel& model, const QString& title, int column)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == title) {
            return model.index(row, column);
        }
    }
    return {};
}

// A has Jenkins; B, the present one, has Woodpecker.
void openTwo(WindowFixture& fixture)
{
    fixture.show(QSize(1366, 738));
    fixture.workFile.startNew(enterpriseStack());
    fixture.window.showPage(Page::Stages);
    duplicateVariant(fixture.session);
    fixture.session.pick(ci, QStringLiteral("woodpecker"));
    QVERIFY(waitForFiles(fixture.session));
}

void compare(WindowFixture& fixture)
{
    fixture.window.actions().action(QStringLiteral("compare-variants"))->trigger();
    const auto* model = fixture.window.findChild<VariantModel*>();
    QVERIFY(model != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > 0, patience);
}

QString ciOf(const WindowFixture& fixture)
{
    return fixture.session.stack().toolsOf(ci).value(0);
}

} // namespace

class TestVariants final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDuplicateIsOneStepOfUndo()
    {
        WindowFixture fixture;
        fixture.show();
        fixture.workFile.startNew(enterpriseStack());
        fixture.window.showPage(Page::Stages);
        auto* strip = fixture.window.findChild<VariantStrip*>();
        QVERIFY(!strip->isVisible()); // one needs no letter
        QVERIFY(!fixture.window.actions().action(QStringLiteral("compare-variants"))->isEnabled());
        fixture.window.actions().action(QStringLiteral("duplicate-variant"))->trigger();
        QVERIFY(strip->isVisible());
        QCOMPARE(presentVariant(fixture.session.stack()), QStringLiteral("B"));
        QCOMPARE(fixture.session.history().undoText(), QStringLiteral("duplicate as variant B"));
        fixture.session.history().undo();
        QVERIFY(!strip->isVisible() && fixture.session.stack() == enterpriseStack());
    }

    // By its letter in the header, by key, and back by undo.
    void eachIsWorkedOnInTurn()
    {
        WindowFixture fixture;
        openTwo(fixture);
        auto* first = findNamed<Chip>(fixture.window, QStringLiteral("Variant A"));
        auto* second = findNamed<Chip>(fixture.window, QStringLiteral("Variant B"));
        QVERIFY(first != nullptr && second != nullptr && second->isChecked() && !first->isChecked());
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Space);
        QCOMPARE(ciOf(fixture), QStringLiteral("jenkins"));
        QVERIFY(first->isChecked() && !second->isChecked() && first->hasFocus());
        first->toggle(); // the present one is not let go of
        QVERIFY(first->isChecked());
        fixture.window.actions().action(QStringLiteral("next-variant"))->trigger();
        QCOMPARE(ciOf(fixture), QStringLiteral("woodpecker"));
        fixture.session.history().undo();
        QCOMPARE(ciOf(fixture), QStringLiteral("jenkins"));
        QVERIFY(first->isChecked());
    }

    // Votes and clock belong to the room, whichever variant it looks at.
    void theRoomIsTheSameInAll()
    {
        WindowFixture fixture;
        openTwo(fixture);
        Workshop workshop = fixture.session.stack().workshop;
        workshop.agenda.minutes = 90;
        fixture.session.changeRoom(workshop);
        showVariant(fixture.session, QStringLiteral("A"));
        QCOMPARE(fixture.session.stack().workshop.agenda.minutes, 90);
        fixture.session.setNote(ci, QStringLiteral("Ask the builders"));
        showVariant(fixture.session, QStringLiteral("B"));
        QCOMPARE(fixture.session.stack().notes.value(ci), QStringLiteral("Ask the builders"));
    }

    void theTableTellsWhatDiffers()
    {
        WindowFixture fixture;
        openTwo(fixture);
        auto* button = findNamed<QToolButton>(fixture.window, QStringLiteral("Variants side by side"));
        QVERIFY(button != nullptr);
        button->click();
        auto* page = fixture.window.findChild<VariantsPage*>();
        auto* model = page->findChild<VariantModel*>();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > 0, patience);
        QCOMPARE(model->columnCount(), 3);
        QCOMPARE(
            model->headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Variant B (current)"));
        const auto* table = page->findChild<CompareTable*>();
        const QModelIndex picked = cellOf(*table->model(), QStringLiteral("Continuous integration"), 2);
        QCOMPARE(picked.data().toString(), QStringLiteral("Woodpecker"));
        QVERIFY(picked.data(CompareCurrentRole).toBool() && !picked.data(CompareSameRole).toBool());
        QCOMPARE(picked.data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Continuous integration, variant B: Woodpecker"));
        for (const char* title : {"Care", "Leaving it again", "Files"}) {
            QVERIFY2(cellOf(*table->model(), QString::fromLatin1(title), 1).isValid(), title);
        }
        QVERIFY(!cellOf(*table->model(), QStringLiteral("Source control"), 1).isValid()); // the same in both
        findNamed<Chip>(*page, QStringLiteral("Only differences"))->click();
        QVERIFY(cellOf(*table->model(), QStringLiteral("Source control"), 1).isValid());
        QCOMPARE(cellOf(*table->model(), QStringLiteral("Care"), 2).data(CompareBestRole).toBool(),
            !cellOf(*table->model(), QStringLiteral("Care"), 1).data(CompareBestRole).toBool());

        page->findChild<QPushButton*>(QStringLiteral("variant-files"))->click();
        const auto* diff = page->findChild<DiffView*>();
        QVERIFY(diff->isVisible() && !diff->toPlainText().isEmpty());
    }

    void oneIsUsedAndOneRemoved()
    {
        WindowFixture fixture;
        openTwo(fixture);
        compare(fixture);
        auto* page = fixture.window.findChild<VariantsPage*>();
        findNamed<QPushButton>(*page, QStringLiteral("Use variant A"))->click();
        QTRY_VERIFY(fixture.window.findChild<VariantsPage*>() == nullptr);
        QCOMPARE(ciOf(fixture), QStringLiteral("jenkins"));
        compare(fixture);
        page = fixture.window.findChild<VariantsPage*>();
        auto* remove = findNamed<QPushButton>(*page, QStringLiteral("Remove"));
        Q_EMIT remove->menu()->aboutToShow();
        QCOMPARE(remove->menu()->actions().size(), 2);
        remove->menu()->actions().constFirst()->trigger(); // A, which is the present one
        QCOMPARE(ciOf(fixture), QStringLiteral("woodpecker"));
        QTRY_VERIFY(fixture.window.findChild<VariantsPage*>() == nullptr); // nothing is left to be compared
        QVERIFY(!fixture.window.findChild<VariantStrip*>()->isVisible());
        fixture.session.history().undo();
        QCOMPARE(variantsOf(fixture.session.stack()).size(), 2);
    }

    void thereIsRoomForThree()
    {
        WindowFixture fixture;
        openTwo(fixture);
        compare(fixture);
        auto* page = fixture.window.findChild<VariantsPage*>();
        findNamed<QPushButton>(*page, QStringLiteral("Duplicate as C"))->click();
        QCOMPARE(variantsOf(fixture.session.stack()).size(), 3);
        QVERIFY(!findNamed<QPushButton>(*page, QStringLiteral("Duplicate"))->isEnabled());
        QVERIFY(!fixture.window.actions().action(QStringLiteral("duplicate-variant"))->isEnabled());
        auto* model = page->findChild<VariantModel*>();
        QTRY_COMPARE_WITH_TIMEOUT(model->columnCount(), 4, patience);
    }

    // The branch that is proposed has the letter, and follows when another variant is looked at.
    void eachHasABranchOfItsOwn()
    {
        WindowFixture fixture;
        const QString folder = fixture.folder.filePath(QStringLiteral("repository"));
        QVERIFY(QDir().mkpath(folder));
        git(folder, {QStringLiteral("init"), QStringLiteral("-qb"), QStringLiteral("main")});
        git(folder,
            {QStringLiteral("-c"), QStringLiteral("user.name=Ada"), QStringLiteral("-c"),
                QStringLiteral("user.email=ada@example.org"), QStringLiteral("commit"), QStringLiteral("-qm"),
                QStringLiteral("Begin"), QStringLiteral("--allow-empty")});
        openTwo(fixture);
        fixture.window.showPage(Page::Export);
        auto* target = fixture.window.findChild<ExportTarget*>();
        target->setFolder(folder);
        auto* branch = findNamed<QLineEdit>(fixture.window, QStringLiteral("Branch"));
        QVERIFY(branch != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(branch->text().endsWith(QLatin1String("-variant-b")), patience);
        findNamed<Chip>(fixture.window, QStringLiteral("Variant A"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(branch->text().endsWith(QLatin1String("-variant-a")), patience);
    }

    // All of them stand in the one file.
    void theFileKeepsAll()
    {
        WindowFixture fixture;
        openTwo(fixture);
        const Stack before = fixture.session.stack();
        const QString path = fixture.folder.filePath(QStringLiteral("payments.stackwright"));
        fixture.workFile.saveAs(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
        fixture.window.closeStack();
        fixture.window.openPath(path);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session.isOpen(), patience);
        QCOMPARE(writeStack(fixture.session.stack()), writeStack(before));
        QVERIFY(fixture.window.findChild<VariantStrip*>()->isVisible());
    }
};

STACKWRIGHT_TEST(TestVariants)
#include "tst_variants.moc"
