// Which checking programs judge which files: from the files' `checks:` and resources/checkers.yaml.
#pragma once

#include "plan/checkers.h"
#include "stack/resolver.h"

namespace stackwright {

// One of them.
Value validatorValue(const Checker& checker, const QStringList& files);

// For the exported self-check: {id, program, command, files} for every check that a picked tool's files name.
ValueList validatorValues(const ResolvedStack& resolved);

} // namespace stackwright
