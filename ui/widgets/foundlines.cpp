#include "widgets/foundlines.h"

#include "models/fileroles.h"
#include "style/look.h"
#include "style/styleparts.h"

namespace stackwright {

void FoundDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PainterState saved(*painter);
    QStyleOptionViewItem row(option);
    row.rect.adjust(px(8), 0, -px(8), 0);
    drawRowPanel(row, *painter);
    const QRect room = row.rect.adjusted(px(6), 0, -px(6), 0);
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, room, rect); };
    const bool leftward = option.direction == Qt::RightToLeft;
    const int side = int(leftward ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignAbsolute) | int(Qt::AlignVCenter)
        | int(Qt::TextForceLeftToRight); // code and paths read from the left everywhere
    const int farSide = int(leftward ? Qt::AlignLeft : Qt::AlignRight) | int(Qt::AlignAbsolute) | int(Qt::AlignVCenter)
        | int(Qt::TextForceLeftToRight);
    const QFontMetrics small(textFont(TextRole::Caption));
    const QString where = small.elidedText(
        QStringLiteral("%1:%2").arg(index.data(FoundPathRole).toString(), index.data(FoundLineRole).toString()),
        Qt::ElideLeft, room.width() * 2 / 5);
    const int whereWidth = small.horizontalAdvance(where) + 1;
    painter->setFont(textFont(TextRole::Caption));
    painter->setPen(color(Token::TextTertiary));
    painter->drawText(place(QRect(room.right() - whereWidth + 1, room.y(), whereWidth, room.height())), farSide, where);
    painter->setFont(textFont(TextRole::Code));
    painter->setPen(color(Token::Text));
    const QRect words(room.x(), room.y(), room.width() - whereWidth - px(12), room.height());
    painter->drawText(place(words), side,
        QFontMetrics(painter->font()).elidedText(index.data(FoundTextRole).toString(), Qt::ElideRight, words.width()));
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return QSize(px(120), qMax(px(24), QFontMetrics(textFont(TextRole::Code)).height() + px(6)));
}

FoundLines::FoundLines(QWidget* parent) : QListView(parent)
{
    setItemDelegate(new FoundDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Found lines"));
}

} // namespace stackwright
