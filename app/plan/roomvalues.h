// What the room said of a stage, as decision records see it. Only what may leave the file (toShare()).
#pragma once

#include "stack/stack.h"

namespace stackwright {

// `voted`, `votes` (per option its number of each view), `vote-rounds`, `room-vote`, `deciders`, `said`, `parked`,
// `change-of-mind`, `look-again`; every name is there, and empty where nothing was said.
ValueMap roomValues(const Catalogue& catalogue, const Stack& stack, const QString& stage);

// The names of the entries in its lists, for a law that must know them all.
ValueMap emptyRoomValues();

} // namespace stackwright
