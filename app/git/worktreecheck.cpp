#include "git/worktreecheck.h"

#include "git/newobjects.h"
#include "git/treedraft.h"
#include "support/messages.h"

#include <QFile>

namespace stackwright {

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024;

bool isWritten(Change change)
{
    return change == Change::Added || change == Change::Changed || change == Change::Removed;
}

QString obstacle(const FileLook& look)
{
    switch (look.kind) {
    case FileLook::Kind::Link:
        return Messages::tr(
            "'%1' is a symbolic link in the working tree; nothing is written through or in place of it.")
            .arg(look.path);
    case FileLook::Kind::Special:
        return Messages::tr("'%1' is no plain file in the working tree (a FIFO, socket or device).").arg(look.path);
    case FileLook::Kind::Nested: return Messages::tr("'%1' is a repository of its own.").arg(look.path);
    case FileLook::Kind::Folder:
        return Messages::tr("'%1' is a folder in the working tree, and a file is needed.").arg(look.path);
    case FileLook::Kind::File:
        return look.inTheWay
            ? Messages::tr("'%1' is a file in the working tree, and a folder is needed.").arg(look.path)
            : QString();
    case FileLook::Kind::Absent: break;
    }
    return {};
}

// The stamp an index entry holds, compared as git does: size, whole seconds and nanoseconds of the last change.
bool hasStampOf(const git_index_entry& entry, const struct stat& status)
{
    return entry.file_size == uint32_t(status.st_size) && entry.mtime.seconds == int32_t(status.st_mtim.tv_sec)
        && entry.mtime.nanoseconds == uint32_t(status.st_mtim.tv_nsec);
}

// A stamp as young as the index itself proves nothing ("racy git", technical/racy-git): the bytes are compared then.
bool isFileClean(const WorkFolder& folder, const git_index_entry& entry, const struct timespec& indexTime)
{
    const QString path = QString::fromUtf8(entry.path);
    if (entry.mode == GIT_FILEMODE_LINK || entry.mode == GIT_FILEMODE_COMMIT)
        return folder.look(path).kind
            == (entry.mode == GIT_FILEMODE_LINK ? FileLook::Kind::Link : FileLook::Kind::Folder)
            || entry.mode == GIT_FILEMODE_COMMIT;
    struct stat status = {};
    if (!folder.stamp(path, &status))
        return false;
    const bool executable = entry.mode == GIT_FILEMODE_BLOB_EXECUTABLE;
    if (executable != ((status.st_mode & S_IXUSR) != 0))
        return false;
    const bool settled = status.st_mtim.tv_sec < indexTime.tv_sec;
    if (settled && hasStampOf(entry, status))
        return true;
    const Result<QByteArray> bytes = folder.read(path, largestFile);
    return bytes && holdsBlob(*bytes, entry.id);
}

QByteArray indexPath(const Repository& repository)
{
    return QFile::encodeName(repository.gitFolder() + QStringLiteral("/index"));
}

Result<IndexHandle> openIndex(const Repository& repository)
{
    git_index* index = nullptr;
    if (git_index_open(&index, indexPath(repository).constData()) < 0)
        return libraryRefusal(repository.directory(), Messages::tr("The index cannot be read."),
            Messages::tr("Nothing was written. 'git status' tells what is wrong."));
    return IndexHandle(index);
}

bool isEntryOf(const git_index_entry& entry, const TreeSpot& spot)
{
    if (!same(entry.id, spot.id))
        return false;
    switch (entry.mode) {
    case GIT_FILEMODE_LINK: return spot.kind == TreeSpot::Kind::Link;
    case GIT_FILEMODE_COMMIT: return spot.kind == TreeSpot::Kind::Submodule;
    default: return spot.isFile() && spot.executable == (entry.mode == GIT_FILEMODE_BLOB_EXECUTABLE);
    }
}

} // namespace

bool makesRoom(const ChangeList& changes, const FileChange& change)
{
    return change.change == Change::Added
        && std::any_of(changes.cbegin(), changes.cend(), [&](const FileChange& other) {
               return other.change == Change::Removed
                   && (other.path.startsWith(change.path + u'/') || change.path.startsWith(other.path + u'/'));
           });
}

void markObstacles(ChangeList& changes, const WorkFolder& folder)
{
    const ChangeList all = changes;
    for (FileChange& change : changes) {
        if (!isWritten(change.change))
            continue;
        const FileLook look = folder.look(change.path);
        const bool plain = look.kind == FileLook::Kind::Folder || look.kind == FileLook::Kind::File;
        const QString reason = plain && makesRoom(all, change) ? QString() : obstacle(look);
        if (!reason.isEmpty())
            change = {change.path, Change::Conflict, reason, false};
    }
}

bool holdsBlob(const QByteArray& bytes, const git_oid& id)
{
    if (same(idOf(GIT_OBJECT_BLOB, bytes), id))
        return true;
    QByteArray plain = bytes;
    return bytes.contains("\r\n") && same(idOf(GIT_OBJECT_BLOB, plain.replace("\r\n", "\n")), id);
}

Result<bool> isIndexClean(const Repository& repository, const Head& head)
{
    const Result<IndexHandle> index = openIndex(repository);
    if (!index)
        return index.error();
    // Not libgit2's own comparison: it would read trees that nobody has checked.
    TreeDraft tree = head.unborn() ? TreeDraft() : TreeDraft(&repository.objects(), head.tree);
    const Result<std::map<QString, TreeSpot>> entries = tree.entries();
    if (!entries)
        return entries.error();
    size_t matched = 0;
    for (size_t i = 0; i < git_index_entrycount(index->get()); ++i) {
        const git_index_entry* entry = git_index_get_byindex(index->get(), i);
        if ((entry->flags_extended & GIT_INDEX_ENTRY_INTENT_TO_ADD) != 0)
            continue;
        const auto found = entries->find(QString::fromUtf8(entry->path));
        if (found == entries->end() || !isEntryOf(*entry, found->second))
            return false;
        ++matched;
    }
    return matched == entries->size();
}

Result<bool> areFilesClean(const Repository& repository)
{
    const Result<IndexHandle> index = openIndex(repository);
    if (!index)
        return index.error();
    Result<WorkFolder> folder = WorkFolder::open(repository.directory());
    if (!folder)
        return folder.error();
    struct stat status = {};
    ::stat(indexPath(repository).constData(), &status);
    for (size_t i = 0; i < git_index_entrycount(index->get()); ++i) {
        const git_index_entry* entry = git_index_get_byindex(index->get(), i);
        const bool apart =
            (entry->flags_extended & (GIT_INDEX_ENTRY_SKIP_WORKTREE | GIT_INDEX_ENTRY_INTENT_TO_ADD)) != 0;
        if (!apart && !isFileClean(folder.value(), *entry, status.st_mtim))
            return false;
    }
    return true;
}

} // namespace stackwright
