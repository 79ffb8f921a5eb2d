// Two or three stacks of one workshop side by side: what differs, as rows of words.
#pragma once

#include "stack/resolver.h"
#include "support/wording.h"

#include <vector>

namespace stackwright {

struct Variant {
    QString name; // "A"
    ResolvedPointer resolved;
};

struct VariantRow {
    enum class Kind {
        Stage,   // which tools are picked
        Measure, // fit, votes, hours, money …
    };
    Kind kind = Kind::Measure;
    QString id; // the stage, or "fit", "votes", "findings", "hours", "money", "exit", "novelty", "wires", "files"
    Wording title;
    std::vector<Wording> cells; // one for each variant
    bool differs = false;
    int best = -1; // the cell that is best, -1 when none is or nobody can say
};

// Measures first, then the stages in pipeline order. A plan that cannot be made leaves its cell empty.
std::vector<VariantRow> compareVariants(const std::vector<Variant>& variants);

} // namespace stackwright
