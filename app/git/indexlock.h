// Git's own lock of the index, held while an export writes the working tree, so that no git command works between.
#pragma once

#include "git/handles.h"
#include "git/repository.h"
#include "git/workfolder.h"
#include "support/result.h"

#include <functional>

namespace stackwright {

class IndexLock {
public:
    // Makes <git folder>/index.lock, in one step with words that tell whose it is; an error when it is there already.
    static Result<IndexLock> take(const Repository& repository);

    // Deletes what a killed export left: index.lock when it holds our words, and our temporary files. Only under the
    // ExportLock, which proves that no other export lives.
    static void sweep(const Repository& repository);

    // Whether <git folder>/index.lock is one of ours: of an export at work (the ExportLock tells) or of a stopped one,
    // which the next export clears away.
    static bool isOurs(const QString& gitFolder);

    IndexLock(IndexLock&& other) noexcept = default;
    IndexLock& operator=(IndexLock&&) = delete;
    ~IndexLock();

    // Lets `change` alter a copy of the index, then puts the copy in its place durably.
    Outcome update(const std::function<Outcome(git_index*)>& change);

private:
    explicit IndexLock(WorkFolder folder) : folder_(std::move(folder)) {}

    WorkFolder folder_; // the git folder of this working tree
};

} // namespace stackwright
