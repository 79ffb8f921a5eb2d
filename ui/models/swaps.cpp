#include "models/swaps.h"

#include <QCoreApplication>

#include <algorithm>

namespace stackwright {

namespace {

class SwapWords {
    Q_DECLARE_TR_FUNCTIONS(SwapWords)

public:
    SwapWords(const std::vector<PathChange>& changes, int merged) : changes_(changes), merged_(merged) {}

    static QString title(const QString& from, const QString& to)
    {
        return tr("%1 → %2").arg(from.isEmpty() ? tr("no tool") : from, to);
    }

    std::vector<Fact> facts() const
    {
        const int gone = count("removed");
        const int fresh = count("added");
        const int conflicts = count("conflict");
        return {
            {tr("Replaced"),
                gone > 0 ? tr("%n file(s)", nullptr, gone) + QLatin1Char(' ') + tr("by %n new", nullptr, fresh)
                         : tr("%n new", nullptr, fresh)},
            {tr("Changed"), tr("%n file(s)", nullptr, count("changed"))},
            {tr("Untouched"), tr("%n file(s)", nullptr, count("same"))},
            {tr("Your edits"), edits()},
            {tr("Conflicts"), conflicts > 0 ? tr("%n to be settled", nullptr, conflicts) : tr("none"),
                conflicts > 0 ? Token::Error : Token::Text},
        };
    }

private:
    int count(const char* change) const
    {
        return int(std::count_if(changes_.begin(), changes_.end(),
            [change](const PathChange& entry) { return entry.change == QLatin1String(change); }));
    }

    QString edits() const
    {
        const int kept = count("kept") + count("deleted");
        QStringList parts;
        parts += merged_ > 0 ? tr("%n merged", nullptr, merged_) : QString();
        parts += kept > 0 ? tr("%n kept", nullptr, kept) : QString();
        parts.removeAll(QString());
        return parts.isEmpty() ? tr("none touched") : parts.join(QStringLiteral(", "));
    }

    const std::vector<PathChange>& changes_;
    int merged_;
};

} // namespace

std::vector<Swap> swapsOf(const Session& session, const QString& stage)
{
    std::vector<Swap> swaps;
    const QStringList picked = session.stack().toolsOf(stage);
    const QStringList leaving = picked.isEmpty() ? QStringList(QString()) : picked;
    for (const QString& from : leaving) {
        for (const Tool* tool : session.catalogue().toolsOf(stage)) {
            if (!picked.contains(tool->id)) {
                swaps.push_back({stage, from, tool->id});
            }
        }
    }
    return swaps;
}

QString swapTitle(const Swap& swap, const Catalogue& catalogue)
{
    const auto name = [&catalogue](
                          const QString& id) { return catalogue.tool(id) != nullptr ? catalogue.tool(id)->name : id; };
    return SwapWords::title(swap.from.isEmpty() ? QString() : name(swap.from), name(swap.to));
}

Stack withSwap(const Stack& stack, const Swap& swap, const Catalogue& catalogue)
{
    const Stage* stage = catalogue.stage(swap.stage);
    return stage != nullptr ? withInstead(stack, *stage, {swap.from}, swap.to) : stack;
}

std::vector<Fact> swapFacts(const std::vector<PathChange>& changes, int merged)
{
    return SwapWords(changes, merged).facts();
}

} // namespace stackwright
