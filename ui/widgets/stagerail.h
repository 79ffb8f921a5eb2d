// The list of stages at the left: icon, name, pick and a badge whose shape is the state.
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace stackwright {

class StageDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

// Its model has the roles of models/stageroles.h.
class StageRail final : public QListView {
    Q_OBJECT

public:
    explicit StageRail(QWidget* parent = nullptr);

    void showStage(const QString& id); // makes it current; nothing is told

Q_SIGNALS:
    void chosen(const QString& stageId);

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    bool quiet_ = false;
};

} // namespace stackwright
