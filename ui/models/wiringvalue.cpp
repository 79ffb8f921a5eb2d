#include "models/wiringvalue.h"

#include "models/stagemodel.h"

#include <QMap>

namespace stackwright {

namespace {

void addNodes(const Session& session, WiringValue& value)
{
    for (const Stage& stage : session.catalogue().stages()) {
        if (!value.columns.contains(stage.group)) {
            value.columns += stage.group;
        }
        WiringNode node;
        node.id = stage.id;
        node.title = stage.title;
        node.icon = stage.icon;
        node.state = stateOf(session, stage.id);
        node.pick = pickText(session, stage.id);
        node.column = int(value.columns.indexOf(stage.group));
        node.commitStep = stage.commitStep;
        node.commitEffect = stage.commitEffect;
        value.nodes.push_back(node);
    }
}

void addWires(const Session& session, QMap<QPair<QString, QString>, WiringEdge>& edges)
{
    if (session.resolved() == nullptr) {
        return;
    }
    for (const Wire& wire : session.resolved()->wires()) {
        const Tool* from = session.catalogue().tool(wire.from);
        const Tool* to = session.catalogue().tool(wire.to);
        if (from == nullptr || to == nullptr || from->stage.isEmpty() || to->stage.isEmpty()
            || from->stage == to->stage) {
            continue; // the repository record needs everything: no news
        }
        WiringEdge& edge = edges[{from->stage, to->stage}];
        edge.from = from->stage;
        edge.to = to->stage;
        const QString label = wire.label.isEmpty() ? wire.as : catalogueText(wire.label);
        if (!edge.labels.contains(label)) {
            edge.labels += label;
        }
    }
}

void addConflicts(const Session& session, QMap<QPair<QString, QString>, WiringEdge>& edges)
{
    for (const Finding& finding : session.findings()) {
        if (finding.severity != Severity::Error || finding.accepted || finding.stage.isEmpty()
            || finding.otherStage.isEmpty() || finding.stage == finding.otherStage) {
            continue;
        }
        WiringEdge& edge = edges[{finding.stage, finding.otherStage}];
        edge.from = finding.stage;
        edge.to = finding.otherStage;
        edge.conflict = true;
        edge.labels = QStringList{StageModel::tr("missing")};
    }
}

} // namespace

WiringValue wiringOf(const Session& session)
{
    WiringValue value;
    addNodes(session, value);
    QMap<QPair<QString, QString>, WiringEdge> edges;
    addWires(session, edges);
    addConflicts(session, edges);
    for (WiringEdge edge : std::as_const(edges)) {
        edge.open = !session.stack().decided(edge.from) || !session.stack().decided(edge.to);
        value.edges.push_back(edge);
    }
    return value;
}

} // namespace stackwright
