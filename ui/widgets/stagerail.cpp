#include "widgets/stagerail.h"

#include "models/stageroles.h"
#include "style/badges.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/styleparts.h"

#include <QScrollBar>

namespace stackwright {

namespace {

Token pickTone(StageState state, bool selected)
{
    if (state == StageState::Conflict) {
        return Token::Error;
    }
    return selected ? Token::AccentWeakText : Token::TextTertiary;
}

} // namespace

void StageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PainterState saved(*painter);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto state = StageState(index.data(StageStateRole).toInt());
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect row = option.rect.adjusted(px(8), 1, -px(8), -1);
    if (selected) {
        drawRound(*painter, row, px(6), color(Token::AccentWeak), {});
        drawRound(*painter, QRectF(place(QRect(row.x(), row.y() + px(10), px(3), row.height() - px(20)))), px(1.5),
            color(Token::Accent), {});
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        drawRound(*painter, row, px(6), color(Token::Sunken), {});
    }
    if (selected && showsFocus(option)) {
        drawFocusRing(*painter, row, px(6));
    }
    const QRect mark(row.x() + px(9), row.center().y() - px(9) + 1, px(18), px(18));
    paintIcon(*painter, place(mark), index.data(StageIconRole).toString(),
        color(selected ? Token::Accent : Token::TextTertiary));
    const QRect badge(row.right() - px(5) - px(18) + 1, row.center().y() - px(9) + 1, px(18), px(18));
    paintBadge(*painter, place(badge), state);

    QFont title = textFont(TextRole::Body);
    title.setWeight(selected ? QFont::DemiBold : QFont::Medium);
    const QFont caption = textFont(TextRole::Caption);
    const QFontMetrics titleMetrics(title);
    const QFontMetrics captionMetrics(caption);
    const int x = mark.right() + px(9);
    const int width = badge.x() - px(4) - x;
    const int y = row.center().y() - (titleMetrics.height() + captionMetrics.height() - px(2)) / 2 + 1;
    painter->setFont(title);
    painter->setPen(color(selected ? Token::AccentWeakText : Token::Text));
    painter->drawText(place(QRect(x, y, width, titleMetrics.height())), int(Qt::AlignVCenter) | int(Qt::AlignLeading),
        titleMetrics.elidedText(index.data(StageTitleRole).toString(), Qt::ElideRight, width));
    painter->setFont(caption);
    painter->setPen(color(pickTone(state, selected)));
    painter->drawText(place(QRect(x, y + titleMetrics.height() - px(2), width, captionMetrics.height())),
        int(Qt::AlignVCenter) | int(Qt::AlignLeading),
        captionMetrics.elidedText(index.data(StagePickRole).toString(), Qt::ElideRight, width));
}

QSize StageDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int text =
        QFontMetrics(textFont(TextRole::Body)).height() + QFontMetrics(textFont(TextRole::Caption)).height();
    return QSize(px(160), qMax(px(39), text + px(6)));
}

StageRail::StageRail(QWidget* parent) : QListView(parent)
{
    setItemDelegate(new StageDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Stages"));
}

void StageRail::showStage(const QString& id)
{
    const QModelIndexList found = model()->match(model()->index(0, 0), StageIdRole, id, 1, Qt::MatchExactly);
    if (!found.isEmpty() && found.constFirst() != currentIndex()) {
        quiet_ = true;
        setCurrentIndex(found.constFirst());
        quiet_ = false;
    }
    if (!found.isEmpty()) {
        scrollTo(found.constFirst());
    }
}

void StageRail::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QListView::selectionChanged(selected, deselected);
    const QModelIndexList rows = selected.indexes();
    if (!quiet_ && !rows.isEmpty()) { // screen readers change the selection, not the current row
        Q_EMIT chosen(rows.constFirst().data(StageIdRole).toString());
    }
}

} // namespace stackwright
