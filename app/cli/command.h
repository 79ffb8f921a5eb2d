// One subcommand of stackwright-cli.
#pragma once

#include "cli/output.h"

#include <QCommandLineParser>
#include <QStringList>

namespace stackwright {

// Exit codes, the same for every command.
enum ExitCode { exitOk = 0,
    exitProblems = 1,
    exitUsage = 2,
    exitIo = 3,
};

// Ends the process at once: giving back what a whole stack holds, piece by piece, takes longer than writing its commit.
[[noreturn]] void leave(ExitCode code);

struct Command {
    const char* name;
    const char* synopsis; // what follows the name
    const char* help;     // one sentence
    // Adds its options to the parser.
    void (*declare)(QCommandLineParser& parser);
    // Runs with the parsed words; positional arguments are those behind the command's name.
    int (*run)(const QCommandLineParser& parser, const QStringList& arguments, Output& output);
    int fewest; // positional arguments
    int most;   // -1: any number
};

extern const Command listCommand;
extern const Command showCommand;
extern const Command checkCatalogueCommand;
extern const Command newCommand;
extern const Command setCommand;
extern const Command checkCommand;
extern const Command wiresCommand;
extern const Command renderCommand;
extern const Command archiveCommand;
extern const Command diffCommand;
extern const Command exportCommand;
extern const Command inspectCommand;
extern const Command documentsCommand;
extern const Command verifyCommand;

// In the order of the help.
const std::vector<const Command*>& commands();

} // namespace stackwright
