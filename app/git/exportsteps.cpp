#include "git/exportsteps.h"

#include "git/branchmove.h"
#include "git/commitmaking.h"
#include "git/exportplan.h"
#include "git/indexlock.h"
#include "git/nextcommands.h"
#include "git/packstore.h"
#include "git/preflight.h"
#include "git/settlement.h"
#include "git/worktreecheck.h"
#include "support/messages.h"

namespace stackwright {

namespace {

constexpr qsizetype stepCount = 5;

QStringList changedPaths(const ChangeList& changes)
{
    QStringList paths;
    for (const FileChange& change : changes) {
        if (change.change == Change::Added || change.change == Change::Changed)
            paths.append(change.path);
    }
    return paths;
}

class RepositoryExport {
public:
    RepositoryExport(
        Repository repository, const FileSet& files, const ExportRequest& request, const ExportProgress& progress)
        : repository_(std::move(repository)), files_(files), request_(request), progress_(progress)
    {
    }

    Result<ExportReport> run()
    {
        Result<ExportLock> lock = ExportLock::take(repository_);
        if (!lock)
            return lock.error();
        const Result<QString> recovered = recoverRepository(repository_, lock.value());
        if (!recovered)
            return recovered.error();
        if (!recovered->isEmpty())
            report_.notes.append(*recovered);
        if (const Outcome planned = plan(); !planned)
            return planned.error();
        if (plan_.holdsAlready)
            return finished(*plan_.holdsAlready);
        return plan_.workTree ? ontoCurrentBranch(lock.value()) : ontoBranch(lock.value());
    }

private:
    bool goOn(const QString& step, qsizetype done) const { return !progress_ || progress_(step, done, stepCount); }

    Error stopped() const
    {
        return Error{Failure::Cancelled, Place{repository_.directory(), 0, 0}, QStringLiteral("Stopped."),
            Messages::tr("Nothing was written.")};
    }

    Outcome plan()
    {
        if (!goOn(QStringLiteral("Comparing"), 0))
            return stopped();
        Result<ExportPlan> planned = planExport(repository_, files_, request_);
        if (!planned)
            return planned.error();
        plan_ = std::move(planned).value();
        if (hasConflicts(plan_.comparison.changes))
            return conflictError(plan_.comparison.changes, repository_.directory(), request_.wayOut);
        return {};
    }

    // The branch is not checked out (or there is no working tree): objects, journal, branch.
    Result<ExportReport> ontoBranch(ExportLock& lock)
    {
        if (const Outcome moved = commit(lock); !moved)
            return moved.error();
        if (const Outcome dropped = lock.drop(); !dropped)
            return dropped.error();
        return finished(commits_.commit);
    }

    Result<ExportReport> ontoCurrentBranch(ExportLock& lock)
    {
        Result<IndexLock> index = IndexLock::take(repository_);
        if (!index)
            return index.error();
        // Held from the check to the last file: a folder that is swapped for a link meanwhile is not followed.
        Result<WorkFolder> folder = WorkFolder::open(repository_.directory());
        if (!folder)
            return folder.error();
        if (const Outcome clean = checkClean(folder.value()); !clean)
            return clean.error();
        if (const Outcome moved = commit(lock); !moved)
            return moved.error();
        const auto tell = [this](const QString& path, qsizetype place) {
            if (progress_)
                progress_(path, place, qsizetype(plan_.steps.size())); // too late to stop: the branch has moved
        };
        const Result<Settlement> settled = settle(repository_, folder.value(), index.value(), plan_.steps, tell);
        if (!settled)
            return unsettled(settled.error());
        if (!settled->leftAlone.isEmpty())
            report_.notes.append(Messages::tr("Changed while the export was at work, and left as they are: %1.")
                                     .arg(settled->leftAlone.join(QStringLiteral(", "))));
        if (const Outcome dropped = lock.drop(); !dropped)
            return dropped.error();
        report_.workTreeWritten = true;
        return finished(commits_.commit);
    }

    // Under the index lock, which keeps git's own commands from changing what was found.
    Outcome checkClean(const WorkFolder& folder) const
    {
        const Result<Head> head = repository_.head();
        if (!head)
            return head.error();
        const bool moved = head->reference != plan_.head.reference
            || head->commit.has_value() != plan_.head.commit.has_value()
            || (head->commit && !same(*head->commit, *plan_.head.commit));
        if (moved)
            return refusal(repository_.directory(),
                Messages::tr("Another commit was checked out while the export was at work."),
                Messages::tr("Nothing was written. Export again."));
        const Result<bool> clean = isIndexClean(repository_, *head);
        if (!clean)
            return clean.error();
        if (!*clean)
            return refusal(repository_.directory(),
                Messages::tr("The index holds changes that are staged and not committed."),
                Messages::tr("Nothing was written. Commit or stash them, or export onto a new branch."));
        if (const Outcome whole = checkSparse(); !whole)
            return whole;
        return checkWorkTree(repository_, folder, plan_.steps);
    }

