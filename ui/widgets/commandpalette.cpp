#include "widgets/commandpalette.h"

#include "style/icons.h"
#include "style/look.h"
#include "style/styleparts.h"
#include "style/themestyle.h"
#include "widgets/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace stackwright {

namespace {

enum PaletteRole {
    IdRole = Qt::UserRole + 1,
    HintRole,
    IconRole,
};

// Every word that was typed stands somewhere in the text or the hint.
class WordFilter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const QString text = index.data().toString() + QLatin1Char(' ') + index.data(HintRole).toString();
        const QStringList words = filterRegularExpression().pattern().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return text.contains(QRegularExpression(word, QRegularExpression::CaseInsensitiveOption));
        });
    }
};

class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const PainterState saved(*painter);
        drawRowPanel(option, *painter);
        const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const QRect mark(option.rect.x() + px(10), option.rect.center().y() - px(8) + 1, px(16), px(16));
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        paintIcon(*painter, place(mark), index.data(IconRole).toString(),
            color(enabled ? Token::TextSecondary : Token::TextTertiary));
        const QRect room(
            mark.right() + px(10), option.rect.y(), option.rect.right() - mark.right() - px(20), option.rect.height());
        painter->setFont(textFont(TextRole::Caption));
        painter->setPen(color(Token::TextTertiary));
        const QString hint = index.data(HintRole).toString();
        const int hintWidth = QFontMetrics(painter->font()).horizontalAdvance(hint) + px(12);
        painter->drawText(place(room), int(Qt::AlignVCenter) | int(Qt::AlignTrailing), hint);
        painter->setFont(textFont(TextRole::Body));
        painter->setPen(color(enabled ? Token::Text : Token::TextTertiary));
        painter->drawText(place(room.adjusted(0, 0, -hintWidth, 0)), int(Qt::AlignVCenter) | int(Qt::AlignLeading),
            QFontMetrics(painter->font())
                .elidedText(index.data().toString(), Qt::ElideRight, room.width() - hintWidth));
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return QSize(px(200), qMax(px(30), QFontMetrics(textFont(TextRole::Body)).height() + px(12)));
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : FloatingPanel(parent), field_(new QLineEdit(this)), list_(new QListView(this)),
      model_(new QStandardItemModel(this)), filter_(new WordFilter(this))
{
    setAccessibleName(tr("Command palette"));
    auto* column = new QVBoxLayout(this);
    setMargins(column, 10, 10, 10, 10);
    setSpacing(column, 8);
    field_->setPlaceholderText(tr("Type a command, a stage or a tool"));
    field_->setAccessibleName(tr("Command, stage or tool"));
    setLeadingIcon(field_, QStringLiteral("search"));
    goWhenLeft(field_);
    column->addWidget(field_);
    filter_->setSourceModel(model_);
    list_->setModel(filter_);
    list_->setItemDelegate(new PaletteDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setUniformItemSizes(true);
    list_->setAccessibleName(tr("Matching commands"));
    list_->viewport()->setAutoFillBackground(false); // it stands on the ground of the palette
    column->addWidget(list_, 1);
    none_ = new Label(
        tr("Nothing is called so. Try a stage, a tool or a verb."), TextRole::Body, Token::TextSecondary, this);
    none_->setAlignment(Qt::AlignCenter);
    none_->setWordWrap(true);
    column->addWidget(none_, 1);
    connect(field_, &QLineEdit::textChanged, this, [this](const QString& text) {
        QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (QString& word : words) {
            word = QRegularExpression::escape(word);
        }
        filter_->setFilterRegularExpression(words.join(QLatin1Char(' ')));
        list_->setCurrentIndex(filter_->index(0, 0));
        refreshNone();
    });
    connect(list_, &QListView::clicked, this, &CommandPalette::take);
}

void CommandPalette::open(const std::vector<PaletteEntry>& entries)
{
    model_->clear();
    for (const PaletteEntry& entry : entries) {
        auto* item = new QStandardItem(entry.text);
        item->setData(entry.id, IdRole);
        item->setData(entry.hint, HintRole);
        item->setData(entry.icon, IconRole);
        item->setEnabled(entry.enabled);
        item->setEditable(false);
        item->setData(
            entry.hint.isEmpty() ? entry.text : entry.text + QStringLiteral(", ") + entry.hint, Qt::AccessibleTextRole);
        model_->appendRow(item);
    }
    field_->clear();
    refreshNone();
    appear(field_, Qt::ShortcutFocusReason);
    list_->setCurrentIndex(filter_->index(0, 0));
}

void CommandPalette::place()
{
    const QWidget* host = parentWidget();
    const int width = qMin(px(560), host->width() - px(40));
    setGeometry((host->width() - width) / 2, px(64), width, qMin(px(420), host->height() - px(140)));
}

void CommandPalette::refreshNone()
{
    none_->setVisible(filter_->rowCount() == 0);
    list_->setVisible(filter_->rowCount() > 0);
}

void CommandPalette::take()
{
    const QModelIndex index = list_->currentIndex();
    if (index.isValid() && index.flags().testFlag(Qt::ItemIsEnabled)) {
        const QString id = index.data(IdRole).toString();
        leave();
        Q_EMIT chosen(id);
    }
}

void CommandPalette::moveBy(int rows)
{
    const int count = filter_->rowCount();
    if (count > 0) {
        list_->setCurrentIndex(filter_->index(((list_->currentIndex().row() + rows) % count + count) % count, 0));
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == field_ && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape: leave(); return true;
        case Qt::Key_Up:
        case Qt::Key_Backtab: moveBy(-1); return true;
        case Qt::Key_Down:
        case Qt::Key_Tab: moveBy(1); return true;
        case Qt::Key_PageUp: moveBy(-8); return true;
        case Qt::Key_PageDown: moveBy(8); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: take(); return true;
        default: break;
        }
    }
    return FloatingPanel::eventFilter(watched, event);
}

} // namespace stackwright
