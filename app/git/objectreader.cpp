#include "git/objectreader.h"

#include "git/looseobject.h"
#include "support/messages.h"

namespace stackwright {

namespace {

QString typeName(git_object_t type)
{
    return QString::fromLatin1(git_object_type2string(type));
}

} // namespace

ObjectReader::ObjectReader(git_odb* odb, const QString& directory, const QString& objectsFolder, bool partial)
    : odb_(odb), directory_(directory), objectsFolder_(objectsFolder), partial_(partial)
{
}

bool ObjectReader::exists(const git_oid& id) const
{
    return git_odb_exists(odb_, &id) == 1;
}

Error ObjectReader::damaged(const git_oid& id, const QString& how) const
{
    return refusal(directory_, Messages::tr("The object %1 of this repository %2.").arg(hexadecimal(id), how),
        Messages::tr("Nothing was written. 'git fsck' lists all that is broken; fetch the object again or restore a "
                     "backup, then export."));
}

Error ObjectReader::missing(const git_oid& id) const
{
    if (!partial_)
        return damaged(id, Messages::tr("is missing"));
    return refusal(directory_,
        Messages::tr("This is a partial clone, and the object %1 that the export needs is only on the server.")
            .arg(hexadecimal(id)),
        Messages::tr(
            "Nothing was written. Export into a full clone ('git clone' without --filter), or fetch the rest first."));
}

Outcome ObjectReader::checkLoose(const git_oid& id)
{
    if (checked_.contains(id))
        return {};
    const QString name = hexadecimal(id);
    const QString trouble = looseObjectTrouble(objectsFolder_ + u'/' + name.left(2) + u'/' + name.mid(2));
    if (!trouble.isEmpty())
        return damaged(id, trouble);
    checked_.insert(id);
    return {};
}

Result<QByteArray> ObjectReader::read(const git_oid& id, git_object_t type, qint64 limit)
{
    if (const Outcome whole = checkLoose(id); !whole)
        return whole.error();
    if (!exists(id))
        return missing(id);
    size_t size = 0;
    git_object_t found = GIT_OBJECT_INVALID;
    if (git_odb_read_header(&size, &found, odb_, &id) < 0)
        return damaged(id, Messages::tr("cannot be read") + libraryDetail());
    if (found != type)
        return damaged(id, Messages::tr("is a %1 where a %2 is expected").arg(typeName(found), typeName(type)));
    if (qint64(size) > limit)
        return damaged(id, Messages::tr("is too large to compare (%1 MiB)").arg(size / 1048576));
    git_odb_object* raw = nullptr;
    if (git_odb_read(&raw, odb_, &id) < 0)
        return damaged(id, Messages::tr("is damaged") + libraryDetail());
    const OdbObjectHandle object(raw);
    return QByteArray(
        static_cast<const char*>(git_odb_object_data(object.get())), qsizetype(git_odb_object_size(object.get())));
}

Outcome ObjectReader::check(const git_oid& id, git_object_t type)
{
    const Result<QByteArray> bytes = read(id, type);
    return bytes ? Outcome() : Outcome(bytes.error());
}

} // namespace stackwright
