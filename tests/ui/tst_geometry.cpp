#include "pages/stagespage.h"
#include "support/testrunner.h"
#include "ui/scenes.h"
#include "widgets/floatingpanel.h"
#include "widgets/label.h"
#include "widgets/messagebar.h"
#include "window/translations.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QGraphicsView>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace stackwright;

namespace {

struct Room {
    QSize size;
    double zoom = 1.0;
    double points = 0; // of the system font; 0: as it is
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString language = QStringLiteral("en");
};

QString nameOf(const QWidget& widget)
{
    const QString words =
        widget.accessibleName().isEmpty() ? widget.property("text").toString() : widget.accessibleName();
    return QStringLiteral("%1 “%2” %3x%4")
        .arg(QLatin1String(widget.metaObject()->className()), words.left(60))
        .arg(widget.width())
        .arg(widget.height());
}

// Qt's own parts of views, fields and bars arrange themselves.
bool isInside(const QWidget& widget)
{
    for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractItemView*>(parent) != nullptr
            || qobject_cast<const QLineEdit*>(parent) != nullptr
            || qobject_cast<const QAbstractSpinBox*>(parent) != nullptr
            || qobject_cast<const QComboBox*>(parent) != nullptr
            || qobject_cast<const QPlainTextEdit*>(parent) != nullptr
            || qobject_cast<const QGraphicsView*>(parent) != nullptr
            || qobject_cast<const QTabBar*>(parent) != nullptr) {
            return true;
        }
    }
    return false;
}

bool isPage(const QWidget& widget)
{
    const auto* area = widget.parentWidget() != nullptr
        ? qobject_cast<const QScrollArea*>(widget.parentWidget()->parentWidget())
        : nullptr;
    return area != nullptr && area->widget() == &widget;
}

// What does not fit into the room its parent gives.
QString outside(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    if (parent == nullptr || widget.isWindow() || qobject_cast<const QScrollBar*>(&widget) != nullptr) {
        return {};
    }
    if (isPage(widget)) { // a page may be higher than the window, never wider: nothing scrolls sideways
        return widget.width() > parent->width()
            ? QStringLiteral("wider than the window by %1").arg(widget.width() - parent->width())
            : QString();
    }
    const int slack =
        qobject_cast<const QSplitter*>(parent) != nullptr ? 1 : 0; // Qt's own rounding, from right to left
    return parent->rect().adjusted(0, 0, slack, 0).contains(widget.geometry())
        ? QString()
        : QStringLiteral("at %1 outside of its parent, %2 wide").arg(widget.x()).arg(parent->width());
}

QString cutLabel(const QLabel& label)
{
    const auto* own = qobject_cast<const Label*>(&label);
    if (label.text().isEmpty() || (own != nullptr && own->isElided())) {
        return {};
    }
    if (label.wordWrap()) {
        const int wanted = label.heightForWidth(label.width());
        return wanted > label.height() + 1 ? QStringLiteral("needs a height of %1").arg(wanted) : QString();
    }
    return label.sizeHint().width() > label.width() + 1 || label.sizeHint().height() > label.height() + 1
        ? QStringLiteral("needs %1x%2").arg(label.sizeHint().width()).arg(label.sizeHint().height())
        : QString();
}

QString cutButton(const QAbstractButton& button)
{
    if (qobject_cast<const QToolButton*>(&button) != nullptr
        && button.text().isEmpty()) { // WCAG 2.2, 2.5.8: 24 by 24 at least
        const QSize least = QSize(px(24), px(24)).expandedTo(button.iconSize());
        return least.boundedTo(button.size()) != least
            ? QStringLiteral("needs %1x%2").arg(least.width()).arg(least.height())
            : QString();
    }
    if (button.hasHeightForWidth()) {
        const int wanted = button.heightForWidth(button.width());
        return wanted > button.height() + 1 ? QStringLiteral("needs a height of %1").arg(wanted) : QString();
    }
    const QSize wanted = button.sizeHint();
    const bool grows = button.sizePolicy().horizontalPolicy()
        == QSizePolicy::Expanding; // a card elides, and tells all in its description
    const bool narrow = !grows && wanted.width() > button.width() + 1;
    return narrow || wanted.height() > button.height() + 1
        ? QStringLiteral("needs %1x%2").arg(wanted.width()).arg(wanted.height())
        : QString();
}

