#include "cli/command.h"

namespace stackwright {

const std::vector<const Command*>& commands()
{
    static const std::vector<const Command*> all{&listCommand, &showCommand, &checkCatalogueCommand, &newCommand,
        &setCommand, &checkCommand, &wiresCommand, &renderCommand,
        &diffCommand, &exportCommand, &inspectCommand, &verifyCommand};
    return all;
}

} // namespace stackwright
