#include "focusorder.h"
#include "pages/previewpane.h"
#include "pages/stagespage.h"
#include "support/testrunner.h"
#include "ui/fixture.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace stackwright;

namespace {

const QList<QAccessible::Role> controls = {QAccessible::PushButton, QAccessible::RadioButton, QAccessible::CheckBox, QAccessible::EditableText,
    QAccessible::ListItem, QAccessible::TreeItem, QAccessible::SpinBox, QAccessible::Link,
    QAccessible::ButtonMenu, QAccessible::PageTab, QAccessible::List, QAccessible::Tree};

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
        const QString kind = access->object() != nullptr ? QString::fromLatin1(access->object()->metaObject()->className()) : QString();
        if (name.isEmpty() && access->text(QAccessible::Value).isEmpty()) {
            found.unnamed += QStringLiteral("%1 (role %2) in %3").arg(kind).arg(int(access->role())).arg(access->parent() != nullptr ? access->parent()->text(QAccessible::Name) : QString());
        } else if (++names[QStringLiteral("%1 %2").arg(int(access->role())).arg(name)] == 2 && !name.isEmpty()) {
            found.doubled += QStringLiteral("%1 %2").arg(kind, name);
        }
    }
    for (int child = 0; child < access->childCount(); ++child) {
        walk(access->child(child), found, names, depth + 1);
    }
}

// Tab reaches it, or arrow keys from another card of its group.
bool reached(const QWidget* widget, const QList<QWidget*>& order)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (button == nullptr || !button->autoExclusive()) {
        return order.contains(const_cast<QWidget*>(widget));
    }
    return std::any_of(order.begin(), order.end(), [&](const QWidget* other) { return other->parentWidget() == widget->parentWidget(); });
}

} // namespace

class TestAccessible final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<Page>("page");
        QTest::addColumn<int>("tab");
        QTest::newRow("start") << Page::Start << 0;
        QTest::newRow("goals") << Page::Goals << 0;
        QTest::newRow("stages with files") << Page::Stages << int(PreviewPane::Files);
        QTest::newRow("stages with changes") << Page::Stages << int(PreviewPane::Changes);
        QTest::newRow("stages with wiring") << Page::Stages << int(PreviewPane::Wiring);
        QTest::newRow("stages with notes") << Page::Stages << int(PreviewPane::Notes);
        QTest::newRow("review") << Page::Review << 0;
        QTest::newRow("export") << Page::Export << 0;
        QTest::newRow("done") << Page::Done << 0;
    }

    void pages()
    {
        QFETCH(Page, page);
        QFETCH(int, tab);
        WindowFixture fixture;
        fixture.show(QSize(1440, 900));
        fixture.workFile.startNew(enterpriseStack());
        fixture.session.skip(QStringLiteral("source-control"), {}); // conflicts to be seen
        QVERIFY(waitForFiles(fixture.session));
        fixture.window.stagesPage().preview()->setTab(tab);
        fixture.window.showPage(page);
        QCoreApplication::processEvents();
        Found found;
        QHash<QString, int> names;
        walk(QAccessible::queryAccessibleInterface(&fixture.window), found, names);
        QVERIFY2(found.controls > 4, qPrintable(QString::number(found.controls)));
        QVERIFY2(found.unnamed.isEmpty(), qPrintable(found.unnamed.join(QLatin1Char('\n'))));
        QVERIFY2(found.doubled.isEmpty(), qPrintable(found.doubled.join(QLatin1Char('\n'))));

        const QList<QWidget*> order = focusOrder(fixture.window.centralWidget());
        const auto widgets = fixture.window.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            const bool control = qobject_cast<const QAbstractButton*>(widget) != nullptr || qobject_cast<const QLineEdit*>(widget) != nullptr
                || qobject_cast<const QComboBox*>(widget) != nullptr;
            const bool inner = qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) != nullptr || qobject_cast<const QLineEdit*>(widget->parentWidget()) != nullptr;
            const bool words = widget->metaObject()->className() == QByteArray("QAbstractButton") || widget->focusPolicy() == Qt::NoFocus;
            if (control && !inner && !words && widget->isVisible() && widget->isEnabled()) {
                QVERIFY2(reached(widget, order), qPrintable(widget->accessibleName() + QLatin1String(widget->metaObject()->className())));
            }
        }
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
                return widget->accessibleName().isEmpty() ? widget->property("text").toString() == name : widget->accessibleName() == name;
            });
            return found - order.begin();
        };
        const QStringList names = {QStringLiteral("Main menu"), QStringLiteral("Present"), QStringLiteral("Stages"), QStringLiteral("Filter tools"), QStringLiteral("Gitea"),
            QStringLiteral("Preview over the whole width (Shift+F9)"), QStringLiteral("Files of the stack"), QStringLiteral("File text"), QStringLiteral("Back")};
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
                if (widget->accessibleName() == QLatin1String("GitLab CI/CD") || widget->accessibleName() == QLatin1String("GitLab CI")) {
                    return widget->accessibleDescription().contains(QLatin1String("needs"));
                }
            }
            return false;
        }());
    }
};

STACKWRIGHT_TEST(TestAccessible)
#include "tst_accessible.moc"
