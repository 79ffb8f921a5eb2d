#include "git/workfolder.h"

#include "git/gitlibrary.h"
#include "support/messages.h"

#include <QCryptographicHash>
#include <QFile>

#include <cerrno>
#include <fcntl.h>

namespace stackwright {

namespace {

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

QByteArray folderOf(const QByteArray& path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray() : path.left(slash);
}

QByteArray nameOf(const QByteArray& path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

// Known from the path alone, so that the next start finds and deletes what a kill left; short, so that it always fits.
QByteArray temporaryName(const QByteArray& path)
{
    return ".stackwright-" + QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(16) + '~';
}

FileLook::Kind kindOf(const struct stat& status)
{
    if (S_ISREG(status.st_mode))
        return FileLook::Kind::File;
    if (S_ISDIR(status.st_mode))
        return FileLook::Kind::Folder;
    return S_ISLNK(status.st_mode) ? FileLook::Kind::Link : FileLook::Kind::Special;
}

mode_t fileMode(bool executable)
{
    return executable ? 0755 : 0644; // less the umask; never writable for others whatever the umask
}

} // namespace

bool writeAll(int descriptor, const QByteArray& bytes)
{
    const char* at = bytes.constData();
    qsizetype left = bytes.size();
    while (left > 0) {
        const ssize_t written = ::write(descriptor, at, size_t(left));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            if (written == 0)
                errno = ENOSPC;
            return false;
        }
        at += written;
        left -= written;
    }
    return true;
}

WorkFolder::WorkFolder(const QString& folder, Descriptor root) : folder_(folder), root_(std::move(root)) {}

Result<WorkFolder> WorkFolder::open(const QString& folder)
{
    return openBelow(AT_FDCWD, QFile::encodeName(folder), folder);
}

Result<WorkFolder> WorkFolder::openBelow(int folder, const QByteArray& name, const QString& shownAs)
{
    Descriptor root(::openat(folder, name.constData(), folderFlags));
    if (!root.isOpen())
        return refusal(shownAs, Messages::tr("The folder cannot be opened: %1.").arg(qt_error_string(errno)),
            Messages::tr("Check that it is a folder and that you may read and write it."));
    return WorkFolder(shownAs, std::move(root));
}

Result<WorkFolder> WorkFolder::inner(const QString& path)
{
    const std::shared_ptr<Descriptor> folder = parent(path + QStringLiteral("/."), Missing::Make);
    if (!folder)
        return failedForGood(path, Messages::tr("Making the folder")).error();
    return openBelow(folder->number(), ".", folder_);
}

Outcome WorkFolder::failed(const QString& path, const QString& doing) const
{
    return refusal(folder_ + u'/' + path, Messages::tr("%1 failed: %2.").arg(doing, qt_error_string(errno)),
        Messages::tr("Free disk space or mend the permission, then export again: it goes on from here."));
}

Outcome WorkFolder::failedForGood(const QString& path, const QString& doing) const
{
    return refusal(folder_ + u'/' + path, Messages::tr("%1 failed: %2.").arg(doing, qt_error_string(errno)),
        Messages::tr("Nothing was left behind. Free disk space or mend the permission, then export."));
}

std::shared_ptr<Descriptor> WorkFolder::parent(const QString& path, Missing missing) const
{
    const QByteArray wanted = folderOf(path.toUtf8());
    if (opened_ && openedPath_ == wanted)
        return opened_;
    auto at = std::make_shared<Descriptor>(::openat(root_.number(), ".", folderFlags));
    const QList<QByteArray> names = wanted.isEmpty() ? QList<QByteArray>() : wanted.split('/');
    for (const QByteArray& name : names) {
        if (!at->isOpen())
            return nullptr;
        Descriptor next(::openat(at->number(), name.constData(), folderFlags));
        if (!next.isOpen() && errno == ENOENT && missing != Missing::Fail) {
            // Another process may have made it meanwhile; the open below decides.
            if (::mkdirat(at->number(), name.constData(), 0755) != 0 && errno != EEXIST)
                return nullptr;
            if (missing == Missing::MakeDurably && ::fsync(at->number()) != 0)
                return nullptr;
            next = Descriptor(::openat(at->number(), name.constData(), folderFlags));
        }
        *at = std::move(next);
    }
    if (!at->isOpen())
        return nullptr;
    openedPath_ = wanted;
    opened_ = at;
    return at;
}

FileLook WorkFolder::look(const QString& path) const
{
    const QList<QByteArray> names = path.toUtf8().split('/');
    Descriptor at(::openat(root_.number(), ".", folderFlags));
    FileLook found{FileLook::Kind::Absent, path, false, false};
    QByteArray reached;
    for (qsizetype i = 0; i < names.size() && at.isOpen(); ++i) {
        struct stat status = {};
        if (::fstatat(at.number(), names[i].constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            return found;
        reached += (i > 0 ? "/" : "") + names[i];
        const bool last = i == names.size() - 1;
        FileLook::Kind kind = kindOf(status);
        if (!last && kind == FileLook::Kind::Folder) {
            at = Descriptor(::openat(at.number(), names[i].constData(), folderFlags));
            const bool nested = at.isOpen() && ::fstatat(at.number(), ".git", &status, AT_SYMLINK_NOFOLLOW) == 0;
            if (!nested)
                continue;
            kind = FileLook::Kind::Nested;
        }
        return {kind, QString::fromUtf8(reached), (status.st_mode & S_IXUSR) != 0, !last};
    }
    return found;
}

Result<QByteArray> WorkFolder::read(const QString& path, qint64 limit) const
{
    const std::shared_ptr<Descriptor> folder = parent(path, Missing::Fail);
    // O_NONBLOCK: opening a FIFO must not wait for a writer.
    Descriptor file(folder ? ::openat(folder->number(), nameOf(path.toUtf8()).constData(),
                        O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
                           : -1);
    struct stat status = {};
    if (!file.isOpen() || ::fstat(file.number(), &status) != 0)
        return failed(path, Messages::tr("Reading")).error();
    if (!S_ISREG(status.st_mode) || status.st_size > limit)
        return refusal(folder_ + u'/' + path,
            Messages::tr("This is no plain file of at most %1 MiB.").arg(limit / 1048576),
            Messages::tr("Move it away, then export again."));
    QByteArray bytes(qsizetype(status.st_size), Qt::Uninitialized);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::read(file.number(), bytes.data() + done, size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failed(path, Messages::tr("Reading")).error();
        if (count == 0)
            break;
        done += count;
    }
    bytes.truncate(done);
    return bytes;
}

Outcome WorkFolder::create(const QString& path, const QByteArray& bytes, bool executable, struct stat* stamp)
{
    const std::shared_ptr<Descriptor> folder = parent(path, Missing::Make);
    Descriptor file(folder ? ::openat(folder->number(), nameOf(path.toUtf8()).constData(),
                        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, fileMode(executable))
                           : -1);
    if (!file.isOpen() || !writeAll(file.number(), bytes) || ::fstat(file.number(), stamp) != 0 || !file.close())
        return failedForGood(path, Messages::tr("Writing"));
    return {};
}

Outcome WorkFolder::replace(const QString& path, const QByteArray& bytes, bool executable, struct stat* stamp)
{
    const QByteArray encoded = path.toUtf8();
    const QByteArray temporary = temporaryName(encoded);
    const std::shared_ptr<Descriptor> folder = parent(path, Missing::MakeDurably);
    if (!folder)
        return failed(path, Messages::tr("Making the folder"));
    ::unlinkat(folder->number(), temporary.constData(), 0);
    Descriptor file(::openat(folder->number(), temporary.constData(),
        O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, fileMode(executable)));
    const bool whole = file.isOpen() && writeAll(file.number(), bytes) && ::fsync(file.number()) == 0
        && ::renameat(folder->number(), temporary.constData(), folder->number(), nameOf(encoded).constData()) == 0;
    if (!whole) {
        const Outcome failure = failed(path, Messages::tr("Writing"));
        ::unlinkat(folder->number(), temporary.constData(), 0);
        return failure;
    }
    // After the rename, because that changes the inode's time.
    if (::fstat(file.number(), stamp) != 0 || ::fsync(folder->number()) != 0)
        return failed(path, Messages::tr("Writing"));
    return {};
}

Outcome WorkFolder::remove(const QString& path)
{
    QByteArray encoded = path.toUtf8();
    std::shared_ptr<Descriptor> folder = parent(path, Missing::Fail);
    if (!folder)
        return errno == ENOENT ? Outcome() : failed(path, Messages::tr("Deleting"));
    if (::unlinkat(folder->number(), nameOf(encoded).constData(), 0) != 0 && errno != ENOENT)
        return failed(path, Messages::tr("Deleting"));
    if (::fsync(folder->number()) != 0)
        return failed(path, Messages::tr("Deleting"));
    // Git keeps no empty folders; one that is not empty refuses, and that is the end.
    for (encoded = folderOf(encoded); !encoded.isEmpty(); encoded = folderOf(encoded)) {
        opened_.reset();
        folder = parent(QString::fromUtf8(encoded), Missing::Fail);
        if (!folder || ::unlinkat(folder->number(), nameOf(encoded).constData(), AT_REMOVEDIR) != 0)
            break;
    }
    return {};
}

void WorkFolder::sweep(const QString& path)
{
    if (const std::shared_ptr<Descriptor> folder = parent(path, Missing::Fail))
        ::unlinkat(folder->number(), temporaryName(path.toUtf8()).constData(), 0);
}

bool WorkFolder::stamp(const QString& path, struct stat* stamp) const
{
    const std::shared_ptr<Descriptor> folder = parent(path, Missing::Fail);
    return folder && ::fstatat(folder->number(), nameOf(path.toUtf8()).constData(), stamp, AT_SYMLINK_NOFOLLOW) == 0
        && S_ISREG(stamp->st_mode);
}

} // namespace stackwright
