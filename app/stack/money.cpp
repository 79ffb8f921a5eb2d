#include "stack/money.h"

#include "stack/teamgoals.h"

#include <QLocale>

#include <cmath>

namespace stackwright {

namespace {

constexpr double monthsOfYear = 12;

QString number(double value)
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    return value == std::floor(value) ? english.toString(qint64(value))
                                      : english.toString(value, 'f', value < 1 ? 3 : 2);
}

QString whole(double value)
{
    return number(std::round(value));
}

// Which kind a price of the team's own is of when the catalogue has none: for all, each year.
Price priceFor(const Tool& tool, const Assumption& ours)
{
    Price price = tool.price.value_or(Price());
    price.low = ours.low.value_or(ours.high && !tool.price ? *ours.high : price.low);
    price.high = ours.high.value_or(ours.low && !tool.price ? *ours.low : price.high);
    price.high = std::max(price.low, price.high);
    return price;
}

Wording unitsText(const Price& price, double units)
{
    if (price.per == PricePer::User)
        return wordingOf(
            QT_TRANSLATE_NOOP("Findings", "%1 × %2"), number(units), wordingOf(QT_TRANSLATE_NOOP("Findings", "user")));
    return wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 × %2"), number(units), catalogueWording(price.unit));
}

QString priceRange(const Price& price)
{
    const QString low = number(price.low);
    return (price.low == price.high ? low : low + QStringLiteral("–") + number(price.high)) + QLatin1Char(' ')
        + price.currency;
}

Wording howText(const Price& price, double units)
{
    const bool monthly = price.every == PriceEvery::Month;
    if (price.per == PricePer::Flat)
        return monthly ? wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 each month"), priceRange(price))
                       : wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 each year"), priceRange(price));
    return monthly ? wordingOf(
               QT_TRANSLATE_NOOP("Findings", "%1, %2 each, every month"), unitsText(price, units), priceRange(price))
                   : wordingOf(QT_TRANSLATE_NOOP("Findings", "%1, %2 each, every year"), unitsText(price, units),
                       priceRange(price));
}

double unitsOf(const Price& price, const Assumption& ours, const Stack& stack)
{
    if (price.per == PricePer::Flat)
        return 1;
    return ours.units.value_or(price.per == PricePer::User ? usersOf(stack) : price.units);
}

// The makers ask for money, and neither they nor the team say how much.
bool unknownPrice(const Tool& tool, const Assumption& ours)
{
    static const QStringList paid{QStringLiteral("per-user"), QStringLiteral("usage"), QStringLiteral("quote")};
    return !tool.price && !ours.low && !ours.high && paid.contains(tool.costModel);
}

} // namespace

QString rangeText(const CostRange& range, const QString& currency)
{
    const QString low = whole(range.low);
    const QString high = whole(range.high);
    return (low == high ? low : low + QStringLiteral("–") + high) + QLatin1Char(' ') + currency;
}

ToolCost costOf(const Tool& tool, const Stack& stack)
{
    ToolCost cost;
    cost.tool = tool.id;
    cost.hours = tool.effortHours;
    const Assumption ours = stack.workshop.assumptions.value(tool.id);
    cost.ours = ours.low || ours.high || ours.units;
    cost.known = !unknownPrice(tool, ours);
    cost.assumption = ours.note.isEmpty() ? catalogueWording(tool.price ? tool.price->assumption : tool.costNote)
                                          : Wording(ours.note);
    if (!cost.known)
        cost.how = wordingOf(QT_TRANSLATE_NOOP("Findings", "Its makers publish no price."));
    if (!tool.price && !ours.low && !ours.high)
        return cost;
    Price price = priceFor(tool, ours);
    if (price.currency.isEmpty())
        price.currency = teamGoals(stack).currency;
    const double units = unitsOf(price, ours, stack);
    const double times = units * (price.every == PriceEvery::Month ? monthsOfYear : 1);
    cost.year = {price.low * times, price.high * times};
    cost.currency = price.currency;
    cost.how = howText(price, units);
    cost.source = price.source;
    cost.date = price.date;
    return cost;
}

StackCost costOf(const Catalogue& catalogue, const Stack& stack)
{
    StackCost sum;
    for (const Stage& stage : catalogue.stages()) {
        for (const QString& id : stack.toolsOf(stage.id)) {
            const Tool* tool = catalogue.tool(id);
            if (!tool || tool->stage != stage.id)
                continue;
            const ToolCost cost = costOf(*tool, stack);
            sum.hours += cost.hours;
            if (!cost.known)
                sum.unknown.append(id);
            if (cost.year.high > 0) {
                CostRange& year = sum.years[cost.currency];
                year = {year.low + cost.year.low, year.high + cost.year.high};
            }
            sum.tools.push_back(cost);
        }
    }
    return sum;
}

Wording costText(const ToolCost& cost)
{
    if (!cost.known)
        return wordingOf(QT_TRANSLATE_NOOP("Findings", "on request"));
    if (cost.year.high <= 0)
        return wordingOf(QT_TRANSLATE_NOOP("Findings", "no fees"));
    return wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 a year"), rangeText(cost.year, cost.currency));
}

Wording costText(const StackCost& cost, const Catalogue& catalogue)
{
    QStringList parts;
    for (auto year = cost.years.cbegin(); year != cost.years.cend(); ++year)
        parts.append(rangeText(*year, year.key()));
    const Wording money = parts.isEmpty()
        ? wordingOf(QT_TRANSLATE_NOOP("Findings", "no fees"))
        : wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 a year"), parts.join(QStringLiteral(" + ")));
    if (cost.unknown.isEmpty())
        return money;
    QStringList names;
    for (const QString& id : cost.unknown)
        names.append(catalogue.tool(id)->name);
    return wordingOf(QT_TRANSLATE_NOOP("Findings", "%1, and on request: %2"), money, names.join(QStringLiteral(", ")));
}

bool overBudget(const StackCost& cost, const Stack& stack)
{
    const TeamGoals goals = teamGoals(stack);
    return goals.budget && cost.years.value(goals.currency).high > *goals.budget;
}

} // namespace stackwright
