#include "git/linediff.h"

#include "git/gitlibrary.h"

namespace stackwright {

namespace {

DiffLine diffLine(const git_diff_line& line)
{
    DiffLine result;
    if (line.origin == GIT_DIFF_LINE_ADDITION)
        result.kind = DiffLine::Kind::Added;
    if (line.origin == GIT_DIFF_LINE_DELETION)
        result.kind = DiffLine::Kind::Removed;
    result.oldLine = std::max(line.old_lineno, 0);
    result.newLine = std::max(line.new_lineno, 0);
    result.text = QByteArray(line.content, qsizetype(line.content_len));
    if (result.text.endsWith('\n'))
        result.text.chop(1);
    return result;
}

bool isEndMarker(char origin)
{
    return origin == GIT_DIFF_LINE_CONTEXT_EOFNL || origin == GIT_DIFF_LINE_ADD_EOFNL
        || origin == GIT_DIFF_LINE_DEL_EOFNL;
}

DiffHunk diffHunk(git_patch* patch, size_t number)
{
    DiffHunk result;
    const git_diff_hunk* hunk = nullptr;
    size_t lines = 0;
    if (git_patch_get_hunk(&hunk, &lines, patch, number) < 0)
        return result;
    result.oldStart = hunk->old_start;
    result.oldLines = hunk->old_lines;
    result.newStart = hunk->new_start;
    result.newLines = hunk->new_lines;
    for (size_t i = 0; i < lines; ++i) {
        const git_diff_line* line = nullptr;
        if (git_patch_get_line_in_hunk(&line, patch, number, i) < 0)
            continue;
        // "\ No newline at end of file" is said of the line before it.
        if (!isEndMarker(line->origin))
            result.lines.append(diffLine(*line));
        else if (!result.lines.isEmpty())
            result.lines.last().endsFile = true;
    }
    return result;
}

} // namespace

bool looksBinary(const QByteArray& bytes)
{
    return bytes.left(8000).contains('\0');
}

QList<DiffHunk> diffBytes(const QByteArray& before, const QByteArray& after, int contextLines)
{
    QList<DiffHunk> hunks;
    if (before == after || looksBinary(before) || looksBinary(after))
        return hunks;
    startLibrary();
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.context_lines = uint32_t(std::max(contextLines, 0));
    options.flags = GIT_DIFF_FORCE_TEXT;
    git_patch* raw = nullptr;
    if (git_patch_from_buffers(&raw, before.constData(), size_t(before.size()), "before", after.constData(),
            size_t(after.size()), "after", &options)
        < 0)
        return hunks;
    const PatchHandle patch(raw);
    const size_t count = git_patch_num_hunks(patch.get());
    for (size_t i = 0; i < count; ++i)
        hunks.append(diffHunk(patch.get(), i));
    return hunks;
}

} // namespace stackwright
