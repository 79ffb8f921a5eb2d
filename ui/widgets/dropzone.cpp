#include "widgets/dropzone.h"

#include "style/icons.h"
#include "widgets/label.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace stackwright {

namespace {

constexpr int roomyFrom = 128; // height from which icon and sentence are shown
constexpr int highest = 300;   // more would be emptiness with a frame

} // namespace

DropZone::DropZone(const QString& title, const QString& text, QWidget* parent)
    : QFrame(parent), title_(new Label(title, TextRole::Strong)),
      text_(new Label(text, TextRole::Secondary, Token::TextSecondary))
{
    auto* column = new QVBoxLayout(this);
    setMargins(column, 16, 12, 16, 12);
    setSpacing(column, 4);
    column->addStretch(1);
    for (Label* label : {title_, text_}) {
        label->setElided(true);
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addStretch(1);
    text_->hide();
    setMaximumHeight(px(highest));
}

bool DropZone::roomy() const
{
    return height() >= px(roomyFrom);
}

void DropZone::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        setMaximumHeight(px(highest));
    }
}

void DropZone::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    text_->setVisible(roomy());
    setMargins(layout(), 16, roomy() ? 52 : 12, 16, 12); // the icon stands above the words
}

void DropZone::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::BorderStrong), 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(10), px(10));
    if (roomy()) {
        const int side = px(28);
        paintIcon(painter, QRectF((width() - side) / 2.0, title_->y() - side - px(10), side, side),
            QStringLiteral("folder-open"), color(Token::TextTertiary));
    }
}

} // namespace stackwright
