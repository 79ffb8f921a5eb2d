#include "git/merge.h"

#include "git/mergereasons.h"
#include "git/sidetexts.h"
#include "support/linediff.h"
#include "support/markedblock.h"
#include "support/messages.h"

#include <set>

namespace stackwright {

namespace {

QString asChosen()
{
    return Messages::tr("As chosen.");
}

bool sameContent(const Side& left, const Side& right)
{
    return left.present == right.present && (!left.present || same(left.id, right.id));
}

class Merge {
public:
    Merge(TreeDraft& tree, const MergeInput& input, NewObjects& objects) : tree_(tree), input_(input), objects_(objects)
    {
    }

    Result<ChangeList> run()
    {
        QSet<QString> generated;
        for (const RenderedFile& file : input_.files.files())
            generated.insert(file.path);
        // What goes makes room first: a renamed file must not clash with its old name.
        for (const QString& path : pathsBefore()) {
            if (!generated.contains(path)) {
                if (const Outcome done = mergeGone(path); !done)
                    return done.error();
            }
        }
        for (const RenderedFile& file : input_.files.files()) {
            if (const Outcome done = mergeFile(file); !done)
                return done.error();
        }
        std::sort(changes_.begin(), changes_.end(),
            [](const FileChange& left, const FileChange& right) { return left.path.toUtf8() < right.path.toUtf8(); });
        return changes_;
    }

private:
    void note(const QString& path, Change change, const QString& reason = {}, bool settleable = false)
    {
        changes_.append({path, change, reason, settleable});
    }

    std::set<QString> pathsBefore() const
    {
        std::set<QString> paths;
        for (const auto& [path, file] : input_.base.files)
            paths.insert(path);
        for (const auto& [path, files] : input_.base.others)
            paths.insert(path);
        return paths;
    }

    // No longer generated.
    Outcome mergeGone(const QString& path)
    {
        const Result<TreeSpot> spot = tree_.find(path);
        if (!spot)
            return spot.error();
        if (!spot->isFile() || spot->path != path)
            return {}; // gone already, or something else of the team's own
        const Side base = baseSide(path, *spot);
        if (!same(spot->id, base.id)) {
            const Result<bool> taken = takeBlock(path, base, *spot);
            if (!taken)
                return taken.error();
            if (*taken)
                return {};
            note(path, Change::Kept,
                Messages::tr("No longer generated, but changed by hand: it stays until you delete it."));
            return {};
        }
        note(path, Change::Removed, Messages::tr("No longer generated."));
        return tree_.remove(path);
    }

    // A block that nobody edited goes, and the team's lines around it stay.
    Result<bool> takeBlock(const QString& path, const Side& base, const TreeSpot& spot)
    {
        const Result<QByteArray> before = base.present ? texts_.bytes(base) : Result<QByteArray>(QByteArray());
        if (!before)
            return before.error();
        const std::optional<MarkedText> generated = splitAtBlock(*before);
        if (!generated)
            return false;
        const Result<QByteArray> own = texts_.bytes(Side{true, spot.id, spot.executable, std::nullopt});
        if (!own)
            return own.error();
        const std::optional<MarkedText> parts = splitAtBlock(*own);
        if (!parts || parts->block != generated->block)
            return false;
        note(path, Change::Changed,
            Messages::tr("Its marked block is no longer generated; the rest stays as the team has it."));
        const Outcome put =
            tree_.put(path, objects_.add(GIT_OBJECT_BLOB, parts->before + parts->after), spot.executable);
        return put ? Result<bool>(true) : Result<bool>(put.error());
    }

