#include "widgets/toolcard.h"

#include "style/badges.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/styleparts.h"
#include "style/textheight.h"
#include "style/tips.h"
#include "style/viewlook.h"

#include <QKeyEvent>
#include <QTextLayout>

#include <algorithm>

namespace stackwright {

namespace {

constexpr int besideText = 13; // margins of the card
constexpr int stripMark = 28;  // the strip's icon and what is around it
constexpr int badgeSide = 20;
constexpr int fitBar = 40; // the most that the bar beside the number takes

// The whole text in lines of `width`.
QStringList wrapped(const QString& text, const QFont& font, int width)
{
    QStringList result;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1, width));
        result += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return result;
}

int drawLines(QPainter& painter, const QFont& font, const QRect& room, const QString& text)
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    int y = room.y();
    const QStringList lines = wrapped(text, font, room.width());
    for (const QString& line : lines) {
        painter.drawText(
            QRect(room.x(), y, room.width(), metrics.height()), int(Qt::AlignLeading) | int(Qt::AlignVCenter), line);
        y += metrics.lineSpacing();
    }
    return y;
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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // its row may be higher
    setValue(value);
}

void ToolCard::setValue(const ToolCardValue& value)
{
    value_ = value;
    setText(value.name);
    setAccessibleName(value.name);
    setToolTip(sentenceTip(value.sentence.isEmpty() ? value.summary : value.sentence));
    describe();
    updateGeometry();
    update();
}

void ToolCard::describe()
{
    const QStringList facts = {onTrial_ ? tr("on trial: Enter keeps it, Esc takes it back") : QString(),
        marked_ ? tr("chosen for the comparison") : QString(), value_.line, value_.summary,
        value_.fit >= 0 ? tr("fits %1 of 100; F shows why").arg(value_.fit) : QString(),
        value_.sentence.isEmpty() ? value_.stripText : value_.sentence, value_.fact,
        value_.marks.join(QStringLiteral(", ")), value_.spoken};
    setAccessibleDescription(QStringList(facts.begin(), facts.end())
                                 .filter(QRegularExpression(QStringLiteral(".")))
                                 .join(QStringLiteral(". ")));
}

void ToolCard::setMarked(bool marked)
{
    if (marked != marked_) {
        marked_ = marked;
        describe();
        update();
    }
}

