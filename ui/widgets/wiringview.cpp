#include "widgets/wiringview.h"

#include "style/look.h"
#include "style/styleparts.h"
#include "widgets/wiringitems.h"

#include <QAccessible>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace stackwright {

namespace {

constexpr size_t fewEdges = 14; // so many labels still fit without touching
constexpr double biggestFit = 1.25;
constexpr double roomText = 14; // design pixels: the least that is read from the last row

} // namespace

WiringView::WiringView(WiringFlow flow, QWidget* parent) : QGraphicsView(parent), flow_(flow)
{
    setScene(new QGraphicsScene(this));
    setLayoutDirection(Qt::LeftToRight); // what it draws flows so
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setBackgroundBrush(Qt::NoBrush);
    setAccessibleName(flow == WiringFlow::Across ? tr("Wiring of the whole stack") : tr("Wiring of this stage"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::ArrowCursor);
}

void WiringView::setWiring(const WiringValue& value)
{
    if (value == value_ && !nodes_.empty()) {
        return;
    }
    value_ = value;
    step_ = step_ >= int(commitWay(value_).size()) ? -1 : step_; // its way may have become shorter
    build();
}

void WiringView::build()
{
    const QString focused =
        focus_ >= 0 && size_t(focus_) < nodes_.size() ? nodes_[size_t(focus_)]->node().id : QString();
    scene()->clear();
    nodes_.clear();
    edges_.clear();
    labels_.clear();
    shown_ = forRoom_ ? grouped(value_, open_) : value_;
    place_ = placeWiring(shown_, flow_, forRoom_ ? roomText : 0);
    for (size_t index = 0; index < shown_.edges.size(); ++index) {
        addEdge(shown_.edges[index], place_.edges[index]);
    }
    for (const WiringNode& node : shown_.nodes) {
        addNode(node);
    }
    focus_ = indexOf(focused);
    scene()->setSceneRect(place_.bounds);
    setCurrentStage(current_);
    if (fitted_) {
        fit();
    }
}

void WiringView::addEdge(const WiringEdge& edge, const QPainterPath& path)
{
    edges_.push_back(new WiringEdgeItem(edge, path));
    labels_.push_back(new WiringLabelItem(edge, place_));
    scene()->addItem(edges_.back());
    scene()->addItem(labels_.back());
}

void WiringView::addNode(const WiringNode& node)
{
    auto* item = new WiringNodeItem(node, place_.nodes.value(node.id), place_.leastText);
    scene()->addItem(item);
    item->setToolTip(describe(node, shown_));
    // Opening a group takes this very node away: not before its event is over.
    connect(
        item, &WiringNodeItem::chosen, this, [this, node] { choose(node); },
        node.members.isEmpty() ? Qt::DirectConnection : Qt::QueuedConnection);
    connect(item, &WiringNodeItem::pointed, this, [this, node](bool inside) {
        emphasise(inside ? node.id : QString());
        Q_EMIT pointedAt(inside ? describe(node, shown_) : QString());
    });
    nodes_.push_back(item);
}

int WiringView::indexOf(const QString& id) const
{
    const auto found =
        std::find_if(nodes_.begin(), nodes_.end(), [&](const WiringNodeItem* item) { return item->node().id == id; });
    return found == nodes_.end() ? -1 : int(found - nodes_.begin());
}

void WiringView::choose(const WiringNode& node)
{
    if (node.members.isEmpty()) {
        Q_EMIT chosen(node.id);
    } else {
        openGroup(node.column, true);
    }
}

void WiringView::openGroup(int column, bool open)
{
    if (!forRoom_ || open == open_.contains(column)) {
        return;
    }
    const bool hadFocus = focus_ >= 0;
    if (open) {
        open_.insert(column);
    } else {
        open_.remove(column);
    }
    build();
    if (hadFocus) { // it stays in the column where the keys were
        const auto there = std::find_if(nodes_.begin(), nodes_.end(),
            [column](const WiringNodeItem* item) { return item->node().column == column; });
        focusNode(there == nodes_.end() ? 0 : int(there - nodes_.begin()));
    }
    Q_EMIT groupsChanged();
}

void WiringView::openAll(bool open)
{
    open_.clear();
    for (int column = 0; open && column < int(value_.columns.size()); ++column) {
        open_.insert(column);
    }
    build();
    Q_EMIT groupsChanged();
}

bool WiringView::allOpen() const
{
    return open_.size() == value_.columns.size();
}

void WiringView::showAs(const WiringView& other)
{
    open_ = other.open_;
    step_ = other.step_;
    build();
    if (step_ >= 0) {
        showStep();
    }
}

void WiringView::followNext()
{
    step_ = step_ + 1 < int(commitWay(value_).size()) ? step_ + 1 : -1;
    if (step_ < 0) {
        endFollowing();
    } else {
        showStep();
    }
}

void WiringView::endFollowing()
{
    step_ = -1;
    openAll(false);
    fit();
    Q_EMIT followed({});
}

int WiringView::stationIndex() const
{
    const std::vector<const WiringNode*> way = commitWay(value_);
    return size_t(step_) < way.size() ? qMax(0, indexOf(way[size_t(step_)]->id)) : 0;
}

void WiringView::showStep()
{
    const std::vector<const WiringNode*> way = commitWay(value_);
    const WiringNode node = *way[size_t(step_)];
    if (forRoom_) {
        open_ = {node.column};
        build();
        Q_EMIT groupsChanged();
    }
    emphasise(node.id);
    for (WiringNodeItem* item : nodes_) {
        item->setFocused(item->node().id == node.id);
    }
    ensureVisible(nodes_[size_t(stationIndex())]);
    Q_EMIT followed(
        tr("%1 of %2 · %3 (%4): %5").arg(step_ + 1).arg(way.size()).arg(node.pick, node.title, node.commitEffect));
}

void WiringView::setCurrentStage(const QString& id)
{
    current_ = id;
    for (WiringNodeItem* node : nodes_) {
        node->setCurrent(node->node().id == id);
    }
    emphasise({});
}

void WiringView::emphasise(const QString& id)
{
    QStringList near = {id};
    std::vector<QSizeF> sizes;
    for (size_t index = 0; index < edges_.size(); ++index) {
        WiringEdgeItem* edge = edges_[index];
        const bool touches = edge->edge().from == id || edge->edge().to == id;
        edge->setWeight(id.isEmpty() ? WiringEdgeItem::Weight::Normal
                : touches            ? WiringEdgeItem::Weight::Strong
                                     : WiringEdgeItem::Weight::Quiet);
        if (touches) {
            near += {edge->edge().from, edge->edge().to};
        }
        sizes.push_back(isLabelled(edge->edge(), touches, id.isEmpty()) ? labels_[index]->size() : QSizeF());
    }
    for (WiringNodeItem* node : nodes_) {
        node->setFaded(!id.isEmpty() && !near.contains(node->node().id));
    }
    placeLabels(sizes);
}

// In a room a bundle shows its count, and what a node uses is told beside the picture, where it covers nothing.
bool WiringView::isLabelled(const WiringEdge& edge, bool touched, bool calm) const
{
    if (edge.labels.isEmpty() || flow_ == WiringFlow::Star) {
        return !edge.labels.isEmpty();
    }
    const bool few = calm && edges_.size() <= fewEdges;
    return edge.conflict || few || (forRoom_ ? edge.count > 1 : touched);
}

// An empty size: no label now. In a star each has its place on the level part of its edge.
void WiringView::placeLabels(const std::vector<QSizeF>& sizes)
{
    const std::vector<double> parts = flow_ == WiringFlow::Star ? place_.labels : spreadLabels(place_, sizes);
    for (size_t index = 0; index < sizes.size(); ++index) {
        if (sizes[index].isEmpty()) {
            labels_[index]->hide();
        } else {
            labels_[index]->showAt(place_.edges[index].pointAtPercent(parts[index]));
        }
    }
}

void WiringView::zoomIn()
{
    fitted_ = false;
    scale(1.2, 1.2);
}

void WiringView::zoomOut()
{
    fitted_ = false;
    const double factor = qMax(1 / 1.2, leastFactor() / transform().m11());
    scale(factor, factor);
}

// What the room reads is never made smaller than it was drawn; what does not fit is scrolled.
double WiringView::leastFactor() const
{
    return forRoom_ ? 1.0 : 0.0;
}

void WiringView::fit()
{
    fitted_ = true;
    if (place_.bounds.isEmpty()) {
        return;
    }
    resetTransform();
    // The bar's room is left free whether it is there or not; else it comes because the picture is wide, and goes
    // because it was there.
    const int bar = flow_ == WiringFlow::Star ? verticalScrollBar()->sizeHint().width() : 0;
    const QRectF room = QRectF(QPointF(), maximumViewportSize() - QSize(bar, 0)).adjusted(4, 4, -4, -4);
    const double across = room.width() / place_.bounds.width();
    const double down = room.height() / place_.bounds.height();
    // A star is read like a list: it scrolls instead of shrinking below what can be read.
    const double whole = qMin(across, flow_ == WiringFlow::Star ? qMax(down, across * 0.85) : down);
    const double factor = qMax(leastFactor(), qMin(biggestFit * look().zoom, whole));
    scale(factor, factor);
    centerOn(place_.bounds.center());
}

QSize WiringView::sizeHint() const
{
    return QSize(px(480), px(360));
}

void WiringView::focusNode(int index)
{
    for (size_t at = 0; at < nodes_.size(); ++at) {
        nodes_[at]->setFocused(int(at) == index && hasFocus());
    }
    focus_ = index;
    if (index >= 0 && size_t(index) < nodes_.size()) {
        emphasise(nodes_[size_t(index)]->node().id);
        ensureVisible(nodes_[size_t(index)]);
        Q_EMIT pointedAt(describe(nodes_[size_t(index)]->node(), shown_));
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(index);
        QAccessible::updateAccessibility(&event);
    }
}

void WiringView::moveFocus(int dx, int dy)
{
    if (nodes_.empty()) {
        return;
    }
    if (focus_ < 0) {
        focusNode(0);
        return;
    }
    const int best = neighbourOf(nodes_[size_t(focus_)]->node().id, QPoint(dx, dy), shown_, place_);
    if (best >= 0) {
        focusNode(best);
    }
}

void WiringView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: moveFocus(-1, 0); return;
    case Qt::Key_Right: moveFocus(1, 0); return;
    case Qt::Key_Up: moveFocus(0, -1); return;
    case Qt::Key_Down: moveFocus(0, 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (focus_ >= 0 && event->modifiers() == Qt::NoModifier) {
            choose(WiringNode(nodes_[size_t(focus_)]->node()));
            return;
        }
        break;
    case Qt::Key_Backspace:
        if (focus_ >= 0 && forRoom_) {
            openGroup(nodes_[size_t(focus_)]->node().column, false);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (step_ >= 0) {
            endFollowing();
            return;
        }
        break;
    default: break;
    }
    event->ignore();
}

void WiringView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        event->angleDelta().y() > 0 ? zoomIn() : zoomOut();
        event->accept();
    } else {
        QGraphicsView::wheelEvent(event);
    }
}

