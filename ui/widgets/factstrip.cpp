#include "widgets/factstrip.h"

#include "style/look.h"
#include "style/textheight.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace stackwright {

FactStrip::FactStrip(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactStrip::setFacts(const std::vector<Fact>& facts)
{
    if (facts == facts_) {
        return;
    }
    facts_ = facts;
    QStringList words;
    for (const Fact& fact : facts) {
        words += tr("%1: %2").arg(fact.name, fact.value);
    }
    setAccessibleName(tr("What would change"));
    setAccessibleDescription(words.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

int FactStrip::layOut(int width, QPainter* painter) const
{
    const QFont small = textFont(TextRole::Caption);
    const QFont strong = textFont(TextRole::CaptionStrong);
    const int nameHeight = QFontMetrics(small).lineSpacing();
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (const Fact& fact : facts_) {
        const int wanted =
            qMax(QFontMetrics(small).horizontalAdvance(fact.name), QFontMetrics(strong).horizontalAdvance(fact.value))
            + px(2);
        const int room = qMin(wanted, width);
        if (x > 0 && x + room > width) {
            x = 0;
            y += lineHeight + px(8);
            lineHeight = 0;
        }
        const int valueHeight = wrappedHeight(fact.value, strong, room);
        if (painter != nullptr) {
            const auto place = [&](int top, int height) {
                return QStyle::visualRect(layoutDirection(), rect(), QRect(x, top, room, height));
            };
            painter->setFont(small);
            painter->setPen(color(Token::TextTertiary));
            painter->drawText(place(y, nameHeight), int(Qt::AlignLeading) | int(Qt::AlignVCenter), fact.name);
            painter->setFont(strong);
            painter->setPen(color(fact.ink));
            painter->drawText(
                place(y + nameHeight, valueHeight), int(Qt::AlignLeading) | int(Qt::TextWordWrap), fact.value);
        }
        lineHeight = qMax(lineHeight, nameHeight + valueHeight);
        x += room + px(18);
    }
    return y + lineHeight;
}

int FactStrip::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

QSize FactStrip::sizeHint() const
{
    return QSize(px(400), heightForWidth(px(400)));
}

QSize FactStrip::minimumSizeHint() const
{
    return QSize(px(120), QFontMetrics(textFont(TextRole::Caption)).lineSpacing());
}

void FactStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    layOut(width(), &painter);
}

void FactStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

} // namespace stackwright
