// The generated commits of a history, and what they hold.
#pragma once

#include "git/generatedline.h"
#include "git/repository.h"
#include "support/result.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace stackwright {

// The record in a commit's tree; zero when it has none.
Result<git_oid> recordOf(const Repository& repository, const git_commit* commit);

// The generated commits in the history of `head` that no later one builds on, newest first. There is more than one
// where exports were made side by side and merged.
Result<std::vector<git_oid>> lineTips(const Repository& repository, const git_oid& head);

// Goes down the generated lines from `tips`, nearest first, until `wanted` says so; where it stopped.
Result<std::optional<git_oid>> downTheLines(const Repository& repository, const std::vector<git_oid>& tips,
    const std::function<Result<bool>(const git_commit*)>& wanted);

Result<std::map<QString, BaseFile>> generatedFiles(const Repository& repository, const git_oid& id);

} // namespace stackwright
