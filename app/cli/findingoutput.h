// A finding in the words of the command line.
#pragma once

#include "cli/output.h"
#include "stack/resolver.h"

namespace stackwright {

void writeFinding(const Finding& finding, Output& output);

// Tells each error with its fixes; the error that ends the command is the answer. `sketch`: the command can be told to
// go on all the same.
Error tellOpenErrors(const ResolvedStack& resolved, bool sketch, Output& output);

// The changes of a fix as words for `stackwright-cli set`.
QStringList setWords(const Fix& fix);

} // namespace stackwright
