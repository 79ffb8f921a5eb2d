// The commit's message: the user's own, or what the caller makes of the record that was exported last.
#pragma once

#include "git/generatedline.h"

namespace stackwright {

// For a new repository.
QString exportMessage(const ExportRequest& request);

// For a repository with `head`'s tree, where `base` was exported last.
QString exportMessage(
    const ExportRequest& request, const Repository& repository, const GeneratedBase& base, TreeDraft& head);

} // namespace stackwright
