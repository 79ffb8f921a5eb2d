#include "widgets/wiring.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace stackwright {

namespace {

constexpr double nodeWidth = 220; // "Configuration management" and "Prometheus + Grafana" whole
constexpr double nodeHeight = 54;
constexpr double gapAcross = 128;
constexpr double gapDown = 28;
constexpr double headingHeight = 40;
constexpr double groupWidth = 184; // "Observe and respond" whole, in text that the back of the room reads
constexpr double groupGap = 72;    // room for a bundle's count
constexpr double groupLine = 22;   // of a closed group, per pick
constexpr double starNodeWidth = 156;
constexpr double starReach = 46;     // the bent part of an edge
constexpr double starStraight = 148; // the level part, where the label stands
constexpr double starGap = 14;
constexpr double starGroupGap = 16;

std::vector<std::vector<const WiringNode*>> ranks(const WiringValue& value)
{
    std::vector<std::vector<const WiringNode*>> result;
    for (const WiringNode& node : value.nodes) {
        if (size_t(node.column) >= result.size()) {
            result.resize(size_t(node.column) + 1);
        }
        result[size_t(node.column)].push_back(&node);
    }
    return result;
}

QSizeF sizeOf(const WiringNode& node)
{
    return node.members.isEmpty() ? QSizeF(nodeWidth, nodeHeight)
                                  : QSizeF(groupWidth, 62 + groupLine * double(node.members.size()));
}

QSizeF sizeOf(const std::vector<const WiringNode*>& column)
{
    QSizeF size(0, -gapDown);
    for (const WiringNode* node : column) {
        const QSizeF own = sizeOf(*node);
        size = QSizeF(std::max(size.width(), own.width()), size.height() + own.height() + gapDown);
    }
    return size;
}

void placeAcross(const WiringValue& value, WiringPlace& place)
{
    const auto columns = ranks(value);
    double height = 0;
    for (const auto& column : columns) {
        height = std::max(height, sizeOf(column).height());
    }
    const double gap = place.leastText > 0 ? groupGap : gapAcross;
    double x = 0;
    for (const auto& column : columns) {
        const QSizeF own = sizeOf(column);
        double y = headingHeight + (height - own.height()) / 2;
        for (const WiringNode* node : column) {
            const QRectF rect(QPointF(x, y), sizeOf(*node));
            place.nodes.insert(node->id, rect);
            y += rect.height() + gapDown;
        }
        place.headings.emplace_back(x, 0, own.width(), headingHeight - 16);
        x += own.width() + gap;
    }
}

void placeStar(const WiringValue& value, WiringPlace& place)
{
    std::vector<const WiringNode*> others;
    const WiringNode* self = nullptr;
    size_t users = 0;
    for (const int column : {0, 2}) {
        for (const WiringNode& node : value.nodes) {
            if (node.column == column) {
                others.push_back(&node);
                users += column == 0 ? 1 : 0;
            } else if (node.column == 1) {
                self = &node;
            }
        }
    }
    double y = 0;
    for (size_t index = 0; index < others.size(); ++index) {
        y += index == users && users > 0 ? starGroupGap : 0;
        place.nodes.insert(
            others[index]->id, QRectF(starNodeWidth + starReach + starStraight, y, starNodeWidth, nodeHeight));
        y += nodeHeight + starGap;
    }
    if (self != nullptr) {
        place.nodes.insert(
            self->id, QRectF(0, std::max(0.0, (y - starGap - nodeHeight) / 2), starNodeWidth, nodeHeight));
    }
    place.labelWidth = starStraight - 26;
}

enum Side {
    Left,
    Right,
};

struct Ends {
    Side from;
    Side to;
};

Ends sidesOf(const QRectF& from, const QRectF& to)
{
    if (std::abs(from.center().x() - to.center().x()) < 1) {
        return {Right, Right};
    }
    return from.center().x() < to.center().x() ? Ends{Right, Left} : Ends{Left, Right};
}

QPointF pointOn(const QRectF& rect, Side side, double part)
{
    return {side == Left ? rect.left() : rect.right(), rect.top() + rect.height() * part};
}

// Where each edge leaves and arrives along a side, ordered by what lies at its other end so that few cross.
struct Ports {
    std::vector<QPointF> starts;
    std::vector<QPointF> ends;
    std::vector<Ends> sides;
};

Ports spreadPorts(const WiringValue& value, const WiringPlace& place)
{
    struct Port {
        size_t edge;
        bool start;
        double order;
    };
    Ports ports;
    QMap<QPair<QString, int>, std::vector<Port>> bySide;
    for (size_t index = 0; index < value.edges.size(); ++index) {
        const WiringEdge& edge = value.edges[index];
        const QRectF from = place.nodes.value(edge.from);
        const QRectF to = place.nodes.value(edge.to);
        ports.sides.push_back(sidesOf(from, to));
        bySide[{edge.from, ports.sides.back().from}].push_back({index, true, to.center().y()});
        bySide[{edge.to, ports.sides.back().to}].push_back({index, false, from.center().y()});
    }
    ports.starts.resize(value.edges.size());
    ports.ends.resize(value.edges.size());
    for (auto side = bySide.begin(); side != bySide.end(); ++side) {
        std::stable_sort(side->begin(), side->end(), [](const Port& a, const Port& b) { return a.order < b.order; });
        const double step = std::min(0.16, 0.76 / double(side->size()));
        for (size_t index = 0; index < side->size(); ++index) {
            const double part = 0.5 + (double(index) - double(side->size() - 1) / 2) * step;
            const Port& port = (*side)[index];
            (port.start ? ports.starts : ports.ends)[port.edge] =
                pointOn(place.nodes.value(side.key().first), Side(side.key().second), part);
        }
    }
    return ports;
}

// From the path's end to `end`, level at both.
void bend(QPainterPath& path, const QPointF& end)
{
    const QPointF start = path.currentPosition();
    const double reach = (end.x() - start.x()) / 2;
    path.cubicTo(start.x() + reach, start.y(), end.x() - reach, end.y(), end.x(), end.y());
}

// The free lanes of a column: above, between and below its nodes, with how many edges run there already.
struct Lanes {
    double left = 0;
    double right = 0;
    std::vector<QPair<double, int>> lanes;

