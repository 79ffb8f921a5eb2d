#include "bench/syntheticcatalogue.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace stackwright {

namespace {

bool copyTree(const QString& from, const QString& to)
{
    QDirIterator walk(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString source = walk.next();
        const QString target = to + source.mid(from.size());
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(source, target))
            return false;
    }
    return true;
}

// A record that takes part in nothing unless it is picked: no facet is owned twice, nothing is provided twice.
QByteArray renamed(const QByteArray& record, const QString& id)
{
    QByteArray text = record;
    text.replace("id: k6\n", QByteArray("id: " + id.toUtf8() + "\n"));
    return text;
}

} // namespace

bool writeSyntheticCatalogue(const QString& shipped, const QString& folder, int count)
{
    if (!copyTree(shipped, folder))
        return false;
    QFile original(shipped + QStringLiteral("/tools/k6/tool.yaml"));
    if (!original.open(QIODevice::ReadOnly))
        return false;
    const QByteArray record = original.readAll();
    const int there = int(QDir(shipped + QStringLiteral("/tools")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
    for (int i = there; i < count; ++i) {
        const QString id = QStringLiteral("synthetic-%1").arg(i);
        const QString path = folder + QStringLiteral("/tools/") + id;
        QFile file(path + QStringLiteral("/tool.yaml"));
        if (!QDir().mkpath(path) || !file.open(QIODevice::WriteOnly) || file.write(renamed(record, id)) < 0)
            return false;
    }
    return true;
}

} // namespace stackwright
