#include "git/treedraft.h"

#include "support/messages.h"

#include <QSet>

#include <vector>

namespace stackwright {

namespace {

constexpr quint32 folderMode = 0040000;
constexpr quint32 fileMode = 0100644; // old repositories hold 100664 too, which is read as a file
constexpr quint32 executableMode = 0100755;
constexpr quint32 linkMode = 0120000;
constexpr quint32 submoduleMode = 0160000;

QList<QByteArray> namesOf(const QString& path)
{
    return path.toUtf8().split('/');
}

QString folded(const QByteArray& name)
{
    return QString::fromUtf8(name).normalized(QString::NormalizationForm_C).toCaseFolded();
}

// Deeper than any path that may be written; a forged tree must not use up the stack.
constexpr qsizetype longestPath = 4096;

// That a search looks into: the largest repositories have about that many.
constexpr qsizetype mostFolders = 20'000;

// Git sorts a folder as if its name ended with '/' (fsck's "not properly sorted" otherwise).
QByteArray sortKey(const QByteArray& name, quint32 mode)
{
    return mode == folderMode ? QByteArray(name + '/') : name;
}

} // namespace

TreeDraft::TreeDraft(ObjectReader* reader, const git_oid& root) : reader_(reader), root_{folderMode, root, nullptr} {}

// The format of a tree object: "<mode in octal> <name>\0<20 bytes>" for each entry.
Outcome TreeDraft::load(Item& item)
{
    if (item.folder)
        return {};
    const Result<QByteArray> bytes = reader_->read(item.id, GIT_OBJECT_TREE);
    if (!bytes)
        return bytes.error();
    auto folder = std::make_shared<Folder>();
    for (qsizetype at = 0; at < bytes->size();) {
        const qsizetype space = bytes->indexOf(' ', at);
        const qsizetype end = space < 0 ? -1 : bytes->indexOf('\0', space);
        if (end < 0 || end + GIT_OID_RAWSZ >= bytes->size() || space == at)
            return refusal({}, Messages::tr("The tree %1 of this repository is damaged.").arg(hexadecimal(item.id)),
                Messages::tr("Nothing was written. 'git fsck' lists all that is broken."));
        Item entry;
        entry.mode = bytes->mid(at, space - at).toUInt(nullptr, 8);
        git_oid_fromraw(&entry.id, reinterpret_cast<const unsigned char*>(bytes->constData() + end + 1));
        folder->items.insert_or_assign(bytes->mid(space + 1, end - space - 1), entry);
        at = end + 1 + GIT_OID_RAWSZ;
    }
    item.folder = folder;
    return {};
}

TreeSpot TreeDraft::spot(const Item& item, const QString& path)
{
    TreeSpot spot;
    spot.id = item.id;
    spot.path = path;
    spot.executable = item.mode == executableMode;
    if (item.mode == folderMode)
        spot.kind = TreeSpot::Kind::Folder;
    else if (item.mode == linkMode)
        spot.kind = TreeSpot::Kind::Link;
    else if (item.mode == submoduleMode)
        spot.kind = TreeSpot::Kind::Submodule;
    else
        spot.kind = TreeSpot::Kind::File;
    return spot;
}

Result<TreeSpot> TreeDraft::find(const QString& path)
{
    const QList<QByteArray> names = namesOf(path);
    Item* item = &root_;
    QByteArray reached;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (const Outcome loaded = load(*item); !loaded)
            return loaded.error();
        const auto found = item->folder->items.find(names[i]);
        if (found == item->folder->items.end())
            return TreeSpot{TreeSpot::Kind::Absent, {}, false, path};
        item = &found->second;
        reached += (i > 0 ? "/" : "") + names[i];
        if (item->mode != folderMode)
            break;
    }
    return spot(*item, QString::fromUtf8(reached));
}

Result<QString> TreeDraft::namesake(const QString& path)
{
    Item* item = &root_;
    QByteArray reached;
    for (const QByteArray& name : namesOf(path)) {
        if (const Outcome loaded = load(*item); !loaded)
            return loaded.error();
        Folder& folder = *item->folder;
        const auto found = folder.items.find(name);
        if (found == folder.items.end()) {
            if (folder.folded.isEmpty()) {
                for (const auto& [known, entry] : folder.items)
                    folder.folded.insert(folded(known), known);
            }
            const QByteArray other = folder.folded.value(folded(name));
            // A file put in by us since then is found by its exact name above, so `other` was there before.
            return other.isEmpty() ? QString() : QString::fromUtf8(reached + other);
        }
        item = &found->second;
        if (item->mode != folderMode)
            return QString();
        reached += name + '/';
    }
    return QString();
}

Outcome TreeDraft::collect(Item& item, const QString& prefix, std::map<QString, TreeSpot>& entries)
{
    if (prefix.size() > longestPath)
        return {};
    if (const Outcome loaded = load(item); !loaded)
        return loaded;
    for (auto& [name, entry] : item.folder->items) {
        const QString path = prefix + QString::fromUtf8(name);
        if (entry.mode == folderMode) {
            if (const Outcome below = collect(entry, path + u'/', entries); !below)
                return below;
        } else {
            entries.emplace(path, spot(entry, path));
        }
    }
    return {};
}

