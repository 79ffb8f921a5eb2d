// The bytes of a commit object, signed when git's configuration asks for it.
#pragma once

#include "git/gitconfig.h"
#include "git/newobjects.h"
#include "git/signature.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace stackwright {

struct CommitText {
    git_oid tree = {};
    std::vector<git_oid> parents;
    Signature signature;
    QString message; // as it was asked for
};

// The commit object without a signature.
QByteArray commitBytes(const CommitText& text);

// A message as git keeps it: no NUL, no trailing blanks, one line feed at the end; `fallback` when nothing is left.
QString tidyMessage(const QString& message, const QString& fallback);

// The trailer that marks a generated commit. It names the tree, so that an amended or replayed commit is no longer
// taken for one.
QString generatedTrailer(const git_oid& tree);
bool isGenerated(const git_commit* commit);

} // namespace stackwright
