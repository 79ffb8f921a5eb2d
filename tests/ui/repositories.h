// Repositories that the window finds: exported by the program, and edited by the team since.
#pragma once

#include "ui/fixture.h"

namespace stackwright {

// The stack exported into a new folder of the fixture, with two edits of a team that are committed; empty when it
// cannot be made.
QString exportedRepository(const Fixture& fixture, const Stack& stack);

// Branches, uncommitted files and how many objects there are: what a look must not change.
QString stateOf(const QString& repository);

} // namespace stackwright
