// The stages and what flows between them, as plain values, and where each stands in the picture.
#pragma once

#include "style/badges.h"

#include <QHash>
#include <QPainterPath>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace stackwright {

struct WiringNode {
    QString id;      // stage
    QString title;   // of the stage
    QString pick;    // tools, "Not decided", "Skipped"
    QString icon;
    StageState state = StageState::Undecided;
    int column = 0;  // group of stages, from 0

    friend bool operator==(const WiringNode&, const WiringNode&) = default;
};

struct WiringEdge {
    QString from; // the stage that uses
    QString to;   // the stage that is used
    QStringList labels; // what flows
    bool open = false;  // an end is not decided: dashed
    bool conflict = false;

    friend bool operator==(const WiringEdge&, const WiringEdge&) = default;
};

struct WiringValue {
    std::vector<WiringNode> nodes;
    std::vector<WiringEdge> edges;
    QStringList columns; // titles

    friend bool operator==(const WiringValue&, const WiringValue&) = default;
};

enum class WiringFlow { Across, Down };

struct WiringPlace {
    QHash<QString, QRectF> nodes;
    std::vector<QPainterPath> edges; // in the order of the value's edges
    std::vector<QRectF> headings;    // one per column; empty where the flow goes down
    QRectF bounds;
};

// Places in design pixels: fixed ranks by column, ports spread along the sides.
WiringPlace placeWiring(const WiringValue& value, WiringFlow flow);

// Only `stage` and what it is wired to.
WiringValue neighbourhood(const WiringValue& value, const QString& stage);

// The same picture as Mermaid text.
QString wiringAsMermaid(const WiringValue& value);

} // namespace stackwright
