// The blobs of a FileSet, made on two cores: hashing and deflating them is most of the work of a new repository.
#pragma once

#include "git/gitlibrary.h"
#include "render/fileset.h"

#include <QByteArray>

#include <atomic>
#include <future>
#include <vector>

namespace stackwright {

struct FileBlob {
    git_oid id = {};
    QByteArray deflated; // as a pack wants it
};

// Begins on another core at once. The files must outlive it.
class FileBlobs {
public:
    explicit FileBlobs(const FileSet& files);
    ~FileBlobs() { next_ = blobs_.size(); } // an export that is refused waits for one file, not for all
    FileBlobs(const FileBlobs&) = delete;
    FileBlobs& operator=(const FileBlobs&) = delete;

    // In the files' order. Works along until nothing is left to begin, then waits until all are there.
    const std::vector<FileBlob>& all();

private:
    void work();

    const FileSet& files_;
    std::vector<FileBlob> blobs_;
    std::atomic<std::size_t> next_ = 0;
    std::shared_future<void> other_; // last, so that it ends first
};

} // namespace stackwright
