#include "support/durablefile.h"

#include "support/messages.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace stackwright {

namespace {

// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    explicit operator bool() const { return number_ >= 0; }
    int number() const { return number_; }

    // Some file systems report a failed write only here.
    bool close()
    {
        const int number = std::exchange(number_, -1);
        return number < 0 || ::close(number) == 0 || errno == EINTR;
    }

private:
    int number_;
};

QString adviceFor(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT: return Messages::tr("Free some space and try again.");
    case EACCES:
    case EPERM: return Messages::tr("Check who owns it and whether you may change it.");
    case EROFS: return Messages::tr("Choose a folder that is not read-only.");
    case ENOENT: return Messages::tr("Check that the folder still exists.");
    case EMFILE:
    case ENFILE: return Messages::tr("Close other programs and try again.");
    case EIO: return Messages::tr("The disk may be failing: save a copy elsewhere.");
    default: return {};
    }
}

Error failure(const QString& path, const QString& what, int code)
{
    const QString reason = QString::fromStdString(std::generic_category().message(code));
    return Error{Failure::Io, Place{path}, what + QStringLiteral(": ") + reason + QLatin1Char('.'), adviceFor(code)};
}

Error refusal(const QString& path, const QString& what, const QString& next)
{
    return Error{Failure::Io, Place{path}, what, next};
}

int openRetrying(const QByteArray& name, int flags, mode_t mode = 0)
{
    for (;;) {
        const int number = ::open(name.constData(), flags | O_CLOEXEC, mode);
        if (number >= 0 || errno != EINTR)
            return number;
    }
}

// At most `limit` + 1 bytes, so that the caller sees a file that grew while it was read.
Result<QByteArray> readAll(const QString& path, int number, qint64 expected, qint64 limit)
{
    QByteArray bytes;
    bytes.reserve(std::min(expected, limit) + 1);
    while (bytes.size() <= limit) {
        const qsizetype before = bytes.size();
        const qsizetype wanted = std::min<qint64>(limit + 1 - before, std::max<qint64>(expected + 1 - before, 65536));
        bytes.resize(before + wanted);
        const ssize_t count = ::read(number, bytes.data() + before, size_t(wanted));
        bytes.resize(before + std::max<ssize_t>(count, 0));
        if (count == 0)
            break;
        if (count < 0 && errno != EINTR)
            return failure(path, Messages::tr("The file cannot be read"), errno);
    }
    return bytes;
}

Outcome writeAll(const QString& path, int number, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(number, bytes.constData() + done, size_t(bytes.size() - done));
        if (count < 0 && errno != EINTR)
            return failure(path, Messages::tr("The file cannot be written"), errno);
        done += std::max<ssize_t>(count, 0);
    }
    return {};
}

// The mode the new file gets when it replaces an old one; nothing when there is no old plain file to take it from.
Result<std::optional<mode_t>> modeToKeep(const QString& path, bool executable)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0) {
        if (errno == ENOENT)
            return std::optional<mode_t>();
        return failure(path, Messages::tr("The file cannot be written"), errno);
    }
    if (S_ISLNK(status.st_mode))
        return std::optional<mode_t>();
    if (S_ISDIR(status.st_mode))
        return refusal(path, Messages::tr("There is a folder where a file should be written."),
            Messages::tr("Choose another name."));
    if (!S_ISREG(status.st_mode))
        return refusal(
            path, Messages::tr("This is not a plain file, so it is left alone."), Messages::tr("Choose another name."));
    const mode_t readers = status.st_mode & 0444;
    return std::optional<mode_t>((status.st_mode & 0777) | (executable ? readers >> 2 : 0));
}

// The temporary name is short and not made from the file's own, which may already have the longest name a folder takes.
QByteArray temporaryNameIn(const QString& folder)
{
    const QString name =
        QStringLiteral(".stackwright-%1.tmp").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    return QFile::encodeName(folder + QLatin1Char('/') + name);
}

Outcome fill(const QString& path, Descriptor& file, const QByteArray& bytes, std::optional<mode_t> mode)
{
    if (mode && ::fchmod(file.number(), *mode) != 0)
        return failure(path, Messages::tr("The file's permissions cannot be kept"), errno);
    if (Outcome written = writeAll(path, file.number(), bytes); !written)
        return written;
    if (::fsync(file.number()) != 0)
        return failure(path, Messages::tr("The file did not reach the disk"), errno);
    if (!file.close())
        return failure(path, Messages::tr("The file cannot be written"), errno);
    return {};
}

// Without this the rename may be lost in a power cut.
Outcome syncFolder(const QString& path, const QString& folder)
{
    Descriptor descriptor(openRetrying(QFile::encodeName(folder), O_RDONLY | O_DIRECTORY));
    if (descriptor && ::fsync(descriptor.number()) == 0)
        return {};
    if (errno == EINVAL || errno == ENOTSUP) // file systems that cannot sync a folder keep it in order by themselves
        return {};
    return failure(path, Messages::tr("The file was written, but it is not certain to survive a power cut"), errno);
}

} // namespace

Result<QByteArray> readFile(const QString& path, qint64 limit)
{
    // Without O_NONBLOCK a FIFO that nobody writes to would hang the program.
    Descriptor file(openRetrying(QFile::encodeName(path), O_RDONLY | O_NONBLOCK | O_NOCTTY));
    struct stat status = {};
    if (!file || ::fstat(file.number(), &status) != 0)
        return failure(path, Messages::tr("The file cannot be read"), errno);
    if (S_ISDIR(status.st_mode))
        return refusal(path, Messages::tr("This is a folder, not a file."), {});
    if (!S_ISREG(status.st_mode))
        return refusal(
            path, Messages::tr("This is not a plain file."), Messages::tr("Devices and pipes are not read."));
    Result<QByteArray> bytes = readAll(path, file.number(), status.st_size, limit);
    if (bytes && bytes->size() > limit)
        return refusal(path, Messages::tr("The file is larger than the %1 bytes that are allowed.").arg(limit), {});
    return bytes;
}

Outcome writeFileDurably(const QString& path, const QByteArray& bytes, bool executable)
{
    const QString folder = QFileInfo(path).path();
    const Result<std::optional<mode_t>> mode = modeToKeep(path, executable);
    if (!mode)
        return mode.error();
    const QByteArray temporary = temporaryNameIn(folder);
    Descriptor file(openRetrying(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, executable ? 0755 : 0644));
    if (!file)
        return failure(path, Messages::tr("The file cannot be written"), errno);
    Outcome filled = fill(path, file, bytes, *mode);
    if (filled && ::rename(temporary.constData(), QFile::encodeName(path).constData()) != 0)
        filled = failure(path, Messages::tr("The file cannot be replaced"), errno);
    if (!filled) {
        ::unlink(temporary.constData());
        return filled;
    }
    return syncFolder(path, folder);
}

} // namespace stackwright
