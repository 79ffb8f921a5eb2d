#include "git/scratchfolder.h"

#include "git/gitlibrary.h"
#include "support/messages.h"

#include <QFile>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>

namespace stackwright {

namespace {

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

QByteArray randomLetters()
{
    return QByteArray::number(QRandomGenerator::global()->generate64(), 36).rightJustified(13, '0').right(8);
}

} // namespace

QList<QByteArray> namesIn(int folder)
{
    QList<QByteArray> names;
    const int copy = ::openat(folder, ".", folderFlags);
    DIR* listing = copy < 0 ? nullptr : ::fdopendir(copy);
    if (!listing)
        return names;
    while (const dirent* entry = ::readdir(listing)) {
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            names.append(name);
    }
    ::closedir(listing);
    return names;
}

void deleteBelow(int folder, const QByteArray& name)
{
    {
        const Descriptor below(::openat(folder, name.constData(), folderFlags));
        if (!below.isOpen()) {
            ::unlinkat(folder, name.constData(), 0);
            return;
        }
        const QList<QByteArray> names = namesIn(below.number());
        for (const QByteArray& inner : names)
            deleteBelow(below.number(), inner);
    }
    ::unlinkat(folder, name.constData(), AT_REMOVEDIR);
}

bool renameToNew(int fromFolder, const QByteArray& from, int toFolder, const QByteArray& to)
{
    if (::renameat2(fromFolder, from.constData(), toFolder, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    struct stat status = {};
    if (::fstatat(toFolder, to.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0) {
        errno = EEXIST;
        return false;
    }
    return ::renameat(fromFolder, from.constData(), toFolder, to.constData()) == 0;
}

Result<ScratchFolder> ScratchFolder::make(const QString& parent, const QByteArray& prefix)
{
    Result<WorkFolder> folder = WorkFolder::open(parent);
    if (!folder)
        return folder.error();
    const QByteArray name = prefix + randomLetters();
    const int root = folder->descriptor();
    const bool made = ::mkdirat(root, name.constData(), 0755) == 0;
    Descriptor lock(made ? ::openat(root, name.constData(), folderFlags) : -1);
    if (!lock.isOpen() || ::flock(lock.number(), LOCK_EX | LOCK_NB) != 0)
        return refusal(parent, Messages::tr("No folder can be made here: %1.").arg(qt_error_string(errno)),
            Messages::tr("Nothing was written. Choose a folder where you may write, or free disk space."));
    return ScratchFolder(std::move(folder).value(), name, std::move(lock));
}

ScratchFolder::~ScratchFolder()
{
    if (lock_.isOpen() && !name_.isEmpty())
        deleteBelow(parent_.descriptor(), name_);
}

bool ScratchFolder::publish(const QByteArray& name)
{
    const int root = parent_.descriptor();
    if (!renameToNew(root, name_, root, name))
        return false;
    name_.clear();
    return ::fsync(root) == 0;
}

int sweepScratch(const QString& parent, const QByteArray& prefix)
{
    const Result<WorkFolder> folder = WorkFolder::open(parent);
    if (!folder)
        return 0;
    int swept = 0;
    const QList<QByteArray> names = namesIn(folder->descriptor());
    for (const QByteArray& name : names) {
        if (!name.startsWith(prefix) || name.size() != prefix.size() + 8)
            continue;
        const Descriptor lock(::openat(folder->descriptor(), name.constData(), folderFlags));
        if (!lock.isOpen() || ::flock(lock.number(), LOCK_EX | LOCK_NB) != 0)
            continue; // no folder of ours, or its maker is at work
        deleteBelow(folder->descriptor(), name);
        ++swept;
    }
    return swept;
}

} // namespace stackwright