    double take(double wanted)
    {
        auto best = std::min_element(lanes.begin(), lanes.end(),
            [wanted](const auto& a, const auto& b) { return std::abs(a.first - wanted) < std::abs(b.first - wanted); });
        const int used = best->second++;
        const int steps = std::min(3, (used + 1) / 2); // to both sides in turn
        return best->first + (used % 2 == 0 ? -3.0 : 3.0) * steps;
    }
};

std::vector<Lanes> lanesOf(const WiringValue& value, const WiringPlace& place)
{
    std::vector<Lanes> result;
    for (const auto& column : ranks(value)) {
        Lanes lanes;
        double last = 0;
        for (const WiringNode* node : column) {
            const QRectF rect = place.nodes.value(node->id);
            lanes.lanes.push_back({lanes.lanes.empty() ? rect.top() - gapDown / 2 : (last + rect.top()) / 2, 0});
            lanes.left = rect.left();
            lanes.right = rect.right();
            last = rect.bottom();
        }
        lanes.lanes.push_back({last + gapDown / 2, 0});
        result.push_back(lanes);
    }
    return result;
}

int columnOf(const WiringValue& value, const QString& id)
{
    const auto found =
        std::find_if(value.nodes.begin(), value.nodes.end(), [&](const WiringNode& node) { return node.id == id; });
    return found != value.nodes.end() ? found->column : 0;
}

void routeAcross(const WiringValue& value, WiringPlace& place)
{
    const Ports ports = spreadPorts(value, place);
    std::vector<Lanes> lanes = lanesOf(value, place);
    for (size_t index = 0; index < value.edges.size(); ++index) {
        const QPointF start = ports.starts[index];
        const QPointF end = ports.ends[index];
        const int from = columnOf(value, value.edges[index].from);
        const int to = columnOf(value, value.edges[index].to);
        QPainterPath path(start);
        if (from == to) {
            const double reach = std::min(80.0, 24 + std::abs(end.y() - start.y()) * 0.2);
            path.cubicTo(start.x() + reach, start.y(), end.x() + reach, end.y(), end.x(), end.y());
        } else {
            const int step = from < to ? 1 : -1;
            for (int column = from + step; column != to; column += step) { // never behind a node: through a free lane
                Lanes& there = lanes[size_t(column)];
                const double part = (there.left - start.x()) / (end.x() - start.x());
                const double y = there.take(start.y() + (end.y() - start.y()) * part);
                bend(path, QPointF(step > 0 ? there.left - 6 : there.right + 6, y));
                path.lineTo(step > 0 ? there.right + 6 : there.left - 6, y);
            }
            bend(path, end);
        }
        place.edges.push_back(path);
        place.labels.push_back(0.5);
    }
}

void routeStar(const WiringValue& value, WiringPlace& place)
{
    const Ports ports = spreadPorts(value, place);
    for (size_t index = 0; index < value.edges.size(); ++index) {
        const bool outward = ports.sides[index].from == Right; // the stage uses the other
        const QPointF start = ports.starts[index];
        const QPointF end = ports.ends[index];
        QPainterPath path(start);
        if (outward) {
            bend(path, QPointF(end.x() - starStraight, end.y()));
            path.lineTo(end);
        } else {
            path.lineTo(start.x() - starStraight, start.y());
            bend(path, end);
        }
        const double middle = (starStraight / 2 + (outward ? 4 : 0)) / std::max(1.0, path.length());
        place.edges.push_back(path);
        place.labels.push_back(outward ? 1 - middle : middle);
    }
}

} // namespace

