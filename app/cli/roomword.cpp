#include "cli/roomword.h"

#include "stack/teamgoals.h"
#include "stack/toolgoals.h"
#include "support/spelling.h"

namespace stackwright {

namespace {

const QString sharesNames = QStringLiteral("shares-names");

Value typed(const QString& name, const QString& text)
{
    if (name == skillsGoal)
        return Value(text.split(QLatin1Char(','), Qt::SkipEmptyParts));
    if (name == cloudGoal || name == currencyGoal)
        return Value(text);
    bool isWhole = false;
    const qint64 whole = text.toLongLong(&isWhole);
    if (isWhole)
        return Value(whole);
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? Value(number) : Value(text);
}

Error cannotBe(const QString& target, const QString& value, const QString& next)
{
    return {Failure::Problem, {}, QStringLiteral("%1 cannot be '%2'.").arg(target, value.left(60)), next};
}

QString unknownSkill(const Catalogue& catalogue, const Value& skills)
{
    for (const QString& id : skills.strings()) {
        if (!catalogue.tool(id))
            return id;
    }
    return {};
}

QStringList toolIds(const Catalogue& catalogue)
{
    QStringList ids;
    for (const Tool& tool : catalogue.tools())
        ids.append(tool.id);
    return ids;
}

Outcome setLimit(Stack& stack, const QString& name, const QString& value)
{
    if (value == QLatin1String("yes"))
        stack.goals.insert(name, Value(true));
    else if (value == QLatin1String("no"))
        stack.goals.remove(name);
    else
        return cannotBe(QStringLiteral("goal.") + name, value, QStringLiteral("It is yes or no."));
    return {};
}

} // namespace

Outcome setGoal(Stack& stack, const Catalogue& catalogue, const QString& name, const QString& value)
{
    if (!allGoals(catalogue).contains(name))
        return Error{Failure::Problem, {}, QStringLiteral("There is no goal '%1'.").arg(name),
            didYouMean(name, allGoals(catalogue))};
    if (goalNames().contains(name))
        return setLimit(stack, name, value);
    if (value.isEmpty()) {
        stack.goals.remove(name);
        return {};
    }
    const Value goal = typed(name, value);
    if (const QString fault = goalProblem(name, goal); !fault.isEmpty())
        return cannotBe(QStringLiteral("goal.") + name, value, fault);
    if (const QString stranger = name == skillsGoal ? unknownSkill(catalogue, goal) : QString(); !stranger.isEmpty())
        return Error{Failure::Problem, {}, QStringLiteral("There is no tool '%1'.").arg(stranger),
            didYouMean(stranger, toolIds(catalogue))};
    stack.goals.insert(name, goal);
    return {};
}

Outcome setPerson(Stack& stack, const QString& name, const QString& view)
{
    std::vector<Participant>& people = stack.workshop.people;
    const auto known =
        std::find_if(people.begin(), people.end(), [&name](const Participant& person) { return person.name == name; });
    if (view.isEmpty()) {
        if (known == people.end())
            return Error{Failure::Problem, {}, QStringLiteral("'%1' is not in the room.").arg(name), {}};
        people.erase(known);
        return {};
    }
    const std::optional<View> speaksFor = viewNamed(view);
    if (!speaksFor)
        return cannotBe(QStringLiteral("person.") + name, view,
            QStringLiteral("It is one of %1.").arg(viewNames().join(QStringLiteral(", "))));
    if (name.trimmed().isEmpty())
        return Error{Failure::Problem, {}, QStringLiteral("A person has no name."),
            QStringLiteral("Write person.NAME=%1.").arg(view)};
    if (known != people.end())
        known->view = *speaksFor;
    else if (people.size() >= std::size_t(mostPeople))
        return Error{Failure::Problem, {}, QStringLiteral("There are %1 people in the room already.").arg(mostPeople),
            QStringLiteral("Take somebody away with person.NAME= first.")};
    else
        people.push_back({name.simplified(), *speaksFor});
    return {};
}

Outcome setWorkshop(Stack& stack, const QString& name, const QString& value)
{
    if (name != sharesNames)
        return Error{Failure::Problem, {}, QStringLiteral("The workshop has no '%1'.").arg(name),
            didYouMean(name, workshopNames())};
    if (value != QLatin1String("yes") && value != QLatin1String("no"))
        return cannotBe(QStringLiteral("workshop.") + name, value, QStringLiteral("It is yes or no."));
    stack.workshop.sharesNames = value == QLatin1String("yes");
    return {};
}

QStringList allGoals(const Catalogue& catalogue)
{
    QStringList names = goalNames();
    for (const QLatin1String name : {teamSizeGoal, cloudGoal, skillsGoal, budgetGoal, currencyGoal, tokensGoal})
        names.append(name);
    for (const FitCriterion& criterion : catalogue.criteria())
        names.append(weightPrefix + criterion.id);
    return names;
}

QStringList goalChoices(const QString& name)
{
    if (goalNames().contains(name))
        return {QStringLiteral("yes"), QStringLiteral("no")};
    if (name == cloudGoal)
        return {QStringLiteral("own"), QStringLiteral("rented"), QStringLiteral("either")};
    QStringList weights;
    for (int weight = 0; name.startsWith(weightPrefix) && weight <= highestWeight; ++weight)
        weights.append(QString::number(weight));
    return weights;
}

QStringList viewNames()
{
    QStringList names;
    for (const View view : allViews)
        names.append(viewName(view));
    return names;
}

QStringList workshopNames()
{
    return {sharesNames};
}

} // namespace stackwright
