// The generated commits in a repository's history, and the one that the next export builds on (README.md here, "The
// generated line").
#pragma once

#include "git/changes.h"
#include "git/repository.h"
#include "git/treedraft.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace stackwright {

// Where a stack's own record stands in every export.
inline const QLatin1String stackRecord(".stackwright/stack.yaml");
inline constexpr qint64 largestRecord = 1024LL * 1024; // bytes; what is larger is no record of ours
// All that stands here tells of the export itself.
inline const QLatin1String recordFolder(".stackwright/");

struct BaseFile {
    git_oid id = {};
    bool executable = false;
    std::optional<QByteArray> bytes; // of a regenerated file; otherwise the object store has them
};

// What the last export generated.
struct GeneratedBase {
    Basis basis = Basis::NothingBefore;
    std::vector<git_oid>
        line; // the generated commits that the next one builds on; more than one after exports side by side
    std::map<QString, BaseFile> files;
    // Further versions that nobody wrote by hand: exports made side by side leave a file of the one or the other, or
    // both merged.
    std::map<QString, std::vector<BaseFile>> others;
};

// Finds the base for an export onto the commit `head`, whose tree is `tree`:
// 1. the generated commit in its history whose record equals the tree's, nearest first (so that a reverted export is
// built on again);
// 2. a generated commit with that record on another branch, remote branch, tag or in HEAD's reflog (squashed, rebased,
// shallow);
// 3. the earlier design made anew by `regenerate`;
// 4. the nearest generated commit of the history, also where it bears out more of the tree's files than what the record
// led to;
// 5. none: only a two-way comparison is left.
Result<GeneratedBase> findBase(
    const Repository& repository, const git_oid& head, TreeDraft& tree, const Regenerate& regenerate);

} // namespace stackwright