WiringPlace placeWiring(const WiringValue& value, WiringFlow flow, double leastText)
{
    WiringPlace place;
    place.leastText = leastText;
    if (flow == WiringFlow::Across) {
        placeAcross(value, place);
        routeAcross(value, place);
    } else {
        placeStar(value, place);
        routeStar(value, place);
    }
    for (const QRectF& node : std::as_const(place.nodes)) {
        place.bounds = place.bounds.united(node);
    }
    for (const QPainterPath& edge : place.edges) {
        place.bounds = place.bounds.united(edge.boundingRect());
    }
    for (const QRectF& heading : place.headings) {
        place.bounds = place.bounds.united(heading);
    }
    place.bounds.adjust(-14, -14, 14, 14);
    return place;
}

namespace {

// Two stages that use each other, as one edge that starts at `stage`.
WiringEdge merged(const WiringEdge& one, const WiringEdge& other, const QString& stage)
{
    WiringEdge both = one.from == stage ? one : other;
    both.labels += one.from == stage ? other.labels : one.labels;
    both.conflict = one.conflict || other.conflict;
    both.mutual = true;
    return both;
}

} // namespace

int neighbourOf(const QString& id, const QPoint& direction, const WiringValue& value, const WiringPlace& place)
{
    const QPointF here = place.nodes.value(id).topLeft();
    int best = -1;
    double bestCost = 0;
    for (size_t index = 0; index < value.nodes.size(); ++index) {
        const QPointF away = place.nodes.value(value.nodes[index].id).topLeft() - here;
        const double ahead = QPointF::dotProduct(away, direction);
        const double aside = std::abs(direction.x() != 0 ? away.y() : away.x());
        const double cost = ahead + 3 * aside;
        if (ahead > 1 && (best < 0 || cost < bestCost)) {
            best = int(index);
            bestCost = cost;
        }
    }
    return best;
}

WiringValue neighbourhood(const WiringValue& value, const QString& stage)
{
    WiringValue result;
    QStringList near = {stage};
    for (const WiringEdge& edge : value.edges) {
        if (edge.from == stage || edge.to == stage) {
            const auto back = std::find_if(result.edges.begin(), result.edges.end(),
                [&](const WiringEdge& known) { return known.from == edge.to && known.to == edge.from; });
            if (back != result.edges.end()) {
                *back = merged(*back, edge, stage);
            } else {
                result.edges.push_back(edge);
            }
            near += edge.from == stage ? edge.to : edge.from;
        }
    }
    const auto self =
        std::find_if(value.nodes.begin(), value.nodes.end(), [&](const WiringNode& node) { return node.id == stage; });
    const auto used = [&](const QString& id) {
        return std::any_of(result.edges.begin(), result.edges.end(),
            [&](const WiringEdge& edge) { return edge.from == stage && edge.to == id; });
    };
    for (WiringNode node : value.nodes) {
        if (near.contains(node.id)) { // who uses it first, then what it uses
            node.column = self != value.nodes.end() && node.id == stage ? 1 : used(node.id) ? 2 : 0;
            result.nodes.push_back(node);
        }
    }
    return result;
}

} // namespace stackwright
