#include "stack/preset.h"

namespace stackwright {

Stack presetOf(const Stack& stack, const QString& name, const QString& line)
{
    Stack preset;
    preset.project.name = name;
    preset.project.description = line;
    preset.blueprint = stack.blueprint;
    preset.picks = stack.picks;
    for (const Pick& pick : stack.picks) {
        for (const QString& tool : pick.tools) {
            if (const auto options = stack.options.constFind(tool); options != stack.options.cend())
                preset.options.insert(tool, *options);
        }
    }
    return preset;
}

Stack stackFromPreset(const Stack& preset, const QString& name)
{
    return presetOf(preset, name, {});
}

} // namespace stackwright
