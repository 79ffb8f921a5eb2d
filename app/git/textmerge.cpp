#include "git/textmerge.h"

#include "git/handles.h"
#include "support/linediff.h"
#include "support/linemerge.h"

namespace stackwright {

namespace {

git_merge_file_input inputOf(const QByteArray& bytes)
{
    git_merge_file_input input;
    git_merge_file_input_init(&input, GIT_MERGE_FILE_INPUT_VERSION);
    input.ptr = bytes.constData();
    input.size = size_t(bytes.size());
    return input;
}

std::optional<QByteArray> asGitMerges(
    const QByteArray& before, const QByteArray& first, const QByteArray& second, Favour favour)
{
    git_merge_file_options options;
    git_merge_file_options_init(&options, GIT_MERGE_FILE_OPTIONS_VERSION);
    if (favour != Favour::Neither)
        options.favor = favour == Favour::First ? GIT_MERGE_FILE_FAVOR_OURS : GIT_MERGE_FILE_FAVOR_THEIRS;
    const git_merge_file_input inputs[3] = {inputOf(before), inputOf(first), inputOf(second)};
    git_merge_file_result merged = {};
    if (git_merge_file(&merged, &inputs[0], &inputs[1], &inputs[2], &options) < 0)
        return std::nullopt;
    std::optional<QByteArray> text;
    if (merged.automergeable)
        text = QByteArray(merged.ptr, qsizetype(merged.len));
    git_merge_file_result_free(&merged);
    return text;
}

} // namespace

std::optional<QByteArray> mergedText(
    const QByteArray& before, const QByteArray& first, const QByteArray& second, Favour favour)
{
    if (looksBinary(before) || looksBinary(first) || looksBinary(second))
        return std::nullopt;
    if (std::optional<QByteArray> text = asGitMerges(before, first, second, favour))
        return text;
    return mergeByLines(before, first, second);
}

qsizetype differingLines(const QByteArray& before, const QByteArray& after)
{
    qsizetype count = 0;
    for (const DiffHunk& hunk : diffBytes(before, after, 0))
        count += hunk.lines.size();
    return count;
}

} // namespace stackwright
