#include "widgets/questioncard.h"

#include "style/icons.h"
#include "style/look.h"
#include "style/styleparts.h"
#include "style/viewlook.h"

namespace stackwright {

namespace {

QFont fontOf(double pixels, QFont::Weight weight)
{
    QFont font = textFont(TextRole::Body);
    font.setPixelSize(qRound(pixels));
    font.setWeight(weight);
    return font;
}

} // namespace

QuestionCard::QuestionCard(QWidget* parent) : QWidget(parent) {}

void QuestionCard::setValue(const QuestionAnswer& value)
{
    value_ = value;
    QStringList words = value.picked ? QStringList{tr("picked")} : QStringList();
    for (size_t view = 0; view < value.sentences.size(); ++view) {
        const QString said = tr("%1: %2").arg(viewLooks()[view].name, value.sentences[view]);
        words += value.votes[view].isEmpty() ? said : tr("%1 Vote: %2.").arg(said, value.votes[view]);
    }
    setAccessibleName(value.name);
    setAccessibleDescription(words.join(QLatin1Char(' ')));
    update();
}

void QuestionCard::setTextSize(int pixels)
{
    pixels_ = pixels;
    update();
}

int QuestionCard::heightAt(int width, int pixels) const
{
    return layOut(nullptr, width, pixels);
}

// Name, "picked" below it, then a block for each view: letter, sentence, vote. Everything is measured in the size of
// its letters.
int QuestionCard::layOut(QPainter* painter, int width, int pixels) const
{
    const int unit = pixels;
    const int inner = width - 2 * unit;
    const auto place = [&](const QRect& area) {
        return QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height()), area);
    };
    const auto text = [&](int x, int y, int room, const QFont& font, Token ink, const QString& words) {
        const int flags = int(Qt::AlignLeading) | int(Qt::AlignTop) | int(Qt::TextWordWrap);
        const int high = QFontMetrics(font).boundingRect(QRect(0, 0, room, 4000), flags, words).height();
        if (painter != nullptr) {
            painter->setFont(font);
            painter->setPen(color(ink));
            painter->drawText(place(QRect(x, y, room, high)), flags, words);
        }
        return high;
    };
    int y = unit;
    y += text(unit, y, inner, fontOf(unit * 1.5, QFont::DemiBold), Token::Text, value_.name) + unit / 4;
    const QFont strong = fontOf(unit * 0.9, QFont::DemiBold);
    if (value_.picked) {
        if (painter != nullptr) {
            paintIcon(
                *painter, place(QRect(unit, y, unit, unit * 6 / 5)), QStringLiteral("check"), color(Token::Accent));
        }
        text(unit * 9 / 4, y, inner - unit * 5 / 4, strong, Token::Accent, tr("picked"));
    }
    y += QFontMetrics(strong).height() + unit / 2; // the sentences of all cards begin at one height
    const int disc = unit * 3 / 2;
    const QFont body = fontOf(unit, QFont::Normal);
    const QFont number = fontOf(unit * 1.3, QFont::Bold);
    for (size_t view = 0; view < value_.sentences.size(); ++view) {
        const ViewLook look = viewLooks()[view];
        const int vote = value_.votes[view].isEmpty()
            ? 0
            : qMax(unit * 2, QFontMetrics(number).horizontalAdvance(value_.votes[view]) + unit);
        const int high = qMax(disc,
            text(unit + disc + unit / 2, y, inner - disc - unit / 2 - (vote > 0 ? vote + unit / 2 : 0), body,
                Token::Text, value_.sentences[view]));
        if (painter != nullptr) {
            const QRect mark = place(QRect(unit, y, disc, disc));
            drawRound(*painter, QRectF(mark).adjusted(1, 1, -1, -1), disc / 2.0, {}, color(look.ink), 2);
            painter->setFont(strong);
            painter->setPen(color(look.ink));
            painter->drawText(mark, Qt::AlignCenter, look.letter);
            if (vote > 0) {
                const QRect box = place(QRect(unit + inner - vote, y, vote, unit * 2));
                drawRound(*painter, box, unit * 0.4, color(Token::Surface), color(look.ink), 2);
                painter->setFont(number);
                painter->drawText(box, Qt::AlignCenter, value_.votes[view]);
            }
        }
        y += high + unit;
    }
    return y;
}

void QuestionCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const Token line = value_.picked ? Token::Accent : Token::BorderStrong;
    drawRound(painter, frame, px(12),
        value_.picked ? mixed(color(Token::Surface), color(Token::AccentWeak), 0.4) : color(Token::Surface),
        color(line), value_.picked ? 3 : 1);
    layOut(&painter, width(), pixels_);
}

} // namespace stackwright
