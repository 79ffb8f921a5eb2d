// What votes come to: a number per view, how far the views are apart, which stages are settled and which need the
// clock. A view's number is the median of its hands. All of it can be done again by hand.
#pragma once

#include "stack/resolver.h"
#include "stack/workshop.h"

#include <array>

namespace stackwright {

// Two views that are this far apart dispute; a view below this does not stand behind a candidate. In points of 1 to 5.
inline constexpr double disputeSpread = 2;
inline constexpr double contentFrom = 3;

struct CandidateVotes {
    QString tool;
    std::array<std::optional<double>, 3> numbers; // by View; 1 to 5

    std::optional<double> number(View view) const { return numbers[std::size_t(view)]; }
    std::optional<double> lowest() const;
    double spread() const; // between the views that voted, 0 to 4

    friend bool operator==(const CandidateVotes&, const CandidateVotes&) = default;
};

// Where the room is with a stage. The first four are what was said of the stage or follows from its votes.
enum class Standing {
    Undecided,
    PrePicked,
    Agreed,
    Disputed,
    Parked,
};
// "undecided", "pre-picked", "agreed", "disputed", "parked".
Wording standingText(Standing standing);

struct StageVotes {
    QString stage;
    Standing standing = Standing::Undecided;
    int rounds = 0;                         // that were begun
    bool hidden = false;                    // the last round waits for its reveal; the rest is of the round before
    std::vector<CandidateVotes> candidates; // revealed; the picks first, then in the catalogue's order
    Numbers room;                           // revealed fists of five, on the pick
    double spread = 0;                      // the widest of a candidate or of the room's fists, 0 to 4
    // How far the least content stand behind the pick: (lowest number - 1) / 4, so 0 to 1; nothing while nobody voted
    // on the pick.
    std::optional<double> agreement;
    Wording words; // "Business 5, operations 2: 3 apart"; "All behind it: 4 or more"; empty without votes

    bool voted() const { return !candidates.empty() || !room.isEmpty(); }
    // By the numbers: two points apart or more, or somebody below 3 on the pick.
    bool disputes() const;
};

StageVotes votesOf(const Catalogue& catalogue, const Stack& stack, const QString& stage);

// Every stage, in pipeline order.
std::vector<StageVotes> votesOf(const Catalogue& catalogue, const Stack& stack);

// For the header: "4 agreed · 12 pre-picked · 3 disputed · 2 parked"; undecided ones are named only when there are
// some.
struct RoomCount {
    int agreed = 0;
    int prePicked = 0;
    int disputed = 0;
    int parked = 0;
    int undecided = 0;

    friend bool operator==(const RoomCount&, const RoomCount&) = default;
};
RoomCount countOf(const std::vector<StageVotes>& votes);
Wording countText(const RoomCount& count);

// Stages that can be agreed on in one go: answered, pre-picked, no votes that dispute, and no open error of theirs. In
// pipeline order.
QStringList undisputedStages(const ResolvedStack& resolved);
// Agrees on all of them.
Stack withAllAgreed(Stack stack, const QStringList& stages);

// What is left to talk about, most disputed first: disputed ones by spread, then by the least agreement, then
// undecided, then pre-picked ones in which something does not fit, then the other pre-picked; agreed and parked ones
// are not in it.
QStringList disputeOrder(const ResolvedStack& resolved);

// Votes are changed by these; none of them is on the undo stack. `now` is UTC.

// The numbers of one view on a candidate in the round that is open, or in a new hidden one; none: takes them back.
// Numbers outside of 1 to 5 are left out.
Workshop withVote(Workshop workshop, const QString& stage, const QString& tool, View view, const Numbers& numbers,
    const QDateTime& now);
// The fists of the whole room on the pick.
Workshop withFists(Workshop workshop, const QString& stage, const Numbers& numbers, const QDateTime& now);
// Shows the numbers of the last round.
Workshop withReveal(Workshop workshop, const QString& stage);
// A new hidden round; the ones before are kept. Nothing happens when the last one is empty or there are as many as a
// file may hold.
Workshop withNewRound(Workshop workshop, const QString& stage, const QDateTime& now);

} // namespace stackwright
