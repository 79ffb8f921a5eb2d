#include "git/pack.h"

#include "git/deflater.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <libdeflate.h>

#include <algorithm>

namespace stackwright {

namespace {

struct PackedObject {
    git_oid id;
    quint32 checksum = 0;
    quint32 offset = 0;
};

void append32(QByteArray& bytes, quint32 number)
{
    const quint32 big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

// Type and size of an entry: 3 bits of type and 4 of size, then 7 bits of size a byte, the high bit says that more
// follow.
void appendEntryHead(QByteArray& bytes, git_object_t type, qsizetype size)
{
    quint64 rest = quint64(size);
    quint8 byte = quint8((int(type) << 4) | int(rest & 15));
    for (rest >>= 4; rest > 0; rest >>= 7) {
        bytes.append(char(byte | 0x80));
        byte = quint8(rest & 127);
    }
    bytes.append(char(byte));
}

PackedObject appendObject(QByteArray& pack, Deflater& deflater, const NewObject& object, const DeflatedBytes& ahead)
{
    const qsizetype start = pack.size();
    appendEntryHead(pack, object.type, object.bytes.size());
    if (const auto known = ahead.find(object.id); known != ahead.end())
        pack.append(known->second);
    else
        deflater.append(pack, object.bytes);
    const quint32 checksum = libdeflate_crc32(0, pack.constData() + start, std::size_t(pack.size() - start));
    return {object.id, checksum, quint32(start)};
}

QByteArray digest(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

void appendFanout(QByteArray& index, const std::vector<PackedObject>& objects)
{
    size_t count = 0;
    for (int first = 0; first < 256; ++first) {
        while (count < objects.size() && int(objects[count].id.id[0]) <= first)
            ++count;
        append32(index, quint32(count));
    }
}

QByteArray packIndex(std::vector<PackedObject> objects, const QByteArray& packDigest)
{
    std::sort(objects.begin(), objects.end(),
        [](const PackedObject& left, const PackedObject& right) { return LessId()(left.id, right.id); });
    QByteArray index("\377tOc", 4);
    append32(index, 2);
    appendFanout(index, objects);
    for (const PackedObject& object : objects)
        index.append(reinterpret_cast<const char*>(object.id.id), GIT_OID_RAWSZ);
    for (const PackedObject& object : objects)
        append32(index, object.checksum);
    for (const PackedObject& object : objects)
        append32(index, object.offset);
    index.append(packDigest);
    return index + digest(index);
}

} // namespace

Pack packObjects(const std::vector<const NewObject*>& objects, const DeflatedBytes& ahead)
{
    QByteArray bytes("PACK", 4);
    append32(bytes, 2);
    append32(bytes, quint32(objects.size()));
    std::vector<PackedObject> packed;
    packed.reserve(objects.size());
    Deflater deflater;
    for (const NewObject* object : objects)
        packed.push_back(appendObject(bytes, deflater, *object, ahead));
    const QByteArray packDigest = digest(bytes);
    bytes += packDigest;
    return {"pack-" + packDigest.toHex(), bytes, packIndex(std::move(packed), packDigest)};
}

} // namespace stackwright
