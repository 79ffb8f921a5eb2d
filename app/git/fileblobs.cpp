#include "git/fileblobs.h"

#include "git/deflater.h"
#include "git/newobjects.h"

namespace stackwright {

FileBlobs::FileBlobs(const FileSet& files)
    : files_(files), blobs_(files.files().size()),
      other_(std::async(std::launch::async | std::launch::deferred, [this] { work(); }).share())
{
}

void FileBlobs::work()
{
    Deflater deflater;
    for (std::size_t i = next_++; i < blobs_.size(); i = next_++) {
        const QByteArray& bytes = files_.files()[i].bytes;
        blobs_[i].id = idOf(GIT_OBJECT_BLOB, bytes);
        deflater.append(blobs_[i].deflated, bytes);
    }
}

const std::vector<FileBlob>& FileBlobs::all()
{
    work();
    other_.get(); // and not wait(), which would hide that the other core ran out of memory
    return blobs_;
}

} // namespace stackwright
