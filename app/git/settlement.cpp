#include "git/settlement.h"

#include "git/gitconfig.h"
#include "git/indexentry.h"
#include "git/newobjects.h"
#include "git/worktreecheck.h"
#include "support/messages.h"
#include "support/repositorypath.h"

namespace stackwright {

namespace {

using DiffHandle = std::unique_ptr<git_diff, Release<git_diff, git_diff_free>>;
using TreeHandle = std::unique_ptr<git_tree, Release<git_tree, git_tree_free>>;

constexpr qint64 largestFile = 64LL * 1024 * 1024;

enum class Standing { Before, After, Neither };

std::optional<TreeStep::Side> sideOf(const git_diff_file& file)
{
    if ((file.flags & GIT_DIFF_FLAG_EXISTS) == 0)
        return std::nullopt;
    return TreeStep::Side{file.id, file.mode == GIT_FILEMODE_BLOB_EXECUTABLE};
}

bool isPlain(uint16_t mode)
{
    return mode == 0 || mode == GIT_FILEMODE_BLOB || mode == GIT_FILEMODE_BLOB_EXECUTABLE;
}

Result<TreeHandle> treeOf(const Repository& repository, const std::optional<git_oid>& id)
{
    if (!id)
        return TreeHandle();
    const Result<CommitHandle> commit = repository.commit(*id);
    if (!commit)
        return commit.error();
    git_tree* tree = nullptr;
    if (git_commit_tree(&tree, commit.value().get()) < 0)
        return libraryRefusal(repository.directory(),
            Messages::tr("The tree of commit %1 cannot be read.").arg(hexadecimal(*id)),
            Messages::tr("'git fsck' tells what is broken."));
    return TreeHandle(tree);
}

class WorkTree {
public:
    WorkTree(const Repository& repository, const WorkFolder& folder) : folder_(folder)
    {
        const Result<GitConfig> config = GitConfig::open(&repository, repository.directory());
        // Where the file system keeps no modes, git says so here.
        modesCount_ = !config || !config->text("core.filemode") || config->flag("core.filemode");
    }

    Standing standing(const TreeStep& step) const
    {
        const FileLook look = folder_.look(step.path);
        if (look.kind == FileLook::Kind::Absent)
            return !step.after ? Standing::After : !step.before ? Standing::Before : Standing::Neither;
        if (look.kind != FileLook::Kind::File || look.inTheWay)
            return Standing::Neither;
        const Result<QByteArray> bytes = folder_.read(step.path, largestFile);
        if (!bytes)
            return Standing::Neither;
        if (isSide(step.after, *bytes, look.executable, true))
            return Standing::After;
        return isSide(step.before, *bytes, look.executable, false) ? Standing::Before : Standing::Neither;
    }

private:
    bool isSide(const std::optional<TreeStep::Side>& side, const QByteArray& bytes, bool executable, bool exactly) const
    {
        if (!side || (modesCount_ && side->executable != executable))
            return false;
        return exactly ? same(idOf(GIT_OBJECT_BLOB, bytes), side->id) : holdsBlob(bytes, side->id);
    }

    const WorkFolder& folder_;
    bool modesCount_ = true;
};

Outcome settleFile(const Repository& repository, WorkFolder& folder, const TreeStep& step)
{
    if (!step.after)
        return folder.remove(step.path);
    const Result<QByteArray> blob = repository.objects().read(step.after->id, GIT_OBJECT_BLOB);
    if (!blob)
        return blob.error();
    struct stat stamp = {};
    return folder.replace(step.path, *blob, step.after->executable, &stamp);
}

Outcome settleIndex(
    git_index* index, const WorkFolder& folder, const std::vector<TreeStep>& steps, const QStringList& leftAlone)
{
    for (const TreeStep& step : steps) {
        const QByteArray path = step.path.toUtf8();
        if (!step.after) {
            git_index_remove(index, path.constData(), 0); // an entry that is not there is fine
            continue;
        }
        struct stat stamp = {};
        if (leftAlone.contains(step.path) || !folder.stamp(step.path, &stamp))
            stamp = {};
        const git_index_entry entry = indexEntry(path, step.after->id, step.after->executable, stamp);
        if (git_index_add(index, &entry) < 0)
            return libraryRefusal(folder.folder(), Messages::tr("'%1' cannot be put into the index.").arg(step.path),
                Messages::tr("The branch and its files are in place; 'git status' shows what is left."));
    }
    return {};
}

} // namespace

Result<std::vector<TreeStep>> treeSteps(
    const Repository& repository, const std::optional<git_oid>& before, const git_oid& after)
{
    const Result<TreeHandle> left = treeOf(repository, before);
    if (!left)
        return left.error();
    const Result<TreeHandle> right = treeOf(repository, after);
    if (!right)
        return right.error();
    git_diff* diff = nullptr;
    git_diff_options options;
    if (git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION) < 0)
        return libraryRefusal(repository.directory(), Messages::tr("The commits cannot be compared."),
            Messages::tr("Install libgit2 anew: it does not know its own options."));
    if (git_diff_tree_to_tree(&diff, repository.handle(), left.value().get(), right.value().get(), &options) < 0)
        return libraryRefusal(repository.directory(), Messages::tr("The commits cannot be compared."),
            Messages::tr("'git fsck' tells what is broken."));
    const DiffHandle owner(diff);
    std::vector<TreeStep> steps;
    for (size_t i = 0; i < git_diff_num_deltas(diff); ++i) {
        const git_diff_delta* delta = git_diff_get_delta(diff, i);
        const QString path = QString::fromUtf8(delta->new_file.path);
        // An export changes plain files at safe paths only; whatever else a journal may name is not followed.
        if (isPlain(delta->old_file.mode) && isPlain(delta->new_file.mode) && !pathProblem(path))
            steps.push_back({path, sideOf(delta->old_file), sideOf(delta->new_file)});
    }
    return steps;
}

Outcome checkWorkTree(const Repository& repository, const WorkFolder& folder, const std::vector<TreeStep>& steps)
{
    const WorkTree tree(repository, folder);
    QStringList touched;
    for (const TreeStep& step : steps) {
        if (tree.standing(step) == Standing::Neither)
            touched.append(u'\'' + step.path + u'\'');
    }
    if (touched.isEmpty())
        return {};
    const qsizetype count = touched.size();
    if (count > 10)
        touched = touched.mid(0, 10) << Messages::tr("and %1 more").arg(count - 10);
    return refusal(repository.directory(),
        Messages::tr("The working tree has changes that are not committed: %1.")
            .arg(touched.join(QStringLiteral(", "))),
        Messages::tr("Nothing was written. Commit or stash them, or export onto a new branch, which leaves the working "
                     "tree alone."));
}

Result<Settlement> settle(const Repository& repository, WorkFolder& folder, IndexLock& index,
    const std::vector<TreeStep>& steps, const SettleProgress& progress)
{
    const WorkTree tree(repository, folder);
    Settlement settlement;
    qsizetype place = 0;
    for (const TreeStep& step : steps) {
        if (progress && step.after)
            progress(step.path, place);
        ++place;
        folder.sweep(step.path);
        const Standing standing = tree.standing(step);
        if (standing == Standing::Neither)
            settlement.leftAlone.append(step.path);
        if (standing != Standing::Before)
            continue;
        if (const Outcome settled = settleFile(repository, folder, step); !settled)
            return settled.error();
        ++settlement.written;
    }
    const Outcome indexed =
        index.update([&](git_index* raw) { return settleIndex(raw, folder, steps, settlement.leftAlone); });
    if (!indexed)
        return indexed.error();
    return settlement;
}

} // namespace stackwright
