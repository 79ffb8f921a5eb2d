#include "git/branchmove.h"

#include "git/descriptor.h"
#include "support/messages.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <fcntl.h>

namespace stackwright {

namespace {

constexpr int patience = 250; // ms

Error moveTrouble(const Repository& repository, int code)
{
    const QString& directory = repository.directory();
    if (code == GIT_ELOCKED)
        return libraryRefusal(directory, Messages::tr("The branch is locked by another git process."),
            Messages::tr(
                "The branch did not move. Wait for that process; if none runs, delete the lock file, then export."));
    if (code == GIT_EMODIFIED || code == GIT_EEXISTS || code == GIT_ENOTFOUND)
        return refusal(directory, Messages::tr("The branch was changed by someone else meanwhile."),
            Messages::tr("Nothing of theirs was touched. Export again: it starts from what is there now."));
    return libraryRefusal(directory, Messages::tr("The branch could not be moved."),
        Messages::tr("It is where it was. Free disk space or mend the permission, then export."));
}

QString lockPath(const Repository& repository, const Journal& journal)
{
    return repository.commonFolder() + u'/' + journal.reference + QStringLiteral(".lock");
}

// The first bytes of a lock file; nothing when there is none.
std::optional<QByteArray> lockContent(const QString& path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (info.isSymLink() || !info.isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(128);
}

// Settled in its folder, or a power cut brings it back when the journal that explains it is gone.
void removeLock(const QString& path)
{
    QFile::remove(path);
    const Descriptor folder(
        ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (folder.isOpen())
        ::fsync(folder.number());
}

} // namespace

Outcome moveBranch(const Repository& repository, const Journal& journal, const Identity& who, const QString& reason)
{
    git_repository_set_ident(repository.handle(), who.name.toUtf8().constData(), who.email.toUtf8().constData());
    const git_oid nothing = {};
    const git_oid before = journal.before.value_or(nothing);
    git_reference* raw = nullptr;
    const int code = git_reference_create_matching(&raw, repository.handle(), journal.reference.toUtf8().constData(),
        &journal.after, journal.before ? 1 : 0, &before, reason.toUtf8().constData());
    const ReferenceHandle owner(raw);
    if (code == 0) {
        // libgit2 renames by link and unlink and does not look whether the unlink worked.
        if (lockContent(lockPath(repository, journal)) == QByteArray(hexadecimal(journal.after).toLatin1() + '\n'))
            removeLock(lockPath(repository, journal));
        return {};
    }
    const Error trouble = moveTrouble(repository, code);
    // A failed fsync of the folder comes after the rename: the branch has moved then, and going back could fail just as
    // well.
    const std::optional<git_oid> now = repository.reference(journal.reference);
    return now && same(*now, journal.after) ? Outcome() : Outcome(trouble);
}

void sweepBranchLock(const Repository& repository, const Journal& journal)
{
    const QString path = lockPath(repository, journal);
    const QByteArray ours = hexadecimal(journal.after).toLatin1() + '\n';
    QElapsedTimer clock;
    clock.start();
    while (true) {
        const std::optional<QByteArray> content = lockContent(path);
        if (!content || !ours.startsWith(*content))
            return; // gone, or another process moves the branch
        if (*content == ours || clock.elapsed() >= patience) {
            removeLock(path);
            return;
        }
        QThread::msleep(10);
    }
}

} // namespace stackwright
