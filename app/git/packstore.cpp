#include "git/packstore.h"

#include "git/pack.h"
#include "git/workfolder.h"
#include "support/messages.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>

namespace stackwright {

namespace {

// Git's own gc deletes old files that begin with "tmp_" here, should we never come back.
constexpr auto packDraft = "tmp_stackwright_pack";
constexpr auto indexDraft = "tmp_stackwright_idx";

bool writeDraft(int folder, const char* draft, const QByteArray& bytes)
{
    ::unlinkat(folder, draft, 0);
    const Descriptor file(::openat(folder, draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0444));
    return file.isOpen() && writeAll(file.number(), bytes) && ::fsync(file.number()) == 0;
}

bool publish(int folder, const char* draft, const QByteArray& name)
{
    return ::renameat(folder, draft, folder, name.constData()) == 0;
}

// The .idx comes last, because readers take the pack for real when they see it.
bool writePack(int folder, const Pack& pack)
{
    return writeDraft(folder, packDraft, pack.bytes) && writeDraft(folder, indexDraft, pack.index)
        && publish(folder, packDraft, pack.name + ".pack") && publish(folder, indexDraft, pack.name + ".idx");
}

void unlinkDrafts(int folder)
{
    ::unlinkat(folder, packDraft, 0);
    ::unlinkat(folder, indexDraft, 0);
}

QString packFolder(const Repository& repository)
{
    return repository.commonFolder() + QStringLiteral("/objects/pack");
}

} // namespace

Outcome storeObjects(const Repository& repository, const NewObjects& objects)
{
    const auto failed = [&repository] {
        return refusal(repository.directory(),
            Messages::tr("The objects cannot be written: %1.").arg(qt_error_string(errno)),
            Messages::tr("The branch did not move. Free disk space or mend the permission, then export."));
    };
    git_odb* odb = nullptr;
    if (git_repository_odb(&odb, repository.handle()) < 0)
        return failed();
    const OdbHandle owner(odb);
    std::vector<const NewObject*> missing;
    for (const NewObject& object : objects.objects()) {
        if (git_odb_exists_ext(odb, &object.id, GIT_ODB_LOOKUP_NO_REFRESH) != 1)
            missing.push_back(&object);
    }
    ::mkdir(QFile::encodeName(packFolder(repository)).constData(), 0755);
    const Result<WorkFolder> folder = WorkFolder::open(packFolder(repository));
    if (!folder)
        return folder.error();
    const int root = folder->descriptor();
    if (!missing.empty() && !writePack(root, packObjects(missing))) {
        const Outcome failure = failed();
        unlinkDrafts(root);
        return failure;
    }
    // Also when nothing is missing: a pack of a killed export may lie here unsettled.
    if (::fsync(root) != 0)
        return failed();
    git_odb_refresh(odb);
    return {};
}

void sweepPacks(const Repository& repository)
{
    if (const Result<WorkFolder> folder = WorkFolder::open(packFolder(repository)))
        unlinkDrafts(folder->descriptor());
}

} // namespace stackwright
