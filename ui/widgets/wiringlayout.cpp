#include "widgets/wiring.h"

#include <algorithm>
#include <cmath>

namespace stackwright {

namespace {

constexpr double nodeWidth = 178;
constexpr double nodeHeight = 54;
constexpr double gapAcross = 132;
constexpr double gapDown = 26;
constexpr double rowGap = 64;
constexpr double headingHeight = 34;

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

void placeAcross(const WiringValue& value, WiringPlace& place)
{
    const auto columns = ranks(value);
    size_t most = 0;
    for (const auto& column : columns) {
        most = std::max(most, column.size());
    }
    const double height = double(most) * nodeHeight + double(most > 0 ? most - 1 : 0) * gapDown;
    double x = 0;
    for (const auto& column : columns) {
        const double own = double(column.size()) * nodeHeight + double(column.empty() ? 0 : column.size() - 1) * gapDown;
        double y = headingHeight + (height - own) / 2;
        for (const WiringNode* node : column) {
            place.nodes.insert(node->id, QRectF(x, y, nodeWidth, nodeHeight));
            y += nodeHeight + gapDown;
        }
        place.headings.emplace_back(x, 0, nodeWidth, headingHeight - 10);
        x += nodeWidth + gapAcross;
    }
}

void placeDown(const WiringValue& value, WiringPlace& place)
{
    double y = 0;
    const double width = 2 * nodeWidth + gapDown;
    for (const auto& row : ranks(value)) {
        for (size_t first = 0; first < row.size(); first += 2) {
            const size_t count = std::min<size_t>(2, row.size() - first);
            double x = (width - double(count) * nodeWidth - double(count - 1) * gapDown) / 2;
            for (size_t index = first; index < first + count; ++index) {
                place.nodes.insert(row[index]->id, QRectF(x, y, nodeWidth, nodeHeight));
                x += nodeWidth + gapDown;
            }
            y += nodeHeight + (first + 2 < row.size() ? gapDown : 0);
        }
        y += row.empty() ? 0 : rowGap;
    }
}

enum Side { Left, Right, Top, Bottom };

struct Ends {
    Side from;
    Side to;
};

Ends sidesOf(const QRectF& from, const QRectF& to, WiringFlow flow)
{
    if (flow == WiringFlow::Across) {
        if (std::abs(from.center().x() - to.center().x()) < 1) {
            return {Right, Right};
        }
        return from.center().x() < to.center().x() ? Ends{Right, Left} : Ends{Left, Right};
    }
    if (std::abs(from.center().y() - to.center().y()) < 1) {
        return from.center().x() < to.center().x() ? Ends{Right, Left} : Ends{Left, Right};
    }
    return from.center().y() < to.center().y() ? Ends{Bottom, Top} : Ends{Top, Bottom};
}

struct Port {
    size_t edge;
    bool start;
    double order; // where the other end lies along the side
};

QPointF pointOn(const QRectF& rect, Side side, double part)
{
    switch (side) {
    case Left: return {rect.left(), rect.top() + rect.height() * part};
    case Right: return {rect.right(), rect.top() + rect.height() * part};
    case Top: return {rect.left() + rect.width() * part, rect.top()};
    case Bottom: break;
    }
    return {rect.left() + rect.width() * part, rect.bottom()};
}

QPainterPath curve(const QPointF& start, Side startSide, const QPointF& end, Side endSide)
{
    const double distance = std::hypot(end.x() - start.x(), end.y() - start.y());
    const double reach = startSide == endSide ? std::min(90.0, 26 + distance * 0.22)
                                              : std::max(26.0, std::min(distance * 0.5, 260.0));
    const auto control = [reach](const QPointF& point, Side side) {
        switch (side) {
        case Left: return QPointF(point.x() - reach, point.y());
        case Right: return QPointF(point.x() + reach, point.y());
        case Top: return QPointF(point.x(), point.y() - reach);
        case Bottom: break;
        }
        return QPointF(point.x(), point.y() + reach);
    };
    QPainterPath path(start);
    path.cubicTo(control(start, startSide), control(end, endSide), end);
    return path;
}

void routeEdges(const WiringValue& value, WiringPlace& place, WiringFlow flow)
{
    QHash<QString, std::vector<Port>> ports; // "node side" → ends there
    std::vector<Ends> sides;
    for (size_t index = 0; index < value.edges.size(); ++index) {
        const QRectF from = place.nodes.value(value.edges[index].from);
        const QRectF to = place.nodes.value(value.edges[index].to);
        const Ends ends = sidesOf(from, to, flow);
        sides.push_back(ends);
        const auto along = [](Side side, const QRectF& other) { return side == Left || side == Right ? other.center().y() : other.center().x(); };
        ports[value.edges[index].from + QLatin1Char(' ') + QString::number(ends.from)].push_back({index, true, along(ends.from, to)});
        ports[value.edges[index].to + QLatin1Char(' ') + QString::number(ends.to)].push_back({index, false, along(ends.to, from)});
    }
    std::vector<double> starts(value.edges.size(), 0.5);
    std::vector<double> ends(value.edges.size(), 0.5);
    for (std::vector<Port>& side : ports) {
        std::stable_sort(side.begin(), side.end(), [](const Port& a, const Port& b) { return a.order < b.order; });
        for (size_t index = 0; index < side.size(); ++index) {
            const double part = 0.5 + (double(index) - double(side.size() - 1) / 2) * std::min(0.18, 0.76 / double(std::max<size_t>(1, side.size())));
            (side[index].start ? starts : ends)[side[index].edge] = part;
        }
    }
    for (size_t index = 0; index < value.edges.size(); ++index) {
        const QPointF start = pointOn(place.nodes.value(value.edges[index].from), sides[index].from, starts[index]);
        const QPointF end = pointOn(place.nodes.value(value.edges[index].to), sides[index].to, ends[index]);
        place.edges.push_back(curve(start, sides[index].from, end, sides[index].to));
    }
}

QString mermaidText(QString text)
{
    return text.replace(QLatin1Char('"'), QStringLiteral("#quot;"));
}

} // namespace

WiringPlace placeWiring(const WiringValue& value, WiringFlow flow)
{
    WiringPlace place;
    if (flow == WiringFlow::Across) {
        placeAcross(value, place);
    } else {
        placeDown(value, place);
    }
    routeEdges(value, place, flow);
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

WiringValue neighbourhood(const WiringValue& value, const QString& stage)
{
    WiringValue result;
    QStringList near = {stage};
    for (const WiringEdge& edge : value.edges) {
        if (edge.from == stage || edge.to == stage) {
            result.edges.push_back(edge);
            near += edge.from == stage ? edge.to : edge.from;
        }
    }
    const auto self = std::find_if(value.nodes.begin(), value.nodes.end(), [&](const WiringNode& node) { return node.id == stage; });
    const auto used = [&](const QString& id) {
        return std::any_of(result.edges.begin(), result.edges.end(), [&](const WiringEdge& edge) { return edge.from == stage && edge.to == id; });
    };
    for (WiringNode node : value.nodes) {
        if (near.contains(node.id)) { // who uses it above, what it uses below
            node.column = self != value.nodes.end() && node.id == stage ? 1 : used(node.id) ? 2 : 0;
            result.nodes.push_back(node);
        }
    }
    return result;
}

QString wiringAsMermaid(const WiringValue& value)
{
    QString text = QStringLiteral("flowchart LR\n");
    for (const WiringNode& node : value.nodes) {
        text += QStringLiteral("    %1[\"%2<br>%3\"]\n").arg(node.id, mermaidText(node.title), mermaidText(node.pick));
    }
    for (const WiringEdge& edge : value.edges) {
        const QString labels = mermaidText(edge.labels.join(QStringLiteral(", ")));
        text += labels.isEmpty() ? QStringLiteral("    %1 --> %2\n").arg(edge.from, edge.to)
                                 : QStringLiteral("    %1 -->|\"%3\"| %2\n").arg(edge.from, edge.to, labels);
    }
    return text;
}

} // namespace stackwright
