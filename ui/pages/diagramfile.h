// The wiring picture on paper: SVG, PNG, PDF, printer.
#pragma once

#include <QByteArray>
#include <QImage>

#include <variant>

class QWidget;

namespace stackwright {

struct WiringValue;

// What belongs into a file of that path: a PDF, for .png an image with two dots for each logical pixel, which takes
// longer to encode than to draw, and else an SVG. What a view points at or has the focus on is not in it.
std::variant<QImage, QByteArray> drawDiagram(const WiringValue& wiring, const QString& path, const QString& title);

// Opens the print dialog over `parent`.
void printDiagram(const WiringValue& wiring, QWidget* parent);

} // namespace stackwright
