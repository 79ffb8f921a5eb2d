// A team's own starting point: a stack file of which only the picks and options count. Its project is called as the
// preset is, and the project's description is the preset's one line; nothing of a real project or its people stands in
// it.
#pragma once

#include "stack/stack.h"

namespace stackwright {

// What is kept of `stack`: picks, deliberate noes, the options of the tools that are picked, and the blueprint it began
// as.
Stack presetOf(const Stack& stack, const QString& name, const QString& line);

// A new stack with the preset's picks and options; `name` is the project's.
Stack stackFromPreset(const Stack& preset, const QString& name);

} // namespace stackwright
