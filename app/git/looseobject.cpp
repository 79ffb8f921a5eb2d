#include "git/looseobject.h"

#include "support/messages.h"

#include <QByteArray>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

namespace stackwright {

namespace {

class Inflater {
public:
    Inflater() { inflateInit(&stream_); }
    ~Inflater() { inflateEnd(&stream_); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    // Feeds one piece of the file; false when it is no zlib stream.
    bool feed(const QByteArray& piece)
    {
        stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece.constData()));
        stream_.avail_in = uInt(piece.size());
        while (stream_.avail_in > 0 && !ended_) {
            char output[16384];
            stream_.next_out = reinterpret_cast<Bytef*>(output);
            stream_.avail_out = sizeof output;
            const int state = inflate(&stream_, Z_NO_FLUSH);
            if (state != Z_OK && state != Z_STREAM_END)
                return false;
            ended_ = state == Z_STREAM_END;
            const auto made = qsizetype(sizeof output - stream_.avail_out);
            total_ += made;
            if (head_.size() < 32)
                head_.append(output, std::min(made, qsizetype(32)));
        }
        return true;
    }

    bool ended() const { return ended_; }

    // "blob 123\0" and 123 bytes: the size it announces is the size it has.
    bool sizeHolds() const
    {
        const qsizetype end = head_.indexOf('\0');
        const qsizetype space = head_.indexOf(' ');
        if (end < 0 || space < 0 || space > end)
            return false;
        bool number = false;
        const qint64 size = head_.mid(space + 1, end - space - 1).toLongLong(&number);
        return number && size == total_ - (end + 1);
    }

private:
    z_stream stream_ = {};
    QByteArray head_;
    qint64 total_ = 0;
    bool ended_ = false;
};

QString contentTrouble(QFile& file)
{
    Inflater inflater;
    while (!inflater.ended()) {
        const QByteArray piece = file.read(65536);
        if (piece.isEmpty())
            return Messages::tr("is cut short");
        if (!inflater.feed(piece))
            return Messages::tr("is damaged");
    }
    return inflater.sizeHolds() ? QString() : Messages::tr("does not have the size it announces");
}

} // namespace

QString looseObjectTrouble(const QString& path)
{
    // O_NONBLOCK: a FIFO in the object store must not stop us either.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return errno == ENOENT || errno == ENOTDIR ? QString() : Messages::tr("cannot be read");
    struct stat status = {};
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return Messages::tr("cannot be read");
    }
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return Messages::tr("is not a file");
    if (status.st_size == 0)
        return Messages::tr("is empty");
    return contentTrouble(file);
}

} // namespace stackwright
