// Git's configuration as git itself would read it: system, global (GIT_CONFIG_SYSTEM, GIT_CONFIG_NOSYSTEM and
// GIT_CONFIG_GLOBAL count) and the repository's own. Reading runs nothing.
#pragma once

#include "git/handles.h"
#include "support/result.h"

#include <QString>

#include <optional>

namespace stackwright {

class Repository;

class GitConfig {
public:
    // With the configuration of `repository`, or only the user's own when it is null. An error names the file that is
    // broken.
    static Result<GitConfig> open(const Repository* repository, const QString& directory);

    // The value, or nothing when it is not set; empty values count as set.
    std::optional<QString> text(const char* name) const;

    // False when it is not set or no boolean.
    bool flag(const char* name) const;

private:
    GitConfig() = default;

    ConfigHandle config_;
};

} // namespace stackwright
