#include "git/moves.h"

#include <git2/sys/hashsig.h>

#include <QSet>

#include <algorithm>
#include <set>

namespace stackwright {

namespace {

// Files that are compared line by line; beyond, only equal ones are found.
constexpr std::size_t mostCompared = 400;
constexpr qint64 largestCompared = qint64(256) * 1024;
constexpr int leastAlike = 50;    // of 100, as git's own rename detection has it
constexpr qsizetype telling = 32; // bytes; a shorter file is like many others

using SignaturePointer = std::unique_ptr<git_hashsig, Release<git_hashsig, git_hashsig_free>>;

SignaturePointer signatureOf(const QByteArray& bytes)
{
    git_hashsig* signature = nullptr;
    const auto options = git_hashsig_option_t(GIT_HASHSIG_NORMAL | GIT_HASHSIG_ALLOW_SMALL_FILES);
    return git_hashsig_create(&signature, bytes.constData(), size_t(bytes.size()), options) < 0
        ? SignaturePointer()
        : SignaturePointer(signature);
}

QString nameOf(const QString& path)
{
    return path.section(u'/', -1);
}

struct Candidate {
    QString path;
    git_oid id = {};
    SignaturePointer signature;
};

struct Likeness {
    int score = 0;
    bool sameName = false;
    QString path;
    std::size_t candidate = 0;

    bool operator<(const Likeness& other) const
    {
        return score != other.score ? score > other.score : sameName != other.sameName ? sameName : path < other.path;
    }
};

class MoveSearch {
public:
    MoveSearch(TreeDraft& tree, const GeneratedBase& base, const FileSet& files, ObjectReader& reader)
        : tree_(tree), files_(files), reader_(reader), known_(base.files)
    {
        if (base.basis == Basis::TwoWayOnly) {
            for (const RenderedFile& file : files.files())
                known_.emplace(file.path, BaseFile{idOf(GIT_OBJECT_BLOB, file.bytes), file.executable, file.bytes});
        }
    }

    Result<QMap<QString, QString>> run()
    {
        if (const Outcome missing = findMissing(); !missing)
            return missing.error();
        if (missing_.isEmpty())
            return places_;
        if (const Outcome found = findCandidates(); !found)
            return found.error();
        if (candidates_.empty())
            return places_;
        if (const Outcome compared = compare(); !compared)
            return compared.error();
        choose();
        followFolders();
        return places_;
    }

private:
    Outcome findMissing()
    {
        for (const auto& [path, file] : known_) {
            if (path.startsWith(recordFolder))
                continue;
            const Result<TreeSpot> spot = tree_.find(path);
            if (!spot)
                return spot.error();
            if (!spot->isFile() || spot->path != path)
                missing_.append(path);
        }
        return {};
    }

    // Files that no export made.
    Outcome findCandidates()
    {
        const Result<std::map<QString, TreeSpot>> entries = tree_.entries();
        if (!entries)
            return entries.error();
        for (const auto& [path, spot] : *entries) {
            if (spot.isFile() && !known_.contains(path) && !files_.find(path))
                candidates_.push_back({path, spot.id, nullptr});
        }
        QSet<QString> names;
        for (const QString& path : std::as_const(missing_))
            names.insert(nameOf(path));
        std::stable_partition(candidates_.begin(), candidates_.end(),
            [&](const Candidate& one) { return names.contains(nameOf(one.path)); });
        return {};
    }

    Result<QByteArray> bytesOf(const BaseFile& file)
    {
        return file.bytes ? Result<QByteArray>(*file.bytes) : reader_.read(file.id, GIT_OBJECT_BLOB);
    }

    Outcome compare()
    {
        bool signaturesMade = false;
        for (const QString& path : std::as_const(missing_)) {
            const BaseFile& file = known_.at(path);
            const Result<QByteArray> bytes = bytesOf(file);
            if (!bytes)
                return bytes.error();
            if (compareIds(path, file, bytes->size()) || bytes->size() > largestCompared || bytes->size() < telling)
                continue;
            if (!std::exchange(signaturesMade, true))
                makeSignatures();
            if (const SignaturePointer signature = signatureOf(*bytes))
                compareLines(path, *signature);
        }
        return {};
    }

    // Whether an equal file stands somewhere.
    bool compareIds(const QString& path, const BaseFile& file, qsizetype size)
    {
        bool found = false;
        for (std::size_t i = 0; i < candidates_.size(); ++i) {
            const bool sameName = nameOf(candidates_[i].path) == nameOf(path);
            if (!same(candidates_[i].id, file.id) || (size < telling && !sameName))
                continue;
            likenesses_.push_back({101, sameName, path, i});
            found = true;
        }
        return found;
    }

