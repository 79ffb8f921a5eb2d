#include "git/exportsteps.h"

#include "git/branchmove.h"
#include "git/indexlock.h"
#include "git/packstore.h"
#include "git/settlement.h"
#include "support/messages.h"

namespace stackwright {

namespace {

QString branchOf(const Journal& journal)
{
    return journal.reference.section(u'/', 2);
}

// Index and files follow the branch, unless somebody went on working from another commit.
Result<QString> finish(const Repository& repository, const Journal& journal)
{
    const Result<Head> head = repository.head();
    if (!head)
        return head.error();
    if (!head->commit || head->reference != journal.reference || !same(*head->commit, journal.after))
        return Messages::tr("A stopped export had moved the branch '%1'; another commit is checked out by now, so its "
                            "files were left as they are.")
            .arg(branchOf(journal));
    Result<IndexLock> index = IndexLock::take(repository);
    if (!index)
        return index.error();
    const Result<std::vector<TreeStep>> steps = treeSteps(repository, journal.before, journal.after);
    if (!steps)
        return steps.error();
    Result<WorkFolder> folder = WorkFolder::open(repository.directory());
    if (!folder)
        return folder.error();
    const Result<Settlement> settled = settle(repository, folder.value(), index.value(), *steps);
    if (!settled)
        return settled.error();
    QString done = Messages::tr("A stopped export onto '%1' was finished.").arg(branchOf(journal));
    if (!settled->leftAlone.isEmpty())
        done += Messages::tr(" Changed meanwhile and left as they are: %1.")
                    .arg(settled->leftAlone.join(QStringLiteral(", ")));
    return done;
}

Result<QString> recoverJournal(const Repository& repository, const Journal& journal)
{
    sweepBranchLock(repository, journal);
    const std::optional<git_oid> now = repository.reference(journal.reference);
    if (!now || !same(*now, journal.after))
        return Messages::tr("A stopped export had not moved the branch '%1' yet; nothing is left of it.")
            .arg(branchOf(journal));
    if (!journal.workTree)
        return Messages::tr("A stopped export had completed the branch '%1'.").arg(branchOf(journal));
    if (journal.directory == repository.directory())
        return finish(repository, journal);
    const Result<Repository> other = Repository::open(journal.directory);
    if (!other || other->commonFolder() != repository.commonFolder())
        return Messages::tr("A stopped export had moved the branch '%1' of the working tree '%2', which is gone.")
            .arg(branchOf(journal), journal.directory);
    IndexLock::sweep(*other);
    return finish(*other, journal);
}

} // namespace

Result<QString> recoverRepository(const Repository& repository, ExportLock& lock)
{
    IndexLock::sweep(repository);
    sweepPacks(repository);
    const std::optional<Journal> journal = lock.journal();
    QString done;
    if (journal) {
        const Result<QString> recovered = recoverJournal(repository, *journal);
        if (!recovered)
            return recovered.error();
        done = *recovered;
    }
    if (const Outcome dropped = lock.drop(); !dropped)
        return dropped.error();
    return done;
}

} // namespace stackwright
