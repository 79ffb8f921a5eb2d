#include "support/mergepieces.h"

#include "support/linediff.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace stackwright {

namespace {

// The lines from `begin` up to `end` of the first text, counted from 0, become `text`.
struct Edit {
    int begin = 0;
    int end = 0;
    QByteArray text;
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
            line += step.kind == DiffLine::Kind::Added ? 0 : 1;
            if (step.kind == DiffLine::Kind::Added)
                edits.back().text += step.endsFile ? step.text : step.text + '\n';
            if (open)
                edits.back().end = line;
        }
    }
    return edits;
}

std::vector<QByteArray> linesOf(const QByteArray& text)
{
    std::vector<QByteArray> lines;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype feed = text.indexOf('\n', at);
        const qsizetype end = feed < 0 ? text.size() : feed + 1;
        lines.push_back(text.mid(at, end - at));
        at = end;
    }
    return lines;
}

class Pieces {
public:
    Pieces(const QByteArray& base, const QByteArray& ours, const QByteArray& theirs)
        : lines_(linesOf(base)), sides_{editsOf(base, ours), editsOf(base, theirs)}
    {
    }

    QList<MergePiece> all()
    {
        int line = 0;
        while (next_[0] < sides_[0].size() || next_[1] < sides_[1].size()) {
            const int begin = std::min(beginOf(0), beginOf(1));
            addSettled(line, begin);
            line = addGroup(begin);
        }
        addSettled(line, int(lines_.size()));
        return pieces_;
    }

private:
    int beginOf(int side) const
    {
        return next_[side] < sides_[side].size() ? sides_[side][next_[side]].begin : std::numeric_limits<int>::max();
    }

    QByteArray baseText(int begin, int end) const
    {
        QByteArray text;
        for (int line = begin; line < end; ++line)
            text += lines_[std::size_t(line)];
        return text;
    }

    void addSettled(int begin, int end)
    {
        const QByteArray text = baseText(begin, end);
        if (!text.isEmpty())
            pieces_.append({false, text, text, text, text});
    }

    // The edits of both sides from `begin` on that touch each other; gives the line behind them.
    int addGroup(int begin)
    {
        const std::size_t first[2] = {next_[0], next_[1]};
        int end = begin;
        for (bool grown = true; grown;) {
            grown = false;
            for (int side = 0; side < 2; ++side) {
                if (beginOf(side) <= end) {
                    end = std::max(end, sides_[side][next_[side]++].end);
                    grown = true;
                }
            }
        }
        MergePiece piece;
        piece.base = baseText(begin, end);
        piece.ours = sideText(0, first[0], begin, end);
        piece.theirs = sideText(1, first[1], begin, end);
        const bool oneSide = first[0] == next_[0] || first[1] == next_[1];
        piece.open = !oneSide && piece.ours != piece.theirs;
        if (!piece.open)
            piece.text = first[0] == next_[0] ? piece.theirs : piece.ours;
        pieces_.append(piece);
        return end;
    }

    QByteArray sideText(int side, std::size_t first, int begin, int end) const
    {
        QByteArray text;
        int line = begin;
        for (std::size_t i = first; i < next_[side]; ++i) {
            text += baseText(line, sides_[side][i].begin) + sides_[side][i].text;
            line = sides_[side][i].end;
        }
        return text + baseText(line, end);
    }

    std::vector<QByteArray> lines_;
    std::vector<Edit> sides_[2];
    std::size_t next_[2] = {0, 0};
    QList<MergePiece> pieces_;
};

QList<MergePiece> piecesOfTwo(const QByteArray& ours, const QByteArray& theirs)
{
    QList<MergePiece> pieces = Pieces(ours, ours, theirs).all();
    for (MergePiece& piece : pieces) {
        piece.open = piece.ours != piece.theirs;
        piece.base.clear();
        if (piece.open)
            piece.text.clear();
    }
    return pieces;
}

} // namespace

QList<MergePiece> mergePieces(const std::optional<QByteArray>& base, const QByteArray& ours, const QByteArray& theirs)
{
    QList<MergePiece> pieces = base ? Pieces(*base, ours, theirs).all() : piecesOfTwo(ours, theirs);
    if (std::none_of(pieces.cbegin(), pieces.cend(), [](const MergePiece& piece) { return piece.open; }))
        return {{true, {}, base.value_or(QByteArray()), ours, theirs}};
    return pieces;
}

} // namespace stackwright
