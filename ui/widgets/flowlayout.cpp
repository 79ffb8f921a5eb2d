#include "widgets/flowlayout.h"

#include "style/look.h"

#include <QStyle>
#include <QWidget>

namespace stackwright {

FlowLayout::FlowLayout(int gap) : gap_(gap) {}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : items()) {
        if (item->isEmpty()) {
            continue;
        }
        width += item->sizeHint().width() + px(gap_);
        height = qMax(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : items()) {
        least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    int x = 0;
    int y = rect.y();
    size_t first = 0;
    std::vector<QRect> places;
    for (size_t index = 0; index < items().size(); ++index) {
        if (items()[index]->isEmpty()) { // a hidden one leaves no gap
            places.emplace_back(x, 0, 0, 0);
            continue;
        }
        const QSize wanted = items()[index]->sizeHint();
        const int width = qMin(wanted.width(), rect.width());
        if (x > 0 && x + width > rect.width()) {
            y += placeLine(QRect(rect.x(), y, rect.width(), 0), places, first, apply) + px(gap_);
            first = index;
            places.clear();
            x = 0;
        }
        places.emplace_back(x, 0, width, wanted.height());
        x += width + px(gap_);
    }
    return y + placeLine(QRect(rect.x(), y, rect.width(), 0), places, first, apply) - rect.y();
}

// All items of a line stand on its middle; returns its height.
int FlowLayout::placeLine(const QRect& line, const std::vector<QRect>& places, size_t first, bool apply) const
{
    int height = 0;
    for (const QRect& place : places) {
        height = qMax(height, place.height());
    }
    const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (size_t index = 0; apply && index < places.size(); ++index) {
        const QRect place(line.x() + places[index].x(), line.y() + (height - places[index].height()) / 2,
            places[index].width(), places[index].height());
        items()[first + index]->setGeometry(QStyle::visualRect(direction, line, place));
    }
    return height;
}

} // namespace stackwright