void ToolCard::setOnTrial(bool onTrial)
{
    if (onTrial != onTrial_) {
        onTrial_ = onTrial;
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

int ToolCard::besideTile(int width) const
{
    return width - 2 * px(besideText) - px(32) - px(9) - px(badgeSide) - px(4); // the badge may come with a click
}

int ToolCard::headHeight(int width) const
{
    const int room = besideTile(width);
    const int words = wrappedHeight(value_.name, textFont(TextRole::Strong), room)
        + wrappedHeight(value_.line, textFont(TextRole::Caption), room);
    return qMax(px(34), words + px(3));
}

int ToolCard::footHeight(int width) const
{
    const int line = qMax(px(20), QFontMetrics(textFont(TextRole::Caption)).height() + px(6));
    if (value_.strip == ToolCardValue::Strip::None) {
        return line;
    }
    return qMax(line,
        wrappedHeight(value_.stripText, textFont(TextRole::CaptionStrong), width - 2 * px(besideText) - px(stripMark))
            + px(6));
}

int ToolCard::heightForWidth(int width) const
{
    const QFont font = textFont(TextRole::Secondary);
    const int usual = (roomy_ ? 3 : 2) * QFontMetrics(font).lineSpacing();
    return headHeight(width) + qMax(usual, wrappedHeight(value_.summary, font, width - 2 * px(besideText)))
        + footHeight(width) + votesHeight() + px(34);
}

int ToolCard::votesHeight() const
{
    const bool voted =
        std::any_of(value_.votes.begin(), value_.votes.end(), [](const QString& points) { return !points.isEmpty(); });
    return voted ? qMax(px(20), QFontMetrics(textFont(TextRole::Caption)).height() + px(4)) + px(6) : 0;
}

QSize ToolCard::sizeHint() const
{
    return QSize(px(200), heightForWidth(px(200)));
}

// The line at the foot cannot be wrapped.
QSize ToolCard::minimumSizeHint() const
{
    const QFontMetrics metrics(textFont(TextRole::CaptionStrong));
    int foot = metrics.horizontalAdvance(value_.fit >= 0 ? tr("Fit %1").arg(value_.fit) : value_.fact) + px(8);
    const int votes =
        votesHeight() == 0 ? 0 : 3 * (metrics.horizontalAdvance(QStringLiteral("W4.5")) + px(19)); // the widest pills
    for (const QString& mark : value_.marks) {
        foot += metrics.horizontalAdvance(mark) + px(16);
    }
    return QSize(qMax(foot, votes) + 2 * px(besideText), px(60));
}

void ToolCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFrame(painter);
    const QRect room = rect().adjusted(px(besideText), px(12), -px(besideText), -px(10));
    const int head = headHeight(width());
    const int foot = footHeight(width());
    const int votes = votesHeight();
    paintHead(painter, QRect(room.x(), room.y(), room.width(), head));
    paintSummary(
        painter, QRect(room.x(), room.y() + head + px(6), room.width(), room.height() - head - votes - foot - px(8)));
    if (votes > 0) {
        paintVotes(painter, QRect(room.x(), room.bottom() - foot - votes + 1, room.width(), votes - px(6)));
    }
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
    const QColor fill = picked ? mixed(color(Token::Surface), color(Token::AccentWeak), 0.55)
        : underMouse()         ? mixed(ground, color(Token::Sunken), 0.35)
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
        drawRound(painter, frame, px(10), fill,
            picked ? color(Token::AccentSolid) : color(underMouse() ? Token::BorderStrong : Token::Border),
            picked ? 2 : 1);
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
        paintIcon(painter, QRectF(tilePlace).adjusted(px(7), px(7), -px(7), -px(7)), QStringLiteral("ban"),
            color(Token::TextTertiary));
    } else {
        paintMonogram(painter, tilePlace, value_.name);
    }
    const int badge = isChecked() ? px(badgeSide) : 0;
    const QRect words = style()->visualRect(
        layoutDirection(), room, QRect(room.x() + tile + px(9), room.y(), besideTile(width()), room.height()));
    painter.setPen(color(Token::Text));
    const int below = drawLines(painter, textFont(TextRole::Strong), words, value_.name);
    painter.setPen(color(Token::TextTertiary));
    drawLines(painter, textFont(TextRole::Caption), QRect(words.x(), below + px(1), words.width(), words.height()),
        value_.line);
    if (marked_) { // on the corner of the tile, where it takes no room from the name
        const int side = px(18);
        const QRect place = style()->visualRect(
            layoutDirection(), room, QRect(room.x() + tile - px(11), room.y() + tile - px(10), side, side));
        drawRound(painter, place, px(5), color(Token::AccentWeak), color(Token::Accent));
        paintIcon(painter, QRectF(place).adjusted(px(3), px(3), -px(3), -px(3)), QStringLiteral("scales"),
            color(Token::AccentWeakText));
    }
    if (badge > 0) {
        const QRect place = style()->visualRect(
            layoutDirection(), room, QRect(room.right() - badge + 1, room.y() + px(2), badge, badge));
        drawRound(painter, place, badge / 2.0, color(Token::AccentSolid), {});
        paintIcon(painter, QRectF(place).adjusted(px(4), px(4), -px(4), -px(4)),
            onTrial_ ? QStringLiteral("flask") : QStringLiteral("check"), color(Token::OnAccent));
    }
}

void ToolCard::paintSummary(QPainter& painter, const QRect& room) const
{
    painter.setPen(color(Token::TextSecondary));
    drawLines(painter, textFont(TextRole::Secondary), room, value_.summary);
}

