#include "render/fileset.h"

#include <algorithm>

namespace stackwright {

FileSet::FileSet(std::vector<RenderedFile> files) : files_(std::move(files))
{
    std::sort(files_.begin(), files_.end(), [](const RenderedFile& left, const RenderedFile& right) {
        return left.path.toUtf8() < right.path.toUtf8();
    });
}

const RenderedFile* FileSet::find(const QString& path) const
{
    const auto found = std::find_if(files_.cbegin(), files_.cend(),
        [&path](const RenderedFile& file) { return file.path == path; });
    return found == files_.cend() ? nullptr : &*found;
}

qint64 FileSet::totalBytes() const
{
    qint64 total = 0;
    for (const RenderedFile& file : files_)
        total += file.bytes.size();
    return total;
}

} // namespace stackwright
