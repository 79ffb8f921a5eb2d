#include "git/changes.h"

#include "git/conflicts.h"
#include "git/exportmessage.h"
#include "git/exportplan.h"
#include "git/targetfolder.h"
#include "git/treedraft.h"
#include "support/messages.h"

namespace stackwright {

namespace {

constexpr qint64 largestShown = 10LL * 1024 * 1024;

Comparison newComparison(const FileSet& files, const ExportRequest& request)
{
    Comparison comparison;
    comparison.branch = request.branch.isEmpty() ? QStringLiteral("main") : request.branch;
    comparison.message = exportMessage(request);
    comparison.changes = allAdded(files);
    return comparison;
}

} // namespace

QString changeName(Change change)
{
    switch (change) {
    case Change::Added: return QStringLiteral("added");
    case Change::Changed: return QStringLiteral("changed");
    case Change::Same: return QStringLiteral("same");
    case Change::Kept: return QStringLiteral("kept");
    case Change::Deleted: return QStringLiteral("deleted");
    case Change::Removed: return QStringLiteral("removed");
    case Change::Conflict: return QStringLiteral("conflict");
    }
    return {};
}

ChangeList allAdded(const FileSet& files)
{
    ChangeList changes;
    for (const RenderedFile& file : files.files())
        changes.append({file.path, Change::Added, {}, false});
    return changes;
}

bool hasConflicts(const ChangeList& changes)
{
    return std::any_of(
        changes.cbegin(), changes.cend(), [](const FileChange& change) { return change.change == Change::Conflict; });
}

Result<Comparison> compare(const FileSet& files, const ExportRequest& request)
{
    const Result<TargetFolder> folder = targetFolder(request.directory);
    if (!folder)
        return folder.error();
    if (const Outcome checked = checkFiles(files, folder->directory); !checked)
        return checked.error();
    if (folder->kind == TargetKind::NotEmptyNoRepository)
        return notEmptyError(folder->directory);
    if (folder->kind != TargetKind::Repository) {
        Comparison comparison = newComparison(files, request);
        comparison.notes = folderNotes(*folder);
        const Outcome fits = checkAnswers(request, comparison.changes, {});
        return fits ? Result<Comparison>(comparison) : Result<Comparison>(fits.error());
    }
    const Result<Repository> repository = Repository::open(folder->directory);
    if (!repository)
        return repository.error();
    const Result<ExportPlan> plan = planExport(*repository, files, request);
    if (!plan)
        return plan.error();
    return plan->comparison;
}

Result<QByteArray> committedBytes(const QString& directory, const QString& path)
{
    const Result<TargetFolder> folder = targetFolder(directory);
    if (!folder)
        return folder.error();
    const Result<Repository> repository = Repository::open(folder->directory);
    if (!repository)
        return repository.error();
    const Result<Head> head = repository->head();
    if (!head)
        return head.error();
    const auto absent = [&] {
        return refusal(folder->directory, Messages::tr("'%1' is no file in the last commit.").arg(path), QString());
    };
    if (head->unborn())
        return absent();
    TreeDraft tree(&repository->objects(), head->tree);
    const Result<TreeSpot> spot = tree.find(path);
    if (!spot)
        return spot.error();
    if (!spot->isFile() || spot->path != path)
        return absent();
    return repository->objects().read(spot->id, GIT_OBJECT_BLOB, largestShown);
}

} // namespace stackwright
