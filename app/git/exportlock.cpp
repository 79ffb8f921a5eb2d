#include "git/exportlock.h"

#include "support/messages.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

namespace stackwright {

namespace {

const QString journalPath = QStringLiteral("stackwright/journal");
constexpr auto stateFolder = "stackwright";
constexpr auto lockPath = "stackwright/lock";
constexpr int journalVersion = 1;

Error cannotLock(const QString& directory)
{
    return refusal(directory,
        Messages::tr("The repository's git folder cannot be written: %1.").arg(qt_error_string(errno)),
        Messages::tr(
            "Nothing was written. Give yourself permission to write there, or export into a clone of your own."));
}

// The holder before us deletes the file when it is done, so what we locked may be gone from the folder by now.
bool isStillThere(int folder, int file)
{
    struct stat held = {};
    struct stat named = {};
    return ::fstat(file, &held) == 0 && ::fstatat(folder, lockPath, &named, AT_SYMLINK_NOFOLLOW) == 0
        && held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

} // namespace

Result<ExportLock> ExportLock::take(const Repository& repository)
{
    Result<WorkFolder> folder = WorkFolder::open(repository.commonFolder());
    if (!folder)
        return folder.error();
    const int root = folder->descriptor();
    for (int attempt = 0; attempt < 100; ++attempt) {
        if (::mkdirat(root, stateFolder, 0755) != 0 && errno != EEXIST)
            return cannotLock(repository.directory());
        const FileLook look = folder->look(QLatin1String(lockPath));
        if (look.kind != FileLook::Kind::Absent && look.kind != FileLook::Kind::File)
            return refusal(repository.directory(),
                Messages::tr("'%1' in the git folder is a symbolic link or otherwise no plain file.").arg(look.path),
                Messages::tr("Nothing was written. Delete it, then export."));
        Descriptor file(::openat(root, lockPath, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0644));
        if (!file.isOpen() && errno == ENOENT)
            continue; // the holder before us just took the folder away
        if (!file.isOpen()) {
            const Error error = cannotLock(repository.directory());
            ::unlinkat(root, stateFolder, AT_REMOVEDIR);
            return error;
        }
        if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0)
            return refusal(repository.directory(), Messages::tr("Another export into this repository is at work."),
                Messages::tr("Nothing was written. Wait for it, then export."));
        if (isStillThere(root, file.number()))
            return ExportLock(std::move(folder).value(), std::move(file));
    }
    errno = EBUSY;
    return cannotLock(repository.directory());
}

bool ExportLock::somethingLeft(const QString& commonFolder)
{
    return QFileInfo(commonFolder + u'/' + QLatin1String(stateFolder)).isDir();
}

ExportLock::~ExportLock()
{
    if (!file_.isOpen())
        return; // moved from
    folder_.sweep(journalPath);
    ::unlinkat(folder_.descriptor(), lockPath, 0);
    ::unlinkat(folder_.descriptor(), stateFolder, AT_REMOVEDIR);
    ::fsync(folder_.descriptor());
}

Outcome ExportLock::write(const Journal& journal)
{
    const QJsonObject object{
        {QStringLiteral("version"), journalVersion},
        {QStringLiteral("directory"), journal.directory},
        {QStringLiteral("reference"), journal.reference},
        {QStringLiteral("before"), journal.before ? hexadecimal(*journal.before) : QString()},
        {QStringLiteral("after"), hexadecimal(journal.after)},
        {QStringLiteral("work-tree"), journal.workTree},
    };
    struct stat stamp = {};
    return folder_.replace(journalPath, QJsonDocument(object).toJson(), false, &stamp);
}

std::optional<Journal> ExportLock::journal() const
{
    if (folder_.look(journalPath).kind != FileLook::Kind::File)
        return std::nullopt;
    const Result<QByteArray> bytes = folder_.read(journalPath, 65536);
    if (!bytes)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    const std::optional<git_oid> after = objectId(object.value(QLatin1String("after")).toString());
    const QString reference = object.value(QLatin1String("reference")).toString();
    const bool known = object.value(QLatin1String("version")).toInt() == journalVersion && after
        && git_reference_is_valid_name(reference.toUtf8().constData()) == 1;
    if (!known)
        return std::nullopt;
    return Journal{object.value(QLatin1String("directory")).toString(), reference,
        objectId(object.value(QLatin1String("before")).toString()), *after,
        object.value(QLatin1String("work-tree")).toBool()};
}

Outcome ExportLock::drop()
{
    // Not remove(): the folder stays as long as the lock is held.
    if (::unlinkat(folder_.descriptor(), journalPath.toUtf8().constData(), 0) != 0)
        return errno == ENOENT ? Outcome() : Outcome(cannotLock(folder_.folder()));
    // A journal that a power cut brings back is found to be finished; this only spares the next export the look.
    const Descriptor state(
        ::openat(folder_.descriptor(), stateFolder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (state.isOpen())
        ::fsync(state.number());
    return {};
}

} // namespace stackwright
