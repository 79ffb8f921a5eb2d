// One word of `set`: what it changes in a stack.
#pragma once

#include "stack/stack.h"
#include "support/result.h"

namespace stackwright {

// Changes the stack as the word says; where it does not fit, the error names what was meant and the stack stays as it
// is.
Outcome applyChange(Stack& stack, const Catalogue& catalogue, const QString& word);

// How a word that begins like this could go on.
QStringList changeBeginnings(const QString& begun, const Catalogue& catalogue);

} // namespace stackwright
