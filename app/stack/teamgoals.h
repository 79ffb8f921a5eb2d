// The goals that the program knows, out of the free names of a stack: limits (what a pick must keep) and weights (what
// matters how much).
#pragma once

#include "stack/stack.h"
#include "support/wording.h"

namespace stackwright {

struct TeamGoals {
    int people = 0;               // "team-size"; 0: not said
    QString cloud;                // "cloud": "own" machines, "rented" ones or services; empty: either
    QStringList skills;           // "skills": ids of tools that the team knows
    std::optional<double> budget; // "budget-per-year", in `currency`
    QString currency;             // "currency": ISO 4217, USD when not said
    int tokens = 3;               // "innovation-tokens": how much that is new the team can carry
};

// Names as they stand in the file; the weight of a criterion of templates/fit.yaml is "weight-" and its id.
inline constexpr QLatin1String teamSizeGoal("team-size");
inline constexpr QLatin1String cloudGoal("cloud");
inline constexpr QLatin1String skillsGoal("skills");
inline constexpr QLatin1String budgetGoal("budget-per-year");
inline constexpr QLatin1String currencyGoal("currency");
inline constexpr QLatin1String tokensGoal("innovation-tokens");
inline constexpr QLatin1String weightPrefix("weight-");

inline constexpr int highestWeight = 5; // 0: does not matter
inline constexpr int usualWeight = 3;   // while nobody said

// What the goals say; a value that does not fit counts as not said.
TeamGoals teamGoals(const Stack& stack);

// How much the criterion matters, 0 to 5.
int weightOf(const Stack& stack, const QString& criterion);

// How many users a team pays for: what "team-size" says, else the people of the workshop, else 8.
int usersOf(const Stack& stack);

// Why `value` cannot be the goal of that name, as a sentence with the next step; empty when it can. Names that are not
// known take any value.
QString goalProblem(const QString& name, const Value& value);

} // namespace stackwright
