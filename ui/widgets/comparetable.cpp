#include "widgets/comparetable.h"

#include "models/compareroles.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/styleparts.h"
#include "style/textheight.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

namespace stackwright {

namespace {

QFont fontOf(const QModelIndex& index)
{
    QFont font = textFont(TextRole::Secondary);
    if (index.data(CompareLabelRole).toBool()) {
        font.setWeight(QFont::Medium);
    } else if (index.data(CompareBestRole).toBool()) {
        font.setWeight(QFont::Bold);
    }
    return font;
}

Token inkOf(const QModelIndex& index)
{
    const bool quiet = index.data(CompareLabelRole).toBool() || index.data(CompareSameRole).toBool();
    return quiet ? Token::TextSecondary : Token::Text;
}

int markRoom(const QModelIndex& index)
{
    return index.data(CompareBestRole).toBool() ? px(20) : 0;
}

QRect inside(const QRect& cell)
{
    return cell.adjusted(px(14), px(10), -px(10), -px(10));
}

} // namespace

void CompareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PainterState saved(*painter);
    const bool current = index.data(CompareCurrentRole).toBool();
    painter->fillRect(
        option.rect, current ? mixed(color(Token::Surface), color(Token::AccentWeak), 0.55) : color(Token::Surface));
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), color(Token::Border));
    const QRect room = inside(option.rect);
    const int mark = markRoom(index);
    if (mark > 0) {
        const QRect place(room.x(), room.y() + px(1), px(15), px(15));
        paintIcon(
            *painter, QStyle::visualRect(option.direction, room, place), QStringLiteral("check"), color(Token::Ok));
    }
    painter->setFont(fontOf(index));
    painter->setPen(color(inkOf(index)));
    painter->drawText(QStyle::visualRect(option.direction, room, room.adjusted(mark, 0, 0, 0)),
        int(Qt::AlignLeading) | int(Qt::AlignTop) | int(Qt::TextWordWrap), index.data().toString());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        drawFocusRing(*painter, option.rect.adjusted(1, 1, -1, -1), px(4));
    }
}

QSize CompareDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = qMax(px(60), inside(QRect(0, 0, option.rect.width(), 100)).width() - markRoom(index));
    return QSize(px(120), wrappedHeight(index.data().toString(), fontOf(index), width) + px(20) + 1);
}

CompareTable::CompareTable(QWidget* parent) : QTableView(parent)
{
    setItemDelegate(new CompareDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(tr("Comparison"));
}

void CompareTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &CompareTable::arrange);
    connect(model, &QAbstractItemModel::dataChanged, this, &CompareTable::arrange);
    connect(model, &QAbstractItemModel::rowsInserted, this, &CompareTable::arrange);
    arrange();
}

void CompareTable::arrange()
{
    const int columns = model() != nullptr ? model()->columnCount() : 0;
    if (columns == 0) {
        return;
    }
    const int label = qMin(px(220), viewport()->width() / (columns + 1));
    setColumnWidth(0, label);
    const int rest = viewport()->width() - label;
    for (int column = 1; column < columns; ++column) {
        setColumnWidth(column, rest / (columns - 1) + (column <= rest % (columns - 1) ? 1 : 0));
    }
    resizeRowsToContents();
}

void CompareTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void CompareTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        arrange();
    }
}

} // namespace stackwright