void ToolCard::paintVotes(QPainter& painter, const QRect& room) const
{
    const QFont font = textFont(TextRole::CaptionStrong);
    const QFontMetrics metrics(font);
    int x = room.x();
    for (size_t view = 0; view < value_.votes.size(); ++view) {
        if (value_.votes[view].isEmpty()) {
            continue;
        }
        const Token ink = viewLooks()[view].ink;
        const QString vote = viewLooks()[view].letter + value_.votes[view];
        const int width = metrics.horizontalAdvance(vote) + px(14);
        const QRect pill = style()->visualRect(layoutDirection(), room, QRect(x, room.y(), width, room.height()));
        drawRound(painter, QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), room.height() / 2.0, color(Token::Surface),
            color(ink), 1.3);
        painter.setFont(font);
        painter.setPen(color(ink));
        painter.drawText(pill, Qt::AlignCenter, vote);
        x += width + px(5);
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
        const QRect pill =
            style()->visualRect(layoutDirection(), room, QRect(right - width, room.y(), width, room.height()));
        drawRound(
            painter, QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), room.height() / 2.0, {}, color(Token::BorderStrong));
        painter.setFont(medium);
        painter.setPen(color(Token::TextSecondary));
        painter.drawText(pill, Qt::AlignCenter, *mark);
        right -= width + px(4);
    }
    painter.setFont(strong);
    painter.setPen(color(Token::Text));
    const int width = right - room.x() - px(4);
    if (value_.fit >= 0) {
        paintFit(painter, QRect(room.x(), room.y(), width, room.height()));
        return;
    }
    painter.drawText(style()->visualRect(layoutDirection(), room, QRect(room.x(), room.y(), width, room.height())),
        int(Qt::AlignVCenter) | int(Qt::AlignLeading),
        QFontMetrics(strong).elidedText(value_.fact, Qt::ElideRight, width));
}

// The number says it; the bar makes cards comparable at a glance where there is room for it.
void ToolCard::paintFit(QPainter& painter, const QRect& room) const
{
    const QString words = tr("Fit %1").arg(value_.fit);
    const int number = QFontMetrics(painter.font()).horizontalAdvance(words);
    const auto place = [&](int x, int y, int width, int height) {
        return style()->visualRect(layoutDirection(), rect(), QRect(x, y, width, height));
    };
    painter.drawText(
        place(room.x(), room.y(), room.width(), room.height()), int(Qt::AlignVCenter) | int(Qt::AlignLeading), words);
    const int start = room.x() + number + px(6);
    const int bar = qMin(px(fitBar), room.right() - px(4) - start);
    if (bar >= px(fitBar) / 2) {
        const int height = px(4);
        const int y = room.center().y() - height / 2 + 1;
        drawRound(painter, place(start, y, bar, height), height / 2.0, color(Token::Border), {});
        drawRound(painter, place(start, y, qMax(height, bar * value_.fit / 100), height), height / 2.0,
            color(Token::AccentSolid), {});
    }
}

void ToolCard::paintStrip(QPainter& painter, const QRect& room) const
{
    const StripLook look = stripLook(value_.strip);
    drawRound(
        painter, room, px(5), color(look.ground), stackwright::look().tokens.highContrast ? color(look.ink) : QColor());
    const QRect mark(room.x() + px(6), room.y() + px(3), px(14), px(14));
    paintIcon(painter, style()->visualRect(layoutDirection(), room, mark), QLatin1String(look.icon), color(look.ink));
    painter.setPen(color(look.ink));
    const QRect text(room.x() + px(stripMark) - px(4), room.y() + px(3), room.width() - px(stripMark), room.height());
    drawLines(painter, textFont(TextRole::CaptionStrong), style()->visualRect(layoutDirection(), room, text),
        value_.stripText);
}

void ToolCard::keyPressEvent(QKeyEvent* event)
{
    const int along = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool bare = event->modifiers() == Qt::NoModifier;
    switch (bare ? event->key() : 0) {
    case Qt::Key_C: Q_EMIT markRequested(); return;
    case Qt::Key_N: Q_EMIT noteRequested(); return;
    case Qt::Key_F: Q_EMIT fitRequested(); return;
    default: break;
    }
    switch (event->key()) { // in an exclusive group Qt would pick with every arrow
    case Qt::Key_Left: Q_EMIT moveRequested(-along, 0); return;
    case Qt::Key_Right: Q_EMIT moveRequested(along, 0); return;
    case Qt::Key_Up: Q_EMIT moveRequested(0, -1); return;
    case Qt::Key_Down: Q_EMIT moveRequested(0, 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            const bool asks = !value_.id.isEmpty() && (onTrial_ || !isChecked());
            asks ? entered() : click();
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
