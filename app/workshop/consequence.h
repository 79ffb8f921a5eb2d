// "If you pick this": what would be different, before the pick. Nothing is rendered, so that it can be asked while the
// focus moves.
#pragma once

#include "stack/money.h"
#include "stack/novelty.h"
#include "stack/resolver.h"

namespace stackwright {

// What would have to be moved on the day the tool is left.
struct ExitCost {
    int files = 0;   // of the tool in the repository
    int wires = 0;   // to and from it
    int volumes = 0; // in which it keeps data
    int options = 0; // that were set for it

    // files + 2 for each wire + 10 for each volume + options: steps, to compare tools with each other and not in hours.
    int steps() const { return files + 2 * wires + 10 * volumes + options; }

    friend bool operator==(const ExitCost&, const ExitCost&) = default;
};
Wording exitText(const ExitCost& cost); // "files: 9, wires: 4, volumes with data: 1"; what is none is not told

struct Plan;

struct Consequence {
    QString stage;
    QString tool;           // empty: the stage goes without
    bool takesAway = false; // the tool is picked already; this is what goes with it (stages with many)
    Stack after;
    QStringList addedFiles; // paths, sorted; the program's own record is not counted
    QStringList
        changedFiles; // of which the text may change: everything it is made from was compared, not the text itself
    QStringList removedFiles;
    std::vector<Wire> gainedWires;
    std::vector<Wire> lostWires;
    std::vector<Finding> gainedFindings;
    std::vector<Finding> lostFindings;
    double hours = 0; // a month, more (negative: less) than now
    StackCost costNow;
    StackCost costThen;
    ExitCost exit; // of the tool, once it is picked (or while it still is)
    Novelty noveltyNow;
    Novelty noveltyThen;
    QString trouble; // why it could not be told: a fault of the catalogue; then the rest is empty
};

// What the stack is now, made once for many questions. Holds what it was made from.
class Consequences {
public:
    explicit Consequences(const ResolvedPointer& now);
    ~Consequences();
    Consequences(const Consequences&) = delete;
    Consequences& operator=(const Consequences&) = delete;

    const ResolvedPointer& now() const;

    // The stage answered by this tool (in a stage with many: the tool added, or taken away when it is there); an empty
    // tool: a deliberate no. May be called on several threads at once.
    Consequence of(const QString& stage, const QString& tool) const;

    // The same for any other stack, say a fix or a variant; stage and tool stay empty.
    Consequence of(const Stack& after) const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

// Of a picked tool, and of all picks together (a wire between two of them once).
ExitCost exitCostOf(const Plan& plan, const QString& tool);
ExitCost exitCostOf(const Plan& plan);

} // namespace stackwright
