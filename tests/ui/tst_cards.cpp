#include "style/look.h"
#include "style/themecontrol.h"
#include "support/testrunner.h"
#include "widgets/cardgrid.h"
#include "widgets/optionform.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace stackwright;

namespace {

std::vector<ToolCardValue> cards(int count)
{
    std::vector<ToolCardValue> values;
    for (int index = 0; index < count; ++index) {
        ToolCardValue value;
        value.id = QStringLiteral("tool%1").arg(index);
        value.name = QStringLiteral("Tool %1").arg(index);
        value.summary = QStringLiteral("Does things");
        values.push_back(value);
    }
    return values;
}

} // namespace

class TestCards final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arrowsMoveAndSpacePicks()
    {
        CardGrid grid;
        grid.setCards(cards(6), false);
        grid.resize(640, 300);
        grid.show();
        QVERIFY(QTest::qWaitForWindowActive(&grid));
        QSignalSpy toggled(&grid, &CardGrid::toggled);
        ToolCard* first = grid.card(QStringLiteral("tool0"));
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), grid.card(QStringLiteral("tool1")));
        QCOMPARE(toggled.count(), 0); // moving is not picking
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), grid.card(QStringLiteral("tool4")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(toggled.count(), 1);
        QCOMPARE(toggled.takeFirst().at(0).toString(), QStringLiteral("tool4"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QSignalSpy entered(&grid, &CardGrid::entered);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(entered.takeFirst().at(0).toString(), QStringLiteral("tool1"));
        QVERIFY(grid.card(QStringLiteral("tool4"))->isChecked()); // whoever listens decides whether it is picked
    }

    // Nothing on a card ends in "…": a longer text makes the card higher.
    void textsAreWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("strip");
        const QString sentence = QStringLiteral("Takes logs, traces and metrics in one open format, and keeps them "
                                                "where everybody who looks after the service finds them again");
        QTest::newRow("a long summary") << QStringLiteral("Tool") << sentence << QString();
        QTest::newRow("a long reason") << QStringLiteral("Tool") << QStringLiteral("Does things") << sentence;
        QTest::newRow("a long name") << QStringLiteral(
            "SonarQube Community Build with every plug-in of the whole world")
                                     << QStringLiteral("Does things") << QString();
    }

    void textsAreWhole()
    {
        QFETCH(QString, name);
        QFETCH(QString, summary);
        QFETCH(QString, strip);
        auto values = cards(2);
        values[1].name = name;
        values[1].summary = summary;
        values[1].stripText = strip;
        values[1].strip = strip.isEmpty() ? ToolCardValue::Strip::None : ToolCardValue::Strip::Warning;
        CardGrid grid;
        grid.setCards(values, false);
        for (const double zoom : {1.0, 2.0}) {
            ThemeControl theme;
            theme.setZoom(zoom);
            for (const int width : {px(184), px(252)}) {
                const int plain = grid.cards().at(0)->heightForWidth(width);
                QVERIFY(grid.cards().at(1)->heightForWidth(width) >= plain);
                const QFontMetrics metrics(textFont(TextRole::Caption)); // the smallest letters: at least so many lines
                const int letters = metrics.horizontalAdvance(name + summary + strip);
                QVERIFY2(grid.cards().at(1)->heightForWidth(width) >= metrics.lineSpacing() * (letters / width),
                    qPrintable(QString::number(width)));
            }
            QVERIFY(grid.cards().at(1)->heightForWidth(px(184)) > grid.cards().at(0)->heightForWidth(px(184)));
            theme.setZoom(1.0);
        }
    }

    void rolesAreRadioButtonsOrCheckBoxes()
    {
        CardGrid grid;
        grid.setCards(cards(2), false);
        QCOMPARE(QAccessible::queryAccessibleInterface(grid.cards().front())->role(), QAccessible::RadioButton);
        grid.setCards(cards(2), true);
        QCOMPARE(QAccessible::queryAccessibleInterface(grid.cards().front())->role(), QAccessible::CheckBox);
    }

    void screenReadersPick()
    {
        CardGrid grid;
        grid.setCards(cards(2), false);
        QSignalSpy toggled(&grid, &CardGrid::toggled);
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(grid.cards().front());
        access->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(toggled.count(), 1);
        QVERIFY(access->state().checked);
    }

    void refreshKeepsWidgetsAndFocus()
    {
        CardGrid grid;
        grid.setCards(cards(4), false);
        ToolCard* kept = grid.card(QStringLiteral("tool2"));
        auto values = cards(5);
        values[2].stripText = QStringLiteral("Needs internet access");
        grid.setCards(values, false);
        QCOMPARE(grid.card(QStringLiteral("tool2")), kept);
        QVERIFY(kept->accessibleDescription().contains(QLatin1String("Needs internet access")));
        QCOMPARE(int(grid.cards().size()), 5);
    }

    void showPickedTellsNobody()
    {
        CardGrid grid;
        grid.setCards(cards(3), false);
        QSignalSpy toggled(&grid, &CardGrid::toggled);
        grid.showPicked({QStringLiteral("tool1")});
        QVERIFY(grid.card(QStringLiteral("tool1"))->isChecked());
        grid.showPicked({}); // back to undecided
        QVERIFY(!grid.card(QStringLiteral("tool1"))->isChecked());
        QCOMPARE(toggled.count(), 0);
    }

    void optionsSayWhatChanged()
    {
        OptionForm form;
        OptionField mode{QStringLiteral("mode"), QStringLiteral("Mode"), OptionField::Kind::Choice,
            {QStringLiteral("cli"), QStringLiteral("server")}, 0, 0, QStringLiteral("server"), QStringLiteral("cli"),
            QStringLiteral("How it runs"), {}};
        OptionField flag{QStringLiteral("sbom"), QStringLiteral("Write an SBOM"), OptionField::Kind::Flag, {}, 0, 0,
            QStringLiteral("true"), QStringLiteral("true"), {}, {}};
        form.setFields({mode, flag});
        QSignalSpy edited(&form, &OptionForm::edited);
        auto* box = form.findChild<QComboBox*>();
        QCOMPARE(box->currentText(), QStringLiteral("server"));
        form.findChild<QCheckBox*>()->click();
        QCOMPARE(edited.takeFirst().at(1).toString(), QStringLiteral("false"));
        mode.value = QStringLiteral("cli");
        form.setFields({mode, flag});
        QCOMPARE(form.findChild<QComboBox*>(), box); // the same widget, with its focus
        QCOMPARE(box->currentText(), QStringLiteral("cli"));
    }
};

STACKWRIGHT_TEST(TestCards)
#include "tst_cards.moc"
