#include "widgets/questionview.h"

#include "style/look.h"
#include "style/styleparts.h"
#include "widgets/questioncard.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

namespace stackwright {

namespace {

constexpr int leastQuestion = 48; // pixels
constexpr int mostQuestion = 88;
constexpr int leastText = 12;
constexpr int mostText = 36;
constexpr int wrapped = int(Qt::AlignLeading) | int(Qt::AlignTop) | int(Qt::TextWordWrap);

QFont fontOf(int pixels, QFont::Weight weight)
{
    QFont font = textFont(TextRole::Body);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

int heightOf(const QString& text, const QFont& font, int width)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, 4000), wrapped, text).height();
}

} // namespace

QuestionView::QuestionView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void QuestionView::setValue(const QuestionValue& value)
{
    if (value == value_) {
        return;
    }
    value_ = value;
    setAccessibleName(value.question);
    setAccessibleDescription(value.votes.isEmpty() ? value.place : value.place + QStringLiteral(". ") + value.votes);
    while (cards_.size() > qsizetype(value.answers.size())) {
        delete cards_.takeLast();
    }
    while (cards_.size() < qsizetype(value.answers.size())) {
        cards_ += new QuestionCard(this);
        cards_.constLast()->show();
    }
    for (qsizetype index = 0; index < cards_.size(); ++index) {
        cards_.at(index)->setValue(value.answers[size_t(index)]);
    }
    arrange();
    update();
}

QRect QuestionView::room() const
{
    const int edge = qMax(16, height() / 28);
    return rect().adjusted(edge, edge, -edge, -edge);
}

// As large as it is in one line, or as its lines leave most of the screen to the answers.
int QuestionView::questionSize() const
{
    for (int size = mostQuestion; size > leastQuestion; size -= 4) {
        if (QFontMetrics(fontOf(size, QFont::DemiBold)).horizontalAdvance(value_.question) < room().width()) {
            return size;
        }
    }
    for (int size = mostQuestion; size > leastQuestion; size -= 4) {
        if (heightOf(value_.question, fontOf(size, QFont::DemiBold), room().width()) <= height() / 4) {
            return size;
        }
    }
    return leastQuestion;
}

int QuestionView::headHeight() const
{
    const int small = questionSize() / 2;
    int high = QFontMetrics(fontOf(small, QFont::Medium)).height()
        + heightOf(value_.question, fontOf(questionSize(), QFont::DemiBold), room().width());
    high +=
        value_.votes.isEmpty() ? 0 : heightOf(value_.votes, fontOf(small, QFont::DemiBold), room().width()) + small / 4;
    return high + small / 2;
}

// Side by side as long as their words are large enough there, else two by two; all with letters of one size.
void QuestionView::arrange()
{
    if (cards_.isEmpty()) {
        return;
    }
    const QRect below = room().adjusted(0, headHeight(), 0, 0);
    const int gap = qMax(10, height() / 60);
    const int count = int(cards_.size());
    int bestSize = 0;
    int bestColumns = count;
    for (int columns = count; columns >= (count + 1) / 2; --columns) {
        const int rows = (count + columns - 1) / columns;
        const int width = (below.width() - gap * (columns - 1)) / columns;
        const int height = (below.height() - gap * (rows - 1)) / rows;
        int size = mostText;
        while (size > leastText && std::any_of(cards_.begin(), cards_.end(), [&](const QuestionCard* card) {
            return card->heightAt(width, size) > height;
        })) {
            --size;
        }
        if (size > bestSize) {
            bestSize = size;
            bestColumns = columns;
        }
    }
    const int rows = (count + bestColumns - 1) / bestColumns;
    const int width = (below.width() - gap * (bestColumns - 1)) / bestColumns;
    const int height = (below.height() - gap * (rows - 1)) / rows;
    for (int index = 0; index < count; ++index) {
        const QRect area(below.x() + (index % bestColumns) * (width + gap),
            below.y() + (index / bestColumns) * (height + gap), width, height);
        cards_.at(index)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
        cards_.at(index)->setTextSize(bestSize);
    }
}

void QuestionView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Background));
    const int small = questionSize() / 2;
    QRect left = room();
    const auto say = [&](const QFont& font, Token ink, const QString& words) {
        painter.setFont(font);
        painter.setPen(color(ink));
        painter.drawText(left, wrapped, words);
        left.setTop(left.top() + heightOf(words, font, left.width()));
    };
    say(fontOf(small, QFont::Medium), Token::TextSecondary, value_.place);
    say(fontOf(questionSize(), QFont::DemiBold), Token::Text, value_.question);
    left.setTop(left.top() + small / 4);
    say(fontOf(small, QFont::DemiBold), Token::Accent, value_.votes);
}

void QuestionView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void QuestionView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        arrange();
    }
}

void QuestionView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down: Q_EMIT stepped(1); break;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up: Q_EMIT stepped(-1); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace stackwright
