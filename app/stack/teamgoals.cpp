#include "stack/teamgoals.h"

#include "stack/toolgoals.h"
#include "support/messages.h"

#include <QRegularExpression>

#include <cmath>

namespace stackwright {

namespace {

constexpr int usualUsers = 8; // a table full: two or three of each view

const QStringList& cloudWords()
{
    static const QStringList words{QStringLiteral("own"), QStringLiteral("rented"), QStringLiteral("either")};
    return words;
}

bool isWhole(const Value& value, qint64 least, qint64 most)
{
    return value.kind() == Value::Kind::Integer && value.integer() >= least && value.integer() <= most;
}

bool isAmount(const Value& value)
{
    return (value.kind() == Value::Kind::Integer || value.kind() == Value::Kind::Number) && value.number() >= 0
        && value.number() <= 1e12;
}

bool isCurrency(const Value& value)
{
    static const QRegularExpression code(QStringLiteral("^[A-Z]{3}$"));
    return value.isText() && code.match(value.string()).hasMatch();
}

bool isSkills(const Value& value)
{
    return (value.isText() || value.isList()) && value.strings().size() <= 200;
}

QString numberProblem(const Value& value, qint64 least, qint64 most)
{
    return isWhole(value, least, most) ? QString()
                                       : Messages::tr("Write a whole number from %1 to %2.").arg(least).arg(most);
}

} // namespace

QString goalProblem(const QString& name, const Value& value)
{
    if (goalNames().contains(name))
        return value.kind() == Value::Kind::Flag ? QString() : Messages::tr("Write true or false.");
    if (name == teamSizeGoal)
        return numberProblem(value, 1, 100'000);
    if (name == tokensGoal)
        return numberProblem(value, 0, 100);
    if (name.startsWith(weightPrefix))
        return numberProblem(value, 0, highestWeight);
    if (name == cloudGoal)
        return cloudWords().contains(value.string()) ? QString() : Messages::tr("Write own, rented or either.");
    if (name == budgetGoal)
        return isAmount(value) ? QString() : Messages::tr("Write a number from 0, without a currency.");
    if (name == currencyGoal)
        return isCurrency(value) ? QString()
                                 : Messages::tr("Write the three letters of a currency, such as USD or EUR.");
    if (name == skillsGoal)
        return isSkills(value) ? QString() : Messages::tr("Write a list of tools, such as [jenkins, ansible].");
    return {};
}

TeamGoals teamGoals(const Stack& stack)
{
    const auto said = [&stack](QLatin1String name) {
        const Value value = stack.goals.value(name);
        return goalProblem(name, value).isEmpty() ? value : Value();
    };
    TeamGoals goals;
    goals.people = int(said(teamSizeGoal).integer());
    goals.cloud = said(cloudGoal).string();
    if (goals.cloud == QLatin1String("either"))
        goals.cloud.clear();
    goals.skills = said(skillsGoal).strings();
    if (const Value budget = said(budgetGoal); !budget.isNull())
        goals.budget = budget.number();
    const QString currency = said(currencyGoal).string();
    goals.currency = currency.isEmpty() ? QStringLiteral("USD") : currency;
    if (const Value tokens = said(tokensGoal); !tokens.isNull())
        goals.tokens = int(tokens.integer());
    return goals;
}

int weightOf(const Stack& stack, const QString& criterion)
{
    const QString name = weightPrefix + criterion;
    const Value value = stack.goals.value(name);
    return value.isNull() || !goalProblem(name, value).isEmpty() ? usualWeight : int(value.integer());
}

int usersOf(const Stack& stack)
{
    if (const int people = teamGoals(stack).people; people > 0)
        return people;
    return stack.workshop.people.empty() ? usualUsers : int(stack.workshop.people.size());
}

} // namespace stackwright
