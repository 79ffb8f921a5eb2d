// Keeping what does not fit: only a warning can be kept, or a stage left without a tool, and only with a reason, an
// owner and a date.
#pragma once

#include "stack/resolver.h"

namespace stackwright {

// Why the risk cannot be noted like this, as a sentence; empty when it can.
QString riskProblem(const Risk& risk);

// The stack with the risk noted for `id`: a warning's id, or a stage that is left without a tool. An error when there
// is no such warning or stage, when it is an error that has to be mended, or when reason, owner or date are missing.
Result<Stack> acceptRisk(const ResolvedStack& resolved, const QString& id, const Risk& risk);

// All of it in one text for people: "Until spring. Owner: Ada. To be looked at again on 2027-03-31."
Wording riskText(const Risk& risk);

} // namespace stackwright
