// The pack format, as git's Documentation/gitformat-pack describes it (version 2, index version 2), without deltas: the
// objects of one export become two files and two fsyncs instead of one fsync each.
#pragma once

#include "git/newobjects.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace stackwright {

struct Pack {
    QByteArray name;  // "pack-<40 hexadecimal digits>", without suffix
    QByteArray bytes; // of the .pack file
    QByteArray index; // of the .idx file
};

// Contents that were deflated while other work was done.
using DeflatedBytes = std::map<git_oid, QByteArray, LessId>;

// `objects` hold each id once; all together stay below 2 GiB (the output limit is 100 MiB). What `ahead` holds is not
// deflated again.
Pack packObjects(const std::vector<const NewObject*>& objects, const DeflatedBytes& ahead = {});

} // namespace stackwright
