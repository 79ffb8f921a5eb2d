#include "git/neighbournotes.h"

#include "git/exportrequest.h"
#include "git/treedraft.h"
#include "support/messages.h"
#include "support/pathpattern.h"

#include <QSet>

#include <algorithm>

namespace stackwright {

namespace {

// Deeper lie examples, fixtures and what others wrote; and no export waits for a whole monorepo to be read.
constexpr int deepest = 4;
constexpr qsizetype mostEntries = 20'000;
constexpr qsizetype mostNamed = 3; // per path with wildcards

QString noteOf(const QString& path, const Neighbour& neighbour)
{
    if (neighbour.tool != neighbour.picked)
        return Messages::tr(
            "'%1' is there already: it belongs to %2, and %3 is picked for that work. See that only one of them runs.")
            .arg(path, neighbour.tool, neighbour.picked);
    if (isPattern(neighbour.path))
        return Messages::tr(
            "'%1' is there already, beside the files that are generated for %2. See that no work is done twice.")
            .arg(path, neighbour.tool);
    return Messages::tr("'%1' is there already: it does the work of files that are generated for %2, and only one of "
                        "them is read. Keep one.")
        .arg(path, neighbour.tool);
}

class NeighbourNotes {
public:
    NeighbourNotes(TreeDraft& tree, const FileSet& files, const QString& folder)
        : tree_(tree), files_(files), folder_(folder)
    {
    }

    Result<QStringList> all()
    {
        for (const Neighbour& neighbour : files_.neighbours()) {
            if (isPattern(neighbour.path))
                continue; // what a plain path names is told by it
            const Result<TreeSpot> spot = tree_.find(neighbour.path);
            if (!spot)
                return spot.error();
            if (spot->kind != TreeSpot::Kind::Absent && spot->path == neighbour.path)
                tell(neighbour.path, neighbour);
        }
        if (const Outcome searched = search(); !searched)
            return searched.error();
        return std::move(notes_);
    }

private:
    Outcome search()
    {
        const auto& neighbours = files_.neighbours();
        if (std::none_of(neighbours.begin(), neighbours.end(),
                [](const Neighbour& neighbour) { return isPattern(neighbour.path); }))
            return {};
        const Result<QStringList> paths = tree_.filesNearRoot(deepest, mostEntries);
        if (!paths)
            return paths.error();
        for (const Neighbour& neighbour : neighbours) {
            if (isPattern(neighbour.path))
                tellMatches(*paths, neighbour);
        }
        return {};
    }

    void tellMatches(const QStringList& paths, const Neighbour& neighbour)
    {
        const PathPattern pattern(neighbour.path);
        qsizetype found = 0;
        for (const QString& path : paths) {
            if (told_.contains(path) || files_.find(path) || !pattern.matches(path))
                continue;
            if (++found <= mostNamed)
                tell(path, neighbour);
        }
        if (found > mostNamed)
            notes_.append(Messages::tr("… and %1 more of the kind '%2'.").arg(found - mostNamed).arg(neighbour.path));
    }

    void tell(const QString& path, const Neighbour& neighbour)
    {
        told_.insert(path);
        notes_.append(noteOf(pathIn(folder_, path), neighbour));
    }

    TreeDraft& tree_;
    const FileSet& files_;
    const QString& folder_;
    QSet<QString> told_;
    QStringList notes_;
};

} // namespace

Result<QStringList> neighbourNotes(TreeDraft& tree, const FileSet& files, const QString& folder)
{
    return NeighbourNotes(tree, files, folder).all();
}

} // namespace stackwright
