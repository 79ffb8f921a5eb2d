#include "git/newrepository.h"

#include "git/generatedtree.h"
#include "git/nextcommands.h"
#include "git/repositorybuild.h"
#include "git/scratchfolder.h"
#include "support/messages.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

namespace stackwright {

namespace {

const QByteArray innerPrefix(".stackwright-new-");
const QByteArray readyName(".stackwright-ready");

// A path that does not exist, cut where it begins not to exist.
struct Ascent {
    QString parent; // exists
    QByteArray top; // the first name below it that does not
    QString rest;   // what lies below that, without a slash before it; empty for none
};

Ascent ascend(const QString& directory)
{
    Ascent ascent;
    QString at = directory;
    while (!QFileInfo::exists(at) && !QFileInfo(at).isSymLink() && at != QDir::rootPath()) {
        const qsizetype slash = at.lastIndexOf(u'/');
        if (!ascent.top.isEmpty())
            ascent.rest = QFile::decodeName(ascent.top) + (ascent.rest.isEmpty() ? QString() : u'/' + ascent.rest);
        ascent.top = QFile::encodeName(at.mid(slash + 1));
        at = slash <= 0 ? QDir::rootPath() : at.left(slash);
    }
    ascent.parent = at;
    return ascent;
}

// Known from the name it will get, and short enough beside the longest one.
QByteArray outerPrefix(const QByteArray& top)
{
    return ".stackwright-" + QCryptographicHash::hash(top, QCryptographicHash::Sha1).toHex().left(12) + '-';
}

Error placeError(const QString& directory)
{
    const int why = errno;
    const QString next = Messages::tr("Free disk space or mend the permission, then export again.");
    if (why == EEXIST || why == ENOTEMPTY)
        return refusal(directory, Messages::tr("Something was put at this place while the export was at work."),
            Messages::tr("It was left alone. Choose another folder, or move it away and export again."));
    return refusal(
        directory, Messages::tr("The new repository cannot be put in place: %1.").arg(qt_error_string(why)), next);
}

// Moves up what lies in the ready folder, .git last: until then it is no repository.
Outcome moveUp(const QString& directory, int folder)
{
    {
        const Descriptor ready(
            ::openat(folder, readyName.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        QList<QByteArray> names = ready.isOpen() ? namesIn(ready.number()) : QList<QByteArray>();
        std::sort(names.begin(), names.end(), [](const QByteArray& left, const QByteArray& right) {
            return std::pair(left == ".git", left) < std::pair(right == ".git", right);
        });
        for (const QByteArray& name : std::as_const(names)) {
            if (!renameToNew(ready.number(), name, folder, name))
                return placeError(directory + u'/' + QFile::decodeName(name));
        }
    }
    if (::fsync(folder) != 0 || ::unlinkat(folder, readyName.constData(), AT_REMOVEDIR) != 0 || ::fsync(folder) != 0)
        return placeError(directory);
    return {};
}

Error anotherAtWork(const QString& directory)
{
    return refusal(directory, Messages::tr("Another export into this folder is at work."),
        Messages::tr("Nothing was written. Wait for it, then export."));
}

// The folder itself, locked against a second export.
Result<Descriptor> lockFolder(const QString& directory)
{
    Descriptor folder(::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen() || ::flock(folder.number(), LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? anotherAtWork(directory) : placeError(directory);
    return folder;
}

// By descriptors from here on: whoever swaps a folder for a link meanwhile gains nothing.
Outcome buildIn(const ScratchFolder& scratch, const QString& directory, const QString& rest,
    const RepositoryParts& parts, const std::function<bool(qsizetype)>& told)
{
    Result<WorkFolder> folder = WorkFolder::openBelow(scratch.folder(), ".", directory);
    if (folder && !rest.isEmpty())
        folder = folder->inner(rest);
    if (!folder)
        return folder.error();
    if (const Outcome built = buildRepository(folder.value(), parts, told); !built)
        return built;
    if (settleFolder(scratch.folder()))
        return {};
    return refusal(directory, Messages::tr("The disk did not take the files: %1.").arg(qt_error_string(errno)),
        Messages::tr("Nothing was left behind. Free disk space or mend the disk, then export."));
}

Outcome buildBeside(const QString& directory, const RepositoryParts& parts, const std::function<bool(qsizetype)>& told)
{
    const Ascent ascent = ascend(directory);
    Result<ScratchFolder> scratch = ScratchFolder::make(ascent.parent, outerPrefix(ascent.top));
    if (!scratch)
        return scratch.error();
    if (const Outcome built = buildIn(*scratch, directory, ascent.rest, parts, told); !built)
        return built;
    return scratch->publish(ascent.top) ? Outcome() : Outcome(placeError(directory));
}

Outcome buildInside(const QString& directory, const RepositoryParts& parts, const std::function<bool(qsizetype)>& told)
{
    const Result<Descriptor> folder = lockFolder(directory);
    if (!folder)
        return folder.error();
    {
        Result<ScratchFolder> scratch = ScratchFolder::make(directory, innerPrefix);
        if (!scratch)
            return scratch.error();
        if (const Outcome built = buildIn(*scratch, directory, {}, parts, told); !built)
            return built;
        if (!scratch->publish(readyName))
            return placeError(directory);
    }
    return moveUp(directory, folder->number());
}

ExportReport reportOf(const FileSet& files, const QString& directory, const RepositoryParts& parts)
{
    ExportReport report;
    report.directory = QFileInfo(directory).canonicalFilePath();
    report.branch = parts.branch;
    report.commit = hexadecimal(parts.commits.commit);
    report.workTreeWritten = true;
    report.filesWritten = files.size();
    report.changes = allAdded(files);
    report.notes = parts.commits.notes;
    report.nextCommands = nextCommands(report, true);
    return report;
}

} // namespace

Result<ExportReport> exportNewRepository(
    const FileSet& files, FileBlobs& blobs, const ExportRequest& request, bool exists, const ExportProgress& progress)
{
    const auto tell = [&progress](const QString& step, qsizetype done, qsizetype total) {
        return !progress || progress(step, done, total);
    };
    NewObjects objects;
    const std::vector<FileBlob>& made = blobs.all();
    const git_oid tree = generatedTree(files, made, objects);
    const Result<CommitsMade> commits = makeCommits(nullptr, request, {tree, tree, std::nullopt, {}, std::nullopt},
        objects, [&tell] { return tell(QStringLiteral("Signing"), 0, 1); });
    if (!commits)
        return commits.error();
    const QString message = tidyMessage(request.message, QStringLiteral("Add the stack's configuration"));
    const RepositoryParts parts{files, made, objects,
        request.branch.isEmpty() ? QStringLiteral("main") : request.branch, message.section(u'\n', 0, 0),
        commits.value()};
    const auto told = [&](qsizetype done) { return tell(files.files()[size_t(done)].path, done, files.size()); };
    const Outcome built =
        exists ? buildInside(request.directory, parts, told) : buildBeside(request.directory, parts, told);
    if (!built)
        return built.error();
    return reportOf(files, request.directory, parts);
}

Result<QString> recoverFolder(const QString& directory)
{
    QString done;
    const Ascent ascent = ascend(directory);
    const QFileInfo here(directory);
    const QByteArray top = ascent.top.isEmpty() ? QFile::encodeName(here.fileName()) : ascent.top;
    const QString parent = ascent.top.isEmpty() ? here.path() : ascent.parent;
    int swept = sweepScratch(parent, outerPrefix(top));
    if (here.isDir())
        swept += sweepScratch(directory, innerPrefix);
    if (swept > 0)
        done = Messages::tr("The half-made repository of a stopped export was deleted.");
    if (!QFileInfo(directory + u'/' + QFile::decodeName(readyName)).isDir())
        return done;
    const Result<Descriptor> folder = lockFolder(directory);
    if (!folder)
        return folder.error();
    if (const Outcome moved = moveUp(directory, folder->number()); !moved)
        return moved.error();
    return Messages::tr("The new repository of a stopped export was put in place.");
}

bool isEmptyFolder(const QString& directory)
{
    const Descriptor folder(::open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return false;
    const QList<QByteArray> names = namesIn(folder.number());
    return std::all_of(names.cbegin(), names.cend(),
        [](const QByteArray& name) { return name.startsWith(innerPrefix) || name == readyName; });
}

} // namespace stackwright
