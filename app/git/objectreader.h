// Reads objects of a repository after checking that they can be read.
#pragma once

#include "git/gitlibrary.h"
#include "support/result.h"

#include <QByteArray>
#include <QString>

#include <set>

namespace stackwright {

class ObjectReader {
public:
    // `directory` is for messages; `objectsFolder` holds the loose objects; of a `partial` clone some are only on the
    // server.
    ObjectReader(git_odb* odb, const QString& directory, const QString& objectsFolder, bool partial);

    bool exists(const git_oid& id) const;

    // The object's bytes. Missing, damaged, of another type or above `limit` bytes: an error that names it and `git
    // fsck`.
    Result<QByteArray> read(const git_oid& id, git_object_t type, qint64 limit = defaultLimit);

    // Whether read() would succeed.
    Outcome check(const git_oid& id, git_object_t type);

    static constexpr qint64 defaultLimit = 256LL * 1024 * 1024;

private:
    Outcome checkLoose(const git_oid& id);
    Error missing(const git_oid& id) const;
    Error damaged(const git_oid& id, const QString& how) const;

    git_odb* odb_;
    QString directory_;
    QString objectsFolder_;
    bool partial_;
    std::set<git_oid, LessId> checked_; // loose files found whole
};

} // namespace stackwright
