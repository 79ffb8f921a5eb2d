// A table of facts: the row's name at the left, the current pick tinted, the best value marked, equal rows quieter.
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace stackwright {

class CompareDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

class CompareTable final : public QTableView {
    Q_OBJECT

public:
    explicit CompareTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
};

} // namespace stackwright
