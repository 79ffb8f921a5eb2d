#include "git/generatedline.h"

#include "git/commitobject.h"
#include "git/generatedcommits.h"
#include "git/history.h"
#include "git/sidebyside.h"

namespace stackwright {

namespace {

Result<std::optional<git_oid>> withRecord(
    const Repository& repository, const std::vector<git_oid>& tips, const git_oid& record)
{
    return downTheLines(repository, tips, [&](const git_commit* commit) -> Result<bool> {
        const Result<git_oid> found = recordOf(repository, commit);
        if (!found)
            return found.error();
        return same(*found, record);
    });
}

// A damaged commit elsewhere only ends the search: this branch does not need it.
std::optional<git_oid> generatedElsewhere(const Repository& repository, const git_oid& record)
{
    History history(repository);
    for (const git_oid& start : namedCommits(repository)) {
        if (!history.start(start))
            return std::nullopt;
    }
    while (true) {
        const Result<CommitHandle> commit = history.next();
        if (!commit || !commit.value())
            return std::nullopt;
        if (!isGenerated(commit.value().get()))
            continue;
        const Result<git_oid> found = recordOf(repository, commit.value().get());
        if (found && same(*found, record))
            return *git_commit_id(commit.value().get());
    }
}

Result<GeneratedBase> baseFromCommit(const Repository& repository, const git_oid& id, Basis basis)
{
    Result<std::map<QString, BaseFile>> files = generatedFiles(repository, id);
    if (!files)
        return files.error();
    GeneratedBase base;
    base.basis = basis;
    base.files = std::move(files).value();
    return base;
}

GeneratedBase baseFromFiles(const FileSet& files)
{
    GeneratedBase base;
    base.basis = Basis::Regenerated;
    for (const RenderedFile& file : files.files())
        base.files.emplace(file.path, BaseFile{idOf(GIT_OBJECT_BLOB, file.bytes), file.executable, file.bytes});
    return base;
}

// `id`, and those of `tips` that it does not build on.
Result<std::vector<git_oid>> lineWith(const Repository& repository, const git_oid& id, const std::vector<git_oid>& tips)
{
    std::vector<git_oid> line{id};
    for (const git_oid& tip : tips) {
        const Result<std::optional<git_oid>> below = downTheLines(repository, {id},
            [&tip](const git_commit* commit) -> Result<bool> { return same(*git_commit_id(commit), tip); });
        if (!below)
            return below.error();
        if (!below.value())
            line.push_back(tip);
    }
    return line;
}

Result<GeneratedBase> baseFromElsewhere(
    const Repository& repository, const git_oid& id, const std::vector<git_oid>& tips)
{
    Result<std::vector<git_oid>> line = lineWith(repository, id, tips);
    if (!line)
        return line.error();
    Result<GeneratedBase> base = baseFromCommit(repository, id, Basis::OtherReference);
    if (base)
        base.value().line = std::move(line).value();
    return base;
}

// From the record alone: no commit of this history has it.
Result<GeneratedBase> baseFromRecord(
    const Repository& repository, const git_oid& record, const std::vector<git_oid>& tips, const Regenerate& regenerate)
{
    if (const std::optional<git_oid> elsewhere = generatedElsewhere(repository, record))
        return baseFromElsewhere(repository, *elsewhere, tips);
    GeneratedBase base;
    base.basis = Basis::TwoWayOnly;
    if (!regenerate)
        return base;
    const Result<QByteArray> bytes = repository.objects().read(record, GIT_OBJECT_BLOB);
    if (!bytes)
        return bytes.error();
    if (const std::optional<FileSet> files = regenerate(*bytes))
        base = baseFromFiles(*files);
    base.line = tips;
    return base;
}

// How many files of the branch are exactly what this base generated.
Result<qsizetype> borneOut(const GeneratedBase& base, TreeDraft& tree)
{
    qsizetype count = 0;
    for (const auto& [path, file] : base.files) {
        const Result<TreeSpot> spot = tree.find(path);
        if (!spot)
            return spot.error();
        if (spot->isFile() && spot->path == path && same(spot->id, file.id))
            ++count;
    }
    return count;
}

// The record tells what the branch holds, unless it was written by hand: then the files bear the commit out that they
// came from.
Result<GeneratedBase> betterBorneOut(const GeneratedBase& told, const GeneratedBase& nearest, TreeDraft& tree)
{
    if (told.basis == Basis::TwoWayOnly)
        return nearest;
    const Result<qsizetype> toldCount = borneOut(told, tree);
    if (!toldCount)
        return toldCount.error();
    const Result<qsizetype> nearestCount = borneOut(nearest, tree);
    if (!nearestCount)
        return nearestCount.error();
    return *nearestCount > *toldCount ? nearest : told;
}

Result<GeneratedBase> chooseBase(const Repository& repository, const std::vector<git_oid>& tips, TreeDraft& tree,
    const git_oid& record, const Regenerate& regenerate)
{
    const Result<std::optional<git_oid>> exact = withRecord(repository, tips, record);
    if (!exact)
        return exact.error();
    Result<GeneratedBase> told = exact.value() ? baseFromCommit(repository, *exact.value(), Basis::GeneratedCommit)
                                               : baseFromRecord(repository, record, tips, regenerate);
    if (!told)
        return told;
    if (exact.value())
        told.value().line = tips;
    if (tips.empty() || (exact.value() && same(*exact.value(), tips.front())))
        return told;
    Result<GeneratedBase> nearest = baseFromCommit(repository, tips.front(), Basis::EarlierCommit);
    if (!nearest)
        return nearest;
    nearest.value().line = tips;
    return betterBorneOut(std::move(told).value(), std::move(nearest).value(), tree);
}

} // namespace

Result<GeneratedBase> findBase(
    const Repository& repository, const git_oid& head, TreeDraft& tree, const Regenerate& regenerate)
{
    const Result<TreeSpot> record = tree.find(stackRecord);
    if (!record)
        return record.error();
    if (!record->isFile())
        return GeneratedBase();
    const Result<std::vector<git_oid>> tips = lineTips(repository, head);
    if (!tips)
        return tips.error();
    Result<GeneratedBase> base = chooseBase(repository, tips.value(), tree, record->id, regenerate);
    if (!base || tips.value().size() < 2)
        return base;
    if (const Outcome added = addSideBySide(base.value(), repository, tips.value()); !added)
        return added.error();
    return base;
}

} // namespace stackwright