void WiringView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (fitted_) {
        fit();
    }
    if (step_ >= 0) { // a scroll bar that comes with a group's opening resizes, too
        ensureVisible(nodes_[size_t(stationIndex())]);
    }
}

void WiringView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (byKeys && !nodes_.empty()) {
        focusNode(qMax(0, focus_));
    }
}

void WiringView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    for (WiringNodeItem* node : nodes_) {
        node->setFocused(false);
    }
    emphasise({});
}

void WiringView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && fitted_) {
        fit();
        viewport()->update();
    }
}

void WiringView::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setFont(wiringFont(0.9, QFont::DemiBold, place_.leastText));
    painter->setPen(color(Token::TextTertiary));
    for (size_t index = 0; index < place_.headings.size() && index < size_t(value_.columns.size()); ++index) {
        if (forRoom_ && !open_.contains(int(index))) {
            continue; // a closed group says its name itself
        }
        drawWiringText(*painter, place_.headings[index], int(Qt::AlignLeft) | int(Qt::AlignVCenter),
            value_.columns.at(int(index)));
    }
}

void WiringView::drawInto(QPainter& painter, const QRectF& target)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(target, color(Token::Surface));
    scene()->render(&painter, target, place_.bounds);
    const PainterState saved(painter);
    const double factor = qMin(target.width() / place_.bounds.width(), target.height() / place_.bounds.height());
    painter.translate(target.center());
    painter.scale(factor, factor);
    painter.translate(-place_.bounds.center());
    drawForeground(&painter, place_.bounds);
}

} // namespace stackwright
