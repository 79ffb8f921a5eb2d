// An opened repository: where its parts lie, and what its HEAD names.
#pragma once

#include "git/gitlibrary.h"
#include "git/objectreader.h"
#include "support/result.h"

#include <QString>

#include <optional>

namespace stackwright {

struct Head {
    QString reference;             // "refs/heads/main"; empty when detached
    std::optional<git_oid> commit; // absent: unborn
    git_oid tree = {};             // of the commit

    bool detached() const { return reference.isEmpty(); }
    bool unborn() const { return !commit; }
    // Without refs/heads/.
    QString branch() const;
};

class Repository {
public:
    // Opens the repository that lies in exactly `directory` (absolute, links resolved). Every state that libgit2 cannot
    // read comes back as a sentence with the next step.
    static Result<Repository> open(const QString& directory);

    git_repository* handle() const { return handle_.get(); }
    ObjectReader& objects() const { return *objects_; }
    const QString& directory() const { return directory_; }
    bool bare() const { return bare_; }
    // Absolute, without a slash at the end. Both are the same but for a linked worktree.
    const QString& gitFolder() const { return gitFolder_; }
    const QString& commonFolder() const { return commonFolder_; }

    // What HEAD names now; an error when it, its commit or that commit's tree is broken.
    Result<Head> head() const;

    // The commit `id`, checked to be readable.
    Result<CommitHandle> commit(const git_oid& id) const;

    // The commit a reference names now, or nothing when there is none.
    std::optional<git_oid> reference(const QString& name) const;

private:
    Repository() = default;

    RepositoryHandle handle_;
    OdbHandle odb_;
    std::unique_ptr<ObjectReader> objects_;
    QString directory_;
    QString gitFolder_;
    QString commonFolder_;
    bool bare_ = false;
};

// Whether `directory` holds a .git (folder, file or link, valid or not) or is a bare repository itself.
bool looksLikeRepository(const QString& directory);

} // namespace stackwright
