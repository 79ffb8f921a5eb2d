#include "git/sidebyside.h"

#include "git/generatedcommits.h"
#include "git/textmerge.h"

#include <set>

namespace stackwright {

namespace {

using Files = std::map<QString, BaseFile>;

class SideBySide {
public:
    SideBySide(GeneratedBase& base, const Repository& repository) : base_(base), repository_(repository) {}

    Outcome add(const std::vector<git_oid>& tips)
    {
        std::vector<Files> sides;
        for (const git_oid& tip : tips) {
            Result<Files> files = generatedFiles(repository_, tip);
            if (!files)
                return files.error();
            for (const auto& [path, file] : files.value())
                base_.others[path].push_back(file);
            sides.push_back(std::move(files).value());
        }
        for (std::size_t i = 1; i < tips.size(); ++i) {
            if (const Outcome merged = addMerged(tips[0], sides[0], tips[i], sides[i]); !merged)
                return merged;
        }
        return {};
    }

private:
    // The nearest generated commit that both build on.
    Result<std::optional<git_oid>> fork(const git_oid& left, const git_oid& right) const
    {
        std::set<git_oid, LessId> below;
        const Result<std::optional<git_oid>> walked =
            downTheLines(repository_, {left}, [&below](const git_commit* commit) -> Result<bool> {
                below.insert(*git_commit_id(commit));
                return false;
            });
        if (!walked)
            return walked;
        return downTheLines(repository_, {right},
            [&below](const git_commit* commit) -> Result<bool> { return below.contains(*git_commit_id(commit)); });
    }

    Outcome addMerged(const git_oid& leftTip, const Files& left, const git_oid& rightTip, const Files& right)
    {
        const Result<std::optional<git_oid>> forked = fork(leftTip, rightTip);
        if (!forked)
            return forked.error();
        if (!forked.value())
            return {};
        const Result<Files> before = generatedFiles(repository_, *forked.value());
        if (!before)
            return before.error();
        for (const auto& [path, file] : *before) {
            const auto ours = left.find(path);
            const auto theirs = right.find(path);
            if (ours == left.end() || theirs == right.end() || same(ours->second.id, theirs->second.id))
                continue;
            if (const Outcome added = addTexts(path, file, ours->second, theirs->second); !added)
                return added;
        }
        return {};
    }

    Outcome addTexts(const QString& path, const BaseFile& before, const BaseFile& left, const BaseFile& right)
    {
        if (same(before.id, left.id) || same(before.id, right.id))
            return {}; // merged, it is the other one
        QByteArray bytes[3];
        const BaseFile* files[3] = {&before, &left, &right};
        for (int i = 0; i < 3; ++i) {
            const Result<QByteArray> read = repository_.objects().read(files[i]->id, GIT_OBJECT_BLOB);
            if (!read)
                return read.error();
            bytes[i] = *read;
        }
        for (const Favour favour : {Favour::Neither, Favour::First, Favour::Second}) {
            if (const std::optional<QByteArray> text = mergedText(bytes[0], bytes[1], bytes[2], favour))
                base_.others[path].push_back({idOf(GIT_OBJECT_BLOB, *text), left.executable, text});
        }
        return {};
    }

    GeneratedBase& base_;
    const Repository& repository_;
};

} // namespace

Outcome addSideBySide(GeneratedBase& base, const Repository& repository, const std::vector<git_oid>& tips)
{
    return SideBySide(base, repository).add(tips);
}

} // namespace stackwright
