#include "git/repositorytrouble.h"

#include "git/gitlibrary.h"
#include "support/messages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace stackwright {

namespace {

// Where a .git file points; empty when .git is none.
QString gitFileTarget(const QString& directory)
{
    QFile file(directory + QStringLiteral("/.git"));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.read(8192).trimmed();
    return line.startsWith("gitdir:") ? QString::fromUtf8(line.mid(7).trimmed()) : QString();
}

// The name behind "unsupported extension name extensions." in libgit2's words. It knows objectformat by name since 1.7,
// and then says which format it does not know.
QString unknownExtension(const QString& detail)
{
    if (detail.contains(QLatin1String("unknown object format")))
        return QStringLiteral("objectformat");
    const QLatin1String marker("extension name extensions.");
    const qsizetype at = detail.indexOf(marker);
    if (at < 0)
        return {};
    QString name = detail.mid(at + marker.size());
    while (name.endsWith(u')') || name.endsWith(u'.'))
        name.chop(1);
    return name;
}

Error extensionTrouble(const QString& directory, const QString& name)
{
    const QString nothing = Messages::tr("Nothing was changed. ");
    if (name == QLatin1String("partialclone"))
        return refusal(directory,
            Messages::tr("This is a partial clone: some of its objects are only on the server, and an export must see "
                         "them all."),
            nothing + Messages::tr("Export into a full clone ('git clone' without --filter)."));
    if (name == QLatin1String("objectformat"))
        return refusal(directory, Messages::tr("This repository uses SHA-256 object names, which libgit2 cannot read."),
            nothing + Messages::tr("Export into a repository made with --object-format=sha1."));
    if (name == QLatin1String("refstorage"))
        return refusal(directory,
            Messages::tr("This repository keeps its branches as reftable, which libgit2 cannot read."),
            nothing + Messages::tr("Run 'git refs migrate --ref-format=files' in it, then export."));
    return refusal(directory,
        Messages::tr("This repository needs the git extension '%1', which is not known here.").arg(name),
        nothing + Messages::tr("Export into a repository without it."));
}

Error ownerTrouble(const QString& directory)
{
    return refusal(directory,
        Messages::tr("This folder or its .git belongs to another user, whose configuration could make git run programs "
                     "as you."),
        Messages::tr("If you trust it: git config --global --add safe.directory '%1'").arg(directory));
}

} // namespace

Error openTrouble(const QString& directory, int code)
{
    const QString detail = libraryDetail();
    if (code == GIT_EOWNER || detail.contains(QLatin1String("safe.directory")))
        return ownerTrouble(directory);
    const QString extension = unknownExtension(detail);
    if (!extension.isEmpty())
        return extensionTrouble(directory, extension);
    if (detail.contains(QLatin1String("repository version")))
        return refusal(directory,
            Messages::tr("This repository's format is newer than libgit2 can read%1.").arg(detail),
            Messages::tr("Nothing was changed. Export into a repository of format version 0 or 1."));
    const QString elsewhere = gitFileTarget(directory);
    if (!elsewhere.isEmpty() && !QFileInfo::exists(QDir(directory).absoluteFilePath(elsewhere)))
        return refusal(directory, Messages::tr("The file .git points to '%1', which does not exist.").arg(elsewhere),
            Messages::tr("Nothing was changed. 'git worktree repair' in the main repository mends a moved worktree."));
    if (QFileInfo(directory + QStringLiteral("/.git")).isDir()
        && !QFileInfo::exists(directory + QStringLiteral("/.git/HEAD")))
        return refusal(directory,
            Messages::tr("This folder's .git has no HEAD, so it is no repository, but it may have been one."),
            Messages::tr("Nothing was changed and no new repository is made over it. Restore .git/HEAD (such as 'ref: "
                         "refs/heads/main'), or move .git away."));
    if (!QFileInfo(directory).isDir())
        return refusal(directory, Messages::tr("There is no folder of that name."),
            Messages::tr("Name the folder of a repository."));
    if (!QFileInfo::exists(directory + QStringLiteral("/.git"))
        && !QFileInfo::exists(directory + QStringLiteral("/HEAD")))
        return refusal(directory, Messages::tr("This folder is no git repository."),
            Messages::tr("Name the folder that an export wrote, where .git lies."));
    return refusal(directory, Messages::tr("This folder holds a repository that cannot be opened%1.").arg(detail),
        Messages::tr("Nothing was changed and no new repository is made over it. 'git status' in it tells what git "
                     "misses."));
}

} // namespace stackwright
