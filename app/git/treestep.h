// What an export changes at one path.
#pragma once

#include <git2.h>

#include <QString>

#include <optional>

namespace stackwright {

// A path that differs between two commits; an absent side has no blob.
struct TreeStep {
    struct Side {
        git_oid id = {};
        bool executable = false;
    };

    QString path;
    std::optional<Side> before;
    std::optional<Side> after;
};

} // namespace stackwright
