// Who makes a commit and when, found as git finds it (git help commit-tree, "COMMIT INFORMATION").
#pragma once

#include "git/gitconfig.h"
#include "git/target.h"
#include "support/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace stackwright {

struct Person {
    Identity identity;
    qint64 seconds = 0; // since 1970, UTC
    int offset = 0;     // minutes east of Greenwich

    // "Name <email> 1700000000 +0100", as it stands in a commit.
    QByteArray line() const;
};

struct Signature {
    Person author;
    Person committer;
};

// Name and email that commits would carry, from GIT_AUTHOR_* and git's configuration; nothing when either is missing.
// Never made up from login or host names.
std::optional<Identity> configuredIdentity(const GitConfig& config);

// Author and committer: `chosen`, or GIT_AUTHOR_*, GIT_COMMITTER_*, EMAIL and git's configuration. The time is
// GIT_AUTHOR_DATE, GIT_COMMITTER_DATE, SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/) or
// now. An error asks for what is missing or says what cannot stand in a commit.
Result<Signature> signature(const GitConfig& config, const std::optional<Identity>& chosen, const QString& directory);

} // namespace stackwright
