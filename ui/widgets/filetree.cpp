#include "widgets/filetree.h"

#include "models/fileroles.h"
#include "style/icons.h"
#include "style/look.h"
#include "style/styleparts.h"

#include <QScrollBar>

namespace stackwright {

namespace {

struct MarkLook {
    QString letter;
    Token ink;
};

MarkLook markLook(FileMark mark)
{
    switch (mark) {
    case FileMark::Added: return {QStringLiteral("A"), Token::Ok};
    case FileMark::Modified: return {QStringLiteral("M"), Token::Warning};
    case FileMark::Removed: return {QStringLiteral("D"), Token::Error};
    case FileMark::InTheWay: return {QStringLiteral("!"), Token::Error};
    case FileMark::Same: break;
    }
    return {{}, Token::Text};
}

QString iconOf(const QString& name)
{
    const bool prose =
        name.endsWith(QLatin1String(".md")) || name.endsWith(QLatin1String(".txt")) || name == QLatin1String("LICENSE");
    return prose ? QStringLiteral("file-text") : QStringLiteral("file-code");
}

} // namespace

void FileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const PainterState saved(*painter);
    const auto mark = FileMark(index.data(FileMarkRole).toInt());
    const bool folder = index.data(FileFolderRole).toBool();
    const MarkLook look = markLook(mark);
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QString name = index.data(Qt::DisplayRole).toString();
    const bool open = option.state.testFlag(QStyle::State_Open);
    const QRect icon(option.rect.x() + px(4), option.rect.center().y() - px(8) + 1, px(16), px(16));
    paintIcon(*painter, place(icon),
        folder ? (open ? QStringLiteral("folder-open") : QStringLiteral("folder")) : iconOf(name),
        color(folder || mark == FileMark::Same ? Token::TextTertiary : look.ink));
    QFont font = textFont(TextRole::Secondary);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    font.setStrikeOut(mark == FileMark::Removed && !folder);
    const QFontMetrics metrics(font);
    const int room = option.rect.right() - icon.right() - px(34);
    painter->setFont(font);
    painter->setPen(color(folder ? Token::Text : look.ink));
    const int side = option.direction == Qt::RightToLeft ? int(Qt::AlignRight)
                                                         : int(Qt::AlignLeft); // a path reads from the left everywhere
    painter->drawText(place(QRect(icon.right() + px(5), option.rect.y(), room, option.rect.height())),
        int(Qt::AlignVCenter) | side | int(Qt::AlignAbsolute) | int(Qt::TextForceLeftToRight),
        metrics.elidedText(name, Qt::ElideMiddle, room));
    if (!look.letter.isEmpty() && !folder) {
        QFont strong = textFont(TextRole::CaptionStrong);
        strong.setWeight(QFont::Bold);
        painter->setFont(strong);
        painter->drawText(place(QRect(option.rect.right() - px(24), option.rect.y(), px(16), option.rect.height())),
            Qt::AlignCenter, look.letter);
    } else if (folder && !open && mark != FileMark::Same) { // something changed inside
        drawRound(*painter,
            place(QRect(option.rect.right() - px(19), option.rect.center().y() - px(3) + 1, px(6), px(6))), px(3),
            color(Token::Warning), {});
    }
}

QSize FileDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return QSize(px(120), qMax(px(24), QFontMetrics(textFont(TextRole::Secondary)).height() + px(6)));
}

FileTree::FileTree(QWidget* parent) : QTreeView(parent)
{
    setItemDelegate(new FileDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem); // no half row at the top
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setExpandsOnDoubleClick(true);
    setAccessibleName(tr("Files of the stack"));
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { wandered_ = true; });
}

void FileTree::setModel(QAbstractItemModel* model)
{
    QTreeView::setModel(model);
    if (model == nullptr) {
        return;
    }
    const auto unfold = [this](const QModelIndex& parent, int first, int last) { // new folders stand open near the root
        for (int row = first; row <= last; ++row) {
            const QModelIndex index = this->model()->index(row, 0, parent);
            if (index.data(FileFolderRole).toBool() && index.data(FilePathRole).toString().count(QLatin1Char('/')) < 1
                && this->model()->rowCount(index) <= 8) {
                expand(index);
            }
        }
    };
    connect(model, &QAbstractItemModel::rowsInserted, this, unfold);
}

QString FileTree::currentPath() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && !index.data(FileFolderRole).toBool() ? index.data(FilePathRole).toString() : QString();
}

QModelIndex FileTree::indexOf(const QString& path) const
{
    const QModelIndexList found =
        model()->match(model()->index(0, 0), FilePathRole, path, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.constFirst();
}

void FileTree::showPath(const QString& path)
{
    const QModelIndex index = indexOf(path);
    if (index.isValid()) {
        for (QModelIndex parent = index.parent(); parent.isValid(); parent = parent.parent()) {
            expand(parent);
        }
        setCurrentIndex(index);
        wandered_ = false;
        scrollTo(index);
    }
}

void FileTree::showEvent(QShowEvent* event)
{
    QTreeView::showEvent(event);
    scrollTo(currentIndex()); // it may have been chosen while the tree had no height
}

void FileTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    if (!wandered_) { // what was chosen stays in view until the user looks elsewhere
        scrollTo(currentIndex());
    }
}

void FileTree::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    const QModelIndexList rows = selected.indexes();
    if (!rows.isEmpty() && !rows.constFirst().data(FileFolderRole).toBool()) {
        Q_EMIT chosen(rows.constFirst().data(FilePathRole).toString());
    }
}

void FileTree::startDrag(Qt::DropActions)
{
    if (const QString path = currentPath(); !path.isEmpty()) {
        Q_EMIT draggedOut(path);
    }
}

void FileTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row(option); // the ground over the whole width, branch included
    row.rect.adjust(px(8), 0, -px(8), 0);
    if (selectionModel() != nullptr && selectionModel()->isSelected(index)) {
        row.state |= QStyle::State_Selected;
    }
    if (index == currentIndex() && hasFocus()) {
        row.state |= QStyle::State_HasFocus;
        row.state |= window()->testAttribute(Qt::WA_KeyboardFocusChange) ? QStyle::State_KeyboardFocusChange
                                                                         : QStyle::State_None;
    }
    drawRowPanel(row, *painter);
    QTreeView::drawRow(painter, option, index);
}

} // namespace stackwright
