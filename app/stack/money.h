// What a stack costs in money a year and in hours a month, from the prices of the catalogue and the team's own
// assumptions.
#pragma once

#include "stack/stack.h"
#include "support/wording.h"

#include <vector>

namespace stackwright {

// Of one year, in one currency.
struct CostRange {
    double low = 0;
    double high = 0;

    friend bool operator==(const CostRange&, const CostRange&) = default;
};

struct ToolCost {
    QString tool;
    bool known =
        true; // false: its makers publish no price and the team assumed none ("on request"); never counted as 0
    CostRange year;
    QString currency; // ISO 4217; empty when it costs nothing
    double hours = 0; // of care a month
    Wording how;      // the sum in words, so that anybody can do it again: "8 × user, 7.25–18 USD each, every month"
    QString source;   // https; empty when free or assumed
    QString date;     // when the price was looked up, YYYY-MM-DD
    Wording assumption;
    bool ours = false; // the team's own figures are in it

    friend bool operator==(const ToolCost&, const ToolCost&) = default;
};

struct StackCost {
    QMap<QString, CostRange> years; // by currency: nothing is converted
    double hours = 0;               // a month
    QStringList unknown;            // tools without a known price
    std::vector<ToolCost> tools;    // of the picks, in stage order

    friend bool operator==(const StackCost&, const StackCost&) = default;
};

ToolCost costOf(const Tool& tool, const Stack& stack);
StackCost costOf(const Catalogue& catalogue, const Stack& stack);

// "1,050–2,160 USD a year", "no fees", "on request", "1,050 USD a year, and on request: PagerDuty".
Wording costText(const ToolCost& cost);
Wording costText(const StackCost& cost, const Catalogue& catalogue);
// "1,050–2,160 USD"; "1,050 USD" when both are equal. Whole numbers.
QString rangeText(const CostRange& range, const QString& currency);

// The most that the stack can cost is above the budget; false without a budget or in another currency.
bool overBudget(const StackCost& cost, const Stack& stack);

} // namespace stackwright
