// The accessible tree of the wiring picture: Qt itself exposes nothing inside a QGraphicsView.
#include "widgets/wiringitems.h"
#include "widgets/wiringview.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace stackwright {

namespace {

WiringView* viewOf(QObject* item)
{
    const auto* node = qobject_cast<WiringNodeItem*>(item);
    const QGraphicsScene* scene = node != nullptr ? node->scene() : nullptr;
    return scene != nullptr ? qobject_cast<WiringView*>(scene->parent()) : nullptr;
}

class NodeAccess final : public QAccessibleObject, public QAccessibleActionInterface {
public:
    explicit NodeAccess(WiringNodeItem* node) : QAccessibleObject(node) {}

    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(viewOf(object())); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        const WiringView* view = viewOf(object());
        if (view == nullptr) {
            return {};
        }
        if (kind == QAccessible::Name) {
            const WiringNode& value = node()->node();
            return value.members.isEmpty()
                ? WiringView::tr("%1 for %2").arg(value.pick, value.title)
                : WiringView::tr("%1, %2: %3").arg(value.title, value.pick, value.members.join(QStringLiteral(", ")));
        }
        return kind == QAccessible::Description ? describe(node()->node(), view->shown()) : QString();
    }
    QRect rect() const override
    {
        const WiringView* view = viewOf(object());
        if (view == nullptr) {
            return {};
        }
        const QRect inView =
            view->mapFromScene(node()->sceneBoundingRect()).boundingRect().intersected(view->viewport()->rect());
        return QRect(view->viewport()->mapToGlobal(inView.topLeft()), inView.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction()) {
            Q_EMIT node()->chosen();
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    WiringNodeItem* node() const { return static_cast<WiringNodeItem*>(object()); }
};

class ViewAccess final : public QAccessibleWidget {
public:
    explicit ViewAccess(WiringView* view) : QAccessibleWidget(view, QAccessible::List) {}

    int childCount() const override { return int(view()->nodes().size()); }
    QAccessibleInterface* child(int index) const override
    {
        return index >= 0 && index < childCount()
            ? QAccessible::queryAccessibleInterface(view()->nodes()[size_t(index)])
            : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (view()->nodes()[size_t(index)] == child->object()) {
                return index;
            }
        }
        return -1;
    }

private:
    WiringView* view() const { return static_cast<WiringView*>(widget()); }
};

QAccessibleInterface* makeAccess(const QString& className, QObject* object)
{
    if (className == QLatin1String("stackwright::WiringView")) {
        return new ViewAccess(static_cast<WiringView*>(object));
    }
    if (className == QLatin1String("stackwright::WiringNodeItem")) {
        return new NodeAccess(static_cast<WiringNodeItem*>(object));
    }
    return nullptr;
}

} // namespace

void installWiringAccess()
{
    QAccessible::installFactory(makeAccess);
}

} // namespace stackwright
