// What a consequence says, as plain values for the panel below the cards.
#pragma once

#include "session/session.h"
#include "widgets/consequencepanel.h"
#include "workshop/consequence.h"
#include "workshop/fit.h"

namespace stackwright {

// `catalogue` in the window's language. Of a trial the consequence is what was told before the pick.
ConsequenceValue consequenceValue(const Consequence& consequence, const Catalogue& catalogue);

// One row for each criterion that gave points, and the sum: "time to market × 3", "2 The team knows it, …".
std::vector<TermRow> fitRows(const Fit& fit, const Catalogue& catalogue);

} // namespace stackwright
