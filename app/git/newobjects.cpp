#include "git/newobjects.h"

namespace stackwright {

git_oid idOf(git_object_t type, const QByteArray& bytes)
{
    git_oid id = {};
    git_odb_hash(&id, bytes.constData(), size_t(bytes.size()), type);
    return id;
}

git_oid NewObjects::add(git_object_t type, const QByteArray& bytes)
{
    const git_oid id = idOf(type, bytes);
    add(id, type, bytes);
    return id;
}

void NewObjects::add(const git_oid& id, git_object_t type, const QByteArray& bytes)
{
    if (places_.emplace(id, objects_.size()).second)
        objects_.push_back({id, type, bytes});
}

const NewObject* NewObjects::find(const git_oid& id) const
{
    const auto place = places_.find(id);
    return place == places_.end() ? nullptr : &objects_[place->second];
}

} // namespace stackwright
