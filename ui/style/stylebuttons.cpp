// Buttons, check boxes and tabs of ThemeStyle.
#include "style/icons.h"
#include "style/styleparts.h"
#include "style/themestyle.h"

namespace stackwright {

void drawRound(
    QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& line, double width)
{
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const double inset = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void drawFocusRing(QPainter& painter, const QRectF& rect, double radius, bool onFill)
{
    drawRound(painter, rect, radius, {}, color(Token::Focus), 2);
    if (onFill) {
        drawRound(painter, rect.adjusted(2, 2, -2, -2), qMax(1.0, radius - 2), {}, color(Token::OnAccent), 1);
    }
}

bool showsFocus(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

namespace {

struct ButtonColors {
    QColor fill;
    QColor line;
    QColor text;
};

// How a button is held: nothing of it for one that is disabled.
enum class Hold {
    Idle,
    Hovered,
    Down,
};

QColor filled(Hold hold)
{
    const QColor solid = color(Token::AccentSolid);
    switch (hold) {
    case Hold::Down: return mixed(solid, Qt::black, 0.18);
    case Hold::Hovered: return mixed(solid, Qt::black, 0.09);
    default: return solid;
    }
}

QColor quiet(Hold hold)
{
    switch (hold) {
    case Hold::Down: return color(Token::AccentWeak);
    case Hold::Hovered: return color(Token::Sunken);
    default: return {};
    }
}

QColor framed(Hold hold)
{
    const QColor raised = color(Token::Raised);
    switch (hold) {
    case Hold::Down: return color(Token::Sunken);
    case Hold::Hovered: return mixed(raised, color(Token::Sunken), 0.6);
    default: return raised;
    }
}

Hold holdOf(const QStyleOption& option)
{
    if (option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On)) {
        return Hold::Down;
    }
    return option.state.testFlag(QStyle::State_Enabled) && option.state.testFlag(QStyle::State_MouseOver)
        ? Hold::Hovered
        : Hold::Idle;
}

ButtonColors colorsOf(const QStyleOption& option, ButtonKind kind)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const Hold hold = holdOf(option);
    if (kind == ButtonKind::Primary && enabled) {
        return {filled(hold), {}, color(Token::OnAccent)};
    }
    if (kind == ButtonKind::Quiet || kind == ButtonKind::Tool) {
        const QColor text = color(kind == ButtonKind::Quiet ? Token::Accent : Token::Text);
        return {quiet(hold), {}, enabled ? text : color(Token::TextTertiary)};
    }
    if (!enabled) {
        return {color(Token::Background), color(Token::Border), color(Token::TextTertiary)};
    }
    return {framed(hold), color(Token::BorderStrong), color(Token::Text)};
}

} // namespace

void drawButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const ButtonKind kind = buttonKind(widget);
    const ButtonColors colors = colorsOf(option, kind);
    drawRound(painter, option.rect, px(6), colors.fill, colors.line);
    if (showsFocus(option)) {
        drawFocusRing(painter, option.rect, px(6), kind == ButtonKind::Primary);
    }
}

void drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget)
{
    const PainterState state(painter);
    const ButtonKind kind = buttonKind(widget);
    QFont font = painter.font();
    font.setWeight(kind == ButtonKind::Plain ? QFont::Medium : QFont::DemiBold);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int iconSide = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = iconSide > 0 && !option.text.isEmpty() ? px(8) : 0;
    const QRect room = option.rect.adjusted(px(8), 0, -px(8), 0);
    const int textWidth = qMin(metrics.size(Qt::TextShowMnemonic, option.text).width(), room.width() - iconSide - gap);
    int x = room.x() + (room.width() - iconSide - gap - textWidth) / 2;
    if (iconSide > 0) {
        const QRect place = QStyle::visualRect(
            option.direction, option.rect, QRect(x, option.rect.center().y() - iconSide / 2 + 1, iconSide, iconSide));
        option.icon.paint(&painter, place, Qt::AlignCenter,
            option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        x += iconSide + gap;
    }
    painter.setPen(colorsOf(option, kind).text);
    const QRect place = QStyle::visualRect(
        option.direction, option.rect, QRect(x, option.rect.y(), textWidth + 1, option.rect.height()));
    painter.drawText(place,
        int(Qt::AlignVCenter) | int(Qt::AlignLeading) | int(Qt::TextShowMnemonic) | int(Qt::TextSingleLine),
        metrics.elidedText(option.text, Qt::ElideRight, textWidth + 1, int(Qt::TextShowMnemonic)));
}

void drawToolButton(const QStyleOptionToolButton& option, QPainter& painter, const QWidget*)
{
    const ButtonColors colors = colorsOf(option, ButtonKind::Tool);
    if (colors.fill.isValid()) {
        drawRound(painter, option.rect, px(6), colors.fill, {});
    }
    const int side = option.iconSize.width();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QRect place(0, 0, side, side);
    place.moveCenter(option.rect.center());
    option.icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    if (showsFocus(option)) {
        drawFocusRing(painter, option.rect, px(6));
    }
}

void drawCheckBox(const QStyleOption& option, QPainter& painter)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor fill = on ? (enabled ? color(Token::AccentSolid) : color(Token::TextTertiary)) : color(Token::Surface);
    drawRound(painter, option.rect, px(4), fill, on ? QColor() : color(Token::BorderStrong), 1.5);
    if (on) {
        const double side = option.rect.width() * 0.72;
        QRectF place(0, 0, side, side);
        place.moveCenter(QRectF(option.rect).center());
        paintIcon(painter, place, QStringLiteral("check"), color(Token::OnAccent));
    }
    if (showsFocus(option)) {
        drawFocusRing(painter, QRectF(option.rect).adjusted(-3, -3, 3, 3), px(6));
    }
}

void drawRadioButton(const QStyleOption& option, QPainter& painter)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF rect(option.rect);
    drawRound(painter, rect, rect.width() / 2, color(Token::Surface),
        on ? color(Token::AccentSolid) : color(Token::BorderStrong), on ? px(5) : 1.5);
    if (showsFocus(option)) {
        drawFocusRing(painter, rect.adjusted(-3, -3, 3, 3), rect.width() / 2 + 3);
    }
}

void drawTab(const QStyleOptionTab& option, QPainter& painter)
{
    const QRect line(option.rect.x() + px(8), option.rect.bottom() - px(3) + 1, option.rect.width() - px(16), px(3));
    if (option.state.testFlag(QStyle::State_Selected)) {
        drawRound(painter, line, px(1.5), color(Token::Accent), {});
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        drawRound(painter, line, px(1.5), color(Token::Border), {});
    }
    if (showsFocus(option) && option.state.testFlag(QStyle::State_Selected)) {
        drawFocusRing(painter, QRectF(option.rect).adjusted(2, px(6), -2, -px(6)), px(6));
    }
}

void drawTabLabel(const QStyleOptionTab& option, QPainter& painter)
{
    const PainterState state(painter);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QFont font = painter.font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(selected ? color(Token::Accent) : color(Token::TextSecondary));
    painter.drawText(option.rect, int(Qt::AlignCenter) | int(Qt::TextShowMnemonic), option.text);
}

} // namespace stackwright
