#include "widgets/ground.h"

#include "style/look.h"
#include "style/styleparts.h"

#include <QVBoxLayout>

namespace stackwright {

Ground::Ground(Token ground, Shape shape, QWidget* parent) : QFrame(parent), ground_(ground), shape_(shape)
{
    setFrameShape(QFrame::NoFrame);
}

void Ground::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor line = color(Token::Border);
    switch (shape_) {
    case Shape::Card:
        drawRound(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(10), color(ground_), line);
        return;
    case Shape::Flat: painter.fillRect(rect(), color(ground_)); return;
    case Shape::LineBelow:
        painter.fillRect(rect(), color(ground_));
        painter.fillRect(QRect(0, height() - 1, width(), 1), line);
        return;
    case Shape::LineAbove:
        painter.fillRect(rect(), color(ground_));
        painter.fillRect(QRect(0, 0, width(), 1), line);
        return;
    case Shape::LineRight:
        painter.fillRect(rect(), color(ground_));
        painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? 0 : width() - 1, 0, 1, height()), line);
        return;
    }
}

QVBoxLayout* formOn(Ground* card)
{
    auto* column = new QVBoxLayout(card);
    setMargins(column, 18, 16, 18, 18);
    setSpacing(column, 10);
    return column;
}

Ground* cardAround(QWidget* content)
{
    auto* card = new Ground(Token::Surface, Ground::Shape::Card);
    auto* column = new QVBoxLayout(card);
    setMargins(column, 1, 5, 1, 6);
    column->addWidget(content);
    return card;
}

} // namespace stackwright
