// Sizes and places of ThemeStyle.
#include "style/styleparts.h"
#include "style/themestyle.h"

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

namespace stackwright {

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return px(16);
    case PM_ToolBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return px(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return px(8);
    case PM_DefaultFrameWidth:
        return qobject_cast<const QPlainTextEdit*>(widget) != nullptr
            ? px(4)
            : QProxyStyle::pixelMetric(metric, option, widget); // room for the round corners
    case PM_ScrollBarExtent: return px(11);
    case PM_ScrollBarSliderMin: return px(32);
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SplitterWidth: return px(5);
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_TabBarTabHSpace: return px(24);
    case PM_TabBarTabVSpace: return px(14);
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return px(4);
    case PM_ToolTipLabelFrameWidth: return px(6);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return px(12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return px(8);
    case PM_TreeViewIndentation: return px(16);
    case PM_HeaderDefaultSectionSizeVertical: return px(34); // rows of a table
    case PM_FocusFrameHMargin:
        if (qobject_cast<const QTableView*>(widget) != nullptr) {
            return px(13); // its texts stand below those of the header
        }
        return px(2);
    case PM_FocusFrameVMargin: return px(2);
    case PM_LineEditIconSize: return px(16);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient: return 0;
    case SH_Menu_MouseTracking: return 1;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize ThemeStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool iconToo = button != nullptr && !button->icon.isNull();
        const bool quiet = buttonKind(widget) == ButtonKind::Quiet;
        QFont font = widget != nullptr ? widget->font() : QFont();
        font.setWeight(QFont::DemiBold); // the heaviest it is drawn with
        const int text = button != nullptr ? QFontMetrics(font).size(Qt::TextShowMnemonic, button->text).width() + 1
                                           : contents.width();
        const int width =
            text + (iconToo && button != nullptr ? button->iconSize.width() + (button->text.isEmpty() ? 0 : px(8)) : 0);
        const int line = button != nullptr ? button->fontMetrics.height() : contents.height();
        return QSize(width + px(quiet ? 16 : 26), qMax(px(34), line + px(14)));
    }
    case CT_ToolButton: return QSize(qMax(px(32), contents.width() + px(12)), qMax(px(32), contents.height() + px(8)));
    case CT_LineEdit:
        if (widget != nullptr && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) != nullptr) {
            return contents;
        }
        return QSize(contents.width() + px(16), qMax(px(32), contents.height() + px(10)));
    case CT_ComboBox: return QSize(contents.width() + px(44), qMax(px(32), option->fontMetrics.height() + px(14)));
    case CT_SpinBox: return QSize(contents.width() + px(34), qMax(px(32), option->fontMetrics.height() + px(14)));
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator) {
            return QSize(contents.width(), px(9));
        }
        return QSize(contents.width() + px(76), qMax(px(28), contents.height() + px(10)));
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const int air = qobject_cast<const QTableView*>(widget) != nullptr ? px(10) : 0;
        return QSize(base.width(), qMax(px(28), base.height() + air));
    }
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return QSize(base.width() + px(16), qMax(px(34), base.height()));
    }
    case CT_ProgressBar: return QSize(contents.width(), px(8));
    default: return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

namespace {

// The margins of a table's cell keep it from its neighbours; between an icon and its word both would be a hole.
QRect besideIcon(const QRect& words, const QStyleOption& option, const QWidget* widget, int margin)
{
    const auto* cell = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    if (cell == nullptr || !cell->features.testFlag(QStyleOptionViewItem::HasDecoration)
        || qobject_cast<const QTableView*>(widget) == nullptr) {
        return words;
    }
    const int hole = 2 * margin - px(6);
    const bool mirrored = option.direction == Qt::RightToLeft;
    return words.adjusted(mirrored ? 0 : -hole, 0, mirrored ? hole : 0, 0);
}

} // namespace

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (widget != nullptr && qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) != nullptr) {
            return option->rect;
        }
        return visualRect(option->direction, option->rect,
            option->rect.adjusted(leadingIcon(widget).isEmpty() ? px(8) : px(30), px(1), -px(8), -px(1)));
    case SE_PushButtonContents: return option->rect;
    case SE_ItemViewItemText:
        return besideIcon(QProxyStyle::subElementRect(element, option, widget), *option, widget,
            pixelMetric(PM_FocusFrameHMargin, option, widget));
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

namespace {

QRect comboBoxRect(const QRect& all, QStyle::SubControl part)
{
    switch (part) {
    case QStyle::SC_ComboBoxEditField: return all.adjusted(px(10), px(2), -px(30), -px(2));
    case QStyle::SC_ComboBoxArrow: return {all.right() - px(28), all.y(), px(28), all.height()};
    default: return {};
    }
}

QRect spinBoxRect(const QRect& all, QStyle::SubControl part)
{
    const QRect arrows(all.right() - px(24), all.y() + px(3), px(22), all.height() - px(6));
    switch (part) {
    case QStyle::SC_SpinBoxUp: return {arrows.x(), arrows.y(), arrows.width(), arrows.height() / 2};
    case QStyle::SC_SpinBoxDown: return {arrows.x(), arrows.center().y() + 1, arrows.width(), arrows.height() / 2};
    case QStyle::SC_SpinBoxEditField: return all.adjusted(px(8), px(2), -px(28), -px(2));
    default: return all;
    }
}

QRect scrollBarRect(const QStyleOptionSlider& bar, QStyle::SubControl part)
{
    const QRect all = bar.rect;
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? all.height() : all.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int slider = range <= 0
        ? length
        : qBound(qMin(px(32), length), int(qint64(length) * bar.pageStep / (range + bar.pageStep)), length);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - slider, bar.upsideDown);
    const auto span = [&](int from, int to) {
        return upright ? QRect(all.x(), all.y() + from, all.width(), to - from)
                       : QRect(all.x() + from, all.y(), to - from, all.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return span(start, start + slider);
    case QStyle::SC_ScrollBarSubPage: return span(0, start);
    case QStyle::SC_ScrollBarAddPage: return span(start + slider, length);
    case QStyle::SC_ScrollBarGroove: return all;
    default: return {}; // there are no arrows
    }
}

} // namespace

QRect ThemeStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow)) {
        return visualRect(option->direction, option->rect, comboBoxRect(option->rect, part));
    }
    if (control == CC_SpinBox) {
        return visualRect(option->direction, option->rect, spinBoxRect(option->rect, part));
    }
    const bool drawn = part != SC_ScrollBarFirst && part != SC_ScrollBarLast && part != SC_None;
    const auto* bar = control == CC_ScrollBar && drawn ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
    return bar != nullptr ? scrollBarRect(*bar, part) : QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace stackwright
