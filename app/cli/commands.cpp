#include "cli/command.h"

#include <cstdio>
#include <cstdlib>

namespace stackwright {

const std::vector<const Command*>& commands()
{
    static const std::vector<const Command*> all{&listCommand, &showCommand, &checkCatalogueCommand, &newCommand,
        &setCommand, &checkCommand, &wiresCommand, &renderCommand, &archiveCommand,
        &diffCommand, &exportCommand, &inspectCommand, &documentsCommand, &verifyCommand};
    return all;
}

void leave(ExitCode code)
{
    std::fflush(nullptr);
#ifdef __SANITIZE_ADDRESS__
    std::exit(code); // leaks are looked for when a process ends properly
#else
    std::_Exit(code);
#endif
}

} // namespace stackwright
