#include "widgets/doorcard.h"

#include "style/icons.h"
#include "style/look.h"
#include "style/styleparts.h"
#include "style/textheight.h"

#include <QKeyEvent>

namespace stackwright {

DoorCard::DoorCard(const QString& icon, const QString& title, const QString& text, QWidget* parent)
    : QAbstractButton(parent), icon_(icon), sentence_(text)
{
    setText(title);
    setAccessibleDescription(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DoorCard::setFacts(const QString& facts)
{
    facts_ = facts;
    setAccessibleDescription(sentence_ + QLatin1Char('\n') + facts_);
    updateGeometry();
}

int DoorCard::factsHeight() const
{
    return facts_.isEmpty() ? 0 : QFontMetrics(textFont(TextRole::Caption)).height() + px(4);
}

QRect DoorCard::textRoom(int width) const
{
    return QRect(px(60), px(12), width - px(74), 0);
}

QSize DoorCard::sizeHint() const
{
    return QSize(px(260), heightForWidth(px(260)));
}

int DoorCard::heightForWidth(int width) const
{
    const QRect room = textRoom(width);
    const int title = QFontMetrics(textFont(TextRole::Strong)).height();
    const int text = wrappedHeight(sentence_, textFont(TextRole::Secondary), room.width());
    return qMax(px(60), title + px(2) + text + factsHeight() + px(24));
}

void DoorCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool hot = underMouse() || isDown();
    if (framed_ || hot) {
        drawRound(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(10),
            hot ? mixed(color(Token::Surface), color(Token::AccentWeak), 0.5) : color(Token::Surface),
            color(hot ? Token::BorderStrong : Token::Border));
    }
    const auto place = [this](const QRect& area) { return style()->visualRect(layoutDirection(), rect(), area); };
    const QRect tile = place(QRect(px(14), px(14), px(34), px(34)));
    drawRound(
        painter, tile, px(8), color(Token::AccentWeak), look().tokens.highContrast ? color(Token::Text) : QColor());
    paintIcon(painter, QRectF(tile).adjusted(px(8), px(8), -px(8), -px(8)), icon_, color(Token::AccentWeakText));
    const QRect room = textRoom(width());
    const QFont strong = textFont(TextRole::Strong);
    const QFontMetrics metrics(strong);
    painter.setFont(strong);
    painter.setPen(color(Token::Text));
    painter.drawText(place(QRect(room.x(), room.y(), room.width(), metrics.height())),
        int(Qt::AlignVCenter) | int(Qt::AlignLeading), metrics.elidedText(text(), Qt::ElideRight, room.width()));
    painter.setFont(textFont(TextRole::Secondary));
    painter.setPen(color(Token::TextSecondary));
    painter.drawText(place(QRect(room.x(), room.y() + metrics.height() + px(2), room.width(), height())),
        int(Qt::AlignTop) | int(Qt::AlignLeading) | int(Qt::TextWordWrap), sentence_);
    if (!facts_.isEmpty()) {
        const QFontMetrics small(textFont(TextRole::Caption));
        const int top = room.y() + metrics.height() + px(2)
            + wrappedHeight(sentence_, textFont(TextRole::Secondary), room.width()) + px(4);
        painter.setFont(textFont(TextRole::Caption));
        painter.setPen(color(Token::TextTertiary));
        painter.drawText(place(QRect(room.x(), top, room.width(), small.height())),
            int(Qt::AlignVCenter) | int(Qt::AlignLeading), small.elidedText(facts_, Qt::ElideRight, room.width()));
    }
    QStyleOption option;
    option.initFrom(this);
    if (showsFocus(option)) {
        drawFocusRing(painter, rect(), px(10));
    }
}

void DoorCard::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void DoorCard::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

} // namespace stackwright
