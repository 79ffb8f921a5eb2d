// What could stand at the end of a command line that is not finished. The shells' completions ask for it
// ("stackwright-cli --complete"), so that they know every command, option and pick of this very program and catalogue.
#pragma once

#include "cli/output.h"

#include <QStringList>

namespace stackwright {

// Prints one candidate a line, behind a tab what it is. A single line ":stack", ":file" or ":folder" leaves it to the
// shell to look for such paths. `words` are those behind the program's name; the last one is being written.
int complete(const QStringList& words, Output& output);

} // namespace stackwright
