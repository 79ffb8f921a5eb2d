// Format: PKWARE's APPNOTE.TXT 6.3, without its extensions. Written here because an archive library would have to be
// loaded by every run of the worker, which takes longer than most of them, and libdeflate is there already.
#include "archive/ziparchive.h"

#include "support/messages.h"
#include "support/repositorypath.h"

#include <libdeflate.h>

#include <limits>
#include <memory>

namespace stackwright {

namespace {

constexpr quint16 version = 20;                       // 2.0: folders and deflate
constexpr quint16 madeBy = (3 << 8) | version;        // 3: modes are those of Unix
constexpr quint16 namesAreUtf8 = 1 << 11;             // flag
constexpr quint16 firstDay = (0 << 9) | (1 << 5) | 1; // 1980-01-01
constexpr qsizetype mostFiles = 65'534;               // one more means "see the extension"
constexpr qint64 mostBytes = std::numeric_limits<qint32>::max();
constexpr int level = 9;

struct Compressor {
    void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
};

struct Entry {
    QByteArray name;
    QByteArray stored; // as it stands in the archive
    quint16 method = 0;
    quint32 checksum = 0;
    quint32 size = 0;
    quint32 mode = 0;
    quint32 offset = 0;
};

void put16(QByteArray& bytes, quint16 number)
{
    bytes.append(char(number & 0xFF)).append(char(number >> 8));
}

void put32(QByteArray& bytes, quint32 number)
{
    put16(bytes, quint16(number & 0xFFFF));
    put16(bytes, quint16(number >> 16));
}

// What stands both before a file and in the list at the end.
void putFacts(QByteArray& bytes, const Entry& entry)
{
    put16(bytes, version);
    put16(bytes, namesAreUtf8);
    put16(bytes, entry.method);
    put16(bytes, 0); // midnight
    put16(bytes, firstDay);
    put32(bytes, entry.checksum);
    put32(bytes, quint32(entry.stored.size()));
    put32(bytes, entry.size);
    put16(bytes, quint16(entry.name.size()));
    put16(bytes, 0); // no extension
}

void putFile(QByteArray& bytes, Entry& entry)
{
    entry.offset = quint32(bytes.size());
    put32(bytes, 0x04034B50);
    putFacts(bytes, entry);
    bytes += entry.name;
    bytes += entry.stored;
}

void putListed(QByteArray& bytes, const Entry& entry)
{
    put32(bytes, 0x02014B50);
    put16(bytes, madeBy);
    putFacts(bytes, entry);
    put16(bytes, 0); // no comment
    put16(bytes, 0); // first disk
    put16(bytes, 0); // nothing is known of the content
    put32(bytes, entry.mode << 16);
    put32(bytes, entry.offset);
    bytes += entry.name;
}

void putEnd(QByteArray& bytes, qsizetype files, quint32 listed, quint32 offset)
{
    put32(bytes, 0x06054B50);
    put16(bytes, 0); // one disk
    put16(bytes, 0);
    put16(bytes, quint16(files));
    put16(bytes, quint16(files));
    put32(bytes, listed);
    put32(bytes, offset);
    put16(bytes, 0); // no comment
}

// Deflated where that makes it smaller.
Entry entryOf(const RenderedFile& file, const QString& folder, libdeflate_compressor* compressor)
{
    Entry entry{(folder + u'/' + file.path).toUtf8(), file.bytes, 0, 0, quint32(file.bytes.size()),
        file.executable ? 0100755U : 0100644U, 0};
    entry.checksum = libdeflate_crc32(0, file.bytes.constData(), std::size_t(file.bytes.size()));
    QByteArray deflated(file.bytes.size(), Qt::Uninitialized);
    const std::size_t made = libdeflate_deflate_compress(compressor, file.bytes.constData(),
        std::size_t(file.bytes.size()), deflated.data(), std::size_t(deflated.size()));
    if (made > 0) { // 0: it would not fit
        deflated.resize(qsizetype(made));
        entry.stored = deflated;
        entry.method = 8;
    }
    return entry;
}

std::optional<Error> troubleOf(const FileSet& files, const QString& folder)
{
    if (files.size() > mostFiles || files.totalBytes() > mostBytes)
        return Error{Failure::Problem, {}, Messages::tr("The stack is larger than a ZIP can be."),
            Messages::tr("Export it into a repository.")};
    for (const RenderedFile& file : files.files()) {
        if (const std::optional<QString> problem = pathProblem(folder + u'/' + file.path))
            return Error{Failure::Problem, {file.path}, *problem, {}};
    }
    return std::nullopt;
}

} // namespace

Result<QByteArray> zipArchive(const FileSet& files, const QString& folder)
{
    if (const std::optional<Error> trouble = troubleOf(files, folder))
        return *trouble;
    const std::unique_ptr<libdeflate_compressor, Compressor> compressor(libdeflate_alloc_compressor(level));
    Q_CHECK_PTR(compressor.get());
    QByteArray bytes;
    QByteArray listed;
    for (const RenderedFile& file : files.files()) {
        Entry entry = entryOf(file, folder, compressor.get());
        putFile(bytes, entry);
        putListed(listed, entry);
    }
    const auto offset = quint32(bytes.size());
    bytes += listed;
    putEnd(bytes, files.size(), quint32(listed.size()), offset);
    return bytes;
}

} // namespace stackwright
