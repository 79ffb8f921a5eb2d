// What layouts share that place their items by width alone: they hold the items, and one function says where each goes.
#pragma once

#include <QLayout>

#include <vector>

namespace stackwright {

class ArrangedLayout : public QLayout {
public:
    explicit ArrangedLayout(QWidget* parent = nullptr);
    ~ArrangedLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(items_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;

protected:
    const std::vector<QLayoutItem*>& items() const { return items_; }

    // Places the items in `rect` (without margins) when `apply` is set; returns the height they take at its width.
    virtual int arrange(const QRect& rect, bool apply) const = 0;

private:
    std::vector<QLayoutItem*> items_;
};

} // namespace stackwright
