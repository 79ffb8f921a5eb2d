#include "git/exportplan.h"

#include "git/branchname.h"
#include "git/exportmessage.h"
#include "git/generatedline.h"
#include "git/generatedtree.h"
#include "git/merge.h"
#include "git/moves.h"
#include "git/neighbournotes.h"
#include "git/preflight.h"
#include "git/treedraft.h"
#include "git/workfolder.h"
#include "git/worktreecheck.h"
#include "support/messages.h"
#include "support/repositorypath.h"

#include <QFileInfo>

namespace stackwright {

namespace {

const QLatin1String branches("refs/heads/");

// Of one export (README.md here, "Limits").
constexpr qsizetype mostFiles = 10'000;
constexpr qint64 largestFile = 10LL * 1024 * 1024;
constexpr qint64 largestSet = 100LL * 1024 * 1024;

Error fileProblem(const QString& directory, const QString& what, const QString& next)
{
    return Error{Failure::Problem, Place{directory, 0, 0}, what, next};
}

struct BranchChoice {
    QString reference;
    bool onHead = false; // the branch that HEAD names
};

Result<BranchChoice> chooseHeadBranch(const Repository& repository, const Head& head)
{
    if (!head.detached() && head.reference.startsWith(branches))
        return BranchChoice{head.reference, true};
    return refusal(repository.directory(),
        Messages::tr("No branch is checked out (HEAD is detached), so there is no current branch."),
        Messages::tr("Nothing was written. Check out a branch, or export onto a new one."));
}

Result<BranchChoice> chooseBranch(const Repository& repository, const Head& head, const ExportRequest& request)
{
    QString name = request.branch;
    if (name.startsWith(branches))
        name = name.mid(branches.size());
    const bool named = !name.isEmpty() && name != head.branch();
    if (request.currentBranch && named)
        return refusal(repository.directory(), Messages::tr("'%1' is not the current branch.").arg(name),
            Messages::tr(
                "Leave the name out to export onto the current branch, or export onto a new branch of that name."));
    if (request.currentBranch || (head.unborn() && !named))
        return chooseHeadBranch(repository, head);
    if (!name.isEmpty() && !named)
        return refusal(repository.directory(), Messages::tr("The branch '%1' is checked out.").arg(name),
            Messages::tr("Nothing was written. Choose another name, such as '%1', or export onto the current branch.")
                .arg(proposedBranch(repository, name, QDate::currentDate())));
    if (name.isEmpty())
        name = proposedBranch(repository, request.slug, QDate::currentDate());
    const QString trouble = branchTrouble(repository, name);
    if (!trouble.isEmpty())
        return refusal(repository.directory(), trouble,
            Messages::tr("Nothing was written. Choose another name, such as '%1'.")
                .arg(proposedBranch(repository, request.slug, QDate::currentDate())));
    return BranchChoice{branches + name, false};
}

QStringList basisNotes(Basis basis)
{
    switch (basis) {
    case Basis::NothingBefore:
    case Basis::GeneratedCommit: return {};
    case Basis::OtherReference:
        return {Messages::tr(
            "The earlier export was found on another branch: this branch's history was squashed or rebased.")};
    case Basis::Regenerated:
        return {Messages::tr("The earlier export is no longer in the history (squashed, rebased or shallow); it was "
                             "generated again to compare with.")};
    case Basis::EarlierCommit:
        return {Messages::tr("No export is left that fits '.stackwright/stack.yaml' as it is, so the nearest earlier "
                             "one was compared with: what "
                             "a lost export changed counts as changed by hand.")};
    case Basis::TwoWayOnly:
        return {Messages::tr("The earlier export is no longer in the history and could not be generated again, so only "
                             "a two-way comparison "
                             "was possible: it cannot tell hand edits from changes of the catalogue.")};
    }
    return {};
}

// The commit of an existing branch that already holds the tree; an error when the branch holds something else.
Result<std::optional<git_oid>> existingBranch(
    const Repository& repository, const QString& reference, const git_oid& tree)
{
    const std::optional<git_oid> tip = repository.reference(reference);
    if (!tip)
        return std::optional<git_oid>();
    const Result<CommitHandle> commit = repository.commit(*tip);
    if (!commit)
        return commit.error();
    if (same(*git_commit_tree_id(commit.value().get()), tree))
        return tip;
    const QString name = reference.mid(branches.size());
    return refusal(repository.directory(),
        Messages::tr("The branch '%1' is there already, with other content.").arg(name),
        Messages::tr("Nothing was written, and it is never moved. Choose another name, such as '%1'.")
            .arg(freeBranch(repository, name)));
}

std::optional<TreeStep::Side> sideOf(const TreeSpot& spot, const QString& path)
{
    if (!spot.isFile() || spot.path != path)
        return std::nullopt;
    return TreeStep::Side{spot.id, spot.executable};
}

TreeDraft headTree(const ExportPlan& plan, const Repository& repository)
{
    return plan.head.unborn() ? TreeDraft() : TreeDraft(&repository.objects(), plan.head.tree);
}

// `result` is what the folder will hold: its objects are not in the repository yet, so that it is asked and not the
// tree around it.
Outcome addSteps(ExportPlan& plan, const Repository& repository, TreeDraft& result, const QString& folder)
{
    TreeDraft before = headTree(plan, repository);
    for (const FileChange& change : plan.comparison.changes) {
        if (change.change != Change::Added && change.change != Change::Changed && change.change != Change::Removed)
            continue;
        const Result<TreeSpot> old = before.find(change.path);
        if (!old)
            return old.error();
        const QString below = folder.isEmpty() ? change.path : change.path.mid(folder.size() + 1);
        const Result<TreeSpot> wanted = result.find(below);
        if (!wanted)
            return wanted.error();
        plan.steps.push_back({change.path, sideOf(*old, change.path), sideOf(*wanted, below)});
    }
    return {};
}

// The tree of a generated commit that is gone: with it, the line goes on as if it had never been lost, and a rebase of
// what is exported now replays nothing that the branch holds already.
git_oid lostTree(const GeneratedBase& base, NewObjects& objects)
{
    TreeDraft tree;
    for (const auto& [path, file] : base.files) {
        const Outcome done =
            tree.put(path, objects.add(GIT_OBJECT_BLOB, file.bytes.value_or(QByteArray())), file.executable);
        Q_UNUSED(done) // an empty draft reads nothing, so it cannot fail
    }
    return tree.write(objects);
}

Outcome askForRecord(TreeDraft& tree, const Repository& repository, const MayReplace& mayReplace)
{
    const Result<TreeSpot> spot = tree.find(stackRecord);
    if (!spot)
        return spot.error();
    if (!mayReplace || !spot->isFile())
        return {};
    const Result<QByteArray> bytes = repository.objects().read(spot->id, GIT_OBJECT_BLOB, largestRecord);
    return bytes ? mayReplace(*bytes) : Outcome();
}

// What the stack's folder holds; nothing may stand in that folder's way.
Result<TreeDraft> stackTree(TreeDraft& root, const QString& folder, const QString& directory)
{
    if (folder.isEmpty())
        return root;
    const Result<TreeSpot> spot = root.find(folder);
    if (!spot)
        return spot.error();
    if (spot->kind != TreeSpot::Kind::Absent && spot->kind != TreeSpot::Kind::Folder)
        return fileProblem(directory,
            Messages::tr("'%1' is no folder in the repository, so nothing can be written into '%2'.")
                .arg(spot->path, folder),
            Messages::tr("Nothing was written. Name another folder."));
    const Result<QString> namesake = root.namesake(folder);
    if (!namesake)
        return namesake.error();
    if (!namesake->isEmpty())
        return fileProblem(directory,
            Messages::tr("'%1' differs from '%2' only in capital letters or in how accents are written; many systems "
                         "cannot hold both.")
                .arg(folder, *namesake),
            Messages::tr("Nothing was written. Name the folder as the repository does."));
    return root.below(folder);
}

// Says what was moved, and gives the paths that the repository has.
void tellPlaces(Comparison& comparison, const Moves& moves, const QString& folder)
{
    for (FileChange& change : comparison.changes) {
        const QString origin = moves.originOf(change.path);
        if (!origin.isEmpty()) {
            const QString moved = change.change == Change::Added
                ? Messages::tr("It follows its folder, which the team moved: it is generated as '%1'.")
                : Messages::tr("The team moved it here: it is generated as '%1'.");
            change.reason = change.reason.isEmpty() ? moved.arg(origin) : moved.arg(origin) + u' ' + change.reason;
        }
        change.path = pathIn(folder, change.path);
    }
    if (moves.first().isEmpty())
        return;
    const QString example =
        Messages::tr("'%1' is '%2' now").arg(moves.first(), pathIn(folder, moves.placeOf(moves.first())));
    comparison.notes.append(
        Messages::tr("Files that the team moved are followed: %1, and %2 more.").arg(example).arg(moves.count() - 1));
}

struct Laid {
    GeneratedBase base;
    Moves moves;
};

Result<Laid> findLast(const ExportPlan& plan, const Repository& repository, TreeDraft& tree, const FileSet& files,
    const ExportRequest& request)
{
    Laid laid;
    if (plan.head.unborn())
        return laid;
    Result<GeneratedBase> base = findBase(repository, *plan.head.commit, tree, request.regenerate);
    if (!base)
        return base.error();
    laid.base = std::move(base).value();
    Result<Moves> moves = Moves::find(tree, laid.base, files, repository.objects());
    if (!moves)
        return moves.error();
    laid.moves = std::move(moves).value();
    return laid;
}

// Lays the files over what the stack's folder holds in HEAD.
Outcome mergeIntoPlan(
    ExportPlan& plan, const Repository& repository, const FileSet& files, const ExportRequest& request)
{
    TreeDraft root = headTree(plan, repository);
    Result<TreeDraft> below = stackTree(root, request.folder, repository.directory());
    if (!below)
        return below.error();
    TreeDraft& tree = below.value();
    if (const Outcome free = askForRecord(tree, repository, request.mayReplace); !free)
        return free;
    const Result<Laid> last = findLast(plan, repository, tree, files, request);
    if (!last)
        return last.error();
    plan.line = last->base.line;
    if (last->base.basis == Basis::Regenerated)
        plan.lostTree = lostTree(last->base, plan.objects);
    plan.comparison.basis = last->base.basis;
    plan.comparison.notes = basisNotes(last->base.basis);
    plan.comparison.message = exportMessage(request, repository, last->base, tree);
    Conflicts conflicts(request, &repository.objects());
    const MergeInput input{
        last->moves.applied(files), last->moves.applied(last->base), request.folder, &repository.objects(), &conflicts};
    Result<ChangeList> changes = mergeInto(tree, input, plan.objects);
    if (!changes)
        return changes.error();
    plan.comparison.changes = std::move(changes).value();
    plan.comparison.conflicts = conflicts.list();
    tellPlaces(plan.comparison, last->moves, request.folder);
    if (const Outcome fits = checkAnswers(request, plan.comparison.changes, plan.comparison.conflicts); !fits)
        return fits;
    const Result<QStringList> neighbours = neighbourNotes(tree, input.files, request.folder);
    if (!neighbours)
        return neighbours.error();
    plan.comparison.notes += *neighbours;
    plan.resultTree = tree.write(plan.objects);
    if (!request.folder.isEmpty()) {
        if (const Outcome put = root.putFolder(request.folder, plan.resultTree); !put)
            return put;
        plan.resultTree = root.write(plan.objects);
    }
    return addSteps(plan, repository, tree, request.folder);
}

// Whether HEAD or the branch that is to be made holds the result already.
Outcome lookForResult(ExportPlan& plan, const Repository& repository, bool onHead)
{
    if (!plan.head.unborn() && same(plan.resultTree, plan.head.tree)) {
        plan.holdsAlready = plan.head.commit;
        if (!plan.head.detached())
            plan.comparison.branch = plan.head.branch();
    }
    if (onHead || plan.holdsAlready)
        return {};
    const Result<std::optional<git_oid>> existing = existingBranch(repository, plan.reference, plan.resultTree);
    if (!existing)
        return existing.error();
    plan.holdsAlready = existing.value();
    return {};
}

Outcome markWorkTree(ExportPlan& plan, const Repository& repository)
{
    if (repository.bare())
        return {};
    const Result<WorkFolder> folder = WorkFolder::open(repository.directory());
    if (!folder)
        return folder.error();
    markObstacles(plan.comparison.changes, folder.value());
    const ChangeList& changes = plan.comparison.changes;
    const bool room = plan.workTree && std::any_of(changes.cbegin(), changes.cend(), [&](const FileChange& change) {
        return makesRoom(changes, change);
    });
    if (room && !hasConflicts(changes))
        return refusal(repository.directory(),
            Messages::tr("A file takes the place of a folder here, or a folder that of a file, which is not done in "
                         "the working tree."),
            Messages::tr("Nothing was written. Export onto a new branch, and merge it."));
    return {};
}

} // namespace

Outcome checkFiles(const FileSet& files, const QString& directory)
{
    if (files.size() == 0)
        return fileProblem(
            directory, Messages::tr("There are no files to export."), Messages::tr("Pick at least one tool."));
    if (files.size() > mostFiles || files.totalBytes() > largestSet)
        return fileProblem(directory,
            Messages::tr("The stack is too large: %1 files of %2 MiB together; %3 files and 100 MiB are the limit.")
                .arg(files.size())
                .arg(files.totalBytes() / 1048576)
                .arg(mostFiles),
            Messages::tr("Pick fewer tools, or split the stack."));
    QStringList paths;
    for (const RenderedFile& file : files.files()) {
        if (const std::optional<QString> problem = pathProblem(file.path))
            return fileProblem(directory, *problem,
                Messages::tr("Nothing was written. The tool '%1' makes this file (%2).")
                    .arg(file.tool, file.templateFile));
        if (file.bytes.size() > largestFile)
            return fileProblem(directory, Messages::tr("'%1' has more than 10 MiB.").arg(file.path),
                Messages::tr("Nothing was written."));
        paths.append(file.path);
    }
    if (const std::optional<QString> clash = pathClash(paths))
        return fileProblem(directory, *clash, Messages::tr("Nothing was written. Change one of the two in its tool."));
    return {};
}

Result<ExportPlan> planExport(const Repository& repository, const FileSet& files, const ExportRequest& request)
{
    Result<Head> head = repository.head();
    if (!head)
        return head.error();
    ExportPlan plan;
    plan.head = std::move(head).value();
    if (const Outcome ready = preflight(repository); !ready)
        return ready.error();
    const Result<BranchChoice> branch = chooseBranch(repository, plan.head, request);
    if (!branch)
        return branch.error();
    if (const Outcome ready = preflightBranch(repository, branch->reference); !ready)
        return ready.error();
    plan.reference = branch->reference;
    plan.workTree = branch->onHead && !repository.bare();
    plan.comparison.branch = plan.reference.mid(branches.size());
    if (const Outcome merged = mergeIntoPlan(plan, repository, files, request); !merged)
        return merged.error();
    if (const Outcome marked = markWorkTree(plan, repository); !marked)
        return marked.error();
    plan.generatedTree = generatedTree(files, plan.objects);
    if (hasConflicts(plan.comparison.changes))
        return plan;
    if (const Outcome looked = lookForResult(plan, repository, branch->onHead); !looked)
        return looked.error();
    plan.comparison.nothingToCommit = plan.holdsAlready.has_value();
    return plan;
}

Error conflictError(const ChangeList& changes, const QString& directory, const QString& wayOut)
{
    QStringList lines;
    bool settleable = true;
    qsizetype count = 0;
    for (const FileChange& change : changes) {
        if (change.change != Change::Conflict)
            continue;
        settleable = settleable && change.settleable;
        if (++count <= 10)
            lines.append(QStringLiteral("%1: %2").arg(change.path, change.reason));
    }
    if (count > 10)
        lines.append(Messages::tr("… and %1 more.").arg(count - 10));
    const QString what = Messages::tr("%1 %2 in the way. %3")
                             .arg(count)
                             .arg(count == 1 ? Messages::tr("file is") : Messages::tr("files are"), lines.join(u' '));
    const QString next = settleable && !wayOut.isEmpty() ? Messages::tr("Nothing was written.") + u' ' + wayOut
        : settleable ? Messages::tr("Nothing was written. Choose for each whether yours or the generated file stays, "
                                    "or move yours away, then export.")
                     : Messages::tr("Nothing was written. Move or rename what is in the way, then export.");
    return fileProblem(directory, what, next);
}

} // namespace stackwright
