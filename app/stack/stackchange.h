// What happened between two stacks, in the words of a commit's message: one place for the window and the command line.
// English, because a history does not depend on the language of the window that wrote it.
#pragma once

#include "stack/stack.h"

#include <optional>

namespace stackwright {

// What differs, a sentence each, in the order of the stages: "Swap Traefik for Caddy".
QStringList stackChanges(const Stack& before, const Stack& after, const Catalogue& catalogue);

// The message of the commit that brings `after` where `before` was exported last; nothing: where no stack was yet. One
// change is the subject; several are a subject and a list.
QString commitMessage(const std::optional<Stack>& before, const Stack& after, const Catalogue& catalogue);

} // namespace stackwright