    Outcome mergeFile(const RenderedFile& file)
    {
        const Result<TreeSpot> spot = tree_.find(file.path);
        if (!spot)
            return spot.error();
        const Side theirs{true, objects_.add(GIT_OBJECT_BLOB, file.bytes), file.executable, file.bytes};
        const Side base = baseSide(file.path, *spot);
        const bool unchanged = base.present && sameContent(base, theirs);
        const QString obstacle = inTheWay(*spot, file.path, pathIn(input_.folder, spot->path));
        if (!obstacle.isEmpty() && unchanged) {
            note(file.path, Change::Kept, obstacle);
            return {};
        }
        if (!obstacle.isEmpty())
            return mergeObstacle(file, {base, Side(), theirs}, *spot, obstacle);
        const Side ours{spot->isFile(), spot->id, spot->executable, std::nullopt};
        if (ours.present) {
            if (const Outcome whole = input_.reader->check(ours.id, GIT_OBJECT_BLOB); !whole)
                return whole;
            return file.block == BlockPlace::None ? mergePresent(file, base, ours, theirs)
                                                  : mergeBlock(file, base, ours, theirs);
        }
        return mergeAbsent(file, base, theirs, unchanged);
    }

    // The team put something else there, and the catalogue has something new.
    Outcome mergeObstacle(
        const RenderedFile& file, const ThreeSides& sides, const TreeSpot& spot, const QString& obstacle)
    {
        const Result<std::optional<Answer>> answer = input_.conflicts->ask(file.path, sides);
        if (!answer)
            return answer.error();
        if (!answer.value()) {
            note(file.path, Change::Conflict, openReason(file.path, obstacle), true);
            return {};
        }
        if ((*answer)->choice == Choice::KeepMine) {
            note(file.path, Change::Kept, asChosen() + u' ' + obstacle);
            return {};
        }
        const Result<bool> free = makeRoom(file.path, spot);
        if (!free)
            return free.error();
        if (*free)
            return settle(file, **answer, sides, file.executable);
        note(file.path, Change::Conflict, obstacle + u' ' + Messages::tr("It can only be kept, or moved by hand."),
            true);
        return {};
    }

    // Plain files go where somebody chose so, and stay in the history; links and submodules do not.
    Result<bool> makeRoom(const QString& path, const TreeSpot& spot)
    {
        QStringList leaving{spot.path};
        if (spot.kind == TreeSpot::Kind::Folder) {
            const Result<QStringList> files = tree_.plainFilesBelow(spot.path);
            if (!files)
                return files.error();
            leaving = *files;
        } else if (!spot.isFile()) {
            return false;
        }
        for (const QString& file : leaving) {
            if (const Outcome removed = tree_.remove(file); !removed)
                return removed.error();
            note(file, Change::Removed,
                Messages::tr("Makes room for '%1', as chosen.").arg(pathIn(input_.folder, path)));
        }
        return !leaving.isEmpty();
    }

    // The generated version that the branch has exactly, else the one of the base.
    Side baseSide(const QString& path, const TreeSpot& spot) const
    {
        if (const auto others = input_.base.others.find(path); others != input_.base.others.end() && spot.isFile()) {
            for (const BaseFile& other : others->second) {
                if (same(other.id, spot.id))
                    return {true, other.id, other.executable, other.bytes};
            }
        }
        const auto found = input_.base.files.find(path);
        if (found == input_.base.files.end()) {
            const auto others = input_.base.others.find(path); // made by one of the exports side by side only
            if (!spot.isFile() || others == input_.base.others.end() || others->second.empty())
                return {};
            const BaseFile& other = others->second.front();
            return {true, other.id, other.executable, other.bytes};
        }
        return {true, found->second.id, found->second.executable, found->second.bytes};
    }

    Outcome mergeAbsent(const RenderedFile& file, const Side& base, const Side& theirs, bool unchanged)
    {
        const Result<QString> namesake = tree_.namesake(file.path);
        if (!namesake)
            return namesake.error();
        if (unchanged) {
            note(file.path, Change::Deleted, Messages::tr("Deleted by the team: it stays deleted."));
            return {};
        }
        if (!namesake->isEmpty())
            return mergeNamesake(file, {base, Side(), theirs}, *namesake);
        if (base.present)
            return mergeDeleted(file, base, theirs);
        note(file.path, Change::Added);
        return tree_.put(file.path, theirs.id, theirs.executable);
    }

