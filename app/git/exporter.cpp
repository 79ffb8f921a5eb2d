#include "git/exporter.h"

#include "git/conflicts.h"
#include "git/exportmessage.h"
#include "git/exportplan.h"
#include "git/exportsteps.h"
#include "git/fileblobs.h"
#include "git/newrepository.h"
#include "git/targetfolder.h"
#include "support/messages.h"

#include <future>
#include <optional>

namespace stackwright {

namespace {

Outcome checkBranchName(const ExportRequest& request)
{
    int valid = 0;
    if (request.branch.isEmpty()
        || (git_branch_name_is_valid(&valid, request.branch.toUtf8().constData()) == 0 && valid == 1))
        return {};
    return refusal(request.directory, Messages::tr("'%1' cannot be the name of a branch.").arg(request.branch),
        Messages::tr("Nothing was written. Choose another name."));
}

// What was left beside or in the folder, then in its git folder.
Result<RecoveryReport> recoverAt(const QString& directory)
{
    const Result<QString> folder = recoverFolder(directory);
    if (!folder)
        return folder.error();
    RecoveryReport report{!folder->isEmpty(), *folder};
    if (!looksLikeRepository(directory))
        return report;
    const Result<Repository> repository = Repository::open(directory);
    if (!repository || !ExportLock::somethingLeft(repository->commonFolder()))
        return report; // what is wrong with it, the export says
    Result<ExportLock> lock = ExportLock::take(*repository);
    if (!lock)
        return lock.error();
    const Result<QString> done = recoverRepository(*repository, lock.value());
    if (!done)
        return done.error();
    if (!done->isEmpty())
        report = {true, report.what.isEmpty() ? *done : report.what + u' ' + *done};
    return report;
}

} // namespace

std::future<void> prepareExport()
{
    return std::async(std::launch::async | std::launch::deferred, startLibrary);
}

Result<RecoveryReport> recover(const QString& directory)
{
    startLibrary();
    const Result<TargetFolder> folder = targetFolder(directory);
    if (!folder)
        return folder.error();
    return recoverAt(folder->directory);
}

Result<ExportReport> exportFiles(const FileSet& files, const ExportRequest& request, const ExportProgress& progress)
{
    startLibrary();
    const Result<TargetFolder> before = targetFolder(request.directory);
    if (!before)
        return before.error();
    std::optional<FileBlobs> blobs; // while the place is looked at
    if (before->kind != TargetKind::Repository)
        blobs.emplace(files);
    if (const Outcome checked = checkFiles(files, before->directory); !checked)
        return checked.error();
    if (const Outcome checked = checkBranchName(request); !checked)
        return checked.error();
    const Result<RecoveryReport> recovered = recoverAt(before->directory);
    if (!recovered)
        return recovered.error();
    // Recovery may have put a repository there.
    const Result<TargetFolder> folder = targetFolder(request.directory);
    if (!folder)
        return folder.error();
    if (folder->kind == TargetKind::NotEmptyNoRepository)
        return notEmptyError(folder->directory);
    if (folder->kind != TargetKind::Repository) {
        if (const Outcome fits = checkAnswers(request, allAdded(files), {}); !fits) // nothing can be in the way there
            return fits.error();
    }
    ExportRequest resolved = request;
    resolved.directory = folder->directory;
    if (folder->kind != TargetKind::Repository)
        resolved.message = exportMessage(request);
    if (folder->kind != TargetKind::Repository && !blobs)
        blobs.emplace(files);
    Result<ExportReport> report = folder->kind == TargetKind::Repository
        ? exportIntoRepository(folder->directory, files, resolved, progress)
        : exportNewRepository(files, *blobs, resolved, folder->kind == TargetKind::EmptyFolder, progress);
    if (report && folder->kind != TargetKind::Repository) {
        report->message = resolved.message;
        report->notes += folderNotes(*folder);
    }
    if (report && recovered->found)
        report->notes.prepend(recovered->what);
    return report;
}

} // namespace stackwright
