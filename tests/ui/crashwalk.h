// The first half of a job in a window of its own process, for the test that kills it.
#pragma once

#include <QString>

namespace stackwright {

extern const char* const crashWalkArgument;

// Walks through the real window until Woodpecker is picked and kept, says "ready" and waits to be killed.
int walkUntilKilled(const QString& stateFolder);

} // namespace stackwright
