// State by shape: never by colour alone.
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace stackwright {

enum class StageState {
    Undecided, // dashed ring
    Decided,   // check in a disc
    Skipped,   // dash
    Warning,   // triangle
    Conflict,  // circle with an exclamation mark
};

void paintBadge(QPainter& painter, const QRectF& rect, StageState state);

// The state as a word, translated: "decided".
QString stateName(StageState state);

// A tool's tile: the first letters of its name on a quiet ground.
void paintMonogram(QPainter& painter, const QRectF& rect, const QString& name, bool quiet = false);

// "Grype + Syft" → "G", "GitLab CI" → "GC"
QString monogramOf(const QString& name);

} // namespace stackwright
