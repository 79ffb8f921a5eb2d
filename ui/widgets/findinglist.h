// What does not fit, under the title of each stage: the state by shape and word, the sentence, who set it.
#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

namespace stackwright {

class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// Its model has the roles of models/findingroles.h. The keys walk the findings and pass the titles by.
class FindingList final : public QTreeView {
    Q_OBJECT

public:
    explicit FindingList(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void chooseFirst();
    int wholeHeight() const; // of all rows at the width it has

Q_SIGNALS:
    void chosen(const QString& stage, const QString& finding);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QModelIndexList findings() const;
    void take(const QModelIndex& index);
};

} // namespace stackwright
