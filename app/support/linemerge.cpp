#include "support/linemerge.h"

#include "support/linediff.h"

#include <limits>
#include <vector>

namespace stackwright {

namespace {

// The lines from `begin` up to `end`, counted from 0, become `text`.
struct Edit {
    int begin = 0;
    int end = 0;
    QByteArray text;

    bool inserts() const { return begin == end; }
    bool deletes() const { return text.isEmpty(); }

    friend bool operator==(const Edit&, const Edit&) = default;
};

std::vector<Edit> editsOf(const QByteArray& before, const QByteArray& after)
{
    std::vector<Edit> edits;
    int line = 0;
    bool open = false;
    for (const DiffHunk& hunk : diffBytes(before, after, std::numeric_limits<int>::max())) {
        for (const DiffLine& step : hunk.lines) {
            if (step.kind != DiffLine::Kind::Context && !open)
                edits.push_back({line, line, {}});
            open = step.kind != DiffLine::Kind::Context;
            if (step.kind == DiffLine::Kind::Added)
                edits.back().text += step.endsFile ? step.text : step.text + '\n';
            else
                ++line;
            if (step.kind == DiffLine::Kind::Removed)
                edits.back().end = line;
        }
    }
    return edits;
}

bool clash(const Edit& one, const Edit& other)
{
    if (one.inserts() && other.inserts())
        return one.begin == other.begin;
    if (!one.inserts() && !other.inserts())
        return one.begin < other.end && other.begin < one.end;
    const Edit& insertion = one.inserts() ? one : other;
    const Edit& change = one.inserts() ? other : one;
    const bool touches = change.begin <= insertion.begin && insertion.begin <= change.end;
    const bool inside = change.begin < insertion.begin && insertion.begin < change.end;
    return change.deletes() ? touches : inside;
}

// The edits of both in the order of their lines, those that are the same once; nothing when two of them clash.
std::optional<std::vector<Edit>> joined(const std::vector<Edit>& first, const std::vector<Edit>& second)
{
    std::vector<Edit> edits;
    std::size_t j = 0;
    const auto isBefore = [](const Edit& one, const Edit& other) {
        return one.begin != other.begin ? one.begin < other.begin : one.end < other.end;
    };
    for (const Edit& edit : first) {
        while (j < second.size() && isBefore(second[j], edit))
            edits.push_back(second[j++]);
        if (j < second.size() && second[j] == edit)
            ++j;
        edits.push_back(edit);
    }
    edits.insert(edits.end(), second.begin() + std::ptrdiff_t(j), second.end());
    // Two edits of one side have a line between them, so only neighbours in this list can clash.
    for (std::size_t i = 1; i < edits.size(); ++i) {
        if (clash(edits[i - 1], edits[i]))
            return std::nullopt;
    }
    return edits;
}

// A text under construction; a last line without a line feed can only stand at its end.
class Text {
public:
    bool add(const QByteArray& piece)
    {
        if (piece.isEmpty())
            return true;
        if (!bytes_.isEmpty() && !bytes_.endsWith('\n'))
            return false;
        bytes_ += piece;
        return true;
    }

    const QByteArray& bytes() const { return bytes_; }

private:
    QByteArray bytes_;
};

// Where each line begins, and the end of the text.
std::vector<qsizetype> beginnings(const QByteArray& bytes)
{
    std::vector<qsizetype> places;
    for (qsizetype at = 0; at < bytes.size();) {
        places.push_back(at);
        const qsizetype feed = bytes.indexOf('\n', at);
        at = feed < 0 ? bytes.size() : feed + 1;
    }
    places.push_back(bytes.size());
    return places;
}

} // namespace

std::optional<QByteArray> mergeByLines(const QByteArray& before, const QByteArray& first, const QByteArray& second)
{
    if (looksBinary(before) || looksBinary(first) || looksBinary(second))
        return std::nullopt;
    const std::optional<std::vector<Edit>> edits = joined(editsOf(before, first), editsOf(before, second));
    if (!edits)
        return std::nullopt;
    const std::vector<qsizetype> places = beginnings(before);
    Text text;
    qsizetype at = 0;
    for (const Edit& edit : *edits) {
        const qsizetype begin = places[std::size_t(edit.begin)];
        if (!text.add(before.mid(at, begin - at)) || !text.add(edit.text))
            return std::nullopt;
        at = places[std::size_t(edit.end)];
    }
    return text.add(before.mid(at)) ? std::optional<QByteArray>(text.bytes()) : std::nullopt;
}

} // namespace stackwright
