// The sample's room as if it sat now: a workshop that was written long ago would open with a clock that ran out and
// dates that are over.
#pragma once

#include "stack/stack.h"

namespace stackwright {

// Moves every moment and date of a stack whose clock runs, so that the current item has as much left as on the moment
// the clock was started. One whose clock stands still comes back as it is. `now` is UTC.
Stack sampleAsOf(Stack sample, const QDateTime& now);

} // namespace stackwright
