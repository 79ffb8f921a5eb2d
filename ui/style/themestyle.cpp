#include "style/themestyle.h"

#include "style/styleparts.h"
#include "style/textheight.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

namespace stackwright {

namespace {

constexpr auto kindProperty = "stackwrightButtonKind";
constexpr auto leadingIconProperty = "stackwrightLeadingIcon";

template <typename Option>
const Option& as(const QStyleOption& option)
{
    return static_cast<const Option&>(option);
}

} // namespace

void setLeadingIcon(QLineEdit* field, const QString& icon)
{
    field->setProperty(leadingIconProperty, icon);
}

QString leadingIcon(const QWidget* field)
{
    return field != nullptr ? field->property(leadingIconProperty).toString() : QString();
}

void setButtonKind(QAbstractButton* button, ButtonKind kind)
{
    button->setProperty(kindProperty, int(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget* button)
{
    return button != nullptr ? ButtonKind(button->property(kindProperty).toInt()) : ButtonKind::Plain;
}

ThemeStyle::ThemeStyle(Look look) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), look_(std::move(look))
{
}

void ThemeStyle::setLook(const Look& look)
{
    look_ = look;
    forgetHeights();
    QApplication::setFont(textFont(TextRole::Body));
    QApplication::setPalette(paletteOf(look_.tokens));
    const auto topLevels = QApplication::topLevelWidgets();
    for (QWidget* window : topLevels) {
        rescale(window);
    }
    const auto widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        QEvent changed(QEvent::StyleChange);
        QApplication::sendEvent(widget, &changed);
    }
}

void ThemeStyle::polish(QPalette& palette)
{
    palette = paletteOf(look_.tokens);
}

void ThemeStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr
        || qobject_cast<QTabBar*>(widget) != nullptr || qobject_cast<QAbstractSpinBox*>(widget) != nullptr
        || qobject_cast<QLineEdit*>(widget) != nullptr || widget->inherits("QScrollBar")) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

bool ThemeStyle::drawOwnPrimitive(
    PrimitiveElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: drawButtonPanel(option, painter, widget); return true;
    case PE_FrameFocusRect:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_IndicatorArrowDown: return true;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(option, painter); return true;
    case PE_IndicatorRadioButton: drawRadioButton(option, painter); return true;
    case PE_PanelLineEdit: drawFieldPanel(option, painter, widget); return true;
    case PE_FrameLineEdit: return true;
    case PE_Frame:
        if (qobject_cast<const QAbstractItemView*>(widget) == nullptr
            && qobject_cast<const QAbstractScrollArea*>(widget) != nullptr) {
            drawFieldPanel(option, painter, widget);
            return true;
        }
        return false;
    case PE_PanelScrollAreaCorner: painter.fillRect(option.rect, color(Token::Surface)); return true;
    case PE_PanelItemViewRow: return true;
    case PE_PanelItemViewItem:
        qobject_cast<const QTableView*>(widget) != nullptr ? drawCellPanel(as<QStyleOptionViewItem>(option), painter)
                                                           : drawRowPanel(as<QStyleOptionViewItem>(option), painter);
        return true;
    case PE_IndicatorBranch: drawBranch(option, painter); return true;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        drawRound(painter, option.rect, 0, color(Token::Raised), color(Token::BorderStrong));
        return true;
    default: return false;
    }
}

bool ThemeStyle::drawOwnControl(
    ControlElement element, const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel: drawButtonLabel(as<QStyleOptionButton>(option), painter, widget); return true;
    case CE_TabBarTabShape: drawTab(as<QStyleOptionTab>(option), painter); return true;
    case CE_TabBarTabLabel: drawTabLabel(as<QStyleOptionTab>(option), painter); return true;
    case CE_HeaderSection: drawHeaderSection(as<QStyleOptionHeader>(option), painter); return true;
    case CE_HeaderLabel: drawHeaderLabel(as<QStyleOptionHeader>(option), painter); return true;
    case CE_HeaderEmptyArea: painter.fillRect(option.rect, color(Token::Sunken)); return true;
    case CE_MenuItem: drawMenuItem(as<QStyleOptionMenuItem>(option), painter); return true;
    case CE_MenuEmptyArea: return true;
    case CE_ProgressBar: drawProgress(as<QStyleOptionProgressBar>(option), painter); return true;
    case CE_Splitter: {
        const bool upright = option.rect.height() > option.rect.width();
        const QPoint centre = option.rect.center();
        painter.fillRect(upright ? QRect(centre.x(), option.rect.y(), 1, option.rect.height())
                                 : QRect(option.rect.x(), centre.y(), option.rect.width(), 1),
            color(Token::Border));
        return true;
    }
    case CE_ScrollBarAddLine:
    case CE_ScrollBarSubLine: return true;
    default: return false;
    }
}

void ThemeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (!drawOwnPrimitive(element, *option, *painter, widget)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = element == CE_ItemViewItem ? qstyleoption_cast<const QStyleOptionViewItem*>(option) : nullptr;
    if (item != nullptr) { // a chosen row has a pale ground; the palette's ink for selections belongs to the solid one
                           // of fields
        QStyleOptionViewItem row(*item);
        row.palette.setColor(QPalette::HighlightedText, color(Token::AccentWeakText));
        QProxyStyle::drawControl(element, &row, painter, widget);
    } else if (!drawOwnControl(element, *option, *painter, widget)) {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ThemeStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox: drawComboBox(as<QStyleOptionComboBox>(*option), *painter, widget); return;
    case CC_SpinBox:
        drawSpinBox(as<QStyleOptionSpinBox>(*option), *painter, subControlRect(control, option, SC_SpinBoxUp, widget),
            subControlRect(control, option, SC_SpinBoxDown, widget));
        return;
    case CC_ToolButton: drawToolButton(as<QStyleOptionToolButton>(*option), *painter, widget); return;
    case CC_ScrollBar:
        drawScrollBar(
            as<QStyleOptionSlider>(*option), *painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace stackwright
