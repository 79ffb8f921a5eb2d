#include "window/focusorder.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QWidget>

namespace stackwright {

namespace {

void collect(QWidget* widget, QList<QWidget*>& order);

void collect(QLayout* layout, QList<QWidget*>& order)
{
    for (int index = 0; index < layout->count(); ++index) {
        QLayoutItem* item = layout->itemAt(index);
        if (item->widget() != nullptr) {
            collect(item->widget(), order);
        } else if (item->layout() != nullptr) {
            collect(item->layout(), order);
        }
    }
}

void collect(QWidget* widget, QList<QWidget*>& order)
{
    if (!widget->isVisible() || !widget->isEnabled()) {
        return;
    }
    if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
        order += widget;
        return; // what is inside a field or a view belongs to it
    }
    if (auto* splitter = qobject_cast<QSplitter*>(widget)) {
        for (int index = 0; index < splitter->count(); ++index) {
            collect(splitter->widget(index), order);
        }
    } else if (auto* stack = qobject_cast<QStackedWidget*>(widget)) {
        if (stack->currentWidget() != nullptr) {
            collect(stack->currentWidget(), order);
        }
    } else if (auto* area = qobject_cast<QScrollArea*>(widget)) {
        if (area->widget() != nullptr) {
            collect(area->widget(), order);
        }
    } else if (widget->layout() != nullptr) {
        collect(widget->layout(), order);
    }
}

} // namespace

QList<QWidget*> focusOrder(QWidget* root)
{
    QList<QWidget*> order;
    collect(root, order);
    return order;
}

} // namespace stackwright
