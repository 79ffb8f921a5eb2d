// Signs commits as git does when commit.gpgsign says so (git help config: commit.gpgSign, gpg.format, user.signingKey).
#pragma once

#include "git/gitconfig.h"
#include "git/signature.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace stackwright {

struct SigningPlan {
    bool ssh = false;
    QString program; // gpg, ssh-keygen, or what the user's own configuration names; never what the repository's names
    QString key;     // empty: by the committer's name and address
    QString note;    // that the repository's choice of program was ignored; usually empty
};

// How commits are to be signed; nothing when they are not. Formats other than openpgp and ssh, and keys that only a
// command could tell, are errors: an unsigned commit is never made instead.
Result<std::optional<SigningPlan>> signingPlan(const GitConfig& all, const GitConfig& own, const QString& directory);

// `commit` with a signature in its head. Waits for a passphrase prompt two minutes at most, and stops when `goOn`
// returns false.
Result<QByteArray> signedCommit(const QByteArray& commit, const SigningPlan& plan, const Person& committer,
    const QString& directory, const std::function<bool()>& goOn);

} // namespace stackwright
