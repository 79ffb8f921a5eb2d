#include "widgets/clockparts.h"

#include "style/icons.h"
#include "style/look.h"
#include "style/styleparts.h"

#include <QEvent>
#include <QStyleOptionButton>

#include <numeric>

namespace stackwright {

namespace {

// As wide whatever the time is, so that nothing beside it moves each second.
int widestOf(const QString& text, const QFontMetrics& metrics)
{
    QString zeros = text;
    for (QChar& letter : zeros) {
        letter = letter.isDigit() ? QLatin1Char('0') : letter;
    }
    return metrics.horizontalAdvance(zeros);
}

QFont faceFont()
{
    QFont font = textFont(TextRole::Title);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ClockFace::ClockFace(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Time left of the item"));
}

void ClockFace::setValue(const ClockValue& value)
{
    const int before = sizeHint().width();
    text_ = value.left;
    over_ = value.over;
    running_ = value.running;
    if (accessibleDescription() != value.words) { // not each second: who listens would hear nothing else
        setAccessibleDescription(value.words);
    }
    setToolTip(value.words + QLatin1Char('\n') + value.whole);
    if (sizeHint().width() != before) {
        updateGeometry();
    }
    update();
}

QSize ClockFace::sizeHint() const
{
    const QFontMetrics metrics(faceFont());
    return QSize(widestOf(text_, metrics) + px(2) + (over_ ? px(26) : 0), metrics.height());
}

void ClockFace::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Token ink = over_ ? Token::Warning : running_ ? Token::Text : Token::TextSecondary;
    QRect room = rect();
    if (over_) {
        const QRect sign =
            QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - px(20)) / 2, px(20), px(20)));
        paintIcon(painter, sign, QStringLiteral("alert-triangle"), color(ink));
        room = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(px(26), 0, 0, 0));
    }
    painter.setFont(faceFont());
    painter.setPen(color(ink));
    painter.drawText(room, int(Qt::AlignLeading) | int(Qt::AlignVCenter), text_);
}

AgendaStrip::AgendaStrip(QWidget* parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // it elides, and tells all in its description
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void AgendaStrip::setValue(const ClockValue& value)
{
    value_ = value;
    setText(tr("Agenda"));
    QString words = value.item.isEmpty()
        ? tr("The agenda has %n item(s)", nullptr, int(value.minutes.size()))
        : tr("Item %1 of %2: %3").arg(value.current + 1).arg(value.minutes.size()).arg(value.item);
    if (!value.next.isEmpty()) {
        words += QStringLiteral(", ") + tr("next: %1").arg(value.next);
    }
    if (accessibleDescription() != words) {
        setAccessibleDescription(words);
        setToolTip(words);
    }
    update();
}

QSize AgendaStrip::sizeHint() const
{
    return QSize(px(290), QFontMetrics(textFont(TextRole::CaptionStrong)).height() + px(20));
}

QSize AgendaStrip::minimumSizeHint() const
{
    return QSize(px(150), sizeHint().height());
}

void AgendaStrip::paintWords(QPainter& painter, const QRect& room) const
{
    const QFont strong = textFont(TextRole::CaptionStrong);
    const QFont caption = textFont(TextRole::Caption);
    const QString count = value_.current < 0
        ? QString()
        : tr("%1/%2").arg(value_.current + 1).arg(value_.minutes.size()) + QStringLiteral("  ");
    const QString name =
        count + (value_.item.isEmpty() ? tr("%n item(s)", nullptr, int(value_.minutes.size())) : value_.item);
    painter.setFont(strong);
    painter.setPen(color(Token::Text));
    painter.drawText(room, int(Qt::AlignLeading) | int(Qt::AlignVCenter),
        QFontMetrics(strong).elidedText(name, Qt::ElideRight, room.width()));
    const int left = room.width() - QFontMetrics(strong).horizontalAdvance(name) - px(16);
    if (!value_.next.isEmpty() && left > px(60)) {
        painter.setFont(caption);
        painter.setPen(color(Token::TextTertiary));
        painter.drawText(room, int(Qt::AlignTrailing) | int(Qt::AlignVCenter),
            QFontMetrics(caption).elidedText(tr("next: %1").arg(value_.next), Qt::ElideRight, left));
    }
}

void AgendaStrip::paintBars(QPainter& painter, const QRectF& room) const
{
    const int count = int(value_.minutes.size());
    const double gap = count > 12 ? px(2) : px(3);
    // An item without minutes is seen, too.
    const int total = std::accumulate(
        value_.minutes.begin(), value_.minutes.end(), 0, [](int sum, int minutes) { return sum + qMax(minutes, 1); });
    const double whole = room.width() - gap * (count - 1);
    double x = room.x();
    for (int item = 0; item < count; ++item) {
        const double width = whole * qMax(value_.minutes[size_t(item)], 1) / total;
        const bool current = item == value_.current;
        const double height = current ? px(8) : px(4);
        const QRectF bar(x, room.center().y() - height / 2, width, height);
        const auto mirrored = [this](const QRectF& area) {
            return layoutDirection() == Qt::RightToLeft
                ? QRectF(this->width() - area.right(), area.y(), area.width(), area.height())
                : area;
        };
        const QColor done = mixed(color(Token::Surface), color(Token::AccentSolid), 0.55);
        drawRound(painter, mirrored(bar), height / 2, item < value_.current ? done : color(Token::Border), {});
        if (current) {
            const double part = qBound(qMin(height, width), width * value_.spent, width);
            drawRound(painter, mirrored(QRectF(bar.x(), bar.y(), part, height)), height / 2,
                color(value_.over ? Token::Warning : Token::AccentSolid), {});
        }
        x += width + gap;
    }
}

void AgendaStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse()) {
        drawRound(painter, rect(), px(6), color(Token::Sunken), {});
    }
    const QRect room = rect().adjusted(px(4), px(2), -px(4), -px(2));
    const int line = QFontMetrics(textFont(TextRole::CaptionStrong)).height();
    paintWords(painter, QRect(room.x(), room.y(), room.width(), line));
    paintBars(painter, QRectF(room.x(), room.y() + line + px(4), room.width(), px(8)));
    QStyleOption option;
    option.initFrom(this);
    if (showsFocus(option)) {
        drawFocusRing(painter, rect(), px(6));
    }
}

void AgendaStrip::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

} // namespace stackwright
