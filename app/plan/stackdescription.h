// The stack in words and lists, for README, decisions and hand-off: the names `stack`, `secrets-used` and `validators`.
#pragma once

#include "stack/resolver.h"

#include <memory>

namespace stackwright {

std::shared_ptr<const ValueMap> describeStack(const ResolvedStack& resolved);

// The wires as a Mermaid flowchart (https://mermaid.js.org/syntax/flowchart.html).
QString mermaidDiagram(const ResolvedStack& resolved);

} // namespace stackwright
