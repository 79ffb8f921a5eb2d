#include "widgets/findinglist.h"

#include "models/findingroles.h"
#include "style/badges.h"
#include "style/look.h"
#include "style/styleparts.h"
#include "style/textheight.h"

#include <QKeyEvent>

#include <algorithm>

namespace stackwright {

namespace {

constexpr int rowsOfAPage = 5;

bool isTitle(const QModelIndex& index)
{
    return index.data(FindingIdRole).toString().isEmpty();
}

StageState badgeOf(const QModelIndex& index)
{
    switch (FindingState(index.data(FindingStateRole).toInt())) {
    case FindingState::Conflict: return StageState::Conflict;
    case FindingState::Warning: return StageState::Warning;
    case FindingState::NotedRisk: break;
    }
    return StageState::Done;
}

int textWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return (view != nullptr ? view->viewport()->width() : option.rect.width()) - px(42);
}

int sentenceHeight(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return wrappedHeight(index.data().toString(), textFont(TextRole::Body), textWidth(option));
}

int detailHeight(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return wrappedHeight(index.data(FindingDetailRole).toString(), textFont(TextRole::Caption), textWidth(option));
}

} // namespace

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PainterState saved(*painter);
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect row = option.rect;
    const int wrapped = int(Qt::AlignLeading) | int(Qt::AlignTop) | int(Qt::TextWordWrap);
    if (isTitle(index)) {
        painter->setFont(textFont(TextRole::Strong));
        painter->setPen(color(Token::TextSecondary));
        painter->drawText(place(row.adjusted(px(8), 0, -px(8), -px(3))), int(Qt::AlignLeading) | int(Qt::AlignBottom),
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, row.width() - px(16)));
        return;
    }
    drawRowPanel(option, *painter);
    paintBadge(*painter, place(QRect(row.x() + px(8), row.y() + px(7), px(18), px(18))), badgeOf(index));
    const int width = textWidth(option);
    const int sentence = sentenceHeight(option, index);
    painter->setFont(textFont(TextRole::Body));
    painter->setPen(color(Token::Text));
    painter->drawText(
        place(QRect(row.x() + px(34), row.y() + px(6), width, sentence)), wrapped, index.data().toString());
    painter->setFont(textFont(TextRole::Caption));
    painter->setPen(color(Token::TextSecondary));
    painter->drawText(place(QRect(row.x() + px(34), row.y() + px(7) + sentence, width, detailHeight(option, index))),
        wrapped, index.data(FindingDetailRole).toString());
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (isTitle(index)) {
        return QSize(px(120), QFontMetrics(textFont(TextRole::Strong)).height() + (index.row() == 0 ? px(6) : px(14)));
    }
    return QSize(px(120), sentenceHeight(option, index) + detailHeight(option, index) + px(13));
}

FindingList::FindingList(QWidget* parent) : QTreeView(parent)
{
    setItemDelegate(new FindingDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Conflicts by stage"));
    viewport()->setAutoFillBackground(false);
    connect(this, &QTreeView::clicked, this, &FindingList::take);
    connect(this, &QTreeView::activated, this, &FindingList::take);
}

void FindingList::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FindingList::chooseFirst);
    chooseFirst();
}

void FindingList::chooseFirst()
{
    expandAll();
    const QModelIndexList all = findings();
    if (!all.isEmpty()) {
        setCurrentIndex(all.constFirst());
        scrollToTop(); // with its title
    }
}

QModelIndexList FindingList::findings() const
{
    QModelIndexList all;
    for (int group = 0; group < model()->rowCount(); ++group) {
        const QModelIndex title = model()->index(group, 0);
        for (int row = 0; row < model()->rowCount(title); ++row) {
            all += model()->index(row, 0, title);
        }
    }
    return all;
}

int FindingList::wholeHeight() const
{
    int height = 0;
    for (int group = 0; group < model()->rowCount(); ++group) {
        height += indexRowSizeHint(model()->index(group, 0));
    }
    const QModelIndexList all = findings();
    for (const QModelIndex& index : all) {
        height += indexRowSizeHint(index);
    }
    return height;
}

QModelIndex FindingList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const QModelIndexList all = findings();
    if (all.isEmpty()) {
        return {};
    }
    const auto from = [&](int step) {
        return all.at(std::clamp<qsizetype>(all.indexOf(currentIndex()) + step, 0, all.size() - 1));
    };
    switch (action) {
    case MoveHome: return all.constFirst();
    case MoveEnd: return all.constLast();
    case MovePageUp: return from(-rowsOfAPage);
    case MovePageDown: return from(rowsOfAPage);
    case MoveUp:
    case MovePrevious: return from(-1);
    case MoveDown:
    case MoveNext: return from(1);
    default: return currentIndex();
    }
}

void FindingList::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QTreeView::keyPressEvent(event);
    if (enter) {
        event->accept(); // the view would pass it on, to the button that has the focus by now
    }
}

void FindingList::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the sentences wrap elsewhere now
}

void FindingList::take(const QModelIndex& index)
{
    if (isVisible() && !isTitle(index)) { // a click may be followed by an activation
        Q_EMIT chosen(index.data(FindingStageRole).toString(), index.data(FindingIdRole).toString());
    }
}

} // namespace stackwright
