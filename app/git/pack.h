// The pack format, as git's Documentation/gitformat-pack describes it (version 2, index version 2), without deltas: the objects
// of one export become two files and two fsyncs instead of one fsync each.
#pragma once

#include "git/newobjects.h"
#include "render/fileset.h"

#include <QByteArray>

#include <atomic>
#include <future>
#include <map>
#include <vector>

namespace stackwright {

struct Pack {
    QByteArray name;  // "pack-<40 hexadecimal digits>", without suffix
    QByteArray bytes; // of the .pack file
    QByteArray index; // of the .idx file
};

// What was deflated before the ids were known, then sorted by id.
using DeflatedBytes = std::map<git_oid, QByteArray, LessId>;

// The contents of the files, deflated as a pack wants them; begins on another core at once, because it takes about as long as all the rest
// of an export together. The files must outlive it.
class DeflatedFiles {
public:
    explicit DeflatedFiles(const FileSet& files);
    ~DeflatedFiles() { next_ = deflated_.size(); } // an export that is refused waits for one file, not for all
    DeflatedFiles(const DeflatedFiles&) = delete;
    DeflatedFiles& operator=(const DeflatedFiles&) = delete;

    // Works along until nothing is left to begin.
    void help();
    // In the files' order; waits until all are there.
    const std::vector<QByteArray>& all();

private:
    const FileSet& files_;
    std::vector<QByteArray> deflated_;
    std::atomic<std::size_t> next_ = 0;
    std::shared_future<void> other_; // last, so that it ends first
};

// `objects` hold each id once; all together stay below 2 GiB (the output limit is 100 MiB). What `ahead` holds is not deflated again.
Pack packObjects(const std::vector<const NewObject*>& objects, const DeflatedBytes& ahead = {});

} // namespace stackwright
