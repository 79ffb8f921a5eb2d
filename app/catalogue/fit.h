// What speaks for a tool or a blueprint, in points that anybody can add up again.
#pragma once

#include "support/place.h"

#include <QString>

#include <vector>

namespace stackwright {

// A fact that is asked for: of a tool, of the team (app/workshop/fit.h lists them).
struct FitTest {
    enum class Kind {
        Is,
        AtMost,
        AtLeast,
    };
    QString fact;
    Kind kind = Kind::Is;
    QString word;      // of Is
    double number = 0; // of the others
};

// Points, given when every test holds.
struct FitRule {
    std::vector<FitTest> tests;
    double points = 0;
    QString why;
    Place place;
};

// One thing that may matter to a team, and what speaks for a tool in that.
struct FitCriterion {
    QString id; // also the goal that holds its weight: weight-ID
    QString title;
    QString question;
    std::vector<FitRule> rules;
    Place place;
};

} // namespace stackwright
