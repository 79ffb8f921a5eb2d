// Lines that hold what was looked for: the text, and behind it the file and the number of the line.
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace stackwright {

class FoundDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// Its model has the roles of found lines in models/fileroles.h.
class FoundLines final : public QListView {
    Q_OBJECT

public:
    explicit FoundLines(QWidget* parent = nullptr);
};

} // namespace stackwright
