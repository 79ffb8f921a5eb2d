#include "widgets/chip.h"

#include "style/look.h"
#include "style/styleparts.h"

#include <QEvent>
#include <QStyleOptionButton>

namespace stackwright {

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize Chip::sizeHint() const
{
    QFont font = textFont(TextRole::CaptionStrong);
    font.setWeight(QFont::DemiBold); // room for the checked form, so that nothing moves
    const QFontMetrics metrics(font);
    return QSize(metrics.horizontalAdvance(text()) + px(22), qMax(px(26), metrics.height() + px(8)));
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor ground = isChecked() ? color(Token::AccentWeak)
        : underMouse()                ? color(Token::Sunken)
                                      : color(Token::Surface);
    drawRound(painter, pill, pill.height() / 2, ground, isChecked() ? color(Token::Accent) : color(Token::BorderStrong),
        isChecked() ? 1.5 : 1);
    QFont font = textFont(TextRole::Caption);
    font.setWeight(isChecked() ? QFont::DemiBold : QFont::Medium);
    painter.setFont(font);
    painter.setPen(isChecked() ? color(Token::AccentWeakText) : color(Token::TextSecondary));
    painter.drawText(rect(), Qt::AlignCenter, text());
    QStyleOption option;
    option.initFrom(this);
    if (showsFocus(option)) {
        drawFocusRing(painter, rect(), pill.height() / 2);
    }
}

void Chip::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

} // namespace stackwright
