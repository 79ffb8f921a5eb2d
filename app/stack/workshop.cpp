#include "stack/workshop.h"

#include <algorithm>

namespace stackwright {

namespace {

const QStringList& viewNames()
{
    static const QStringList names{
        QStringLiteral("business"), QStringLiteral("development"), QStringLiteral("operations")};
    return names;
}

// One number in the place of many. Halves are rounded down: nobody is told to stand behind something more than they
// said.
Numbers medianAlone(const Numbers& numbers)
{
    const auto median = medianOf(numbers);
    return median ? Numbers{int(*median)} : Numbers();
}

void hideHands(VoteRound& round)
{
    for (ViewNumbers& views : round.tools) {
        for (Numbers& numbers : views)
            numbers = medianAlone(numbers);
    }
    round.room = medianAlone(round.room);
}

} // namespace

QString viewName(View view)
{
    return viewNames().at(int(view));
}

std::optional<View> viewNamed(const QString& name)
{
    const qsizetype index = viewNames().indexOf(name);
    return index < 0 ? std::nullopt : std::optional(View(index));
}

const QString& textOf(const Views& texts, View view)
{
    return view == View::Business ? texts.business : view == View::Development ? texts.development : texts.operations;
}

QString& textOf(Views& texts, View view)
{
    return const_cast<QString&>(textOf(std::as_const(texts), view));
}

std::optional<double> medianOf(Numbers numbers)
{
    if (numbers.isEmpty())
        return std::nullopt;
    std::sort(numbers.begin(), numbers.end());
    const qsizetype half = numbers.size() / 2;
    return numbers.size() % 2 ? double(numbers.at(half)) : (numbers.at(half - 1) + numbers.at(half)) / 2.0;
}

const VoteRound* Workshop::lastRound(const QString& stage) const
{
    const auto rounds = votes.constFind(stage);
    return rounds == votes.cend() || rounds->empty() ? nullptr : &rounds->back();
}

const VoteRound* Workshop::lastRevealed(const QString& stage) const
{
    const auto rounds = votes.constFind(stage);
    if (rounds == votes.cend())
        return nullptr;
    const auto found =
        std::find_if(rounds->crbegin(), rounds->crend(), [](const VoteRound& round) { return round.revealed; });
    return found == rounds->crend() ? nullptr : &*found;
}

Workshop withRoomOf(Workshop past, const Workshop& present)
{
    past.votes = present.votes;
    past.agenda = present.agenda;
    return past;
}

Workshop toShare(const Workshop& workshop)
{
    Workshop shared = workshop;
    shared.agenda = {};
    for (auto stage = shared.votes.begin(); stage != shared.votes.end();) {
        std::erase_if(*stage, [](const VoteRound& round) { return !round.revealed; });
        if (!workshop.sharesNames)
            std::for_each(stage->begin(), stage->end(), hideHands);
        stage = stage->empty() ? shared.votes.erase(stage) : std::next(stage);
    }
    if (workshop.sharesNames)
        return shared;
    shared.people.clear();
    for (Parked& parked : shared.parked)
        parked.owner.clear();
    return shared;
}

} // namespace stackwright
