// A folder of ours with a name nobody else uses, locked while we live, deleted when we fail.
#pragma once

#include "git/workfolder.h"
#include "support/result.h"

#include <QByteArray>
#include <QString>

namespace stackwright {

class ScratchFolder {
public:
    // Makes `<parent>/<prefix><random>`; whoever finds it later can tell by the lock whether its maker lives.
    static Result<ScratchFolder> make(const QString& parent, const QByteArray& prefix);

    ScratchFolder(ScratchFolder&& other) noexcept = default;
    ScratchFolder& operator=(ScratchFolder&&) = delete;
    ~ScratchFolder();

    int folder() const { return lock_.number(); }

    // Renames it to `<parent>/<name>`, which must not exist, durably; then it is no longer ours. Errno set when false.
    bool publish(const QByteArray& name);

private:
    ScratchFolder(WorkFolder parent, const QByteArray& name, Descriptor lock)
        : parent_(std::move(parent)), name_(name), lock_(std::move(lock))
    {
    }

    WorkFolder parent_;
    QByteArray name_;
    Descriptor lock_; // the folder itself
};

// Deletes the folders `<parent>/<prefix>…` whose makers are dead; how many.
int sweepScratch(const QString& parent, const QByteArray& prefix);

// The names in a folder, without "." and "..".
QList<QByteArray> namesIn(int folder);

// Deletes what `folder` holds under `name`, whatever it is, following no link.
void deleteBelow(int folder, const QByteArray& name);

// Renames without ever replacing; where the file system cannot promise that, after looking. Errno set when false.
bool renameToNew(int fromFolder, const QByteArray& from, int toFolder, const QByteArray& to);

} // namespace stackwright
