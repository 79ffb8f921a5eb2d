#include "pages/previewpane.h"
#include "pages/stagespage.h"
#include "support/testrunner.h"
#include "ui/scenes.h"
#include "widgets/commandpalette.h"
#include "window/focusorder.h"
#include "window/windowactions.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QDialog>
#include <QGraphicsView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

using namespace stackwright;

namespace {

const QList<QAccessible::Role> controls = {QAccessible::PushButton, QAccessible::RadioButton, QAccessible::CheckBox,
    QAccessible::EditableText, QAccessible::ListItem, QAccessible::TreeItem, QAccessible::SpinBox, QAccessible::Link,
    QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::PageTab, QAccessible::PageTabList,
    QAccessible::List, QAccessible::Tree, QAccessible::Table, QAccessible::ComboBox, QAccessible::ProgressBar,
    QAccessible::Slider, QAccessible::MenuItem, QAccessible::Dialog, QAccessible::Window, QAccessible::Graphic,
    QAccessible::Document};

struct Found {
    QStringList unnamed;
    QStringList doubled;
    int controls = 0;
};

bool scrolls(const QAccessibleInterface& access)
{
    // Scroll buttons of a tab bar and the like stand in the tree though nobody sees them.
    return access.rect().isEmpty();
}

void walk(QAccessibleInterface* access, Found& found, QHash<QString, int>& names, int depth = 0)
{
    if (access == nullptr || !access->isValid() || access->state().invisible || depth > 40) {
        return;
    }
    if (controls.contains(access->role()) && !scrolls(*access)) {
        ++found.controls;
        const QString name = access->text(QAccessible::Name);
        const QString kind =
            access->object() != nullptr ? QString::fromLatin1(access->object()->metaObject()->className()) : QString();
        if (name.isEmpty() && access->text(QAccessible::Value).isEmpty()) {
            found.unnamed +=
                QStringLiteral("%1 (role %2) in %3")
                    .arg(kind)
                    .arg(int(access->role()))
                    .arg(access->parent() != nullptr ? access->parent()->text(QAccessible::Name) : QString());
        } else if (++names[QStringLiteral("%1 %2").arg(int(access->role())).arg(name)] == 2 && !name.isEmpty()) {
            found.doubled += QStringLiteral("%1 %2").arg(kind, name);
        }
    }
    for (int child = 0; child < access->childCount(); ++child) {
        walk(access->child(child), found, names, depth + 1);
    }
}

bool isControl(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr
        || qobject_cast<const QLineEdit*>(&widget) != nullptr || qobject_cast<const QComboBox*>(&widget) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr
        || qobject_cast<const QAbstractItemView*>(&widget) != nullptr
        || qobject_cast<const QPlainTextEdit*>(&widget) != nullptr
        || qobject_cast<const QGraphicsView*>(&widget) != nullptr || qobject_cast<const QTabBar*>(&widget) != nullptr;
}

// Part of another control, which has the keys: the line of a spin box, a tab bar's scroll button, a table's corner.
bool isInner(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return parent != nullptr
        && (isControl(*parent)
            || (parent->parentWidget() != nullptr
                && qobject_cast<const QAbstractItemView*>(parent->parentWidget()) != nullptr));
}

// Tab reaches it, or arrow keys from another card of its group.
bool reached(const QWidget* widget, const QList<QWidget*>& order)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (button != nullptr && button->group() != nullptr && button->group()->exclusive()) {
        const auto others = button->group()->buttons();
        return std::any_of(others.begin(), others.end(), [&](QAbstractButton* other) { return order.contains(other); });
    }
    if (button == nullptr || !button->autoExclusive()) {
        return order.contains(const_cast<QWidget*>(widget));
    }
    return std::any_of(order.begin(), order.end(),
        [&](const QWidget* other) { return other->parentWidget() == widget->parentWidget(); });
}

// The palette has its own keys: the field keeps them, and the arrows walk the list below it. In any other panel Tab
// stays inside.
bool isOfPanel(const QWidget& widget)
{
    const auto* panel = qobject_cast<const FloatingPanel*>(widget.parentWidget());
    return qobject_cast<const CommandPalette*>(panel) != nullptr
        || (panel != nullptr && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus);
}

// In a dialog, Qt's own order.
bool tabReaches(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

// Controls that no key leads to. What cannot be pressed is no control: a point of a list that leads nowhere.
QStringList notReached(const WizardWindow& window)
{
    const QList<QWidget*> order = focusOrder(window.centralWidget());
    QStringList missing;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool words = widget->inherits("QAbstractButton") && widget->focusPolicy() == Qt::NoFocus;
        const bool keys =
            widget->window() != &window ? tabReaches(*widget) : reached(widget, order) || isOfPanel(*widget);
        if (isControl(*widget) && !isInner(*widget) && !words && widget->isVisible() && widget->isEnabled() && !keys) {
            missing += QStringLiteral("%1 “%2”").arg(
                QLatin1String(widget->metaObject()->className()), widget->accessibleName());
        }
    }
    return missing;
}

} // namespace

