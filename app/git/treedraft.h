// A tree of a commit that can be looked into and changed in memory; folders are read when a path leads into them.
#pragma once

#include "git/newobjects.h"
#include "git/objectreader.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>

namespace stackwright {

// What stands at a path of a tree.
struct TreeSpot {
    enum class Kind {
        Absent,
        File,
        Link,      // a symbolic link
        Submodule, // another repository's commit
        Folder,
    };

    Kind kind = Kind::Absent;
    git_oid id = {};
    bool executable = false;
    QString path; // the path asked for, or the part of it that stands in the way (a file, link or submodule above it)

    bool isFile() const { return kind == Kind::File; }
};

class TreeDraft {
public:
    // Starts empty.
    TreeDraft() = default;

    // Starts as the tree `root`, read through `reader`, which must outlive the draft.
    TreeDraft(ObjectReader* reader, const git_oid& root);

    // What stands at `path`, or what stands above it in its way. An error when a tree object cannot be read.
    Result<TreeSpot> find(const QString& path);

    // A path of the tree that is `path` or leads to it but for case or Unicode form; empty when there is none.
    Result<QString> namesake(const QString& path);

    // All files, links and submodules with their paths.
    Result<std::map<QString, TreeSpot>> entries();

    // Files and links at most `folders` deep, those near the root first, of the first `most` entries. Folders that hold
    // what others wrote are not entered: node_modules, vendor, third_party and the like.
    Result<QStringList> filesNearRoot(int folders, qsizetype most);

    // The names of the plain files in a folder; none when there is no such folder.
    Result<QStringList> filesIn(const QString& folder);

    // The folders, "a/b", below which `path` is a plain file, the root left out, at most `depth` names deep. Very large
    // trees are searched in part.
    Result<QStringList> foldersWith(const QString& path, int depth);

    // The tree that stands at `folder` as a draft of its own, empty where nothing stands.
    Result<TreeDraft> below(const QString& folder);

    // Everything below a folder; none when a part of it is no plain file.
    Result<QStringList> plainFilesBelow(const QString& folder);

    // Puts a tree in the place of a folder.
    Outcome putFolder(const QString& folder, const git_oid& id);

    // `path` must be Absent or a File. Folders on the way are made.
    Outcome put(const QString& path, const git_oid& id, bool executable);

    // Takes a file away, and the folders that become empty by it.
    Outcome remove(const QString& path);

    // The id of the tree; tree objects that are new go into `objects`.
    git_oid write(NewObjects& objects);

private:
    struct Folder;

    struct Item {
        quint32 mode = 0; // as in the tree object: 040000, 100644, 100755, 120000, 160000
        git_oid id = {};
        std::shared_ptr<Folder> folder; // of a folder, once read
    };

    struct Folder {
        std::map<QByteArray, Item> items;
        bool changed = false;
        QHash<QString, QByteArray> folded; // name without case and in NFC → name; filled when first asked for
    };

    Outcome load(Item& item);
    Outcome collect(Item& item, const QString& prefix, std::map<QString, TreeSpot>& entries);
    Outcome putItem(const QString& path, const Item& item);
    Outcome removeBelow(Item& item, const QList<QByteArray>& names, qsizetype depth);
    static TreeSpot spot(const Item& item, const QString& path);
    git_oid writeFolder(Item& item, NewObjects& objects);

    ObjectReader* reader_ = nullptr;
    Item root_ = {0040000, {}, std::make_shared<Folder>()};
};

} // namespace stackwright