    Outcome mergeNamesake(const RenderedFile& file, const ThreeSides& sides, const QString& namesake)
    {
        const QString reason = Messages::tr(
            "It differs from '%1' only in capital letters or in how accents are written; many systems cannot "
            "hold both.")
                                   .arg(pathIn(input_.folder, namesake));
        const Result<std::optional<Answer>> answer = input_.conflicts->ask(file.path, sides);
        if (!answer)
            return answer.error();
        const bool kept = answer.value() && (*answer)->choice == Choice::KeepMine;
        const QString told = answer.value() && !kept
            ? reason + u' ' + Messages::tr("It can only be kept, or moved by hand.")
            : openReason(file.path, reason);
        note(file.path, kept ? Change::Kept : Change::Conflict, kept ? asChosen() : told, true);
        return {};
    }

    // By the team, while the catalogue changed it.
    Outcome mergeDeleted(const RenderedFile& file, const Side& base, const Side& theirs)
    {
        const Side ours;
        const Result<std::optional<Answer>> answer = input_.conflicts->ask(file.path, {base, ours, theirs});
        if (!answer)
            return answer.error();
        if (!answer.value()) {
            note(file.path, Change::Conflict,
                openReason(file.path, Messages::tr("Deleted by the team, but changed in the catalogue.")), true);
            return {};
        }
        return settle(file, **answer, {base, ours, theirs}, theirs.executable);
    }

    QString openReason(const QString& path, const QString& reason) const
    {
        return input_.conflicts->isStale(path) ? Messages::tr("It has changed since it was settled: look at it again.")
                                               : reason;
    }

    // As somebody answered.
    Outcome settle(const RenderedFile& file, const Answer& answer, const ThreeSides& sides, bool executable)
    {
        const git_oid text = answer.choice == Choice::WriteText ? idOf(GIT_OBJECT_BLOB, answer.text) : sides.theirs.id;
        if (answer.choice == Choice::KeepMine || (sides.ours.present && same(text, sides.ours.id))) {
            note(file.path, sides.ours.present ? Change::Kept : Change::Deleted, asChosen());
            return {};
        }
        if (answer.choice == Choice::WriteText)
            objects_.add(text, GIT_OBJECT_BLOB, answer.text);
        note(file.path, sides.ours.present ? Change::Changed : Change::Added, asChosen());
        return tree_.put(file.path, text, executable);
    }

    Outcome mergePresent(const RenderedFile& file, const Side& base, const Side& ours, const Side& theirs)
    {
        // The mode merges by itself: the side that changed it wins, and without a base the generated one.
        const bool executable =
            base.present && base.executable == theirs.executable ? ours.executable : theirs.executable;
        if (sameContent(ours, theirs)) {
            if (executable == ours.executable) {
                note(file.path, Change::Same);
                return {};
            }
            note(file.path, Change::Changed,
                executable ? Messages::tr("Becomes executable.") : Messages::tr("Is no longer executable."));
            return tree_.put(file.path, ours.id, executable);
        }
        if (file.path.startsWith(recordFolder) && input_.base.basis != Basis::NothingBefore)
            return takeRecord(file.path, base, ours, theirs);
        if (base.present && sameContent(base, theirs)) {
            note(file.path, Change::Kept, Messages::tr("Changed by hand; the catalogue has nothing new for it."));
            return {};
        }
        if (base.present && sameContent(base, ours)) {
            note(file.path, Change::Changed);
            return tree_.put(file.path, theirs.id, executable);
        }
        return mergeBoth(file, base, ours, theirs, executable);
    }

    // Only the block of the file is ours: both designs are seen in the team's own lines, so that these never differ.
    Outcome mergeBlock(const RenderedFile& file, const Side& base, const Side& ours, const Side& theirs)
    {
        const Result<QByteArray> own = texts_.bytes(ours);
        if (!own)
            return own.error();
        const std::optional<MarkedText> generated = splitAtBlock(file.bytes);
        if (!generated || looksBinary(*own))
            return mergePresent(file, base, ours, theirs);
        const Side joined = sideOf(withBlock(*own, generated->block, file.block), file.executable);
        if (!base.present && !splitAtBlock(*own)) {
            note(file.path, Change::Changed,
                Messages::tr("Joined: a marked block is added, and the rest stays as the team has it."));
            return tree_.put(file.path, objects_.add(GIT_OBJECT_BLOB, *joined.bytes), ours.executable);
        }
        const Result<Side> before = base.present ? joinedBase(base, *own, file.block) : Result<Side>(base);
        if (!before)
            return before.error();
        objects_.add(GIT_OBJECT_BLOB, *joined.bytes);
        return mergePresent(file, *before, ours, joined);
    }