    // A file that cannot be read is like no other; whoever needs it says what is wrong with it.
    void makeSignatures()
    {
        for (std::size_t i = 0; i < std::min(candidates_.size(), mostCompared); ++i) {
            if (const Result<QByteArray> bytes = reader_.read(candidates_[i].id, GIT_OBJECT_BLOB, largestCompared);
                bytes && bytes->size() >= telling)
                candidates_[i].signature = signatureOf(*bytes);
        }
    }

    void compareLines(const QString& path, const git_hashsig& signature)
    {
        for (std::size_t i = 0; i < candidates_.size(); ++i) {
            const int score =
                candidates_[i].signature ? git_hashsig_compare(&signature, candidates_[i].signature.get()) : 0;
            if (score >= leastAlike)
                likenesses_.push_back({score, nameOf(candidates_[i].path) == nameOf(path), path, i});
        }
    }

    // The most alike first; each file is moved once, to a place of its own.
    void choose()
    {
        std::stable_sort(likenesses_.begin(), likenesses_.end());
        std::set<std::size_t> taken;
        for (const Likeness& likeness : likenesses_) {
            if (places_.contains(likeness.path) || !taken.insert(likeness.candidate).second)
                continue;
            places_.insert(likeness.path, candidates_[likeness.candidate].path);
        }
    }

    void followFolders()
    {
        QMap<QString, QString> followers;
        for (const RenderedFile& file : files_.files()) {
            if (known_.contains(file.path) || file.path.startsWith(recordFolder))
                continue;
            if (const QString place = placeInMovedFolder(file.path); !place.isEmpty() && !files_.find(place))
                followers.insert(file.path, place);
        }
        places_.insert(followers);
    }

    // The deepest folder on the way to a new file that was moved decides; one of which something stayed was not moved.
    QString placeInMovedFolder(const QString& path) const
    {
        for (qsizetype end = path.lastIndexOf(u'/');; end = path.lastIndexOf(u'/', end - 1)) {
            const QString folder = end < 0 ? QString() : path.left(end + 1);
            if (folder.isEmpty() && path.startsWith(u'.'))
                return {};
            const std::optional<QString> now = placeOfFolder(folder);
            if (now)
                return *now == folder ? QString() : *now + path.mid(folder.size());
            if (end <= 0)
                return {};
        }
    }

    // The folder itself when something in it stayed; nothing when it says nothing.
    std::optional<QString> placeOfFolder(const QString& folder) const
    {
        QMap<QString, int> votes;
        for (auto at = known_.lower_bound(folder); at != known_.end() && at->first.startsWith(folder); ++at) {
            const QString& path = at->first;
            if (folder.isEmpty() && path.startsWith(u'.'))
                continue; // a shell's * leaves them where they are
            const QString place = places_.value(path);
            const QString rest = path.mid(folder.size());
            if (place.isEmpty() && !missing_.contains(path))
                return folder;
            if (place.endsWith(rest)
                && (place.size() == rest.size() || place.at(place.size() - rest.size() - 1) == u'/'))
                ++votes[place.chopped(rest.size())];
        }
        const auto most = std::max_element(votes.cbegin(), votes.cend());
        return most == votes.cend() ? std::nullopt : std::optional(most.key());
    }

    TreeDraft& tree_;
    const FileSet& files_;
    ObjectReader& reader_;
    std::map<QString, BaseFile> known_;
    QStringList missing_;
    std::vector<Candidate> candidates_;
    std::vector<Likeness> likenesses_;
    QMap<QString, QString> places_;
};

} // namespace

Result<Moves> Moves::find(TreeDraft& tree, const GeneratedBase& base, const FileSet& files, ObjectReader& reader)
{
    Result<QMap<QString, QString>> places = MoveSearch(tree, base, files, reader).run();
    if (!places)
        return places.error();
    Moves moves;
    moves.places_ = std::move(places).value();
    return moves;
}

FileSet Moves::applied(const FileSet& files) const
{
    std::vector<RenderedFile> placed = files.files();
    for (RenderedFile& file : placed)
        file.path = placeOf(file.path);
    return FileSet(std::move(placed), files.neighbours());
}

GeneratedBase Moves::applied(GeneratedBase base) const
{
    for (auto move = places_.cbegin(); move != places_.cend(); ++move) {
        if (auto file = base.files.extract(move.key())) {
            file.key() = move.value();
            base.files.insert(std::move(file));
        }
        if (auto others = base.others.extract(move.key())) {
            others.key() = move.value();
            base.others.insert(std::move(others));
        }
    }
    return base;
}

} // namespace stackwright
