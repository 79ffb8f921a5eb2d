// What the program says about its commands, made from their descriptions.
#pragma once

#include "cli/command.h"

namespace stackwright {

QString overview();
QString commandHelp(const Command& command);

// The parts COMMANDS, OPTIONS and EXIT STATUS of the manual page, as roff. packaging/ puts them into the page when it
// is built.
QString manualParts();

} // namespace stackwright
