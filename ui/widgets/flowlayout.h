// Widgets in lines, as words in a text: what does not fit goes to the next line, from the side where reading begins.
#pragma once

#include <QLayout>

#include <vector>

namespace stackwright {

class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(int gap); // a length of the design
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(items_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool apply) const;
    int placeLine(const QRect& line, const std::vector<QRect>& places, size_t first, bool apply) const;

    std::vector<QLayoutItem*> items_;
    int gap_;
};

} // namespace stackwright
