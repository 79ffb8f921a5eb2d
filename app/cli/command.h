// One subcommand of stackwright-cli, described once: the parser, the help, the manual page and the shells' completions
// are made from this.
#pragma once

#include "cli/output.h"

#include <QCommandLineParser>
#include <QStringList>

#include <span>
#include <vector>

namespace stackwright {

// Exit codes, the same for every command.
enum ExitCode {
    exitOk = 0,
    exitProblems = 1,
    exitUsage = 2,
    exitIo = 3,
};

// Ends the process at once: giving back what a whole stack holds, piece by piece, takes longer than writing its commit.
[[noreturn]] void leave(int code);

// What a word stands for, so that shells can complete it.
enum class WordKind {
    Text,
    Choice, // one of those in the argument's name, with "|" between
    StackFile,
    File,
    Folder,
    Tool,
    Blueprint,
    Change, // what `set` takes
};

enum class Times {
    Once,
    Perhaps,
    AnyNumber,
    AtLeastOnce,
};

struct CommandArgument {
    const char* name = "";
    WordKind kind = WordKind::Text;
    Times times = Times::Once;
};

struct CommandOption {
    const char* name = "";   // without dashes
    const char* letter = ""; // its short form
    const char* value = "";  // the name of what follows it; empty: a switch
    WordKind kind = WordKind::Text;
    bool needed = false;
    const char* help = "";     // sentences
    const char* standard = ""; // the value when it is not there
};

struct Command {
    const char* name = "";
    const char* help = "";    // one sentence
    const char* details = ""; // further sentences, for the help of the command and the manual
    std::span<const CommandArgument> arguments = {};
    std::span<const CommandOption> options = {};
    const char* problems =
        "";                // what exit code 1 means; empty: it cannot happen but for a stack or a catalogue with errors
    const char* json = ""; // what --json prints: objects and their fields
    // Runs with the parsed words, which fit the description; positional arguments are those behind the command's name.
    int (*run)(const QCommandLineParser& parser, const QStringList& arguments, Output& output) = nullptr;
};

extern const Command listCommand;
extern const Command showCommand;
extern const Command checkCatalogueCommand;
extern const Command newCommand;
extern const Command setCommand;
extern const Command checkCommand;
extern const Command acceptCommand;
extern const Command wiresCommand;
extern const Command renderCommand;
extern const Command archiveCommand;
extern const Command diffCommand;
extern const Command exportCommand;
extern const Command inspectCommand;
extern const Command documentsCommand;
extern const Command reportCommand;
extern const Command verifyCommand;
extern const Command variantsCommand;

// In the order of the help.
const std::vector<const Command*>& commands();

// The command of that name, or nullptr.
const Command* findCommand(const QString& name);

// The options that every command takes.
std::span<const CommandOption> commonOptions();

} // namespace stackwright
