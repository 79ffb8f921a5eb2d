#include "git/preflight.h"

#include "git/descriptor.h"
#include "git/gitconfig.h"
#include "git/indexlock.h"
#include "support/messages.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace stackwright {

namespace {

struct Operation {
    QString name;
    QString abort;
};

// What git_repository_state tells apart, with the command that ends it.
Operation operation(int state)
{
    switch (state) {
    case GIT_REPOSITORY_STATE_NONE: return {};
    case GIT_REPOSITORY_STATE_MERGE: return {Messages::tr("A merge"), QStringLiteral("git merge --abort")};
    case GIT_REPOSITORY_STATE_REVERT:
    case GIT_REPOSITORY_STATE_REVERT_SEQUENCE: return {Messages::tr("A revert"), QStringLiteral("git revert --abort")};
    case GIT_REPOSITORY_STATE_CHERRYPICK:
    case GIT_REPOSITORY_STATE_CHERRYPICK_SEQUENCE:
        return {Messages::tr("A cherry-pick"), QStringLiteral("git cherry-pick --abort")};
    case GIT_REPOSITORY_STATE_BISECT: return {Messages::tr("A bisect"), QStringLiteral("git bisect reset")};
    case GIT_REPOSITORY_STATE_REBASE:
    case GIT_REPOSITORY_STATE_REBASE_INTERACTIVE:
    case GIT_REPOSITORY_STATE_REBASE_MERGE: return {Messages::tr("A rebase"), QStringLiteral("git rebase --abort")};
    case GIT_REPOSITORY_STATE_APPLY_MAILBOX:
    case GIT_REPOSITORY_STATE_APPLY_MAILBOX_OR_REBASE:
        return {Messages::tr("An 'am' of patches"), QStringLiteral("git am --abort")};
    default: return {Messages::tr("An operation"), QStringLiteral("git status")};
    }
}

QString age(const QFileInfo& file)
{
    const qint64 seconds = std::max(file.lastModified().secsTo(QDateTime::currentDateTime()), qint64(0));
    if (seconds < 120)
        return Messages::tr("%1 seconds").arg(seconds);
    if (seconds < 7200)
        return Messages::tr("%1 minutes").arg(seconds / 60);
    return seconds < 172800 ? Messages::tr("%1 hours").arg(seconds / 3600)
                            : Messages::tr("%1 days").arg(seconds / 86400);
}

Outcome checkState(const Repository& repository)
{
    const Operation found = operation(git_repository_state(repository.handle()));
    if (found.name.isEmpty())
        return {};
    return refusal(repository.directory(), found.name + Messages::tr(" is in progress in this repository."),
        Messages::tr("Nothing was written. Finish it, or end it with '%1', then export.").arg(found.abort));
}

Outcome checkLock(const Repository& repository, const QString& path)
{
    const QFileInfo lock(path);
    if (!lock.exists() && !lock.isSymLink())
        return {};
    return refusal(repository.directory(),
        Messages::tr("'%1' is there, %2 old: another git process is at work or was stopped.").arg(path, age(lock)),
        Messages::tr("Nothing was written. Wait for that process; if none runs, delete the file, then export."));
}

Outcome checkLocks(const Repository& repository)
{
    const QStringList locks{repository.gitFolder() + QStringLiteral("/index.lock"),
        repository.gitFolder() + QStringLiteral("/HEAD.lock"),
        repository.commonFolder() + QStringLiteral("/packed-refs.lock")};
    for (const QString& path : locks) {
        if (path == locks.first() && IndexLock::isOurs(repository.gitFolder()))
            continue;
        if (const Outcome free = checkLock(repository, path); !free)
            return free;
    }
    return {};
}

// The first part of `path` below `folder` that is a symbolic link; empty when none is.
QString linkBelow(const QString& folder, const QString& path)
{
    QString reached = folder;
    const QStringList names = path.split(u'/');
    for (const QString& name : names) {
        reached += u'/' + name;
        if (QFileInfo(reached).isSymLink())
            return reached;
    }
    return {};
}

// Writing a branch or a pack through a link would write outside.
Outcome refuseLink(const Repository& repository, const QString& link)
{
    if (link.isEmpty())
        return {};
    return refusal(repository.directory(),
        Messages::tr("'%1' is a symbolic link, and an export writes nothing through links.").arg(link),
        Messages::tr("Nothing was written. Put the real folder or file in its place, then export."));
}

Outcome checkLinks(const Repository& repository)
{
    QString link = linkBelow(repository.gitFolder(), QStringLiteral("index"));
    for (const char* part : {"objects/pack", "refs/heads", "logs/HEAD", "stackwright"}) {
        if (link.isEmpty())
            link = linkBelow(repository.commonFolder(), QLatin1String(part));
    }
    return refuseLink(repository, link);
}

Outcome checkIndex(const Repository& repository)
{
    if (repository.bare())
        return {};
    const QString path = repository.gitFolder() + QStringLiteral("/index");
    git_index* raw = nullptr;
    if (git_index_open(&raw, QFile::encodeName(path).constData()) < 0) {
        const QString detail = libraryDetail();
        if (detail.contains(QLatin1String("unsupported mandatory extension: 'link'")))
            return refusal(repository.directory(),
                Messages::tr("'%1' is a split index, which libgit2 cannot read.").arg(path),
                Messages::tr("Nothing was written. Run 'git update-index --no-split-index' in it, then export."));
        if (detail.contains(QLatin1String("unsupported mandatory extension: 'sdir'")))
            return refusal(repository.directory(),
                Messages::tr("'%1' is a sparse index, which libgit2 cannot read.").arg(path),
                Messages::tr(
                    "Nothing was written. Run 'git sparse-checkout reapply --no-sparse-index' in it, then export."));
        return refusal(repository.directory(), Messages::tr("The index '%1' cannot be read%2.").arg(path, detail),
            Messages::tr(
                "Nothing was written. 'git status' tells what is wrong; 'git read-tree HEAD' makes the index anew when "
                "nothing staged is lost."));
    }
    const IndexHandle index(raw);
    if (git_index_has_conflicts(raw) != 0)
        return refusal(repository.directory(), Messages::tr("The index holds unmerged files."),
            Messages::tr("Nothing was written. Settle them with 'git add' or 'git checkout', commit, then export."));
    return {};
}

Outcome checkWritable(const Repository& repository)
{
    for (const QString& part :
        {QString(), QStringLiteral("/objects"), QStringLiteral("/objects/pack"), QStringLiteral("/refs/heads")}) {
        const QString path = repository.commonFolder() + part;
        if (::access(QFile::encodeName(path).constData(), W_OK | X_OK) == 0 || errno == ENOENT)
            continue;
        return refusal(repository.directory(),
            Messages::tr("'%1' cannot be written: %2.").arg(path, qt_error_string(errno)),
            Messages::tr(
                "Nothing was written. Give yourself permission to write there, or export into a clone of your own."));
    }
    return {};
}

QStringList hookNotes(const Repository& repository, const GitConfig& config)
{
    std::optional<QString> configured = config.text("core.hooksPath");
    if (configured && configured->startsWith(QLatin1String("~/")))
        configured = QDir::homePath() + configured->mid(1);
    const QString folder = configured ? QDir(repository.directory()).absoluteFilePath(*configured)
                                      : repository.commonFolder() + QStringLiteral("/hooks");
    QStringList notes;
    for (const char* name :
        {"pre-commit", "prepare-commit-msg", "commit-msg", "post-commit", "reference-transaction"}) {
        const QFileInfo hook(folder + u'/' + QLatin1String(name));
        if (hook.isFile() && hook.isExecutable())
            notes.append(Messages::tr("The hook %1 was not run.").arg(QLatin1String(name)));
    }
    return notes;
}

struct Attribute {
    const char* name;
    QString note;
};

// Attributes come from the index only: reading files of the working tree could wait for a FIFO.
QStringList attributeNotes(const Repository& repository, const QStringList& paths)
{
    const std::vector<Attribute> attributes{
        {"filter", Messages::tr("The filter '%1' of .gitattributes was not run: such files are plain blobs.")},
        {"working-tree-encoding",
            Messages::tr("The working-tree-encoding '%1' of .gitattributes was not applied: files are UTF-8.")},
        {"eol",
            Messages::tr(
                "The line endings 'eol=%1' of .gitattributes were not applied: files keep the line feeds they were "
                "generated with.")},
        {"merge", Messages::tr("The merge driver '%1' of .gitattributes was not run.")},
    };
    QStringList notes;
    for (const QString& path : paths) {
        for (const Attribute& attribute : attributes) {
            const char* value = nullptr;
            if (git_attr_get(&value, repository.handle(), GIT_ATTR_CHECK_INDEX_ONLY | GIT_ATTR_CHECK_NO_SYSTEM,
                    path.toUtf8().constData(), attribute.name)
                    < 0
                || git_attr_value(value) != GIT_ATTR_VALUE_STRING)
                continue;
            const QString note = attribute.note.arg(QString::fromUtf8(value));
            if (!notes.contains(note))
                notes.append(note);
        }
    }
    return notes;
}

} // namespace

