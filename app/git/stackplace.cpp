#include "git/stackplace.h"

#include "git/generatedline.h"
#include "git/targetfolder.h"
#include "git/treedraft.h"
#include "support/messages.h"
#include "support/repositorypath.h"

#include <QDir>
#include <QFileInfo>

namespace stackwright {

namespace {

const QLatin1String decisionFolder("docs/decisions");

std::optional<QByteArray> recordAt(TreeDraft& tree, const Repository& repository, const QString& folder)
{
    const QString path = pathIn(folder, stackRecord);
    const Result<TreeSpot> spot = tree.find(path);
    if (!spot || !spot->isFile() || spot->path != path)
        return std::nullopt;
    Result<QByteArray> bytes = repository.objects().read(spot->id, GIT_OBJECT_BLOB, largestRecord);
    return bytes ? std::optional(std::move(bytes).value()) : std::nullopt;
}

// Ignore files that are no plain files are not read: a FIFO would be waited for.
bool isIgnored(const Repository& repository, const QString& folder)
{
    QString reached = repository.directory();
    for (const QString& name : folder.split(u'/')) {
        const QFileInfo file(reached + QStringLiteral("/.gitignore"));
        if ((file.exists() || file.isSymLink()) && (file.isSymLink() || !file.isFile()))
            return false;
        reached += u'/' + name;
    }
    int ignored = 0;
    return git_ignore_path_is_ignored(&ignored, repository.handle(), QString(folder + u'/').toUtf8().constData()) == 0
        && ignored == 1;
}

Result<QString> folderNamed(const QString& named, const QString& directory)
{
    const QString clean = QDir::cleanPath(named);
    if (clean == QLatin1String("."))
        return QString();
    if (const std::optional<QString> problem = pathProblem(clean))
        return Error{Failure::Usage, {directory, 0, 0},
            Messages::tr("'%1' cannot be a folder of the repository: %2").arg(named.left(120), *problem),
            Messages::tr("Name it relative to the repository, such as 'services/payments'.")};
    return clean;
}

class Search {
public:
    Search(const PlaceQuestion& question, StackPlace& place) : question_(question), place_(place) {}

    Outcome inRepository()
    {
        const Result<Repository> repository = Repository::open(place_.directory);
        const Result<Head> head = repository ? repository->head() : Result<Head>(repository.error());
        if (!head || head->unborn())
            return {};
        TreeDraft tree(&repository->objects(), head->tree);
        if (const Outcome found = findFolder(tree, *repository); !found)
            return found;
        place_.record = recordAt(tree, *repository, place_.folder);
        const Result<QStringList> names = tree.filesIn(pathIn(place_.folder, decisionFolder));
        if (names)
            place_.decisions = *names;
        return {};
    }

private:
    Outcome findFolder(TreeDraft& tree, const Repository& repository)
    {
        if (question_.folder || !place_.folder.isEmpty() || recordAt(tree, repository, {}))
            return {};
        const Result<QStringList> folders = tree.foldersWith(stackRecord, deepestStack);
        if (!folders || folders->isEmpty())
            return {}; // a tree that cannot be read, the export tells of
        QStringList own;
        for (const QString& folder : *folders) {
            const std::optional<QByteArray> record = recordAt(tree, repository, folder);
            if (record && question_.isTheOne && question_.isTheOne(*record))
                own.append(folder);
        }
        if (own.size() > 1)
            return refusal(place_.directory,
                Messages::tr("This stack stands in more than one folder of the repository: '%1'.")
                    .arg(own.join(QLatin1String("', '"))),
                Messages::tr(
                    "Nothing was written. Name the one that is meant: 'stackwright-cli export --into FOLDER'."));
        if (own.size() == 1) {
            place_.folder = own.front();
            place_.notes.append(
                Messages::tr("The stack stands in the folder '%1' of this repository, and is changed there.")
                    .arg(place_.folder));
        } else {
            place_.notes.append(Messages::tr("Other stacks stand in this repository, in '%1'; this one is written to "
                                             "its top. 'stackwright-cli export --into FOLDER' writes it into a folder.")
                                    .arg(QStringList(folders->mid(0, 5)).join(QLatin1String("', '"))));
        }
        return {};
    }

    const PlaceQuestion& question_;
    StackPlace& place_;
};

// A folder of the repository around it, where that one does not ignore it.
Outcome joinEnclosing(StackPlace& place, const TargetFolder& target)
{
    const Result<Repository> around = Repository::open(target.enclosing);
    const QString folder = QDir(target.enclosing).relativeFilePath(target.directory);
    if (!around)
        return Error{Failure::Io, Place{target.directory, 0, 0},
            Messages::tr("The folder lies inside the repository '%1', which cannot be opened. %2")
                .arg(target.enclosing, around.error().what),
            Messages::tr("Nothing was written. Choose a folder outside of it, or 'stackwright-cli export "
                         "--own-repository', which makes a repository that the one around it does not hold.")};
    if (around->bare() || isIgnored(*around, folder))
        return {};
    if (const std::optional<QString> problem = pathProblem(folder))
        return refusal(target.directory, *problem, Messages::tr("Nothing was written. Name another folder."));
    place.directory = target.enclosing;
    place.folder = folder;
    place.notes.append(Messages::tr("The folder lies inside the repository '%1': the stack is written into that one, "
                                    "below '%2', because a repository inside another is missing in every clone.")
                           .arg(target.enclosing, folder));
    return {};
}

} // namespace

Result<StackPlace> findPlace(const PlaceQuestion& question)
{
    startLibrary();
    const Result<TargetFolder> target = targetFolder(question.directory);
    if (!target)
        return target.error();
    StackPlace place;
    place.directory = target->directory;
    if (target->kind != TargetKind::Repository && !target->enclosing.isEmpty() && !question.ownRepository) {
        if (const Outcome joined = joinEnclosing(place, *target); !joined)
            return joined.error();
    }
    const bool repository = target->kind == TargetKind::Repository || place.directory != target->directory;
    if (question.folder) {
        const Result<QString> named = folderNamed(*question.folder, place.directory);
        if (!named)
            return named.error();
        if (!repository && !named->isEmpty())
            return Error{Failure::Usage, {place.directory, 0, 0},
                Messages::tr("'%1' is no repository, so the stack cannot be written into a folder of it.")
                    .arg(place.directory),
                Messages::tr("Leave --into out, or name the folder of the repository with --repo.")};
        place.folder = named->isEmpty() ? place.folder : place.folder.isEmpty() ? *named : pathIn(place.folder, *named);
    }
    if (repository) {
        if (const Outcome found = Search(question, place).inRepository(); !found)
            return found.error();
    }
    return place;
}

} // namespace stackwright
