#include "support/linediff.h"

#include <dtl/dtl.hpp>

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace stackwright {

namespace {

// A text by its lines; equal lines of both texts have one number.
struct Lines {
    std::vector<std::string_view> texts; // with their line feeds
    std::vector<int> numbers;
};

using Numbers = std::unordered_map<std::string_view, int>;

Lines linesOf(const QByteArray& bytes, Numbers& numbers)
{
    Lines lines;
    const std::string_view all(bytes.constData(), std::size_t(bytes.size()));
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t feed = all.find('\n', at);
        const std::size_t end = feed == std::string_view::npos ? all.size() : feed + 1;
        const std::string_view text = all.substr(at, end - at);
        lines.numbers.push_back(numbers.try_emplace(text, int(numbers.size())).first->second);
        lines.texts.push_back(text);
        at = end;
    }
    return lines;
}

using Marks = std::vector<bool>; // by line: whether it has a partner on the other side

struct Partners {
    Marks before;
    Marks after;
};

// The places, between `begin` and `end`, of the lines that the other side has too. Only these can find a partner, and
// leaving the others out keeps texts that share nothing from costing the square of their lengths.
std::vector<std::size_t> shared(const Lines& lines, std::size_t begin, std::size_t end, const Marks& inOther)
{
    std::vector<std::size_t> places;
    for (std::size_t i = begin; i < end; ++i) {
        if (inOther[std::size_t(lines.numbers[i])])
            places.push_back(i);
    }
    return places;
}

Marks numbersIn(const Lines& lines, std::size_t begin, std::size_t end, std::size_t count)
{
    Marks marks(count, false);
    for (std::size_t i = begin; i < end; ++i)
        marks[std::size_t(lines.numbers[i])] = true;
    return marks;
}

std::vector<int> numbersAt(const Lines& lines, const std::vector<std::size_t>& places)
{
    std::vector<int> numbers;
    numbers.reserve(places.size());
    for (const std::size_t place : places)
        numbers.push_back(lines.numbers[place]);
    return numbers;
}

Partners partnersOf(const Lines& before, const Lines& after, std::size_t count)
{
    Partners partners{Marks(before.numbers.size(), true), Marks(after.numbers.size(), true)};
    const std::size_t shorter = std::min(before.numbers.size(), after.numbers.size());
    const auto limit = before.numbers.begin() + std::ptrdiff_t(shorter);
    const std::size_t head =
        std::size_t(std::mismatch(before.numbers.begin(), limit, after.numbers.begin()).first - before.numbers.begin());
    const auto tailLimit = before.numbers.rbegin() + std::ptrdiff_t(shorter - head);
    const std::size_t tail = std::size_t(
        std::mismatch(before.numbers.rbegin(), tailLimit, after.numbers.rbegin()).first - before.numbers.rbegin());
    const std::size_t beforeEnd = before.numbers.size() - tail;
    const std::size_t afterEnd = after.numbers.size() - tail;
    std::fill(
        partners.before.begin() + std::ptrdiff_t(head), partners.before.begin() + std::ptrdiff_t(beforeEnd), false);
    std::fill(partners.after.begin() + std::ptrdiff_t(head), partners.after.begin() + std::ptrdiff_t(afterEnd), false);

    const std::vector<std::size_t> old = shared(before, head, beforeEnd, numbersIn(after, head, afterEnd, count));
    const std::vector<std::size_t> now = shared(after, head, afterEnd, numbersIn(before, head, beforeEnd, count));
    dtl::Diff<int> diff(numbersAt(before, old), numbersAt(after, now));
    diff.compose();
    for (const auto& [number, step] : diff.getSes().getSequence()) {
        if (step.type != dtl::SES_COMMON)
            continue;
        partners.before[old[std::size_t(step.beforeIdx - 1)]] = true;
        partners.after[now[std::size_t(step.afterIdx - 1)]] = true;
    }
    return partners;
}

// By count of partners in front: whether a run of lines without one stands there.
Marks runs(const Marks& partnered)
{
    Marks places(std::size_t(std::count(partnered.begin(), partnered.end(), true)) + 1, false);
    std::size_t place = 0;
    for (const bool has : partnered) {
        if (has)
            ++place;
        else
            places[place] = true;
    }
    return places;
}

// A run of changed lines is often as true some lines further down. The lowest place is the one that git shows; a run
// that meets one of the other side replaces it, and stays there.
void slideDown(Marks& partnered, const std::vector<int>& numbers, const Marks& others)
{
    std::size_t place = 0;
    for (std::size_t begin = 0; begin < partnered.size();) {
        if (partnered[begin]) {
            ++begin;
            ++place;
            continue;
        }
        std::size_t end = begin;
        while (end < partnered.size() && (!partnered[end] || (!others[place] && numbers[begin] == numbers[end]))) {
            if (partnered[end]) {
                partnered[begin++] = true;
                partnered[end] = false;
                ++place;
            }
            ++end;
        }
        begin = end;
    }
}

// A line of both texts together; the places count from 0.
struct Row {
    DiffLine::Kind kind;
    std::size_t old;
    std::size_t now;
};

std::vector<Row> rowsOf(const Partners& partners)
{
    std::vector<Row> rows;
    rows.reserve(std::max(partners.before.size(), partners.after.size()));
    std::size_t old = 0;
    std::size_t now = 0;
    while (old < partners.before.size() || now < partners.after.size()) {
        if (old < partners.before.size() && !partners.before[old])
            rows.push_back({DiffLine::Kind::Removed, old++, now});
        else if (now < partners.after.size() && !partners.after[now])
            rows.push_back({DiffLine::Kind::Added, old, now++});
        else
            rows.push_back({DiffLine::Kind::Context, old++, now++});
    }
    return rows;
}

DiffLine lineOf(const Row& row, const Lines& before, const Lines& after)
{
    const bool added = row.kind == DiffLine::Kind::Added;
    const std::string_view text = added ? after.texts[row.now] : before.texts[row.old];
    const bool endsFile = !text.ends_with('\n');
    return {row.kind, added ? 0 : int(row.old) + 1, row.kind == DiffLine::Kind::Removed ? 0 : int(row.now) + 1,
        QByteArray(text.data(), qsizetype(text.size()) - (endsFile ? 0 : 1)), endsFile};
}

DiffHunk hunkOf(std::vector<Row>::const_iterator begin, std::vector<Row>::const_iterator end, const Lines& before,
    const Lines& after)
{
    DiffHunk hunk;
    for (auto row = begin; row != end; ++row) {
        const DiffLine& line = hunk.lines.emplaceBack(lineOf(*row, before, after));
        if (line.oldLine > 0 && ++hunk.oldLines == 1)
            hunk.oldStart = line.oldLine;
        if (line.newLine > 0 && ++hunk.newLines == 1)
            hunk.newStart = line.newLine;
    }
    return hunk;
}

QList<DiffHunk> hunksOf(const std::vector<Row>& rows, std::size_t around, const Lines& before, const Lines& after)
{
    const auto isChange = [&rows](std::size_t i) { return rows[i].kind != DiffLine::Kind::Context; };
    QList<DiffHunk> hunks;
    std::size_t shown = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!isChange(i))
            continue;
        const std::size_t begin = std::max(shown, i - std::min(i, around));
        std::size_t last = i;
        for (std::size_t next = i + 1; next < rows.size() && next - last <= 2 * around + 1; ++next)
            last = isChange(next) ? next : last;
        shown = std::min(rows.size(), last + 1 + around);
        hunks.append(
            hunkOf(rows.cbegin() + std::ptrdiff_t(begin), rows.cbegin() + std::ptrdiff_t(shown), before, after));
        i = shown - 1;
    }
    return hunks;
}

} // namespace

bool looksBinary(const QByteArray& bytes)
{
    return bytes.left(8000).contains('\0');
}

QList<DiffHunk> diffBytes(const QByteArray& before, const QByteArray& after, int contextLines)
{
    if (before == after || looksBinary(before) || looksBinary(after))
        return {};
    Numbers numbers;
    const Lines old = linesOf(before, numbers);
    const Lines now = linesOf(after, numbers);
    Partners partners = partnersOf(old, now, numbers.size());
    slideDown(partners.before, old.numbers, runs(partners.after));
    slideDown(partners.after, now.numbers, runs(partners.before));
    return hunksOf(rowsOf(partners), std::size_t(std::max(contextLines, 0)), old, now);
}

} // namespace stackwright
