// Pictures as Mermaid flowcharts (https://mermaid.js.org/syntax/flowchart.html), which source hosts draw inside
// Markdown.
#pragma once

#include "stack/resolver.h"

namespace stackwright {

// A text as it stands between the quotes of a label.
QString mermaidLabel(const QString& text);

// The wires.
QString mermaidDiagram(const ResolvedStack& resolved);

} // namespace stackwright
