#include "git/target.h"

#include "git/branchname.h"
#include "git/generatedline.h"
#include "git/gitconfig.h"
#include "git/preflight.h"
#include "git/repository.h"
#include "git/signature.h"
#include "git/targetfolder.h"
#include "git/treedraft.h"
#include "git/worktreecheck.h"

namespace stackwright {

namespace {

QString folderState(const TargetFolder& folder)
{
    const QString inside = folder.enclosing.isEmpty()
        ? QString()
        : QStringLiteral(" It lies inside the repository '%1'.").arg(folder.enclosing);
    switch (folder.kind) {
    case TargetKind::NewFolder: return QStringLiteral("A new folder with a new repository.") + inside;
    case TargetKind::EmptyFolder: return QStringLiteral("An empty folder, which becomes a new repository.") + inside;
    default: return QStringLiteral("A folder with files and without a repository.") + inside;
    }
}

QString repositoryState(const Target& target)
{
    if (target.detached)
        return QStringLiteral("A repository whose HEAD is detached: no branch is checked out.");
    QString state = target.kind == TargetKind::BareRepository
        ? QStringLiteral("A bare repository, HEAD is '%1'").arg(target.branch)
        : QStringLiteral("A repository on branch '%1'").arg(target.branch);
    if (target.unborn)
        state += QStringLiteral(", which has no commit yet");
    else if (target.kind == TargetKind::Repository)
        state += target.clean ? QStringLiteral(", nothing uncommitted")
                              : QStringLiteral(", with changes that are not committed");
    return state + QStringLiteral(".") + (target.exported ? QStringLiteral(" Exported to before.") : QString());
}

// HEAD, cleanliness and the earlier export; what cannot be read becomes the refusal.
Outcome describe(Target& target, const Repository& repository)
{
    const Result<Head> head = repository.head();
    if (!head)
        return head.error();
    target.branch = head->branch();
    target.unborn = head->unborn();
    target.detached = head->detached();
    if (const Outcome ready = preflight(repository); !ready)
        return ready;
    if (!repository.bare()) {
        const Result<bool> index = isIndexClean(repository, *head);
        if (!index)
            return index.error();
        const Result<bool> files = areFilesClean(repository);
        if (!files)
            return files.error();
        target.clean = *index && *files;
    }
    if (head->unborn())
        return {};
    TreeDraft tree(&repository.objects(), head->tree);
    const Result<TreeSpot> record = tree.find(stackRecord);
    if (!record)
        return record.error();
    target.exported = record->isFile();
    return {};
}

std::optional<Identity> identityFor(const Repository* repository, const QString& directory)
{
    const Result<GitConfig> config = GitConfig::open(repository, directory);
    return config ? configuredIdentity(*config) : std::nullopt;
}

Target inspectRepository(Target target, const QString& slug, const QDate& today)
{
    const Result<Repository> repository = Repository::open(target.directory);
    if (!repository) {
        target.kind = TargetKind::NotEmptyNoRepository;
        target.refusal = repository.error().what + u' ' + repository.error().next;
        target.state = repository.error().what;
        target.identity = identityFor(nullptr, target.directory);
        return target;
    }
    target.kind = repository->bare() ? TargetKind::BareRepository : TargetKind::Repository;
    target.identity = identityFor(&*repository, target.directory);
    const Outcome described = describe(target, *repository);
    target.state = repositoryState(target);
    if (!described)
        target.refusal = described.error().what + u' ' + described.error().next;
    target.proposedBranch = target.unborn ? target.branch : proposedBranch(*repository, slug, today);
    return target;
}

} // namespace

Result<Target> inspectTarget(const QString& directory, const QString& slug, const QDate& today)
{
    const Result<TargetFolder> folder = targetFolder(directory);
    if (!folder)
        return folder.error();
    Target target;
    target.directory = folder->directory;
    target.kind = folder->kind;
    target.enclosing = folder->enclosing;
    if (folder->kind == TargetKind::Repository)
        return inspectRepository(target, slug, today);
    target.state = folderState(*folder);
    target.identity = identityFor(nullptr, target.directory);
    if (folder->kind == TargetKind::NotEmptyNoRepository)
        target.refusal = notEmptyError(target.directory).what + u' ' + notEmptyError(target.directory).next;
    else
        target.proposedBranch = QStringLiteral("main");
    return target;
}

} // namespace stackwright
