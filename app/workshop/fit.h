// How well a tool or a blueprint fits a team, as points that anybody can add up again. The rules are data:
// templates/fit.yaml, and `fits` of each blueprint.
//
// Facts that rules ask for. Of a tool: maturity, hosting, offline, lifecycle, cost (their words in tool.yaml), hours
// (of care a month), known (yes: among the team's skills), open-source (yes, no), runs (yes: something of it has to run
// all the time), options (how many), needs (how many other tools it cannot do without). Of the team: team-size, cloud
// (own, rented, either), matters-most (a criterion's id).
#pragma once

#include "stack/stack.h"
#include "support/wording.h"

#include <vector>

namespace stackwright {

struct FitPoint {
    QString criterion; // empty for a blueprint's
    double points = 0;
    int weight = 1;
    Wording why;

    friend bool operator==(const FitPoint&, const FitPoint&) = default;
};

struct Fit {
    QString id;                   // of the tool or blueprint
    double sum = 0;               // of points times weight
    double most = 0;              // what any tool of the catalogue could have
    int percent = 0;              // of it, 0 to 100
    std::vector<FitPoint> points; // by criterion; only those that were given
    std::vector<Wording> against; // limits of the team that it does not keep

    friend bool operator==(const Fit&, const Fit&) = default;
};

Fit fitOf(const Tool& tool, const Catalogue& catalogue, const Stack& stack);

// Of the picks of a stack: the mean of their percents, rounded; 0 without picks.
int fitOf(const Catalogue& catalogue, const Stack& stack);

// All blueprints, the best first. Of a stack only the goals are asked, so that three answers on an empty one are
// enough.
std::vector<Fit> fittingBlueprints(const Catalogue& catalogue, const Stack& stack);

// The sum as one text: "92 of 100: time to market 3 × 2 (established), …".
Wording fitText(const Fit& fit);

} // namespace stackwright
