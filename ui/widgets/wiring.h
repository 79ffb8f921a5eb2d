// The stages and what flows between them, as plain values, and where each stands in the picture.
#pragma once

#include "style/badges.h"

#include <QHash>
#include <QPainterPath>
#include <QRectF>
#include <QSet>
#include <QStringList>

#include <vector>

namespace stackwright {

struct WiringNode {
    QString id;    // stage
    QString title; // of the stage
    QString pick;  // tools, "Not decided", "Skipped"
    QString icon;
    StageState state = StageState::Undecided;
    int column = 0;         // group of stages, from 0
    int commitStep = 0;     // when a commit comes here, from 1; 0: never
    QString commitEffect{}; // what happens to it here
    QStringList members{};  // of a closed group, what its stages hold, one line each; empty: a stage

    friend bool operator==(const WiringNode&, const WiringNode&) = default;
};

struct WiringEdge {
    QString from;       // the stage that uses
    QString to;         // the stage that is used
    QStringList labels; // what flows
    bool open = false;  // an end is not decided: dashed
    bool conflict = false;
    bool mutual = false; // each uses the other: an arrow at both ends
    int count = 1;       // how many edges it stands for

    friend bool operator==(const WiringEdge&, const WiringEdge&) = default;
};

struct WiringValue {
    std::vector<WiringNode> nodes;
    std::vector<WiringEdge> edges;
    QStringList columns; // titles

    friend bool operator==(const WiringValue&, const WiringValue&) = default;
};

// Across: columns by group. Star: the stage of column 1 at the left, whoever it is wired to in a list at the right.
enum class WiringFlow {
    Across,
    Star,
};

struct WiringPlace {
    QHash<QString, QRectF> nodes;
    std::vector<QPainterPath> edges; // in the order of the value's edges
    std::vector<double> labels;      // where on its path an edge's label best stands, as a part of it
    double labelWidth = 150;         // at most
    double leastText = 0;            // no text is smaller, in design pixels
    std::vector<QRectF> headings;    // one per column; empty for a star
    QRectF bounds;
};

// Places in design pixels: fixed ranks by column, ports spread along the sides.
WiringPlace placeWiring(const WiringValue& value, WiringFlow flow, double leastText = 0);

// Does the line go through the rectangle? Its ends count, what a closed path would enclose does not.
bool crosses(const QPainterPath& line, const QRectF& rect);

// Where on its path each edge's label stands, as a part of it: over no node and no other label where that can be, and
// with as few lines behind it as can be. An empty size: no label, and 0.5.
std::vector<double> spreadLabels(const WiringPlace& place, const std::vector<QSizeF>& sizes);

// Only `stage` and what it is wired to.
WiringValue neighbourhood(const WiringValue& value, const QString& stage);

// The picture for the back of the room: a column that is not in `open` is one node that lists its picks, and the edges
// between two nodes are one bundle whose label is their count.
WiringValue grouped(const WiringValue& value, const QSet<int>& open);

// The stages that a commit passes on its way from push to alert, in order, as far as somebody is picked there.
std::vector<const WiringNode*> commitWay(const WiringValue& value);

// The node that an arrow key leads to: ahead in `direction` and least aside; -1 where there is none. An index into the
// value's nodes.
int neighbourOf(const QString& id, const QPoint& direction, const WiringValue& value, const WiringPlace& place);

// "Continuous integration: Jenkins, decided. Uses Gitea (webhook)"
QString describe(const WiringNode& node, const WiringValue& value);

} // namespace stackwright
