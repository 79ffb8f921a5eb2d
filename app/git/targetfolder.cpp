#include "git/targetfolder.h"

#include "git/newrepository.h"
#include "git/repository.h"
#include "support/messages.h"

#include <QDir>
#include <QFileInfo>

namespace stackwright {

namespace {

// Resolves the part that exists and keeps the rest.
QString resolved(const QString& directory)
{
    const QString absolute = QDir::cleanPath(QFileInfo(directory).absoluteFilePath());
    QString existing = absolute;
    while (!QFileInfo::exists(existing) && existing != QDir::rootPath()) {
        const qsizetype slash = existing.lastIndexOf(u'/');
        existing = slash <= 0 ? QDir::rootPath() : existing.left(slash);
    }
    const QString real = QFileInfo(existing).canonicalFilePath();
    return QDir::cleanPath(real + u'/' + absolute.mid(existing.size()));
}

QString enclosingRepository(const QString& directory)
{
    QString at = directory;
    while (at.size() > 1) {
        const qsizetype slash = at.lastIndexOf(u'/');
        at = slash <= 0 ? QDir::rootPath() : at.left(slash);
        if (QFileInfo::exists(at + QStringLiteral("/.git")))
            return at;
    }
    return {};
}

} // namespace

Result<TargetFolder> targetFolder(const QString& directory)
{
    if (directory.isEmpty())
        return Error{
            Failure::Usage, {}, Messages::tr("No folder was named."), Messages::tr("Name the folder to export into.")};
    const QFileInfo given(directory);
    if (!given.exists() && given.isSymLink())
        return refusal(directory,
            Messages::tr("This is a link to '%1', which does not exist.").arg(given.symLinkTarget()),
            Messages::tr("Nothing was written. Name the folder itself."));
    TargetFolder folder;
    folder.directory = resolved(directory);
    const QFileInfo info(folder.directory);
    if (info.exists() && !info.isDir())
        return refusal(folder.directory, Messages::tr("This is a file, and a folder is needed."),
            Messages::tr("Nothing was written. Name a folder."));
    if (info.exists() && (!info.isReadable() || !info.isExecutable()))
        return refusal(folder.directory, Messages::tr("This folder may not be read."),
            Messages::tr("Give yourself permission, or name another folder."));
    if (!info.exists())
        folder.kind = TargetKind::NewFolder;
    else if (looksLikeRepository(folder.directory))
        folder.kind = TargetKind::Repository;
    else
        folder.kind = isEmptyFolder(folder.directory) ? TargetKind::EmptyFolder : TargetKind::NotEmptyNoRepository;
    if (folder.kind != TargetKind::Repository)
        folder.enclosing = enclosingRepository(folder.directory);
    return folder;
}

Error notEmptyError(const QString& directory)
{
    return refusal(directory,
        Messages::tr("This folder holds files and is no repository, and nothing is written between files that are not "
                     "under version control."),
        Messages::tr("Nothing was written. Choose an empty folder, or run 'git init' in it first."));
}

QStringList folderNotes(const TargetFolder& folder)
{
    if (folder.enclosing.isEmpty())
        return {};
    return {Messages::tr("The folder lies inside the repository '%1': it becomes a repository of its own, which that "
                         "one does not hold. To add the stack to that one, export into '%1'.")
                .arg(folder.enclosing)};
}

} // namespace stackwright
