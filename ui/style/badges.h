// State by shape: never by colour alone.
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace stackwright {

enum class StageState {
    Undecided, // dashed ring
    PrePicked, // dot: there is an answer, and nobody agreed on it
    Agreed,    // check in a disc
    Done,      // likewise, of anything else that is to be done
    Disputed,  // scales
    Parked,    // clock
    Skipped,   // dash
    Warning,   // triangle
    Conflict,  // circle with an exclamation mark
};

void paintBadge(QPainter& painter, const QRectF& rect, StageState state);

// The state as a word, translated: "agreed".
QString stateName(StageState state);

// A tool's tile: the first letters of its name on a quiet ground.
void paintMonogram(QPainter& painter, const QRectF& rect, const QString& name, bool quiet = false);

// "Grype + Syft" → "G", "GitLab CI" → "GC"
QString monogramOf(const QString& name);

} // namespace stackwright
