#include "git/history.h"

#include <QFile>

namespace stackwright {

namespace {

constexpr int mostCommits = 100'000;

// A tag's object begins with the line "object <id>".
git_oid tagged(const Repository& repository, const git_oid& id)
{
    const Result<QByteArray> tag = repository.objects().read(id, GIT_OBJECT_TAG, 65536);
    const std::optional<git_oid> target =
        tag && tag->startsWith("object ") ? objectId(QString::fromLatin1(tag->mid(7, GIT_OID_HEXSZ))) : std::nullopt;
    return target.value_or(id);
}

void addReferences(const Repository& repository, std::vector<git_oid>& commits)
{
    git_reference_iterator* raw = nullptr;
    if (git_reference_iterator_new(&raw, repository.handle()) < 0)
        return;
    const ReferenceIteratorHandle iterator(raw);
    git_reference* reference = nullptr;
    while (git_reference_next(&reference, raw) == 0) {
        const ReferenceHandle owner(reference);
        if (const git_oid* target = git_reference_target(reference))
            commits.push_back(git_reference_is_tag(reference) == 1 ? tagged(repository, *target) : *target);
    }
}

void addReflog(const Repository& repository, std::vector<git_oid>& commits)
{
    git_reflog* log = nullptr;
    if (git_reflog_read(&log, repository.handle(), headName) < 0)
        return;
    const ReflogHandle owner(log);
    for (size_t i = 0; i < git_reflog_entrycount(log); ++i)
        commits.push_back(*git_reflog_entry_id_new(git_reflog_entry_byindex(log, i)));
}

} // namespace

History::History(const Repository& repository) : repository_(repository)
{
    QFile file(repository.commonFolder() + QStringLiteral("/shallow"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (const auto id = objectId(QString::fromLatin1(line.trimmed())))
            edge_.insert(*id);
    }
}

Outcome History::start(const git_oid& id)
{
    if (!seen_.insert(id).second)
        return {};
    Result<CommitHandle> commit = repository_.commit(id);
    if (!commit)
        return commit.error();
    queue_.push({git_commit_time(commit.value().get()), order_++, id});
    commits_.emplace(id, std::move(commit).value());
    return {};
}

Result<CommitHandle> History::next()
{
    if (queue_.empty() || ++told_ > mostCommits)
        return CommitHandle();
    const git_oid id = queue_.top().id;
    queue_.pop();
    CommitHandle commit = std::move(commits_.extract(id).mapped());
    const unsigned parents = edge_.contains(id) ? 0 : git_commit_parentcount(commit.get());
    for (unsigned i = 0; i < parents; ++i) {
        if (const Outcome queued = start(*git_commit_parent_id(commit.get(), i)); !queued)
            return queued.error();
    }
    return commit;
}

std::vector<git_oid> namedCommits(const Repository& repository)
{
    std::vector<git_oid> named;
    addReferences(repository, named);
    addReflog(repository, named);
    std::vector<git_oid> commits;
    for (const git_oid& id : named) {
        if (repository.objects().exists(id) && repository.commit(id))
            commits.push_back(id);
    }
    return commits;
}

} // namespace stackwright
