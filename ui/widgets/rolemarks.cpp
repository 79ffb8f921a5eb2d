#include "widgets/rolemarks.h"

#include "style/look.h"
#include "style/styleparts.h"
#include "style/textheight.h"
#include "style/viewlook.h"

#include <QEvent>

namespace stackwright {

RoleMarks::RoleMarks(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RoleMarks::setTexts(const QString& business, const QString& development, const QString& operations)
{
    texts_ = {business, development, operations};
    QStringList words;
    for (int index = 0; index < 3; ++index) {
        words += tr("%1: %2").arg(viewLooks()[size_t(index)].name, texts_.at(index));
    }
    setAccessibleName(tr("Why it matters"));
    setAccessibleDescription(words.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

int RoleMarks::layOut(int width, QPainter* painter) const
{
    const QFont font = textFont(TextRole::Secondary);
    const int disc = px(20);
    int y = 0;
    for (int index = 0; index < texts_.size(); ++index) {
        const QRect room(disc + px(10), y + px(1), width - disc - px(10), 4000);
        const int height = wrappedHeight(texts_.at(index), font, room.width());
        if (painter != nullptr) {
            const ViewLook role = viewLooks()[size_t(index)];
            const auto place = [&](const QRect& area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
            const QRect mark = place(QRect(0, y, disc, disc));
            drawRound(*painter, QRectF(mark).adjusted(0.5, 0.5, -0.5, -0.5), disc / 2.0, {}, color(role.ink), 1.3);
            painter->setFont(textFont(TextRole::CaptionStrong));
            painter->setPen(color(role.ink));
            painter->drawText(mark, Qt::AlignCenter, role.letter);
            painter->setFont(font);
            painter->setPen(color(Token::TextSecondary));
            painter->drawText(place(QRect(room.x(), room.y(), room.width(), height)),
                int(Qt::AlignLeading) | int(Qt::TextWordWrap), texts_.at(index));
        }
        y += qMax(disc, height + px(2)) + px(6);
    }
    return qMax(0, y - px(6));
}

int RoleMarks::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

QSize RoleMarks::sizeHint() const
{
    return QSize(px(320), heightForWidth(px(320)));
}

void RoleMarks::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    layOut(width(), &painter);
}

void RoleMarks::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

} // namespace stackwright
