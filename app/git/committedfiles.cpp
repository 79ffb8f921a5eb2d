#include "git/committedfiles.h"

#include "git/repository.h"
#include "git/treedraft.h"
#include "support/messages.h"

#include <QFileInfo>

namespace stackwright {

namespace {

constexpr qint64 biggestFile = qint64(4) * 1024 * 1024;

// The commit that is asked for; HEAD's when none is.
Result<git_oid> commitAsked(const Repository& repository, const QString& commit)
{
    if (!commit.isEmpty()) {
        const std::optional<git_oid> id = objectId(commit);
        if (!id)
            return Error{Failure::Usage, {}, Messages::tr("'%1' is no commit id of 40 hexadecimal digits.").arg(commit.left(60)), Messages::tr("'git log' lists them.")};
        return *id;
    }
    const Result<Head> head = repository.head();
    if (!head)
        return head.error();
    if (head->unborn())
        return refusal(repository.directory(), Messages::tr("This repository has no commit yet."), Messages::tr("Export into it first."));
    return *head->commit;
}

} // namespace

Result<CommittedFiles> committedFiles(const QString& directory, const QString& commit, const std::function<bool(const QString& path)>& wanted)
{
    startLibrary();
    const QString real = QFileInfo(directory).canonicalFilePath();
    const Result<Repository> repository = Repository::open(real.isEmpty() ? QFileInfo(directory).absoluteFilePath() : real);
    if (!repository)
        return repository.error();
    const Result<git_oid> id = commitAsked(*repository, commit);
    if (!id)
        return id.error();
    const Result<CommitHandle> made = repository->commit(*id);
    if (!made)
        return made.error();
    TreeDraft tree(&repository->objects(), *git_commit_tree_id(made.value().get()));
    Result<std::map<QString, TreeSpot>> entries = tree.entries();
    if (!entries)
        return entries.error();
    CommittedFiles found{hexadecimal(*id), QDateTime::fromSecsSinceEpoch(git_commit_time(made.value().get())), {}};
    for (const auto& [path, spot] : *entries) {
        if (!spot.isFile() || !wanted(path))
            continue;
        const Result<QByteArray> bytes = repository->objects().read(spot.id, GIT_OBJECT_BLOB, biggestFile);
        if (!bytes)
            return bytes.error();
        found.files.push_back({path, *bytes});
    }
    return found;
}

} // namespace stackwright