QString cut(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return cutLabel(*label);
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return cutButton(*button);
    }
    if (const auto* table = qobject_cast<const QTableView*>(&widget)) {
        const bool low = table->model() != nullptr && table->model()->rowCount() > 0
            && table->rowHeight(0) < static_cast<const QAbstractItemView*>(table)->sizeHintForRow(0);
        return low ? QStringLiteral("needs rows of %1, they have %2")
                         .arg(static_cast<const QAbstractItemView*>(table)->sizeHintForRow(0))
                         .arg(table->rowHeight(0))
                   : QString();
    }
    const bool field = qobject_cast<const QLineEdit*>(&widget) != nullptr
        || qobject_cast<const QComboBox*>(&widget) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr
        || qobject_cast<const QTabBar*>(&widget) != nullptr;
    const QSize wanted = widget.minimumSizeHint();
    return field && (wanted.height() > widget.height() || wanted.width() > widget.width())
        ? QStringLiteral("needs %1x%2").arg(wanted.width()).arg(wanted.height())
        : QString();
}

QString overlapped(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    if (parent == nullptr || widget.isWindow()) {
        return {};
    }
    const auto others = parent->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (const QWidget* other : others) {
        const bool before = qobject_cast<const FloatingPanel*>(other) != nullptr
            || qobject_cast<const FloatingPanel*>(&widget) != nullptr;
        const bool beside = other != &widget && other->isVisible() && !other->isWindow() && !before;
        const bool handle = other->inherits("QSplitterHandle")
            || widget.inherits("QSplitterHandle"); // wider than it looks, to be caught
        if (beside && !handle && other->geometry().intersects(widget.geometry())) {
            return QStringLiteral("overlaps ") + nameOf(*other);
        }
    }
    return {};
}

// A dialog must fit before its window, or its buttons are out of reach.
QString tooLarge(const QWidget& widget, const QWidget& window)
{
    const bool fits = widget.width() <= window.width() && widget.height() <= window.height();
    return qobject_cast<const QDialog*>(&widget) == nullptr || fits ? QString()
                                                                    : QStringLiteral("larger than the window");
}

QStringList troubles(const QWidget& window)
{
    QStringList found;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || isInside(*widget)) {
            continue;
        }
        for (const QString& trouble :
            {outside(*widget), cut(*widget), overlapped(*widget), tooLarge(*widget, window)}) {
            if (!trouble.isEmpty()) {
                found += nameOf(*widget) + QStringLiteral(": ") + trouble;
            }
        }
    }
    return found;
}

} // namespace

