#include "widgets/toolcard.h"

#include "style/badges.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/styleparts.h"
#include "style/tips.h"

#include <QKeyEvent>
#include <QTextLayout>

namespace stackwright {

namespace {

// The text in at most `lines` lines of `width`, the last one elided.
QStringList wrapped(const QString& text, const QFont& font, int width, int lines)
{
    QStringList result;
    QTextLayout layout(text, font);
    layout.beginLayout();
    int start = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        start = line.textStart();
        if (result.size() == lines - 1) {
            break;
        }
        result += text.mid(start, line.textLength()).trimmed();
        start += line.textLength();
    }
    layout.endLayout();
    if (start < text.size()) {
        result += QFontMetrics(font).elidedText(text.mid(start).trimmed(), Qt::ElideRight, width);
    }
    return result;
}

struct StripLook {
    Token ground;
    Token ink;
    const char* icon;
};

StripLook stripLook(ToolCardValue::Strip strip)
{
    switch (strip) {
    case ToolCardValue::Strip::Conflict: return {Token::ErrorWeak, Token::Error, "alert-circle"};
    case ToolCardValue::Strip::Warning: return {Token::WarningWeak, Token::Warning, "alert-triangle"};
    default: return {Token::AccentWeak, Token::AccentWeakText, "info"};
    }
}

} // namespace

ToolCard::ToolCard(const ToolCardValue& value, QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setValue(value);
}

void ToolCard::setValue(const ToolCardValue& value)
{
    value_ = value;
    setText(value.name);
    setAccessibleName(value.name);
    setToolTip(sentenceTip(value.sentence.isEmpty() ? value.summary : value.sentence));
    describe();
    update();
}

void ToolCard::describe()
{
    const QStringList facts = {marked_ ? tr("chosen for the comparison") : QString(), value_.line, value_.summary,
        value_.sentence.isEmpty() ? value_.stripText : value_.sentence, value_.fact, value_.marks.join(QStringLiteral(", "))};
    setAccessibleDescription(QStringList(facts.begin(), facts.end()).filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(". ")));
}

void ToolCard::setMarked(bool marked)
{
    if (marked != marked_) {
        marked_ = marked;
        describe();
        update();
    }
}

void ToolCard::showChecked(bool checked)
{
    const QSignalBlocker quiet(this);
    const bool exclusive = autoExclusive();
    setAutoExclusive(false);
    setChecked(checked);
    setAutoExclusive(exclusive);
    update();
}

void ToolCard::setRoomy(bool roomy)
{
    if (roomy != roomy_) {
        roomy_ = roomy;
        updateGeometry();
    }
}

QSize ToolCard::sizeHint() const
{
    const int text = QFontMetrics(textFont(TextRole::Strong)).height() + QFontMetrics(textFont(TextRole::Caption)).height()
        + (roomy_ ? 3 : 2) * QFontMetrics(textFont(TextRole::Secondary)).height() + px(20);
    return QSize(px(200), text + px(46));
}

void ToolCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFrame(painter);
    const QRect room = rect().adjusted(px(13), px(12), -px(13), -px(10));
    const int head = qMax(px(34), QFontMetrics(textFont(TextRole::Strong)).height() + QFontMetrics(textFont(TextRole::Caption)).height() + px(3));
    const int foot = qMax(px(20), QFontMetrics(textFont(TextRole::Caption)).height() + px(6));
    paintHead(painter, QRect(room.x(), room.y(), room.width(), head));
    paintSummary(painter, QRect(room.x(), room.y() + head + px(6), room.width(), room.height() - head - foot - px(8)));
    const QRect bottom(room.x(), room.bottom() - foot + 1, room.width(), foot);
    if (value_.strip == ToolCardValue::Strip::None) {
        paintFoot(painter, bottom);
    } else {
        paintStrip(painter, bottom);
    }
}

void ToolCard::paintFrame(QPainter& painter) const
{
    const QRectF frame = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool picked = isChecked();
    const QColor ground = value_.quiet && !picked ? color(Token::Background) : color(Token::Surface);
    const QColor fill = picked ? mixed(color(Token::Surface), color(Token::AccentWeak), 0.55) : underMouse() ? mixed(ground, color(Token::Sunken), 0.35)
                                                                                                             : ground;
    if (value_.quiet && !picked) {
        const PainterState state(painter);
        drawRound(painter, frame, px(10), fill, {});
        QPen pen(color(Token::BorderStrong), 1);
        pen.setDashPattern({4, 3});
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(pen);
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), px(10), px(10));
    } else {
        drawRound(painter, frame, px(10), fill, picked ? color(Token::AccentSolid) : color(underMouse() ? Token::BorderStrong : Token::Border), picked ? 2 : 1);
    }
    QStyleOption option;
    option.initFrom(this);
    if (showsFocus(option)) {
        drawFocusRing(painter, picked ? frame.adjusted(3, 3, -3, -3) : QRectF(rect()), px(picked ? 8 : 11));
    }
}

