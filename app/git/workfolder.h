// The one place that touches files of a working tree: below an opened folder, component by component, and never through
// a symbolic link. Swapping a folder for a link while an export runs changes nothing, because descriptors are held, not
// names.
#pragma once

#include "git/descriptor.h"
#include "support/result.h"

#include <QByteArray>
#include <QString>

#include <sys/stat.h>

#include <memory>

namespace stackwright {

// What stands at a path of the working tree.
struct FileLook {
    enum class Kind {
        Absent,
        File,
        Folder,
        Link,
        Special, // FIFO, socket, device
        Nested,  // a folder on the way is a repository of its own
    };

    Kind kind = Kind::Absent;
    QString path; // the path asked for, or the part of it that stands in the way
    bool executable = false;
    bool inTheWay = false; // `path` is above the path asked for
};

class WorkFolder {
public:
    static Result<WorkFolder> open(const QString& folder);

    // The folder `name` of an opened one; `name` is one component. "." is the folder itself.
    static Result<WorkFolder> openBelow(int folder, const QByteArray& name, const QString& shownAs);

    const QString& folder() const { return folder_; }
    int descriptor() const { return root_.number(); }

    FileLook look(const QString& path) const;

    // The bytes of a plain file; an error for anything else and above `limit`.
    Result<QByteArray> read(const QString& path, qint64 limit) const;

    // Makes a file that must not exist yet, and its folders; not durable by itself. `stamp` gets what the index keeps
    // of it.
    Outcome create(const QString& path, const QByteArray& bytes, bool executable, struct stat* stamp);

    // The folder at `path`, made with those on the way; not durable by itself. Messages go on naming this folder.
    Result<WorkFolder> inner(const QString& path);

    // Puts a file in place of another or of none: temporary file, fsync, rename, fsync of the folder.
    Outcome replace(const QString& path, const QByteArray& bytes, bool executable, struct stat* stamp);

    // Deletes a file and the folders that become empty by it, durably. A file that is gone already is fine.
    Outcome remove(const QString& path);

    // Deletes the temporary file that a killed replace() of `path` may have left.
    void sweep(const QString& path);

    // Stamp of a plain file; false when there is none.
    bool stamp(const QString& path, struct stat* stamp) const;

private:
    explicit WorkFolder(const QString& folder, Descriptor root);

    enum class Missing { Fail, Make, MakeDurably };

    // The folder that holds `path`; null with errno set when it cannot be opened.
    std::shared_ptr<Descriptor> parent(const QString& path, Missing missing) const;
    Outcome failed(const QString& path, const QString& doing) const;
    Outcome failedForGood(const QString& path, const QString& doing) const; // what was written so far is of no use

    QString folder_;
    Descriptor root_;
    mutable QByteArray openedPath_;
    mutable std::shared_ptr<Descriptor> opened_;
};

// Writes all of `bytes`; false with errno set.
bool writeAll(int descriptor, const QByteArray& bytes);

} // namespace stackwright
