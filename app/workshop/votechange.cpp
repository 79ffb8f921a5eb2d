#include "workshop/votes.h"

#include <algorithm>

namespace stackwright {

namespace {

Numbers fitting(const Numbers& numbers)
{
    Numbers kept;
    for (const int number : numbers) {
        if (number >= lowestVote && number <= highestVote && kept.size() < mostNumbers)
            kept.append(number);
    }
    return kept;
}

// The round that takes votes: the last hidden one, or a new one. Null when there are as many as a file may hold.
VoteRound* openRound(Workshop& workshop, const QString& stage, const QDateTime& now)
{
    std::vector<VoteRound>& rounds = workshop.votes[stage];
    if (!rounds.empty() && !rounds.back().revealed)
        return &rounds.back();
    if (rounds.size() == std::size_t(mostRounds))
        return nullptr;
    VoteRound round;
    round.when = now.toUTC();
    rounds.push_back(round);
    return &rounds.back();
}

// Votes that were all taken back leave nothing behind.
void dropEmpty(Workshop& workshop, const QString& stage)
{
    std::vector<VoteRound>& rounds = workshop.votes[stage];
    if (!rounds.empty() && !rounds.back().revealed && rounds.back().empty())
        rounds.pop_back();
    if (rounds.empty())
        workshop.votes.remove(stage);
}

} // namespace

Workshop withVote(Workshop workshop, const QString& stage, const QString& tool, View view, const Numbers& numbers,
    const QDateTime& now)
{
    if (VoteRound* round = openRound(workshop, stage, now)) {
        ViewNumbers& given = round->tools[tool];
        given.insert(view, fitting(numbers));
        if (given.value(view).isEmpty())
            given.remove(view);
        if (given.isEmpty())
            round->tools.remove(tool);
    }
    dropEmpty(workshop, stage);
    return workshop;
}

Workshop withFists(Workshop workshop, const QString& stage, const Numbers& numbers, const QDateTime& now)
{
    if (VoteRound* round = openRound(workshop, stage, now))
        round->room = fitting(numbers);
    dropEmpty(workshop, stage);
    return workshop;
}

Workshop withReveal(Workshop workshop, const QString& stage)
{
    const auto rounds = workshop.votes.find(stage);
    if (rounds != workshop.votes.end() && !rounds->empty())
        rounds->back().revealed = true;
    return workshop;
}

Workshop withNewRound(Workshop workshop, const QString& stage, const QDateTime& now)
{
    const VoteRound* last = workshop.lastRound(stage);
    const bool full = last && workshop.votes.value(stage).size() == std::size_t(mostRounds);
    if (full || (last && last->empty()))
        return workshop;
    VoteRound round;
    round.when = now.toUTC();
    workshop.votes[stage].push_back(round);
    return workshop;
}

} // namespace stackwright
