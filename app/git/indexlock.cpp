#include "git/indexlock.h"

#include "support/messages.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>

namespace stackwright {

namespace {

constexpr auto lockName = "index.lock";
constexpr auto draftName = "stackwright-lock~";
constexpr auto copyName = "stackwright-index~";
constexpr auto copyLockName = "stackwright-index~.lock"; // libgit2 makes it while it writes the copy
const QByteArray ownWords("Stackwright exports into this working tree.\n");
constexpr qint64 largestIndex = 1024LL * 1024 * 1024;

// The file appears with its content or not at all; where the file system cannot rename so, a hard link does the same.
bool appear(int folder, const char* draft, const char* name)
{
    if (::renameat2(folder, draft, folder, name, RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    const bool linked = ::linkat(folder, draft, folder, name, 0) == 0;
    const int why = errno;
    ::unlinkat(folder, draft, 0);
    errno = why;
    return linked;
}

} // namespace

Result<IndexLock> IndexLock::take(const Repository& repository)
{
    Result<WorkFolder> folder = WorkFolder::open(repository.gitFolder());
    if (!folder)
        return folder.error();
    const int root = folder->descriptor();
    ::unlinkat(root, draftName, 0);
    Descriptor draft(::openat(root, draftName, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644));
    // Settled before it appears: after a power cut an empty lock would be nobody's, and stop git for good.
    const bool whole =
        draft.isOpen() && writeAll(draft.number(), ownWords) && ::fsync(draft.number()) == 0 && draft.close();
    if (whole && appear(root, draftName, lockName)) {
        ::fsync(root); // a lock that a power cut forgets does no harm
        return IndexLock(std::move(folder).value());
    }
    const int why = errno;
    ::unlinkat(root, draftName, 0);
    if (why == EEXIST)
        return refusal(repository.directory(),
            Messages::tr("'%1/index.lock' is there: another git process is at work.").arg(repository.gitFolder()),
            Messages::tr("Nothing was written. Wait for that process, then export."));
    return refusal(repository.directory(), Messages::tr("The index cannot be locked: %1.").arg(qt_error_string(why)),
        Messages::tr("Nothing was written. Free disk space or mend the permission, then export."));
}

void IndexLock::sweep(const Repository& repository)
{
    const Result<WorkFolder> folder = WorkFolder::open(repository.gitFolder());
    if (!folder)
        return;
    const int root = folder->descriptor();
    bool swept = false;
    for (const char* name : {draftName, copyName, copyLockName})
        swept = ::unlinkat(root, name, 0) == 0 || swept;
    if (isOurs(repository.gitFolder()))
        swept = ::unlinkat(root, lockName, 0) == 0 || swept;
    if (swept)
        ::fsync(root);
}

bool IndexLock::isOurs(const QString& gitFolder)
{
    const Result<WorkFolder> folder = WorkFolder::open(gitFolder);
    if (!folder || folder->look(QLatin1String(lockName)).kind != FileLook::Kind::File)
        return false;
    const Result<QByteArray> words = folder->read(QLatin1String(lockName), 4096);
    return words && *words == ownWords;
}

IndexLock::~IndexLock()
{
    if (folder_.descriptor() < 0)
        return; // moved from
    ::unlinkat(folder_.descriptor(), lockName, 0);
    ::fsync(folder_.descriptor()); // or a power cut brings it back, and git waits for an export that is long done
}

Outcome IndexLock::update(const std::function<Outcome(git_index*)>& change)
{
    const auto failed = [this](const QString& why) {
        return refusal(folder_.folder(), Messages::tr("The index cannot be written%1.").arg(why),
            Messages::tr("The branch and its files are in place; export again to finish the index."));
    };
    struct stat stamp = {};
    if (folder_.look(QStringLiteral("index")).kind == FileLook::Kind::File) {
        const Result<QByteArray> bytes = folder_.read(QStringLiteral("index"), largestIndex);
        if (!bytes)
            return bytes.error();
        if (const Outcome copied = folder_.replace(QLatin1String(copyName), *bytes, false, &stamp); !copied)
            return copied;
    } else {
        ::unlinkat(folder_.descriptor(), copyName, 0);
    }
    git_index* raw = nullptr;
    if (git_index_open(&raw, QFile::encodeName(folder_.folder() + u'/' + QLatin1String(copyName)).constData()) < 0)
        return failed(libraryDetail());
    const IndexHandle index(raw);
    if (const Outcome changed = change(raw); !changed)
        return changed;
    if (git_index_write(raw) < 0)
        return failed(libraryDetail());
    const int root = folder_.descriptor();
    // libgit2 renames what it wrote into place and settles nothing.
    const Descriptor copy(::openat(root, copyName, O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    const bool settled = copy.isOpen() && ::fsync(copy.number()) == 0;
    if (!settled || ::renameat(root, copyName, root, "index") != 0 || ::fsync(root) != 0)
        return failed(QStringLiteral(": ") + qt_error_string(errno));
    return {};
}

} // namespace stackwright
