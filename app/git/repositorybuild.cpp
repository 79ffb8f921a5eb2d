#include "git/repositorybuild.h"

#include "git/indexentry.h"
#include "git/pack.h"
#include "support/messages.h"

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <future>
#include <sys/vfs.h>

namespace stackwright {

namespace {

Error stopped(const QString& directory)
{
    return Error{
        Failure::Cancelled, Place{directory, 0, 0}, QStringLiteral("Stopped."), Messages::tr("Nothing was written.")};
}

Result<std::vector<IndexLine>> writeFiles(
    WorkFolder& folder, const RepositoryParts& parts, const std::function<bool(qsizetype)>& told)
{
    std::vector<IndexLine> lines;
    lines.reserve(parts.files.files().size());
    for (const RenderedFile& file : parts.files.files()) {
        if (!told(qsizetype(lines.size())))
            return stopped(folder.folder());
        IndexLine line{file.path.toUtf8(), parts.blobs[lines.size()].id, file.executable, {}};
        if (const Outcome written = folder.create(file.path, file.bytes, file.executable, &line.stamp); !written)
            return written.error();
        lines.push_back(line);
    }
    return lines;
}

// Where modes are not kept (vfat), git must not look at them.
bool keepsModes(const std::vector<IndexLine>& lines)
{
    return std::all_of(lines.cbegin(), lines.cend(),
        [](const IndexLine& line) { return ((line.stamp.st_mode & S_IXUSR) != 0) == line.executable; });
}

QByteArray configBytes(bool modes)
{
    return QByteArray("[core]\n\trepositoryformatversion = 0\n\tfilemode = ") + (modes ? "true" : "false")
        + "\n\tbare = false\n\tlogallrefupdates = true\n";
}

Pack packAll(const RepositoryParts& parts)
{
    std::vector<const NewObject*> all;
    for (const NewObject& object : parts.objects.objects())
        all.push_back(&object);
    DeflatedBytes ahead;
    for (const FileBlob& blob : parts.blobs)
        ahead.emplace(blob.id, blob.deflated);
    return packObjects(all, ahead);
}

Outcome writeGitFolder(
    WorkFolder& folder, const RepositoryParts& parts, const std::vector<IndexLine>& lines, const Pack& pack)
{
    const QByteArray commit = hexadecimal(parts.commits.commit).toLatin1();
    const QByteArray reference = "refs/heads/" + parts.branch.toUtf8();
    const QByteArray log = QByteArray(GIT_OID_HEXSZ, '0') + ' ' + commit + ' '
        + parts.commits.signature.committer.line() + "\tcommit (initial): " + parts.subject.toUtf8() + '\n';
    const QByteArray packPath = ".git/objects/pack/" + pack.name;
    const std::pair<QByteArray, QByteArray> contents[] = {
        {packPath + ".pack", pack.bytes},
        {packPath + ".idx", pack.index},
        {".git/config", configBytes(keepsModes(lines))},
        {".git/HEAD", "ref: " + reference + '\n'},
        {".git/logs/HEAD", log},
        {".git/logs/" + reference, log},
        {".git/" + reference, commit + '\n'},
        {".git/index", indexBytes(lines)},
    };
    struct stat stamp = {};
    for (const auto& [path, bytes] : contents) {
        if (const Outcome written = folder.create(QString::fromUtf8(path), bytes, false, &stamp); !written)
            return written;
    }
    return {};
}

// File systems whose syncfs waits until everything is on the disk and reports what went wrong (Linux 5.8 and later).
bool syncsAtOnce(int folder)
{
    struct statfs system = {};
    if (::fstatfs(folder, &system) != 0)
        return false;
    switch (quint32(system.f_type)) {
    case 0x0000EF53: // ext2, ext3, ext4
    case 0x58465342: // XFS
    case 0x9123683E: // Btrfs
    case 0xF2F52010: // F2FS
    case 0x01021994: // tmpfs
    case 0x794C7630: // overlay
        return true;
    default: return false;
    }
}

// Each file, then the folder that names it.
bool syncEach(int folder)
{
    const int copy = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR* listing = copy < 0 ? nullptr : ::fdopendir(copy);
    if (!listing)
        return false;
    bool settled = true;
    while (const dirent* entry = settled ? ::readdir(listing) : nullptr) {
        const QByteArray name(entry->d_name);
        if (name == "." || name == "..")
            continue;
        const Descriptor below(::openat(folder, entry->d_name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        struct stat status = {};
        settled = below.isOpen() && ::fstat(below.number(), &status) == 0
            && (S_ISDIR(status.st_mode) ? syncEach(below.number()) : ::fsync(below.number()) == 0);
    }
    const int why = errno;
    ::closedir(listing);
    errno = why;
    return settled && ::fsync(folder) == 0;
}

} // namespace

Outcome buildRepository(WorkFolder& folder, const RepositoryParts& parts, const std::function<bool(qsizetype)>& told)
{
    std::future<Pack> pack = std::async(
        std::launch::async | std::launch::deferred, [&parts] { return packAll(parts); }); // while the files are written
    const Result<std::vector<IndexLine>> lines = writeFiles(folder, parts, told);
    if (!lines)
        return lines.error();
    return writeGitFolder(folder, parts, lines.value(), pack.get());
}

bool settleFolder(int folder)
{
    return syncsAtOnce(folder) ? ::syncfs(folder) == 0 : syncEach(folder);
}

} // namespace stackwright
