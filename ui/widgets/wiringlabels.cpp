// Where the labels of edges stand.
#include "widgets/wiring.h"

#include <QLineF>
#include <QPolygonF>

#include <algorithm>

namespace stackwright {

namespace {

constexpr double parts[] = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.12, 0.88};
constexpr double air = 2;           // around a label, so that no line seems to touch it
constexpr int worseThanLines = 100; // to cover a name or another label

QRectF labelAt(const QPainterPath& line, double part, const QSizeF& size)
{
    QRectF rect(QPointF(), size);
    rect.moveCenter(line.pointAtPercent(part));
    return rect;
}

bool meets(const QLineF& line, const QRectF& rect)
{
    if (rect.contains(line.p1()) || rect.contains(line.p2())) {
        return true;
    }
    const QLineF sides[] = {{rect.topLeft(), rect.topRight()}, {rect.topRight(), rect.bottomRight()},
        {rect.bottomRight(), rect.bottomLeft()}, {rect.bottomLeft(), rect.topLeft()}};
    return std::any_of(std::begin(sides), std::end(sides),
        [&line](const QLineF& side) { return line.intersects(side, nullptr) == QLineF::BoundedIntersection; });
}

int costOf(const QRectF& rect, size_t own, const WiringPlace& place, const QList<QRectF>& taken)
{
    const auto covered =
        std::count_if(taken.begin(), taken.end(), [&rect](const QRectF& other) { return other.intersects(rect); });
    int cost = worseThanLines * int(covered);
    for (size_t other = 0; other < place.edges.size(); ++other) {
        cost += other != own && crosses(place.edges[other], rect.adjusted(-air, -air, air, air)) ? 1 : 0;
    }
    return cost;
}

} // namespace

bool crosses(const QPainterPath& line, const QRectF& rect)
{
    if (!line.controlPointRect().intersects(rect)) {
        return false;
    }
    const QList<QPolygonF> polygons = line.toSubpathPolygons();
    for (const QPolygonF& polygon : polygons) {
        for (qsizetype point = 1; point < polygon.size(); ++point) {
            if (meets({polygon.at(point - 1), polygon.at(point)}, rect)) {
                return true;
            }
        }
    }
    return false;
}

std::vector<double> spreadLabels(const WiringPlace& place, const std::vector<QSizeF>& sizes)
{
    std::vector<double> result(sizes.size(), 0.5);
    QList<QRectF> taken(place.nodes.begin(), place.nodes.end());
    for (size_t edge = 0; edge < sizes.size(); ++edge) {
        if (sizes[edge].isEmpty()) {
            continue;
        }
        const auto cost = [&](double part) {
            return costOf(labelAt(place.edges[edge], part, sizes[edge]), edge, place, taken);
        };
        int least = -1;
        for (const double part : parts) {
            if (const int here = cost(part); least < 0 || here < least) {
                least = here;
                result[edge] = part;
            }
        }
        taken += labelAt(place.edges[edge], result[edge], sizes[edge]);
    }
    return result;
}

} // namespace stackwright
