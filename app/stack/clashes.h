// Two elements of one name in a shared list: which answer to change, and to what.
#pragma once

#include "stack/resolver.h"

namespace stackwright {

// All clashes that the same answer settles.
struct ClashTrouble {
    QString id;                 // of the finding: "project/service", "gitlab/double/zot"
    const Tool* tool = nullptr; // where it shows
    Wording reason;
    std::vector<Fix> fixes; // each tried: none of these clashes is left after it
};

std::vector<ClashTrouble> clashTroubles(const ResolvedStack& resolved);

} // namespace stackwright