// Nothing is cut, nothing overlaps, nothing leaves its place: small and large, with large letters, from right to left.
class TestGeometry final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marginsAreMirrored()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        MessageValue value;
        value.title = QStringLiteral("a title");
        MessageBar bar(value);
        bar.resize(600, 80);
        bar.show();
        const auto labels = bar.findChildren<Label*>();
        QVERIFY(!labels.isEmpty());
        const bool roomForTheIcon = labels.constFirst()->geometry().right() <= bar.width() - px(40);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(roomForTheIcon);
    }

    // What grew for large letters or a narrow window shrinks again: no empty strip stays behind.
    void messagesAreNoHigherThanTheirWords_data()
    {
        QTest::addColumn<QString>("scene");
        QTest::newRow("the focus on a fix") << QStringLiteral("stages with a conflict");
        QTest::newRow("the focus elsewhere") << QStringLiteral("changes of a pick that clashes");
        QTest::newRow("a line to write into") << QStringLiteral("stages with a noted risk");
    }

    void messagesAreNoHigherThanTheirWords()
    {
        QFETCH(QString, scene);
        WindowFixture fixture(sceneCatalogue(scene));
        fixture.show(QSize(1366, 768));
        QVERIFY(setScene(fixture, scene));
        const auto excess = [&fixture] {
            QTest::qWait(50);
            const auto bars = fixture.window.findChildren<MessageBar*>();
            int most = bars.isEmpty() ? -1 : 0;
            for (const MessageBar* bar : bars) {
                most = bar->isVisible() ? qMax(most, bar->height() - bar->heightForWidth(bar->width())) : most;
            }
            return most;
        };
        QCOMPARE(excess(), 0);
        fixture.theme.setZoom(2.0);
        fixture.window.resize(1920, 1080);
        QCOMPARE(excess(), 0);
        fixture.theme.setZoom(1.0);
        QCOMPARE(excess(), 0);
        fixture.window.resize(1024, 640);
        QCOMPARE(excess(), 0);
        fixture.window.resize(1366, 768);
        QCOMPARE(excess(), 0);
        fixture.window.findInAll();
        QCOMPARE(excess(), 0);
        fixture.window.showStage(QStringLiteral("chat"));
        fixture.window.nextConflict(1);
        QTest::qWait(300); // what the fix would change
        QCOMPARE(excess(), 0);
        fixture.window.toggleRendered();
        QCOMPARE(excess(), 0);
        fixture.window.toggleFullPreview(); // out of sight while the window changes
        fixture.window.resize(1024, 640);
        (void)excess();
        fixture.window.resize(1366, 768);
        fixture.window.toggleFullPreview();
        QCOMPARE(excess(), 0);
        fixture.window.compareTools();
        fixture.theme.setZoom(2.0);
        (void)excess();
        fixture.theme.setZoom(1.0);
        fixture.window.stagesPage().leaveCompare();
        QCOMPARE(excess(), 0);
    }

    void everythingHasRoom_data()
    {
        QTest::addColumn<Room>("room");
        QTest::newRow("laptop") << Room{{1366, 768}};
        QTest::newRow("smallest") << Room{{1024, 640}};
        QTest::newRow("4K") << Room{{3840, 2160}, 1.0};
        QTest::newRow("4K at 200 %") << Room{{3840, 2160}, 2.0};
        QTest::newRow("desktop at 200 %") << Room{{1920, 1080}, 2.0};
        QTest::newRow("laptop at 200 %") << Room{{1366, 768}, 2.0};
        QTest::newRow("laptop with 14 points") << Room{{1366, 768}, 1.0, 14};
        QTest::newRow("smallest with 14 points") << Room{{1024, 640}, 1.0, 14};
        QTest::newRow("right to left") << Room{{1366, 768}, 1.0, 0, Qt::RightToLeft};
        QTest::newRow("right to left, smallest") << Room{{1024, 640}, 1.0, 0, Qt::RightToLeft};
        QTest::newRow("German") << Room{{1366, 768}, 1.0, 0, Qt::LeftToRight, QStringLiteral("de")};
        QTest::newRow("German, smallest") << Room{{1024, 640}, 1.0, 0, Qt::LeftToRight, QStringLiteral("de")};
        QTest::newRow("German at 200 %") << Room{{1920, 1080}, 2.0, 0, Qt::LeftToRight, QStringLiteral("de")};
        QTest::newRow("right to left at 200 %") << Room{{1920, 1080}, 2.0, 0, Qt::RightToLeft};
    }

    void everythingHasRoom()
    {
        QFETCH(Room, room);
        const QFont before = QApplication::font();
        if (room.points > 0) { // as the desktop would have set it before we came
            QApplication::setStyle(QStringLiteral("Fusion"));
            QFont larger = before;
            larger.setPointSizeF(room.points);
            QApplication::setFont(larger);
        }
        rememberLanguage(room.language);
        loadTranslations(*qApp);
        QApplication::setLayoutDirection(room.direction);
        QStringList found;
        for (const QString& scene : sceneNames()) {
            WindowFixture fixture(sceneCatalogue(scene));
            fixture.theme.setZoom(room.zoom);
            if (room.points > 0) {
                QVERIFY(textFont(TextRole::Strong).pointSizeF() > room.points - 0.1);
            }
            fixture.show(room.size);
            if (!setScene(fixture, scene)) {
                found += QStringLiteral("the scene “%1” is not reached").arg(scene);
                continue;
            }
            if (fixture.window.size() != room.size) {
                found += QStringLiteral("“%1” pushes the window to %2x%3")
                             .arg(scene)
                             .arg(fixture.window.width())
                             .arg(fixture.window.height());
            }
            for (const QString& trouble : troubles(fixture.window)) {
                found += scene + QStringLiteral(": ") + trouble;
            }
            fixture.theme.setZoom(1.0);
        }
        rememberLanguage({});
        loadTranslations(*qApp);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        if (room.points > 0) {
            QApplication::setStyle(QStringLiteral("Fusion"));
            QApplication::setFont(before);
        }
        QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
    }
};

STACKWRIGHT_TEST(TestGeometry)
#include "tst_geometry.moc"
