#include "git/indexentry.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace stackwright {

namespace {

void append32(QByteArray& bytes, uint64_t number)
{
    const quint32 big = qToBigEndian(quint32(number)); // the format keeps the low 32 bits of sizes, inodes and times
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void append16(QByteArray& bytes, quint16 number)
{
    const quint16 big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void appendLine(QByteArray& bytes, const IndexLine& line)
{
    const qsizetype start = bytes.size();
    const struct stat& stamp = line.stamp;
    for (const int64_t number : {int64_t(stamp.st_ctim.tv_sec), int64_t(stamp.st_ctim.tv_nsec),
             int64_t(stamp.st_mtim.tv_sec), int64_t(stamp.st_mtim.tv_nsec), int64_t(stamp.st_dev),
             int64_t(stamp.st_ino), int64_t(line.executable ? 0100755 : 0100644), int64_t(stamp.st_uid),
             int64_t(stamp.st_gid), int64_t(stamp.st_size)})
        append32(bytes, uint64_t(number));
    bytes.append(reinterpret_cast<const char*>(line.id.id), GIT_OID_RAWSZ);
    append16(bytes, quint16(std::min(line.path.size(), qsizetype(0xfff))));
    bytes += line.path;
    // One to eight NULs, so that the entry's length is a multiple of eight.
    bytes.append(8 - (bytes.size() - start) % 8, '\0');
}

} // namespace

git_index_entry indexEntry(const QByteArray& path, const git_oid& id, bool executable, const struct stat& stamp)
{
    git_index_entry entry = {};
    entry.path = path.constData();
    entry.id = id;
    entry.mode = executable ? GIT_FILEMODE_BLOB_EXECUTABLE : GIT_FILEMODE_BLOB;
    entry.ctime = {int32_t(stamp.st_ctim.tv_sec), uint32_t(stamp.st_ctim.tv_nsec)};
    entry.mtime = {int32_t(stamp.st_mtim.tv_sec), uint32_t(stamp.st_mtim.tv_nsec)};
    entry.dev = uint32_t(stamp.st_dev);
    entry.ino = uint32_t(stamp.st_ino);
    entry.uid = stamp.st_uid;
    entry.gid = stamp.st_gid;
    entry.file_size = uint32_t(stamp.st_size);
    return entry;
}

QByteArray indexBytes(const std::vector<IndexLine>& lines)
{
    QByteArray bytes("DIRC", 4);
    append32(bytes, 2);
    append32(bytes, lines.size());
    for (const IndexLine& line : lines)
        appendLine(bytes, line);
    return bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

} // namespace stackwright
