#include "support/spelling.h"

#include "support/messages.h"

#include <array>
#include <vector>

namespace stackwright {

namespace {

// Longer words are not typing mistakes of each other in any useful sense, and the table below stays small.
constexpr qsizetype longestWord = 128;

// Letters to change, drop, add or swap with their neighbour (optimal string alignment distance).
int distance(const QString& left, const QString& right)
{
    const size_t width = size_t(right.size()) + 1;
    std::array<std::vector<int>, 3> rows;
    for (std::vector<int>& row : rows)
        row.resize(width);
    for (size_t column = 0; column < width; ++column)
        rows[0][column] = int(column);
    for (qsizetype line = 1; line <= left.size(); ++line) {
        std::vector<int>& current = rows[size_t(line) % 3];
        const std::vector<int>& above = rows[size_t(line - 1) % 3];
        const std::vector<int>& twoAbove = rows[size_t(line + 1) % 3];
        current[0] = int(line);
        for (qsizetype column = 1; column <= right.size(); ++column) {
            const size_t at = size_t(column);
            const bool same = left[line - 1] == right[column - 1];
            current[at] = std::min({above[at] + 1, current[at - 1] + 1, above[at - 1] + (same ? 0 : 1)});
            if (line > 1 && column > 1 && left[line - 1] == right[column - 2] && left[line - 2] == right[column - 1])
                current[at] = std::min(current[at], twoAbove[at - 2] + 1);
        }
    }
    return rows[size_t(left.size()) % 3][width - 1];
}

} // namespace

QString nearestWord(const QString& word, const QStringList& known)
{
    const QString wanted = word.toCaseFolded();
    const qsizetype allowed = wanted.size() / 3;
    if (wanted.isEmpty() || wanted.size() > longestWord)
        return {};
    QString nearest;
    int best = int(allowed) + 1;
    for (const QString& candidate : known) {
        if (std::abs(candidate.size() - wanted.size()) >= best || candidate.size() > longestWord)
            continue;
        const int letters = distance(wanted, candidate.toCaseFolded());
        if (letters < best) {
            best = letters;
            nearest = candidate;
        }
    }
    return nearest;
}

QString didYouMean(const QString& word, const QStringList& known)
{
    const QString nearest = nearestWord(word, known);
    return nearest.isEmpty() ? QString() : Messages::tr("Did you mean '%1'?").arg(nearest);
}

} // namespace stackwright
