// Fields, lists, menus and bars of ThemeStyle.
#include "style/icons.h"
#include "style/styleparts.h"
#include "style/themestyle.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>

namespace stackwright {

namespace {

void drawField(const QStyleOption& option, QPainter& painter, const QRectF& rect)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool readOnly = option.state.testFlag(QStyle::State_ReadOnly);
    drawRound(painter, rect, px(6), enabled && !readOnly ? color(Token::Surface) : color(Token::Background),
        enabled ? color(Token::BorderStrong) : color(Token::Border));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        drawFocusRing(painter, rect, px(6));
    }
}

void drawChevron(QPainter& painter, const QRect& room, double side, const QString& name, bool enabled)
{
    QRectF place(0, 0, side, side);
    place.moveCenter(QRectF(room).center());
    paintIcon(painter, place, name, enabled ? color(Token::TextSecondary) : color(Token::TextTertiary));
}

} // namespace

void drawFieldPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    if (widget != nullptr
        && (qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) != nullptr
            || qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr)) {
        return; // the box around it has the frame
    }
    drawField(option, painter, option.rect);
    if (const QString name = leadingIcon(widget); !name.isEmpty()) {
        const QRect place(option.rect.x() + px(9), option.rect.center().y() - px(8) + 1, px(16), px(16));
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, place), name, color(Token::TextTertiary));
    }
}

void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget*)
{
    drawField(option, painter, option.rect);
    const QRect arrow = QStyle::visualRect(option.direction, option.rect,
        QRect(option.rect.right() - px(28), option.rect.y(), px(24), option.rect.height()));
    drawChevron(painter, arrow, px(16), QStringLiteral("chevron-down"), option.state.testFlag(QStyle::State_Enabled));
}

void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QRect& up, const QRect& down)
{
    drawField(option, painter, option.rect);
    drawChevron(painter, up, px(12), QStringLiteral("chevron-up"),
        option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    drawChevron(painter, down, px(12), QStringLiteral("chevron-down"),
        option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

// A cell of a table: its row is one band, and a line below keeps the rows apart.
void drawCellPanel(const QStyleOptionViewItem& option, QPainter& painter)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, color(selected ? Token::AccentWeak : Token::Surface));
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), color(Token::Border));
    if (showsFocus(option)) {
        drawFocusRing(painter, option.rect.adjusted(1, 1, -1, -1), px(4));
    }
}

void drawRowPanel(const QStyleOptionViewItem& option, QPainter& painter)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        drawRound(painter, option.rect, px(4), color(Token::AccentWeak), {});
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        drawRound(painter, option.rect, px(4), color(Token::Sunken), {});
    }
    if (showsFocus(option)) {
        drawFocusRing(painter, option.rect, px(4));
    }
}

void drawBranch(const QStyleOption& option, QPainter& painter)
{
    if (!option.state.testFlag(QStyle::State_Children)) {
        return;
    }
    const bool open = option.state.testFlag(QStyle::State_Open);
    const bool leftward = option.direction == Qt::RightToLeft;
    drawChevron(painter, option.rect, px(14),
        open           ? QStringLiteral("chevron-down")
            : leftward ? QStringLiteral("chevron-left")
                       : QStringLiteral("chevron-right"),
        true);
}

void drawHeaderSection(const QStyleOptionHeader& option, QPainter& painter)
{
    painter.fillRect(option.rect, color(Token::Surface));
    painter.fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), color(Token::Border));
}

void drawHeaderLabel(const QStyleOptionHeader& option, QPainter& painter)
{
    const PainterState state(painter);
    painter.setFont(textFont(TextRole::CaptionStrong));
    painter.setPen(color(Token::TextSecondary));
    const QRect room = option.rect.adjusted(px(12), 0, -px(4), 0);
    painter.drawText(room, int(Qt::AlignVCenter) | int(Qt::AlignLeading),
        painter.fontMetrics().elidedText(option.text, Qt::ElideRight, room.width()));
}

void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QRect& slider)
{
    if (option.maximum <= option.minimum) {
        return;
    }
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const QColor fill = mixed(color(Token::Surface), color(Token::BorderStrong), hover ? 1.0 : 0.7);
    const double thick = px(hover ? 8 : 6);
    QRectF handle(slider);
    if (option.orientation == Qt::Vertical) {
        handle = QRectF(handle.center().x() - thick / 2, handle.y() + 2, thick, handle.height() - 4);
    } else {
        handle = QRectF(handle.x() + 2, handle.center().y() - thick / 2, handle.width() - 4, thick);
    }
    drawRound(painter, handle, thick / 2, fill, {});
}

void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter)
{
    const PainterState state(painter);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(option.rect.x() + px(8), option.rect.center().y(), option.rect.width() - px(16), 1),
            color(Token::Border));
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected) && enabled) {
        drawRound(painter, QRectF(option.rect).adjusted(px(4), 1, -px(4), -1), px(4), color(Token::AccentWeak), {});
    }
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect mark = place(QRect(option.rect.x() + px(12), option.rect.center().y() - px(8) + 1, px(16), px(16)));
    const QColor ink = enabled ? color(Token::Text) : color(Token::TextTertiary);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        paintIcon(painter, mark, QStringLiteral("check"), color(Token::Accent));
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const QRect room = option.rect.adjusted(px(38), 0, -px(16), 0);
    painter.setPen(ink);
    painter.drawText(
        place(room), int(Qt::AlignVCenter) | int(Qt::AlignLeading) | int(Qt::TextShowMnemonic), parts.constFirst());
    painter.setPen(color(Token::TextTertiary));
    if (parts.size() > 1) {
        painter.drawText(place(room), int(Qt::AlignVCenter) | int(Qt::AlignTrailing), parts.at(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        paintIcon(painter, place(QRect(option.rect.right() - px(24), option.rect.center().y() - px(7), px(14), px(14))),
            option.direction == Qt::RightToLeft ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right"),
            ink);
    }
}

void drawProgress(const QStyleOptionProgressBar& option, QPainter& painter)
{
    const double thick = qMin(option.rect.height(), px(6));
    QRectF groove(option.rect.x(), option.rect.center().y() - thick / 2 + 0.5, option.rect.width(), thick);
    drawRound(painter, groove, thick / 2, color(Token::Border), {});
    const int range = option.maximum - option.minimum;
    const double part = range > 0 ? double(option.progress - option.minimum) / range : 0.35;
    if (part > 0) {
        const double width = qMax(thick, groove.width() * qMin(1.0, part));
        groove = option.direction == Qt::RightToLeft ? QRectF(groove.right() - width, groove.y(), width, thick)
                                                     : QRectF(groove.x(), groove.y(), width, thick);
        drawRound(painter, groove, thick / 2, color(Token::AccentSolid), {});
    }
}

} // namespace stackwright
