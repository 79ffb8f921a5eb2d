#include "widgets/wiringview.h"

#include <QMap>

#include <algorithm>

namespace stackwright {

namespace {

QString groupId(int column)
{
    return QStringLiteral("group-%1").arg(column);
}

// What a group's state is: the one that asks for somebody first.
StageState worst(StageState one, StageState other)
{
    for (const StageState state : {StageState::Conflict, StageState::Warning, StageState::Undecided}) {
        if (one == state || other == state) {
            return state;
        }
    }
    return one == StageState::Skipped ? other : one;
}

void join(WiringNode& group, const WiringNode& stage)
{
    group.state = group.members.isEmpty() ? stage.state : worst(group.state, stage.state);
    group.members += stage.pick;
}

WiringNode groupOf(const WiringValue& value, int column)
{
    WiringNode group;
    group.id = groupId(column);
    group.title = value.columns.value(column);
    group.icon = QStringLiteral("package");
    group.column = column;
    return group;
}

// Two nodes that use each other share one bundle.
QPair<QString, QString> bundleOf(
    const QMap<QPair<QString, QString>, WiringEdge>& bundles, const QString& from, const QString& to)
{
    return bundles.contains({to, from}) ? std::pair(to, from) : std::pair(from, to);
}

void addTo(WiringEdge& bundle, const WiringEdge& edge, bool backwards)
{
    bundle.count += 1;
    bundle.mutual = bundle.mutual || edge.mutual || backwards;
    bundle.conflict = bundle.conflict || edge.conflict;
    bundle.open = bundle.open && edge.open;
    for (const QString& label : edge.labels) {
        if (!bundle.labels.contains(label)) {
            bundle.labels += label;
        }
    }
}

} // namespace

WiringValue grouped(const WiringValue& value, const QSet<int>& open)
{
    WiringValue result;
    result.columns = value.columns;
    QHash<QString, QString> shownAs;
    QHash<int, size_t> groups;
    for (const WiringNode& node : value.nodes) {
        if (open.contains(node.column)) {
            shownAs.insert(node.id, node.id);
            result.nodes.push_back(node);
            continue;
        }
        if (!groups.contains(node.column)) {
            groups.insert(node.column, result.nodes.size());
            result.nodes.push_back(groupOf(value, node.column));
        }
        join(result.nodes[groups.value(node.column)], node);
        shownAs.insert(node.id, groupId(node.column));
    }
    QMap<QPair<QString, QString>, WiringEdge> bundles;
    for (const WiringEdge& edge : value.edges) {
        const QString from = shownAs.value(edge.from);
        const QString to = shownAs.value(edge.to);
        if (from == to) {
            continue; // inside a closed group
        }
        const auto key = bundleOf(bundles, from, to);
        if (bundles.contains(key)) {
            addTo(bundles[key], edge, key.first != from);
        } else {
            WiringEdge bundle = edge;
            bundle.from = from;
            bundle.to = to;
            bundles.insert(key, bundle);
        }
    }
    for (const WiringEdge& bundle : std::as_const(bundles)) {
        result.edges.push_back(bundle);
    }
    for (WiringNode& node : result.nodes) {
        if (!node.members.isEmpty()) {
            node.pick = WiringView::tr("%n stage(s)", nullptr, int(node.members.size()));
        }
    }
    return result;
}

QString describe(const WiringNode& node, const WiringValue& value)
{
    const auto nameOf = [](const WiringNode& known) { return known.members.isEmpty() ? known.pick : known.title; };
    QStringList uses;
    for (const WiringEdge& edge : value.edges) {
        if (edge.from == node.id) {
            const auto other = std::find_if(
                value.nodes.begin(), value.nodes.end(), [&](const WiringNode& known) { return known.id == edge.to; });
            const QString name = other == value.nodes.end() ? edge.to : nameOf(*other);
            uses += edge.labels.isEmpty() ? name
                                          : WiringView::tr("%1 (%2)").arg(name, edge.labels.join(QStringLiteral(", ")));
        }
    }
    const QString self = WiringView::tr("%1: %2, %3").arg(node.title, node.pick, stateName(node.state));
    return uses.isEmpty() ? self : WiringView::tr("%1. Uses %2").arg(self, uses.join(QStringLiteral(", ")));
}

std::vector<const WiringNode*> commitWay(const WiringValue& value)
{
    std::vector<const WiringNode*> way;
    for (const WiringNode& node : value.nodes) {
        if (node.commitStep > 0 && node.state != StageState::Undecided && node.state != StageState::Skipped) {
            way.push_back(&node);
        }
    }
    std::sort(
        way.begin(), way.end(), [](const WiringNode* a, const WiringNode* b) { return a->commitStep < b->commitStep; });
    return way;
}

} // namespace stackwright