Result<QStringList> TreeDraft::filesNearRoot(int folders, qsizetype most)
{
    static const QSet<QByteArray> ofOthers{
        "node_modules", "vendor", "third_party", "third-party", "external", "site-packages"};
    QStringList files;
    std::vector<std::pair<Item*, QString>> row{{&root_, QString()}};
    for (int depth = 0; depth <= folders && !row.empty(); ++depth) {
        std::vector<std::pair<Item*, QString>> below;
        for (const auto& [item, prefix] : row) {
            if (const Outcome loaded = load(*item); !loaded)
                return loaded.error();
            for (auto& [name, entry] : item->folder->items) {
                if (--most < 0)
                    return files;
                const QString path = prefix + QString::fromUtf8(name);
                if (entry.mode != folderMode && entry.mode != submoduleMode)
                    files.append(path);
                else if (entry.mode == folderMode && !ofOthers.contains(name))
                    below.emplace_back(&entry, path + QLatin1Char('/'));
            }
        }
        row = std::move(below);
    }
    return files;
}

Result<std::map<QString, TreeSpot>> TreeDraft::entries()
{
    std::map<QString, TreeSpot> entries;
    if (const Outcome collected = collect(root_, {}, entries); !collected)
        return collected.error();
    return entries;
}

Result<QStringList> TreeDraft::filesIn(const QString& folder)
{
    Result<TreeDraft> draft = below(folder);
    if (!draft)
        return draft.error();
    if (const Outcome loaded = draft->load(draft->root_); !loaded)
        return loaded.error();
    QStringList names;
    for (const auto& [name, entry] : draft->root_.folder->items) {
        if (spot(entry, {}).isFile())
            names.append(QString::fromUtf8(name));
    }
    return names;
}

Result<QStringList> TreeDraft::foldersWith(const QString& path, int depth)
{
    QStringList found;
    std::vector<std::pair<QString, Item*>> level{{QString(), &root_}};
    qsizetype looked = 0;
    for (int i = 0; i < depth; ++i) {
        std::vector<std::pair<QString, Item*>> next;
        for (const auto& [prefix, item] : level) {
            if (const Outcome loaded = load(*item); !loaded)
                return loaded.error();
            for (auto& [name, entry] : item->folder->items) {
                if (entry.mode != folderMode || ++looked > mostFolders)
                    continue;
                const QString folder = prefix + QString::fromUtf8(name);
                const Result<TreeSpot> spot = find(folder + u'/' + path);
                if (!spot)
                    return spot.error();
                if (spot->isFile() && spot->path.size() == folder.size() + 1 + path.size())
                    found.append(folder);
                next.emplace_back(folder + u'/', &entry);
            }
        }
        level = std::move(next);
    }
    return found;
}

Result<TreeDraft> TreeDraft::below(const QString& folder)
{
    if (folder.isEmpty())
        return *this;
    const Result<TreeSpot> spot = find(folder);
    if (!spot)
        return spot.error();
    return spot->kind == TreeSpot::Kind::Folder ? TreeDraft(reader_, spot->id) : TreeDraft();
}

Result<QStringList> TreeDraft::plainFilesBelow(const QString& folder)
{
    Result<TreeDraft> draft = below(folder);
    if (!draft)
        return draft.error();
    const Result<std::map<QString, TreeSpot>> entries = draft->entries();
    if (!entries)
        return entries.error();
    QStringList files;
    for (const auto& [path, spot] : *entries) {
        if (!spot.isFile())
            return QStringList();
        files.append(folder + u'/' + path);
    }
    return files;
}

Outcome TreeDraft::putFolder(const QString& folder, const git_oid& id)
{
    return putItem(folder, Item{folderMode, id, nullptr});
}

Outcome TreeDraft::put(const QString& path, const git_oid& id, bool executable)
{
    return putItem(path, Item{executable ? executableMode : fileMode, id, nullptr});
}

Outcome TreeDraft::putItem(const QString& path, const Item& put)
{
    const QList<QByteArray> names = namesOf(path);
    Item* item = &root_;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (const Outcome loaded = load(*item); !loaded)
            return loaded;
        item->folder->changed = true;
        const bool last = i == names.size() - 1;
        Item& next = item->folder->items[names[i]];
        if (last)
            next = put;
        else if (next.mode != folderMode)
            next = Item{folderMode, {}, std::make_shared<Folder>()};
        item = &next;
    }
    return {};
}

Outcome TreeDraft::removeBelow(Item& item, const QList<QByteArray>& names, qsizetype depth)
{
    if (const Outcome loaded = load(item); !loaded)
        return loaded;
    const auto found = item.folder->items.find(names[depth]);
    if (found == item.folder->items.end())
        return {};
    item.folder->changed = true;
    item.folder->folded.clear();
    const bool last = depth == names.size() - 1;
    if (!last) {
        if (const Outcome removed = removeBelow(found->second, names, depth + 1); !removed)
            return removed;
    }
    if (last || found->second.folder->items.empty())
        item.folder->items.erase(found);
    return {};
}

Outcome TreeDraft::remove(const QString& path)
{
    return removeBelow(root_, namesOf(path), 0);
}

git_oid TreeDraft::writeFolder(Item& item, NewObjects& objects)
{
    if (!item.folder || (!item.folder->changed && !git_oid_is_zero(&item.id)))
        return item.id;
    std::map<QByteArray, QByteArray> lines;
    for (auto& [name, entry] : item.folder->items) {
        if (entry.mode == folderMode)
            entry.id = writeFolder(entry, objects);
        const QByteArray head = QByteArray::number(entry.mode, 8) + ' ' + name + '\0';
        lines.emplace(
            sortKey(name, entry.mode), head + QByteArray(reinterpret_cast<const char*>(entry.id.id), GIT_OID_RAWSZ));
    }
    QByteArray bytes;
    for (const auto& [key, line] : lines)
        bytes += line;
    item.folder->changed = false;
    return objects.add(GIT_OBJECT_TREE, bytes);
}

git_oid TreeDraft::write(NewObjects& objects)
{
    root_.id = writeFolder(root_, objects);
    return root_.id;
}

} // namespace stackwright
