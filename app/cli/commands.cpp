#include "cli/command.h"

#include <cstdio>
#include <cstdlib>

namespace stackwright {

const std::vector<const Command*>& commands()
{
    static const std::vector<const Command*> all{&listCommand, &showCommand, &checkCatalogueCommand, &newCommand,
        &setCommand, &checkCommand, &acceptCommand, &wiresCommand, &renderCommand, &archiveCommand, &diffCommand,
        &exportCommand, &inspectCommand, &documentsCommand, &reportCommand, &variantsCommand, &verifyCommand};
    return all;
}

const Command* findCommand(const QString& name)
{
    for (const Command* command : commands()) {
        if (name == QLatin1String(command->name))
            return command;
    }
    return nullptr;
}

std::span<const CommandOption> commonOptions()
{
    static constexpr CommandOption options[] = {
        {.name = "json",
            .help =
                "Print JSON, one object a line. Each has the version of this form, json; fields are only added to it. "
                "An error is {error {what, next, place {file, line, column}}}, "
                "what was not understood in a stack file {note {severity, what, next, place}}."},
        {.name = "help", .letter = "h", .help = "Show the help, of the program or of the command."}};
    return options;
}

void leave(int code)
{
    std::fflush(nullptr);
#ifdef __SANITIZE_ADDRESS__
    std::exit(code); // leaks are looked for when a process ends properly
#else
    std::_Exit(code);
#endif
}

} // namespace stackwright
