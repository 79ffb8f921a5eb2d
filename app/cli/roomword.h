// The words of `set` that tell of the team and of the room: goal.NAME=…, person.NAME=…, workshop.shares-names=….
#pragma once

#include "stack/stack.h"
#include "support/result.h"

namespace stackwright {

// A value that is empty (or "no") takes the goal back.
Outcome setGoal(Stack& stack, const Catalogue& catalogue, const QString& name, const QString& value);
// Business, development or operations; empty: the person is not in the room.
Outcome setPerson(Stack& stack, const QString& name, const QString& view);
Outcome setWorkshop(Stack& stack, const QString& name, const QString& value);

// What may stand behind goal. and workshop., and what a goal may be where that is a short list.
QStringList allGoals(const Catalogue& catalogue);
QStringList goalChoices(const QString& name);
QStringList viewNames();
QStringList workshopNames();

} // namespace stackwright
