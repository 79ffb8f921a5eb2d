// The agenda and its clock. Pure functions of an agenda and a moment: what is stored is when the time is up, so that a
// suspend, a crash and a restart change nothing. Moments are UTC, lengths are seconds unless the name says minutes.
#pragma once

#include "stack/resolver.h"
#include "stack/workshop.h"

namespace stackwright {

// An agenda over `minutes` that sums to it exactly: goals first, then what nobody disputes in one go, then the open
// stages, most disputed first, a look back last. Stages share the time by the catalogue's minutes, twice as much where
// views dispute, half as much where nobody does; those at the end for which less than two minutes would be left are not
// on it.
Agenda proposedAgenda(const ResolvedStack& resolved, int minutes);

// The sum of what is planned.
int plannedMinutes(const Agenda& agenda);

// What an item is called: its title, or the stage's.
Wording itemTitle(const AgendaItem& item, const Catalogue& catalogue);

// Of the current item; negative when it is over. 0 when nothing is current.
int secondsLeft(const Agenda& agenda, const QDateTime& now);
// Spent on an item, the running stretch included.
int secondsSpent(const Agenda& agenda, int item, const QDateTime& now);
// Left of the time box; negative when it is over.
int secondsLeftOfAll(const Agenda& agenda, const QDateTime& now);

// "17:06", "+02:10 over" for negative seconds.
Wording clockText(int seconds);

// Each returns the agenda after it; where it makes no sense (no items, no next one), the agenda as it was.
Agenda started(Agenda agenda, const QDateTime& now); // begins with the first item
Agenda paused(Agenda agenda, const QDateTime& now);
// More time for the current item, taken from the longest later ones, so that the sum stays; what they cannot give makes
// the sum longer.
Agenda extended(Agenda agenda, int minutes, const QDateTime& now);
// To another item; a running clock runs on.
Agenda movedTo(Agenda agenda, int item, const QDateTime& now);
Agenda movedOn(Agenda agenda, const QDateTime& now);
// Puts the items in another order or changes them; the current one stays current.
Agenda withItem(Agenda agenda, int item, const AgendaItem& value);
Agenda withItemMoved(Agenda agenda, int from, int to);
Agenda withoutItem(Agenda agenda, int item, const QDateTime& now);

// Puts the subject off: noted, its stage parked, and on to the next item when it is the current one.
Stack withParked(Stack stack, const Parked& parked, const QDateTime& now);

// The item of a stage, or -1.
int itemOf(const Agenda& agenda, const QString& stage);

} // namespace stackwright
