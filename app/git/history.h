// The commits behind one or more starts, newest first; ends at the edge of a shallow clone. libgit2 1.5 knows no
// shallow clones, and its walker would hang on a truncated commit, so the history is walked here.
#pragma once

#include "git/handles.h"
#include "git/repository.h"
#include "support/result.h"

#include <map>
#include <queue>
#include <set>
#include <vector>

namespace stackwright {

class History {
public:
    explicit History(const Repository& repository);

    Outcome start(const git_oid& id);

    // The next commit, or null at the end, and after two seconds' worth of commits: what lies deeper counts as lost.
    Result<CommitHandle> next();

private:
    struct Pending {
        qint64 time = 0;
        int order = 0; // later found comes later among commits of the same second
        git_oid id = {};

        bool operator<(const Pending& other) const
        {
            return time != other.time ? time < other.time : order > other.order;
        }
    };

    const Repository& repository_;
    std::priority_queue<Pending> queue_;
    std::map<git_oid, CommitHandle, LessId> commits_;
    std::set<git_oid, LessId> seen_;
    std::set<git_oid, LessId> edge_;
    int order_ = 0;
    int told_ = 0;
};

// The commits that references of every kind and HEAD's reflog name, as far as they are there.
std::vector<git_oid> namedCommits(const Repository& repository);

} // namespace stackwright
