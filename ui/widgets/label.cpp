#include "widgets/label.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace stackwright {

Label::Label(const QString& text, TextRole role, Token tone, QWidget* parent)
    : QLabel(text, parent), role_(role), tone_(tone)
{
    setTextFormat(Qt::PlainText); // names and texts come from files of others
    alignToReading();
    applyLook();
}

void Label::setTone(Token tone)
{
    tone_ = tone;
    applyLook();
}

void Label::setElided(bool elided)
{
    elided_ = elided;
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize Label::minimumSizeHint() const
{
    return elided_ ? QSize(px(24), fontMetrics().height()) : sizes().minimum;
}

QSize Label::sizeHint() const
{
    return sizes().hint;
}

LabelSizes Label::sizes() const
{
    ensurePolished(); // it may change the font
    const LabelShape shape{
        text(), font(), wordWrap(), minimumWidth(), maximumWidth(), contentsMargins(), margin(), indent()};
    return rememberedSizes(shape, [this] { return LabelSizes{QLabel::sizeHint(), QLabel::minimumSizeHint()}; });
}

int Label::heightForWidth(int width) const
{
    return rememberedHeight(text(), font(), width, [this, width] { return QLabel::heightForWidth(width); });
}

void Label::mousePressEvent(QMouseEvent* event)
{
    if (buddy() != nullptr && event->button() == Qt::LeftButton && buddy()->isEnabled()) {
        buddy()->setFocus(Qt::MouseFocusReason);
    } else {
        QLabel::mousePressEvent(event);
    }
}

void Label::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        applyLook();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        alignToReading();
    }
}

// A name in Latin letters stands where the others stand, though Qt would put it to the left of an Arabic window.
void Label::alignToReading()
{
    const bool leading = (alignment() & (Qt::AlignHCenter | Qt::AlignJustify)) == 0
        && (!alignment().testFlag(Qt::AlignRight) || alignment().testFlag(Qt::AlignAbsolute));
    if (leading) {
        const auto side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        setAlignment((alignment() & Qt::AlignVertical_Mask) | side | Qt::AlignAbsolute);
    }
}

void Label::paintEvent(QPaintEvent* event)
{
    if (!elided_) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    painter.drawText(contentsRect(), int(alignment()) | int(Qt::TextSingleLine), shown);
    if (shown != text() && toolTip() != text()) {
        setToolTip(text());
    }
}

void Label::applyLook()
{
    const QFont font = textFont(role_);
    if (this->font() != font) {
        setFont(font);
    }
    QPalette colors = palette();
    if (colors.color(QPalette::WindowText) != color(tone_)) {
        colors.setColor(QPalette::WindowText, color(tone_));
        setPalette(colors);
    }
}

Label* paragraph(const QString& text, TextRole role, Token tone)
{
    auto* label = new Label(text, role, tone);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

} // namespace stackwright
