#include "render/fileset.h"

#include <QCryptographicHash>

#include <algorithm>

namespace stackwright {

namespace {

// UTF-16's surrogates stand for what follows U+FFFF, so they come after everything else, as they do in UTF-8.
int rank(QChar letter)
{
    const int code = letter.unicode();
    return code >= 0xe000 ? code - 0x800 : code >= 0xd800 ? code + 0x2000 : code;
}

// The order of the UTF-8 bytes, without making them.
bool bytesBefore(const QString& left, const QString& right)
{
    return std::lexicographical_compare(
        left.cbegin(), left.cend(), right.cbegin(), right.cend(), [](QChar a, QChar b) { return rank(a) < rank(b); });
}

} // namespace

FileSet::FileSet(std::vector<RenderedFile> files, std::vector<Neighbour> neighbours)
    : files_(std::move(files)), neighbours_(std::move(neighbours))
{
    const auto before = [](const RenderedFile& left, const RenderedFile& right) {
        return bytesBefore(left.path, right.path);
    };
    if (!std::is_sorted(files_.cbegin(), files_.cend(), before))
        std::sort(files_.begin(), files_.end(), before);
}

const RenderedFile* FileSet::find(const QString& path) const
{
    const auto found = std::lower_bound(files_.cbegin(), files_.cend(), path,
        [](const RenderedFile& file, const QString& wanted) { return bytesBefore(file.path, wanted); });
    return found == files_.cend() || found->path != path ? nullptr : &*found;
}

qint64 FileSet::totalBytes() const
{
    qint64 total = 0;
    for (const RenderedFile& file : files_)
        total += file.bytes.size();
    return total;
}

QString FileSet::digest() const
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const RenderedFile& file : files_) {
        // The lengths say where one part ends and the next begins.
        const QByteArray path = file.path.toUtf8();
        hash.addData(QByteArray(QByteArray::number(path.size()) + (file.executable ? " x " : " - ")
            + QByteArray::number(file.bytes.size()) + '\n' + path));
        hash.addData(file.bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace stackwright
