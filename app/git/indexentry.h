// Entries of the index, and an index written from nothing (git help gitformat-index, version 2).
#pragma once

#include "git/gitlibrary.h"

#include <QByteArray>

#include <sys/stat.h>

#include <vector>

namespace stackwright {

// One entry with the stamp of the file just written; a stamp of zeros makes git look at the file itself. `path` must
// outlive it.
git_index_entry indexEntry(const QByteArray& path, const git_oid& id, bool executable, const struct stat& stamp);

struct IndexLine {
    QByteArray path;
    git_oid id = {};
    bool executable = false;
    struct stat stamp = {};
};

// The bytes of an index file. Lines are sorted by path, each stands once.
QByteArray indexBytes(const std::vector<IndexLine>& lines);

} // namespace stackwright
