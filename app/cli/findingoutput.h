// A finding in the words of the command line.
#pragma once

#include "cli/output.h"
#include "stack/resolver.h"

namespace stackwright {

void writeFinding(const Finding& finding, Output& output);

// The changes of a fix as words for `stackwright-cli set`.
QStringList setWords(const Fix& fix);

} // namespace stackwright