void ToolCard::paintHead(QPainter& painter, const QRect& room) const
{
    const int tile = px(32);
    const QRect tilePlace = style()->visualRect(layoutDirection(), room, QRect(room.x(), room.y() + px(1), tile, tile));
    if (value_.quiet) {
        drawRound(painter, tilePlace, px(8), color(Token::Sunken), {});
        paintIcon(painter, QRectF(tilePlace).adjusted(px(7), px(7), -px(7), -px(7)), QStringLiteral("ban"), color(Token::TextTertiary));
    } else {
        paintMonogram(painter, tilePlace, value_.name);
    }
    const int badge = isChecked() ? px(20) : 0;
    const int x = room.x() + tile + px(9);
    const QFont strong = textFont(TextRole::Strong);
    const QFont caption = textFont(TextRole::Caption);
    const int width = room.right() - x + 1 - (badge > 0 ? badge + px(4) : 0);
    const auto draw = [&](const QFont& font, Token tone, int y, const QString& text) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(color(tone));
        const QRect line = style()->visualRect(layoutDirection(), room, QRect(x, y, width, metrics.height()));
        painter.drawText(line, int(Qt::AlignVCenter) | int(Qt::AlignLeading), metrics.elidedText(text, Qt::ElideRight, width));
    };
    draw(strong, Token::Text, room.y(), value_.name);
    draw(caption, Token::TextTertiary, room.y() + QFontMetrics(strong).height() + px(2), value_.line);
    if (marked_) { // on the corner of the tile, where it takes no room from the name
        const int side = px(18);
        const QRect place = style()->visualRect(layoutDirection(), room, QRect(room.x() + tile - px(11), room.y() + tile - px(10), side, side));
        drawRound(painter, place, px(5), color(Token::AccentWeak), color(Token::Accent));
        paintIcon(painter, QRectF(place).adjusted(px(3), px(3), -px(3), -px(3)), QStringLiteral("scales"), color(Token::AccentWeakText));
    }
    if (badge > 0) {
        const QRect place = style()->visualRect(layoutDirection(), room, QRect(room.right() - badge + 1, room.y() + px(2), badge, badge));
        drawRound(painter, place, badge / 2.0, color(Token::AccentSolid), {});
        paintIcon(painter, QRectF(place).adjusted(px(4), px(4), -px(4), -px(4)), QStringLiteral("check"), color(Token::OnAccent));
    }
}

void ToolCard::paintSummary(QPainter& painter, const QRect& room) const
{
    const QFont font = textFont(TextRole::Secondary);
    const QFontMetrics metrics(font);
    const int lines = qMax(1, (room.height() + metrics.leading() + 2) / metrics.lineSpacing());
    painter.setFont(font);
    painter.setPen(color(Token::TextSecondary));
    int y = room.y();
    const QStringList shown = wrapped(value_.summary, font, room.width(), lines);
    for (const QString& line : shown) {
        painter.drawText(QRect(room.x(), y, room.width(), metrics.height()), int(Qt::AlignLeading), line);
        y += metrics.lineSpacing();
    }
}

void ToolCard::paintFoot(QPainter& painter, const QRect& room) const
{
    const QFont strong = textFont(TextRole::CaptionStrong);
    QFont medium = strong;
    medium.setWeight(QFont::Medium);
    const QFontMetrics metrics(medium);
    int right = room.right() + 1;
    for (auto mark = value_.marks.crbegin(); mark != value_.marks.crend(); ++mark) {
        const int width = metrics.horizontalAdvance(*mark) + px(12);
        const QRect pill = style()->visualRect(layoutDirection(), room, QRect(right - width, room.y(), width, room.height()));
        drawRound(painter, QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), room.height() / 2.0, {}, color(Token::BorderStrong));
        painter.setFont(medium);
        painter.setPen(color(Token::TextSecondary));
        painter.drawText(pill, Qt::AlignCenter, *mark);
        right -= width + px(4);
    }
    painter.setFont(strong);
    painter.setPen(color(Token::Text));
    const int width = right - room.x() - px(4);
    painter.drawText(style()->visualRect(layoutDirection(), room, QRect(room.x(), room.y(), width, room.height())),
        int(Qt::AlignVCenter) | int(Qt::AlignLeading), QFontMetrics(strong).elidedText(value_.fact, Qt::ElideRight, width));
}

void ToolCard::paintStrip(QPainter& painter, const QRect& room) const
{
    const StripLook look = stripLook(value_.strip);
    drawRound(painter, room, px(5), color(look.ground), stackwright::look().tokens.highContrast ? color(look.ink) : QColor());
    const QRect mark(room.x() + px(6), room.center().y() - px(7) + 1, px(14), px(14));
    paintIcon(painter, style()->visualRect(layoutDirection(), room, mark), QLatin1String(look.icon), color(look.ink));
    const QFont font = textFont(TextRole::CaptionStrong);
    painter.setFont(font);
    painter.setPen(color(look.ink));
    const QRect text(mark.right() + px(5), room.y(), room.right() - mark.right() - px(8), room.height());
    painter.drawText(style()->visualRect(layoutDirection(), room, text), int(Qt::AlignVCenter) | int(Qt::AlignLeading),
        QFontMetrics(font).elidedText(value_.stripText, Qt::ElideRight, text.width()));
}

void ToolCard::keyPressEvent(QKeyEvent* event)
{
    const int along = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_C || event->key() == Qt::Key_N)) {
        event->key() == Qt::Key_C ? markRequested() : noteRequested();
        return;
    }
    switch (event->key()) { // in an exclusive group Qt would pick with every arrow
    case Qt::Key_Left: Q_EMIT moveRequested(-along, 0); return;
    case Qt::Key_Right: Q_EMIT moveRequested(along, 0); return;
    case Qt::Key_Up: Q_EMIT moveRequested(0, -1); return;
    case Qt::Key_Down: Q_EMIT moveRequested(0, 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            click();
            return;
        }
        event->ignore(); // Ctrl+Enter is the page's
        return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void ToolCard::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

} // namespace stackwright
