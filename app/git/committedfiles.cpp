#include "git/committedfiles.h"

#include "git/exportrequest.h"
#include "git/generatedline.h"
#include "git/repository.h"
#include "git/stackplace.h"
#include "git/targetfolder.h"
#include "git/treedraft.h"
#include "support/messages.h"

#include <QDir>

namespace stackwright {

namespace {

constexpr qint64 biggestFile = qint64(4) * 1024 * 1024;

// A folder, and the repository it is one of: itself, or the one around it.
struct Asked {
    QString repository;
    QString folder; // empty: its top
};

Result<Asked> folderAsked(const QString& directory)
{
    const Result<TargetFolder> target = targetFolder(directory);
    if (!target)
        return target.error();
    if (target->kind == TargetKind::Repository || target->enclosing.isEmpty())
        return Asked{target->directory, {}};
    return Asked{target->enclosing, QDir(target->enclosing).relativeFilePath(target->directory)};
}

Result<QString> stackFolder(TreeDraft& tree, const Asked& asked)
{
    const Result<TreeSpot> record = tree.find(pathIn(asked.folder, stackRecord));
    if (!record)
        return record.error();
    if (record->isFile())
        return asked.folder;
    if (!asked.folder.isEmpty())
        return refusal(asked.repository,
            Messages::tr("In this commit no stack stands in the folder '%1'.").arg(asked.folder),
            Messages::tr("Name the commit or branch of an export, or another folder."));
    const Result<QStringList> folders = tree.foldersWith(stackRecord, deepestStack);
    if (!folders)
        return folders.error();
    if (folders->size() > 1)
        return refusal(asked.repository,
            Messages::tr("More than one stack stands in this repository: '%1'.")
                .arg(QStringList(folders->mid(0, 5)).join(QLatin1String("', '"))),
            Messages::tr("Name the folder of the one that is meant."));
    return folders->isEmpty() ? QString() : folders->front();
}

// The commit that is asked for; HEAD's when none is.
Result<git_oid> commitAsked(const Repository& repository, const QString& commit)
{
    if (!commit.isEmpty()) {
        const std::optional<git_oid> id = objectId(commit);
        if (!id)
            return Error{Failure::Usage, {},
                Messages::tr("'%1' is no commit id of 40 hexadecimal digits.").arg(commit.left(60)),
                Messages::tr("'git log' lists them.")};
        return *id;
    }
    const Result<Head> head = repository.head();
    if (!head)
        return head.error();
    if (head->unborn())
        return refusal(repository.directory(), Messages::tr("This repository has no commit yet."),
            Messages::tr("Export into it first."));
    return *head->commit;
}

} // namespace

Result<CommittedFiles> committedFiles(
    const QString& directory, const QString& commit, const std::function<bool(const QString& path)>& wanted)
{
    startLibrary();
    const Result<Asked> asked = folderAsked(directory);
    if (!asked)
        return asked.error();
    const Result<Repository> repository = Repository::open(asked->repository);
    if (!repository)
        return repository.error();
    const Result<git_oid> id = commitAsked(*repository, commit);
    if (!id)
        return id.error();
    const Result<CommitHandle> made = repository->commit(*id);
    if (!made)
        return made.error();
    TreeDraft tree(&repository->objects(), *git_commit_tree_id(made.value().get()));
    const Result<QString> folder = stackFolder(tree, *asked);
    if (!folder)
        return folder.error();
    Result<std::map<QString, TreeSpot>> entries = tree.entries();
    if (!entries)
        return entries.error();
    CommittedFiles found{
        hexadecimal(*id), QDateTime::fromSecsSinceEpoch(git_commit_time(made.value().get())), *folder, {}};
    const QString before = pathIn(*folder, {});
    for (const auto& [whole, spot] : *entries) {
        if (!spot.isFile() || !whole.startsWith(before))
            continue;
        const QString path = whole.mid(before.size());
        if (!wanted(path))
            continue;
        const Result<QByteArray> bytes = repository->objects().read(spot.id, GIT_OBJECT_BLOB, biggestFile);
        if (!bytes)
            return bytes.error();
        found.files.push_back({path, *bytes});
    }
    return found;
}

} // namespace stackwright
