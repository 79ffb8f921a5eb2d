// The files of the stack as a tree: icon, name, and the letter A, M or D of what changed.
#pragma once

#include <QSet>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace stackwright {

class FileDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// Its model has the roles of models/fileroles.h and keeps its rows over a refresh.
class FileTree final : public QTreeView {
    Q_OBJECT

public:
    explicit FileTree(QWidget* parent = nullptr);

    QString currentPath() const; // of a file; empty when none is current
    void showPath(const QString& path);

    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void chosen(const QString& path);
    void draggedOut(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QModelIndex indexOf(const QString& path) const;

    bool wandered_ = false; // the user scrolled away from the current file
};

} // namespace stackwright
