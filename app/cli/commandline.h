// Words of the command line held against a command's description.
#pragma once

#include "cli/command.h"

namespace stackwright {

// "check FILE", "export FILE --repo DIR [OPTION]...": what works, for people. With `everything` each option is named.
QString usageLine(const Command& command, bool everything = false);

// Runs the command with the words behind its name, or tells what is wrong with them; gives the exit code.
int runCommand(const Command& command, const QStringList& words, Output& output);

} // namespace stackwright
