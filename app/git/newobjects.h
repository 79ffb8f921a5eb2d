// Git objects that are not in a repository yet, kept in memory until they are written as one pack.
#pragma once

#include "git/gitlibrary.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace stackwright {

struct NewObject {
    git_oid id;
    git_object_t type = GIT_OBJECT_BLOB;
    QByteArray bytes;
};

git_oid idOf(git_object_t type, const QByteArray& bytes);

class NewObjects {
public:
    // Keeps the object once and returns its id (SHA-1 with collision detection, by libgit2).
    git_oid add(git_object_t type, const QByteArray& bytes);
    // The same for bytes whose id is known already.
    void add(const git_oid& id, git_object_t type, const QByteArray& bytes);

    const NewObject* find(const git_oid& id) const;
    const std::vector<NewObject>& objects() const { return objects_; }

private:
    std::vector<NewObject> objects_;
    std::map<git_oid, size_t, LessId> places_;
};

} // namespace stackwright