    // The block of the last export in the lines that the team has now. An export from before there were blocks is taken
    // whole.
    Result<Side> joinedBase(const Side& base, const QByteArray& own, BlockPlace place)
    {
        const Result<QByteArray> bytes = texts_.bytes(base);
        if (!bytes)
            return bytes.error();
        const std::optional<MarkedText> parts = splitAtBlock(*bytes);
        return parts ? sideOf(withBlock(own, parts->block, place), base.executable) : Side(base);
    }

    static Side sideOf(const QByteArray& bytes, bool executable)
    {
        return {true, idOf(GIT_OBJECT_BLOB, bytes), executable, bytes};
    }

    // Both sides changed it, or there is no base to tell who did.
    Outcome mergeBoth(const RenderedFile& file, const Side& base, const Side& ours, const Side& theirs, bool executable)
    {
        if (base.present && !isChosen(file.path)) {
            const Result<std::optional<QByteArray>> merged = texts_.merged(file.path, {base, ours, theirs});
            if (!merged)
                return merged.error();
            if (merged.value()) {
                note(file.path, Change::Changed, mergedByHand());
                return tree_.put(file.path, objects_.add(GIT_OBJECT_BLOB, *merged.value()), executable);
            }
        }
        return mergeConflict(file, base, ours, theirs, executable);
    }

    // It records what was generated, so only the generated one can be true.
    Outcome takeRecord(const QString& path, const Side& base, const Side& ours, const Side& theirs)
    {
        const bool byHand = base.present && !sameContent(base, ours);
        note(path, Change::Changed,
            byHand ? Messages::tr(
                "The record of the stack is always the generated one; edits made by hand stay in the history.")
                   : QString());
        return tree_.put(path, theirs.id, theirs.executable);
    }

    // Whoever names a file gets that side of it whole, where its lines could be merged too.
    bool isChosen(const QString& path) const { return input_.conflicts->isAnswered(path); }

    Outcome mergeConflict(
        const RenderedFile& file, const Side& base, const Side& ours, const Side& theirs, bool executable)
    {
        const ThreeSides sides{base, ours, theirs};
        const Result<std::optional<Answer>> answer = input_.conflicts->ask(file.path, sides);
        if (!answer)
            return answer.error();
        if (answer.value())
            return settle(file, **answer, sides, executable);
        const Result<std::optional<QByteArray>> marked = input_.conflicts->marked(sides);
        if (!marked)
            return marked.error();
        if (marked.value()) {
            note(file.path, Change::Changed,
                Messages::tr("Holds conflict markers: settle them on the branch before you merge it."));
            return tree_.put(file.path, objects_.add(GIT_OBJECT_BLOB, **marked), executable);
        }
        const Result<QString> reason = whyInConflict(sides);
        if (!reason)
            return reason.error();
        note(file.path, Change::Conflict, openReason(file.path, *reason), true);
        return {};
    }

    // What is known, and no more.
    Result<QString> whyInConflict(const ThreeSides& sides)
    {
        if (!sides.base.present)
            return whyUnknown(input_.base.basis);
        const Result<bool> text = texts_.areText(sides);
        if (!text)
            return text.error();
        return *text ? whyInSameLines(input_.base.basis) : whyNoText();
    }

    TreeDraft& tree_;
    const MergeInput& input_;
    NewObjects& objects_;
    SideTexts texts_{*input_.reader, input_.base};
    ChangeList changes_;
};

} // namespace

Result<ChangeList> mergeInto(TreeDraft& tree, const MergeInput& input, NewObjects& objects)
{
    return Merge(tree, input, objects).run();
}

} // namespace stackwright
