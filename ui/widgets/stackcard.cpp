#include "widgets/stackcard.h"

#include "style/look.h"
#include "style/styleparts.h"

namespace stackwright {

namespace {

constexpr int columns = 3;
constexpr int cellWidth = 340;
constexpr int cellHeight = 62;
constexpr int gap = 12;
constexpr int margin = 32;
constexpr int headHeight = 84;
constexpr int footHeight = 30;
constexpr double dots = 2;

QSize sizeFor(size_t cells)
{
    const int rows = int((cells + columns - 1) / columns);
    return {2 * margin + columns * cellWidth + (columns - 1) * gap,
        2 * margin + headHeight + rows * (cellHeight + gap) - gap + footHeight};
}

void paintLine(QPainter& painter, const QRect& room, TextRole role, Token ink, const QString& text)
{
    painter.setFont(textFont(role));
    painter.setPen(color(ink));
    painter.drawText(room, int(Qt::AlignLeading) | int(Qt::AlignVCenter),
        QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, room.width()));
}

void paintCell(QPainter& painter, const QRect& room, const StackCardCell& cell)
{
    const bool open = cell.mark.isEmpty();
    drawRound(painter, room, 8, color(open ? Token::Background : Token::Surface),
        color(cell.state == StageState::Conflict ? Token::Error : Token::Border));
    const QRect tile(room.x() + 12, room.y() + (room.height() - 38) / 2, 38, 38);
    if (open) {
        paintBadge(painter, tile.adjusted(9, 9, -9, -9), cell.state);
    } else {
        paintMonogram(painter, tile, cell.mark);
    }
    const QRect words(tile.right() + 12, room.y() + 10, room.right() - tile.right() - 22, room.height() - 20);
    paintLine(
        painter, QRect(words.topLeft(), QSize(words.width(), 18)), TextRole::Caption, Token::TextSecondary, cell.stage);
    paintLine(painter, QRect(words.x(), words.y() + 19, words.width(), 22), open ? TextRole::Body : TextRole::Strong,
        open ? Token::TextSecondary : Token::Text, cell.pick);
}

} // namespace

QImage stackCard(const StackCardValue& value)
{
    const PaperLook paper;
    const QSize size = sizeFor(value.cells.size());
    QImage image(size * dots, QImage::Format_RGB32);
    image.setDevicePixelRatio(dots);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(QRect(QPoint(), size), color(Token::Background));
    const int width = size.width() - 2 * margin;
    paintLine(painter, QRect(margin, margin - 6, width, 40), TextRole::Title, Token::Text, value.project);
    paintLine(painter, QRect(margin, margin + 34, width, 24), TextRole::Body, Token::TextSecondary, value.summary);
    for (size_t index = 0; index < value.cells.size(); ++index) {
        const int column = int(index) % columns;
        const int row = int(index) / columns;
        paintCell(painter,
            QRect(margin + column * (cellWidth + gap), margin + headHeight + row * (cellHeight + gap), cellWidth,
                cellHeight),
            value.cells[index]);
    }
    paintLine(painter, QRect(margin, size.height() - margin - footHeight + 14, width, footHeight), TextRole::Caption,
        Token::TextTertiary, QStringLiteral("Stackwright"));
    return image;
}

} // namespace stackwright
