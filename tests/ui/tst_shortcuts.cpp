#include "pages/previewpane.h"
#include "pages/stagespage.h"
#include "style/look.h"
#include "support/testrunner.h"
#include "ui/fixture.h"
#include "widgets/label.h"
#include "window/shortcutmodel.h"
#include "window/shortcutsdialog.h"
#include "window/windowactions.h"

#include <QAbstractItemModelTester>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace stackwright;

namespace {

int rowOf(const ShortcutModel& model, const QString& action)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.actionOf(row) == action) {
            return row;
        }
    }
    return -1;
}

} // namespace

class TestShortcuts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QSettings().clear(); }

    void keysAreChangedKeptAndTakenBack()
    {
        {
            WindowFixture fixture;
            ShortcutModel model(fixture.window.actions());
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            const int row = rowOf(model, QStringLiteral("next-change"));
            QCOMPARE(model.holderOf(QKeySequence(Qt::Key_F8), row),
                fixture.window.actions().action(QStringLiteral("next-conflict"))->text());
            QVERIFY(model.holderOf(QKeySequence(Qt::Key_F7), row).isEmpty()); // its own
            model.setKeys(row, QKeySequence(QStringLiteral("Ctrl+J")));
            QCOMPARE(model.index(row, ShortcutModel::Keys).data().toString(), QStringLiteral("Ctrl+J"));
        }
        WindowFixture again; // the next start
        QAction* action = again.window.actions().action(QStringLiteral("next-change"));
        QCOMPARE(action->shortcut(), QKeySequence(QStringLiteral("Ctrl+J")));
        again.window.actions().resetKeys(QStringLiteral("next-change"));
        QCOMPARE(action->shortcut(), QKeySequence(Qt::Key_F7));
        QVERIFY(QSettings().allKeys().filter(QStringLiteral("shortcuts")).isEmpty());
    }

    void theyWorkAndToolTipsNameThem()
    {
        WindowFixture fixture;
        fixture.show();
        fixture.workFile.startNew(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.showPage(Page::Stages);
        fixture.window.actions().setKeys(QStringLiteral("full-preview"), QKeySequence(QStringLiteral("Ctrl+J")));
        QVERIFY(
            findNamed<QToolButton>(fixture.window, QStringLiteral("Preview over the whole width (Ctrl+J)")) != nullptr);
        QTest::keyClick(&fixture.window, Qt::Key_F9, Qt::ShiftModifier); // not its key any more
        QVERIFY(findNamed<QToolButton>(fixture.window, QStringLiteral("Back to the cards (Ctrl+J)")) == nullptr);
        QTest::keyClick(&fixture.window, Qt::Key_J, Qt::ControlModifier);
        QVERIFY(findNamed<QToolButton>(fixture.window, QStringLiteral("Back to the cards (Ctrl+J)")) != nullptr);
    }

    void theChosenRowCanBeRead()
    {
        WindowFixture fixture;
        fixture.theme.setAppearance(Appearance::Light);
        fixture.show();
        fixture.window.showShortcuts();
        auto* table = fixture.window.findChild<ShortcutsDialog*>()->findChild<QTableView*>();
        table->selectRow(0);
        QCoreApplication::processEvents();
        const QImage row = table->viewport()->grab(table->visualRect(table->model()->index(0, 0))).toImage();
        const QColor ground = color(Token::AccentWeak);
        int darkest = 255;
        for (int x = 0; x < row.width(); ++x) {
            for (int y = 0; y < row.height(); ++y) {
                darkest = qMin(darkest, qGray(row.pixel(x, y)));
            }
        }
        QVERIFY2(qGray(ground.rgb()) - darkest > 100, qPrintable(QString::number(darkest))); // ink, not white on pale
    }

    void keysOfAnotherAreRefused()
    {
        WindowFixture fixture;
        fixture.show();
        fixture.window.showShortcuts();
        auto* dialog = fixture.window.findChild<ShortcutsDialog*>();
        auto* table = dialog->findChild<QTableView*>();
        auto* model = qobject_cast<ShortcutModel*>(table->model());
        table->selectRow(rowOf(*model, QStringLiteral("compare")));
        auto* keys = dialog->findChild<QKeySequenceEdit*>();
        keys->setKeySequence(QKeySequence(Qt::Key_F7));
        auto* use = findNamed<QPushButton>(*dialog, QStringLiteral("Use these keys"));
        use->click();
        const auto labels = dialog->findChildren<Label*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [&](const Label* label) { return label->text().contains(QLatin1String("Next change")); }));
        QAction* action = fixture.window.actions().action(QStringLiteral("compare"));
        QCOMPARE(action->shortcut(), QKeySequence(QStringLiteral("Ctrl+D")));
        keys->setKeySequence(QKeySequence(QStringLiteral("Ctrl+J")));
        use->click();
        QCOMPARE(action->shortcut(), QKeySequence(QStringLiteral("Ctrl+J")));
        table->selectRow(model->rowCount() - 1); // a key of the cards
        QVERIFY(!use->isEnabled());
    }
};

STACKWRIGHT_TEST(TestShortcuts)
#include "tst_shortcuts.moc"
