// Innovation tokens: a team can carry only so much that is new. An established tool costs none, a growing one 1, a new
// one 2; what the team knows already (goal "skills") costs none.
#pragma once

#include "stack/stack.h"
#include "support/wording.h"

#include <vector>

namespace stackwright {

int tokensOf(Maturity maturity);

struct Novelty {
    struct Spent {
        QString tool;
        int tokens = 0; // at least 1

        friend bool operator==(const Spent&, const Spent&) = default;
    };
    int spent = 0;
    int budget = 3;
    std::vector<Spent> tools; // in stage order

    bool over() const { return spent > budget; }

    friend bool operator==(const Novelty&, const Novelty&) = default;
};

// Tokens of one tool for this team.
int tokensOf(const Tool& tool, const Stack& stack);
Novelty noveltyOf(const Catalogue& catalogue, const Stack& stack);

// "established", "growing", "new"; of a tool past its end "being ended on 2026-03-31".
Wording noveltyText(const Tool& tool);

} // namespace stackwright