class TestAccessible final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyElementHasANameOfItsOwn_data()
    {
        QTest::addColumn<QString>("scene");
        for (const QString& scene : sceneNames()) {
            QTest::newRow(qPrintable(scene)) << scene;
        }
    }

    void everyElementHasANameOfItsOwn()
    {
        QFETCH(QString, scene);
        WindowFixture fixture(sceneCatalogue(scene));
        fixture.show(QSize(1440, 900));
        QVERIFY(setScene(fixture, scene));
        Found found;
        QHash<QString, int> names;
        walk(QAccessible::queryAccessibleInterface(&fixture.window), found, names);
        QVERIFY2(found.controls > 4 || scene.startsWith(QLatin1String("one question")),
            qPrintable(QString::number(found.controls)));
        QVERIFY2(found.unnamed.isEmpty(), qPrintable(found.unnamed.join(QLatin1Char('\n'))));
        QVERIFY2(found.doubled.isEmpty(), qPrintable(found.doubled.join(QLatin1Char('\n'))));
        const QStringList missing = notReached(fixture.window);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

    void dialogsAndMenusToo()
    {
        WindowFixture fixture;
        fixture.show(QSize(1440, 900));
        QVERIFY(setScene(fixture, QStringLiteral("goals")));
        fixture.window.showShortcuts();
        fixture.window.saveAsPreset();
        fixture.window.showAbout();
        fixture.window.openPalette();
        QCoreApplication::processEvents();
        QList<QWidget*> roots = fixture.window.findChildren<QWidget*>();
        roots.removeIf([](const QWidget* widget) {
            return qobject_cast<const QDialog*>(widget) == nullptr
                && qobject_cast<const CommandPalette*>(widget) == nullptr;
        });
        QCOMPARE(roots.size(), 4);
        for (QWidget* root : std::as_const(roots)) {
            Found found;
            QHash<QString, int> names;
            walk(QAccessible::queryAccessibleInterface(root), found, names);
            QVERIFY(found.controls > 0);
            QCOMPARE(found.unnamed, QStringList());
            QCOMPARE(found.doubled, QStringList());
        }
        QStringList entries;
        for (const QAction* action : fixture.window.actions().menu()->actions()) {
            if (!action->isSeparator()) {
                QVERIFY2(!action->text().isEmpty() && !entries.contains(action->text()), qPrintable(action->text()));
                entries += action->text();
            }
        }
        QVERIFY(entries.size() > 8);
    }

    // header, stages, cards, preview, bottom (SCREENS: accessibility)
    void tabWalksAsThePageReads()
    {
        WindowFixture fixture;
        fixture.show(QSize(1440, 900));
        fixture.workFile.startNew(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.showPage(Page::Stages);
        const QList<QWidget*> order = focusOrder(fixture.window.centralWidget());
        const auto at = [&](const QString& name) {
            const auto found = std::find_if(order.begin(), order.end(), [&](const QWidget* widget) {
                return widget->accessibleName().isEmpty() ? widget->property("text").toString() == name
                                                          : widget->accessibleName() == name;
            });
            return found - order.begin();
        };
        const QStringList names = {QStringLiteral("Main menu"), QStringLiteral("Present"), QStringLiteral("Stages"),
            QStringLiteral("Filter tools"), QStringLiteral("Gitea"),
            QStringLiteral("Preview over the whole width (Shift+F9)"), QStringLiteral("Files of the stack"),
            QStringLiteral("File text"), QStringLiteral("Back")};
        for (int index = 0; index < names.size(); ++index) {
            QVERIFY2(at(names.at(index)) < order.size(), qPrintable(names.at(index)));
            QVERIFY2(index == 0 || at(names.at(index)) > at(names.at(index - 1)), qPrintable(names.at(index)));
        }
        order.constFirst()->setFocus();
        for (int step = 1; step <= int(order.size()); ++step) { // all the way round, and no trap
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget(), order.at(step % order.size()));
        }
    }

    void enterPressesTheFocusedButton()
    {
        WindowFixture fixture;
        fixture.show();
        auto* first = findNamed<QAbstractButton>(fixture.window, QStringLiteral("New workshop"));
        QVERIFY(first != nullptr && first->hasFocus());
        QTest::keyClick(first, Qt::Key_Return);
        auto* empty = findNamed<QAbstractButton>(fixture.window, QStringLiteral("An empty page"));
        QVERIFY(empty != nullptr);
        empty->setFocus(Qt::TabFocusReason);
        QTest::keyClick(empty, Qt::Key_Return);
        QCOMPARE(fixture.window.page(), Page::Goals);
        auto* next = findNamed<QAbstractButton>(fixture.window, QStringLiteral("Next: Stages"));
        QVERIFY(next != nullptr);
        next->setFocus(Qt::TabFocusReason);
        QTest::keyClick(next, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(fixture.window.page(), Page::Stages);
    }

    void conflictsStandInTheDescriptionOfTheCard()
    {
        WindowFixture fixture;
        fixture.show();
        fixture.workFile.startNew(enterpriseStack());
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.showStage(QStringLiteral("ci"));
        QTRY_VERIFY([&] {
            const auto widgets = fixture.window.findChildren<QAbstractButton*>();
            for (const QAbstractButton* widget : widgets) {
                if (widget->accessibleName() == QLatin1String("GitLab CI/CD")
                    || widget->accessibleName() == QLatin1String("GitLab CI")) {
                    return widget->accessibleDescription().contains(QLatin1String("runs only with"));
                }
            }
            return false;
        }());
    }
};

STACKWRIGHT_TEST(TestAccessible)
#include "tst_accessible.moc"
