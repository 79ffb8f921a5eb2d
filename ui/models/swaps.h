// "What if Jenkins → Woodpecker?": which swaps a stage offers, and what one would do to the repository, in words.
#pragma once

#include "jobs/jobreports.h"
#include "session/session.h"
#include "widgets/factstrip.h"

namespace stackwright {

struct Swap {
    QString stage;
    QString from; // empty: nothing is picked
    QString to;

    friend bool operator==(const Swap&, const Swap&) = default;
};

// Each pick for each tool of the stage that is not picked.
std::vector<Swap> swapsOf(const Session& session, const QString& stage);

QString swapTitle(const Swap& swap, const Catalogue& catalogue); // "Jenkins → Woodpecker"
Stack withSwap(const Stack& stack, const Swap& swap, const Catalogue& catalogue);

// `merged`: how many of the changed ones keep edits. "Replaced: 7 files by 5 new", "Changed: 3", "Untouched: 31", "Your
// edits: 1 merged, 1 kept", "Conflicts: none".
std::vector<Fact> swapFacts(const std::vector<PathChange>& changes, int merged);

} // namespace stackwright
