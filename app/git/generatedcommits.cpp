#include "git/generatedcommits.h"

#include "git/commitobject.h"
#include "git/history.h"
#include "git/treedraft.h"

#include <set>

namespace stackwright {

namespace {

using Ids = std::set<git_oid, LessId>;

std::vector<git_oid> parentsOf(const git_commit* commit)
{
    std::vector<git_oid> parents;
    for (unsigned i = 0; i < git_commit_parentcount(commit); ++i)
        parents.push_back(*git_commit_parent_id(commit, i));
    return parents;
}

// Collects the generated commits that it is shown, newest first.
class Tips {
public:
    // False when the search is over: the lines begin or meet here, and nothing as young can come any more.
    bool look(const git_commit* commit)
    {
        const qint64 time = git_commit_time(commit);
        if (end_ && time < *end_)
            return false;
        const git_oid& id = *git_commit_id(commit);
        const bool generated = isGenerated(commit);
        const std::vector<git_oid> parents = parentsOf(commit);
        if (generated && !end_ && (parents.empty() || below_.contains(id)))
            end_ = time;
        if (generated)
            found_.push_back(id);
        // Not only along the line: a squash whose message names the generated tree is a generated commit on the team's
        // own branch.
        if (generated || below_.contains(id))
            below_.insert(parents.begin(), parents.end());
        return true;
    }

    std::vector<git_oid> all()
    {
        std::erase_if(found_, [this](const git_oid& id) { return below_.contains(id); });
        return found_;
    }

private:
    std::vector<git_oid> found_;
    Ids below_; // reached from one that was found
    std::optional<qint64> end_;
};

} // namespace

Result<git_oid> recordOf(const Repository& repository, const git_commit* commit)
{
    TreeDraft tree(&repository.objects(), *git_commit_tree_id(commit));
    const Result<TreeSpot> spot = tree.find(stackRecord);
    if (!spot)
        return spot.error();
    return spot->isFile() ? spot->id : git_oid{};
}

Result<std::vector<git_oid>> lineTips(const Repository& repository, const git_oid& head)
{
    History history(repository);
    if (const Outcome begun = history.start(head); !begun)
        return begun.error();
    Tips tips;
    while (true) {
        const Result<CommitHandle> commit = history.next();
        if (!commit)
            return commit.error();
        if (!commit.value() || !tips.look(commit.value().get()))
            return tips.all();
    }
}

Result<std::optional<git_oid>> downTheLines(const Repository& repository, const std::vector<git_oid>& tips,
    const std::function<Result<bool>(const git_commit*)>& wanted)
{
    std::vector<git_oid> line = tips;
    Ids seen(tips.begin(), tips.end());
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (!repository.objects().exists(line[i]))
            continue; // a shallow clone ends here
        const Result<CommitHandle> commit = repository.commit(line[i]);
        if (!commit)
            return commit.error();
        if (!isGenerated(commit.value().get()))
            continue;
        const Result<bool> found = wanted(commit.value().get());
        if (!found)
            return found.error();
        if (*found)
            return std::optional<git_oid>(line[i]);
        for (const git_oid& parent : parentsOf(commit.value().get())) {
            if (seen.insert(parent).second)
                line.push_back(parent);
        }
    }
    return std::optional<git_oid>();
}

Result<std::map<QString, BaseFile>> generatedFiles(const Repository& repository, const git_oid& id)
{
    const Result<CommitHandle> commit = repository.commit(id);
    if (!commit)
        return commit.error();
    TreeDraft tree(&repository.objects(), *git_commit_tree_id(commit.value().get()));
    const Result<std::map<QString, TreeSpot>> entries = tree.entries();
    if (!entries)
        return entries.error();
    std::map<QString, BaseFile> files;
    for (const auto& [path, spot] : *entries) {
        if (spot.isFile())
            files.emplace(path, BaseFile{spot.id, spot.executable, std::nullopt});
    }
    return files;
}

} // namespace stackwright
