// The wiring picture on paper: SVG, PNG, PDF, printer.
#pragma once

#include <QByteArray>
#include <QImage>

#include <variant>

class QWidget;

namespace stackwright {

class WiringView;

// What belongs into a file of that path: a PDF, for .png an image with two dots for each logical pixel, which takes longer to encode than to
// draw, and else an SVG.
std::variant<QImage, QByteArray> drawDiagram(WiringView& view, const QString& path, const QString& title);

// Opens the print dialog over `parent`.
void printDiagram(WiringView& view, QWidget* parent);

} // namespace stackwright
