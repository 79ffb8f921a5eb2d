#include "git/repository.h"

#include "git/repositorytrouble.h"
#include "support/messages.h"

#include <QDir>
#include <QFileInfo>

namespace stackwright {

namespace {

const QLatin1String branches("refs/heads/");

QString folderPath(const char* path)
{
    return path ? QDir::cleanPath(QFile::decodeName(path)) : QString();
}

// A .git that is a link is taken for its target, so that nothing below is reached through a link.
QString realFolder(const char* path)
{
    return QFileInfo(folderPath(path)).canonicalFilePath();
}

// A remote that promises missing objects (git help partial-clone); older git marks it by no extension.
bool isPartialClone(git_repository* repository)
{
    git_config* config = nullptr;
    if (git_repository_config_snapshot(&config, repository) < 0)
        return false;
    const ConfigHandle owner(config);
    git_config_iterator* raw = nullptr;
    // Not the iterator with a pattern: libgit2 1.5 loses 20 kB for each entry that does not match.
    if (git_config_iterator_new(&raw, config) < 0)
        return false;
    const ConfigIteratorHandle iterator(raw);
    git_config_entry* entry = nullptr;
    int promised = 0;
    while (git_config_next(&entry, raw) == 0) {
        const QByteArray name(entry->name);
        if (name.startsWith("remote.") && name.endsWith(".promisor")
            && git_config_parse_bool(&promised, entry->value) == 0 && promised != 0)
            return true;
    }
    return false;
}

// The folder may be a link's target; libgit2 and we may spell it differently.
bool isSameFolder(const QString& left, const QString& right)
{
    const QString resolved = QFileInfo(left).canonicalFilePath();
    return !resolved.isEmpty() && resolved == QFileInfo(right).canonicalFilePath();
}

Error elsewhereTrouble(const QString& directory, const QString& workFolder)
{
    return refusal(directory,
        Messages::tr("The working tree of this repository is elsewhere: core.worktree names '%1'.").arg(workFolder),
        Messages::tr("Nothing was written. Choose that folder if its .git is its own, or unset core.worktree."));
}

} // namespace

QString Head::branch() const
{
    return reference.startsWith(branches) ? reference.mid(branches.size()) : reference;
}

bool looksLikeRepository(const QString& directory)
{
    const QFileInfo inner(directory + QStringLiteral("/.git"));
    if (inner.exists() || inner.isSymLink())
        return true;
    return QFileInfo(directory + QStringLiteral("/objects")).isDir()
        && QFileInfo(directory + QStringLiteral("/refs")).isDir()
        && QFileInfo::exists(directory + QStringLiteral("/HEAD"));
}

Result<Repository> Repository::open(const QString& directory)
{
    startLibrary();
    git_repository* raw = nullptr;
    const int code =
        git_repository_open_ext(&raw, QFile::encodeName(directory).constData(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr);
    if (code < 0)
        return openTrouble(directory, code);
    Repository repository;
    repository.handle_.reset(raw);
    repository.directory_ = directory;
    repository.bare_ = git_repository_is_bare(raw) != 0;
    repository.gitFolder_ = realFolder(git_repository_path(raw));
    repository.commonFolder_ = realFolder(git_repository_commondir(raw));
    const QString workFolder = folderPath(git_repository_workdir(raw));
    if (!repository.bare_ && !isSameFolder(workFolder, directory))
        return elsewhereTrouble(directory, workFolder);
    git_odb* odb = nullptr;
    if (git_repository_odb(&odb, raw) < 0)
        return libraryRefusal(directory, Messages::tr("The objects of this repository cannot be opened."),
            Messages::tr("Nothing was written. 'git fsck' tells what is broken."));
    repository.odb_.reset(odb);
    repository.objects_ = std::make_unique<ObjectReader>(
        odb, directory, repository.commonFolder_ + QStringLiteral("/objects"), isPartialClone(raw));
    return repository;
}

Result<CommitHandle> Repository::commit(const git_oid& id) const
{
    if (const Outcome whole = objects_->check(id, GIT_OBJECT_COMMIT); !whole)
        return whole.error();
    git_commit* raw = nullptr;
    if (git_commit_lookup(&raw, handle_.get(), &id) < 0)
        return libraryRefusal(directory_, Messages::tr("The commit %1 cannot be read.").arg(hexadecimal(id)),
            Messages::tr("Nothing was written. 'git fsck' tells what is broken."));
    return CommitHandle(raw);
}

std::optional<git_oid> Repository::reference(const QString& name) const
{
    git_oid id = {};
    if (git_reference_name_to_id(&id, handle_.get(), name.toUtf8().constData()) < 0)
        return std::nullopt;
    return id;
}

Result<Head> Repository::head() const
{
    const QString next = Messages::tr("Nothing was written. 'git status' and 'git fsck' in it tell what is broken.");
    git_reference* raw = nullptr;
    if (git_reference_lookup(&raw, handle_.get(), headName) < 0)
        return libraryRefusal(directory_, Messages::tr("The HEAD of this repository cannot be read."), next);
    const ReferenceHandle reference(raw);
    Head head;
    git_oid id = {};
    if (git_reference_type(raw) == GIT_REFERENCE_SYMBOLIC)
        head.reference = QString::fromUtf8(git_reference_symbolic_target(raw));
    const int code = git_reference_name_to_id(&id, handle_.get(), headName);
    if (code == GIT_ENOTFOUND && !head.detached())
        return head; // unborn
    if (code < 0)
        return libraryRefusal(directory_, Messages::tr("The branch that HEAD names cannot be read."), next);
    const Result<CommitHandle> commit = this->commit(id);
    if (!commit)
        return commit.error();
    head.commit = id;
    head.tree = *git_commit_tree_id(commit.value().get());
    if (const Outcome whole = objects_->check(head.tree, GIT_OBJECT_TREE); !whole)
        return whole.error();
    return head;
}

} // namespace stackwright
