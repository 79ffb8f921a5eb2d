#include "git/generatedline.h"

#include "git/commitobject.h"

#include <QFile>

#include <queue>
#include <set>
#include <vector>

namespace stackwright {

namespace {

// Two seconds of search at most; a generated commit that lies deeper counts as lost, and the record helps.
constexpr int mostCommits = 100'000;

struct Pending {
    qint64 time = 0;
    int order = 0; // later found comes later among commits of the same second
    git_oid id = {};

    bool operator<(const Pending& other) const
    {
        return time != other.time ? time < other.time : order > other.order;
    }
};

// Newest commits first, from one or more starts; ends at the edge of a shallow clone. libgit2 1.5 knows no shallow clones, and
// its walker would hang on a truncated commit, so the history is walked here.
class History {
public:
    explicit History(const Repository& repository)
        : repository_(repository)
    {
        QFile file(repository.commonFolder() + QStringLiteral("/shallow"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (const auto id = objectId(QString::fromLatin1(line.trimmed())))
                edge_.insert(*id);
        }
    }

    Outcome start(const git_oid& id)
    {
        if (!seen_.insert(id).second)
            return {};
        Result<CommitHandle> commit = repository_.commit(id);
        if (!commit)
            return commit.error();
        const qint64 time = git_commit_time(commit.value().get());
        queue_.push({time, order_++, id});
        commits_.emplace(id, std::move(commit).value());
        return {};
    }

    // The next commit, or null at the end.
    Result<CommitHandle> next()
    {
        if (queue_.empty())
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

private:
    const Repository& repository_;
    std::priority_queue<Pending> queue_;
    std::map<git_oid, CommitHandle, LessId> commits_;
    std::set<git_oid, LessId> seen_;
    std::set<git_oid, LessId> edge_;
    int order_ = 0;
};

// The record in a commit's tree; zero when it has none.
Result<git_oid> recordOf(const Repository& repository, const git_commit* commit)
{
    TreeDraft tree(&repository.objects(), *git_commit_tree_id(commit));
    const Result<TreeSpot> spot = tree.find(stackRecord);
    if (!spot)
        return spot.error();
    return spot->isFile() ? spot->id : git_oid{};
}

Result<std::optional<git_oid>> newestGenerated(const Repository& repository, const git_oid& head)
{
    History history(repository);
    if (const Outcome begun = history.start(head); !begun)
        return begun.error();
    for (int i = 0; i < mostCommits; ++i) {
        const Result<CommitHandle> commit = history.next();
        if (!commit)
            return commit.error();
        if (!commit.value())
            break;
        if (isGenerated(commit.value().get()))
            return std::optional<git_oid>(*git_commit_id(commit.value().get()));
    }
    return std::optional<git_oid>();
}

// Down the generated line from `newest` to the commit with this record; `newest` itself when there is none.
Result<git_oid> withRecord(const Repository& repository, const git_oid& newest, const git_oid& record)
{
    git_oid id = newest;
    while (repository.objects().exists(id)) {
        const Result<CommitHandle> commit = repository.commit(id);
        if (!commit)
            return commit.error();
        if (!isGenerated(commit.value().get()))
            break;
        const Result<git_oid> found = recordOf(repository, commit.value().get());
        if (!found)
            return found.error();
        if (same(*found, record))
            return id;
        if (git_commit_parentcount(commit.value().get()) != 1)
            break;
        id = *git_commit_parent_id(commit.value().get(), 0);
    }
    return newest;
}

std::vector<git_oid> branchTips(const Repository& repository)
{
    std::vector<git_oid> tips;
    git_branch_iterator* raw = nullptr;
    if (git_branch_iterator_new(&raw, repository.handle(), GIT_BRANCH_ALL) == 0) {
        const BranchIteratorHandle iterator(raw);
        git_reference* reference = nullptr;
        git_branch_t kind = GIT_BRANCH_LOCAL;
        while (git_branch_next(&reference, &kind, raw) == 0) {
            const ReferenceHandle owner(reference);
            if (const git_oid* target = git_reference_target(reference))
                tips.push_back(*target);
        }
    }
    git_reflog* log = nullptr;
    if (git_reflog_read(&log, repository.handle(), headName) == 0) {
        const ReflogHandle owner(log);
        for (size_t i = 0; i < git_reflog_entrycount(log); ++i)
            tips.push_back(*git_reflog_entry_id_new(git_reflog_entry_byindex(log, i)));
    }
    return tips;
}

// A damaged commit elsewhere only ends the search: this branch does not need it.
std::optional<git_oid> generatedElsewhere(const Repository& repository, const git_oid& record)
{
    History history(repository);
    for (const git_oid& tip : branchTips(repository)) {
        if (repository.objects().exists(tip) && !history.start(tip))
            return std::nullopt;
    }
    for (int i = 0; i < mostCommits; ++i) {
        const Result<CommitHandle> commit = history.next();
        if (!commit || !commit.value())
            return std::nullopt;
        if (!isGenerated(commit.value().get()))
            continue;
        const Result<git_oid> found = recordOf(repository, commit.value().get());
        if (found && same(*found, record))
            return *git_commit_id(commit.value().get());
    }
    return std::nullopt;
}

Result<GeneratedBase> baseFromCommit(const Repository& repository, const git_oid& id, Basis basis)
{
    const Result<CommitHandle> commit = repository.commit(id);
    if (!commit)
        return commit.error();
    TreeDraft tree(&repository.objects(), *git_commit_tree_id(commit.value().get()));
    const Result<std::map<QString, TreeSpot>> entries = tree.entries();
    if (!entries)
        return entries.error();
    GeneratedBase base;
    base.basis = basis;
    base.commit = id;
    for (const auto& [path, spot] : *entries) {
        if (spot.isFile())
            base.files.emplace(path, BaseFile{spot.id, spot.executable, std::nullopt});
    }
    return base;
}

GeneratedBase baseFromFiles(const FileSet& files)
{
    GeneratedBase base;
    base.basis = Basis::Regenerated;
    for (const RenderedFile& file : files.files())
        base.files.emplace(file.path, BaseFile{idOf(GIT_OBJECT_BLOB, file.bytes), file.executable, file.bytes});
    return base;
}

Result<GeneratedBase> baseFromRecord(const Repository& repository, const git_oid& record, const Regenerate& regenerate)
{
    if (const std::optional<git_oid> elsewhere = generatedElsewhere(repository, record))
        return baseFromCommit(repository, *elsewhere, Basis::OtherReference);
    GeneratedBase base;
    base.basis = Basis::TwoWayOnly;
    if (!regenerate)
        return base;
    const Result<QByteArray> bytes = repository.objects().read(record, GIT_OBJECT_BLOB);
    if (!bytes)
        return bytes.error();
    const std::optional<FileSet> files = regenerate(*bytes);
    return files ? baseFromFiles(*files) : base;
}

} // namespace

Result<GeneratedBase> findBase(const Repository& repository, const git_oid& head, TreeDraft& tree, const Regenerate& regenerate)
{
    const Result<TreeSpot> record = tree.find(stackRecord);
    if (!record)
        return record.error();
    if (!record->isFile())
        return GeneratedBase();
    const Result<std::optional<git_oid>> newest = newestGenerated(repository, head);
    if (!newest)
        return newest.error();
    if (!newest.value())
        return baseFromRecord(repository, record->id, regenerate);
    const Result<git_oid> nearest = withRecord(repository, *newest.value(), record->id);
    if (!nearest)
        return nearest.error();
    return baseFromCommit(repository, *nearest, Basis::GeneratedCommit);
}

} // namespace stackwright
