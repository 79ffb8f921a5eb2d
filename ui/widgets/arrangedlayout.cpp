#include "widgets/arrangedlayout.h"

namespace stackwright {

ArrangedLayout::ArrangedLayout(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

ArrangedLayout::~ArrangedLayout()
{
    qDeleteAll(items_);
}

void ArrangedLayout::addItem(QLayoutItem* item)
{
    items_.push_back(item);
}

QLayoutItem* ArrangedLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? items_[size_t(index)] : nullptr;
}

QLayoutItem* ArrangedLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) {
        items_.erase(items_.begin() + index);
    }
    return item;
}

int ArrangedLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return arrange(QRect(0, 0, width - margins.left() - margins.right(), 0), false) + margins.top() + margins.bottom();
}

void ArrangedLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.marginsRemoved(contentsMargins()), true);
}

} // namespace stackwright
