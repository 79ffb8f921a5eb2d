#include "git/linediff.h"

#include "git/gitlibrary.h"

namespace stackwright {

namespace {

DiffLine diffLine(const git_diff_line& line, int linesCut)
{
    DiffLine result;
    if (line.origin == GIT_DIFF_LINE_ADDITION)
        result.kind = DiffLine::Kind::Added;
    if (line.origin == GIT_DIFF_LINE_DELETION)
        result.kind = DiffLine::Kind::Removed;
    result.oldLine = line.old_lineno > 0 ? line.old_lineno + linesCut : 0;
    result.newLine = line.new_lineno > 0 ? line.new_lineno + linesCut : 0;
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

DiffHunk diffHunk(git_patch* patch, size_t number, int linesCut)
{
    DiffHunk result;
    const git_diff_hunk* hunk = nullptr;
    size_t lines = 0;
    if (git_patch_get_hunk(&hunk, &lines, patch, number) < 0)
        return result;
    result.oldStart = hunk->old_start + linesCut;
    result.oldLines = hunk->old_lines;
    result.newStart = hunk->new_start + linesCut;
    result.newLines = hunk->new_lines;
    for (size_t i = 0; i < lines; ++i) {
        const git_diff_line* line = nullptr;
        if (git_patch_get_line_in_hunk(&line, patch, number, i) < 0)
            continue;
        // "\ No newline at end of file" is said of the line before it.
        if (!isEndMarker(line->origin))
            result.lines.append(diffLine(*line, linesCut));
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

namespace {

// Both texts without the lines that they begin and end with together, less a margin: the library reads and hashes all that it is given.
struct Differing {
    QByteArray before;
    QByteArray after;
    int linesCut = 0; // in front
};

// Back (or forth) over `lines` line ends from `at`.
qsizetype backOver(const QByteArray& bytes, qsizetype at, int lines)
{
    for (int i = 0; i <= lines && at > 0; ++i)
        at = bytes.lastIndexOf('\n', at - 1);
    return at <= 0 ? 0 : at + 1;
}

qsizetype forthOver(const QByteArray& bytes, qsizetype at, int lines)
{
    for (int i = 0; i <= lines && at < bytes.size(); ++i) {
        const qsizetype end = bytes.indexOf('\n', at);
        at = end < 0 ? bytes.size() : end + 1;
    }
    return at;
}

Differing differing(const QByteArray& before, const QByteArray& after, int margin)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype same = std::mismatch(before.cbegin(), before.cbegin() + shorter, after.cbegin()).first - before.cbegin();
    const qsizetype begin = backOver(before, same, margin);
    const auto limit = before.crbegin() + (shorter - same);
    const qsizetype sameEnd = std::mismatch(before.crbegin(), limit, after.crbegin()).first - before.crbegin();
    const qsizetype end = forthOver(before, before.size() - sameEnd, margin);
    const qsizetype tail = before.size() - end;
    return {before.mid(begin, end - begin), after.mid(begin, after.size() - tail - begin), int(std::count(before.cbegin(), before.cbegin() + begin, '\n'))};
}

} // namespace

QList<DiffHunk> diffBytes(const QByteArray& before, const QByteArray& after, int contextLines)
{
    QList<DiffHunk> hunks;
    if (before == after || looksBinary(before) || looksBinary(after))
        return hunks;
    startLibrary();
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.context_lines = uint32_t(std::max(contextLines, 0));
    const Differing parts = differing(before, after, std::max(contextLines, 0) + 32);
    options.flags = GIT_DIFF_FORCE_TEXT;
    git_patch* raw = nullptr;
    if (git_patch_from_buffers(&raw, parts.before.constData(), size_t(parts.before.size()), "before", parts.after.constData(),
            size_t(parts.after.size()), "after", &options)
        < 0)
        return hunks;
    const PatchHandle patch(raw);
    const size_t count = git_patch_num_hunks(patch.get());
    for (size_t i = 0; i < count; ++i)
        hunks.append(diffHunk(patch.get(), i, parts.linesCut));
    return hunks;
}

} // namespace stackwright
