// The wiring picture on paper: SVG, PNG, PDF, printer.
#pragma once

#include "support/result.h"

class QWidget;

namespace stackwright {

class WiringView;

// The kind follows from the path's ending; PNG at twice the size.
Outcome saveDiagram(WiringView& view, const QString& path, const QString& title);

// Opens the print dialog over `parent`.
void printDiagram(WiringView& view, QWidget* parent);

} // namespace stackwright
