#include "widgets/emptystate.h"

#include "style/icons.h"
#include "widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace stackwright {

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent), icon_(icon), title_(new Label(title, TextRole::Section)),
      text_(paragraph(text, TextRole::Secondary, Token::TextSecondary))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 24, 24, 24, 24);
    setSpacing(column, 4);
    title_->setAlignment(Qt::AlignCenter);
    title_->setWordWrap(true);
    text_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    column->addStretch(3);
    column->addSpacing(px(40));
    column->addWidget(title_);
    column->addWidget(text_);
    column->addStretch(4);
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    title_->setText(title);
    text_->setText(text);
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int side = px(28);
    paintIcon(painter, QRectF((width() - side) / 2.0, title_->y() - side - px(10), side, side), icon_,
        color(Token::TextTertiary));
}

} // namespace stackwright