    Outcome checkSparse() const
    {
        const Result<GitConfig> config = GitConfig::open(&repository_, repository_.directory());
        if (!config || !config->flag("core.sparseCheckout"))
            return {};
        return refusal(repository_.directory(),
            Messages::tr("This is a sparse checkout: a part of the files is left out of the working tree on purpose."),
            Messages::tr("Nothing was written. Export onto a new branch, which leaves the working tree alone."));
    }

    // Objects, journal, branch. What is durable afterwards is the new state.
    Outcome commit(ExportLock& lock)
    {
        if (!goOn(QStringLiteral("Making the commit"), 1))
            return stopped();
        ExportRequest request = request_;
        request.directory = repository_.directory();
        request.message = plan_.comparison.message;
        const CommitOrder order{plan_.generatedTree, plan_.resultTree, plan_.head.commit, plan_.line, plan_.lostTree};
        Result<CommitsMade> made = makeCommits(
            &repository_, request, order, plan_.objects, [this] { return goOn(QStringLiteral("Signing"), 1); });
        if (!made)
            return made.error();
        commits_ = std::move(made).value();
        if (!goOn(QStringLiteral("Writing objects"), 2))
            return stopped();
        if (const Outcome stored = storeObjects(repository_, plan_.objects); !stored)
            return stored;
        return move(
            lock, tidyMessage(request.message, QStringLiteral("Add the stack's configuration")).section(u'\n', 0, 0));
    }

    Outcome move(ExportLock& lock, const QString& subject)
    {
        const bool onHead = plan_.reference == plan_.head.reference;
        const Journal journal{repository_.directory(), plan_.reference, onHead ? plan_.head.commit : std::nullopt,
            commits_.commit, plan_.workTree};
        if (const Outcome written = lock.write(journal); !written)
            return written;
        if (!goOn(QStringLiteral("Moving the branch"), 3)) {
            const Outcome dropped = lock.drop();
            return dropped ? Outcome(stopped()) : dropped;
        }
        const Outcome moved = moveBranch(
            repository_, journal, commits_.signature.committer.identity, QStringLiteral("stackwright: ") + subject);
        if (moved)
            return {};
        const Outcome dropped = lock.drop();
        Q_UNUSED(dropped) // a journal that stays is found to be without effect by the next export
        return moved;
    }

    // The journal stays, so the next export finishes this one.
    Error unsettled(const Error& error) const
    {
        Error result = error;
        result.what = Messages::tr("The commit is on '%1', but not all of its files could be written: ")
                          .arg(plan_.comparison.branch)
            + error.what;
        result.next =
            Messages::tr("Free disk space or mend the permission, then export again: it finishes this one first.");
        return result;
    }

    ExportReport finished(const git_oid& commit)
    {
        report_.directory = repository_.directory();
        report_.folder = request_.folder;
        report_.branch = plan_.comparison.branch;
        report_.commit = hexadecimal(commit);
        report_.nothingToCommit = plan_.holdsAlready.has_value();
        report_.bare = repository_.bare();
        report_.changes = plan_.comparison.changes;
        report_.notes += plan_.comparison.notes;
        if (!report_.nothingToCommit) {
            report_.message = plan_.comparison.message;
            const QStringList paths = changedPaths(report_.changes);
            report_.filesWritten = paths.size();
            report_.notes += commits_.notes + notRunNotes(repository_, paths);
        }
        report_.nextCommands = nextCommands(report_, false);
        return report_;
    }

    Repository repository_;
    const FileSet& files_;
    const ExportRequest& request_;
    const ExportProgress& progress_;
    ExportPlan plan_;
    CommitsMade commits_;
    ExportReport report_;
};

} // namespace

Result<ExportReport> exportIntoRepository(
    const QString& directory, const FileSet& files, const ExportRequest& request, const ExportProgress& progress)
{
    Result<Repository> repository = Repository::open(directory);
    if (!repository)
        return repository.error();
    return RepositoryExport(std::move(repository).value(), files, request, progress).run();
}

} // namespace stackwright