Outcome preflight(const Repository& repository)
{
    for (const auto check : {checkState, checkLocks, checkLinks, checkIndex, checkWritable}) {
        if (const Outcome checked = check(repository); !checked)
            return checked;
    }
    return {};
}

Outcome preflightBranch(const Repository& repository, const QString& reference)
{
    const QString& folder = repository.commonFolder();
    if (const Outcome free = checkLock(repository, folder + u'/' + reference + QStringLiteral(".lock")); !free)
        return free;
    const QString link = linkBelow(folder, reference);
    return refuseLink(repository, link.isEmpty() ? linkBelow(folder, QStringLiteral("logs/") + reference) : link);
}

QStringList notRunNotes(const Repository& repository, const QStringList& paths)
{
    QStringList notes;
    const QFileInfo gitFolder(repository.directory() + QStringLiteral("/.git"));
    if (gitFolder.isSymLink())
        notes.append(
            Messages::tr("'.git' is a symbolic link: the commit was written to '%1'.").arg(repository.gitFolder()));
    const Result<GitConfig> config = GitConfig::open(&repository, repository.directory());
    if (config) {
        notes += hookNotes(repository, config.value());
        const QString ending = config->text("core.autocrlf").value_or(QString()).toLower();
        if (ending == QLatin1String("true") || ending == QLatin1String("input"))
            notes.append(Messages::tr(
                "core.autocrlf was not applied: files are committed with the line feeds they were generated with."));
    }
    if (QFileInfo(repository.directory() + QStringLiteral("/.pre-commit-config.yaml")).isFile())
        notes.append(Messages::tr("pre-commit was not run; 'pre-commit run --all-files' does it."));
    if (!repository.bare())
        notes += attributeNotes(repository, paths);
    return notes;
}

} // namespace stackwright
