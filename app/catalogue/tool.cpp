#include "catalogue/tool.h"

#include <algorithm>

namespace stackwright {

const Option* Tool::option(const QString& optionId) const
{
    const auto found =
        std::find_if(options.cbegin(), options.cend(), [&](const Option& option) { return option.id == optionId; });
    return found == options.cend() ? nullptr : &*found;
}

const Option* Tool::optionNamed(const QString& wanted) const
{
    if (const Option* now = option(wanted))
        return now;
    const auto found = std::find_if(options.cbegin(), options.cend(),
        [&wanted](const Option& candidate) { return candidate.formerly.contains(wanted); });
    return found == options.cend() ? nullptr : &*found;
}

bool Tool::offers(const QString& capability) const
{
    return std::any_of(provides.cbegin(), provides.cend(),
        [&capability](const Provision& provision) { return provision.capability == capability; });
}

QString templateFile(const Tool& tool, const QString& name)
{
    return name.startsWith(sharedTemplates) ? name : tool.folder + QStringLiteral("/files/") + name;
}

} // namespace stackwright
