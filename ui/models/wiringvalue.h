// The wires of the open stack as the picture's plain values.
#pragma once

#include "session/session.h"
#include "widgets/wiring.h"

namespace stackwright {

// Stages as nodes in columns by group; wires between two stages as one edge; conflicts as red edges.
WiringValue wiringOf(const Session& session);

} // namespace stackwright
