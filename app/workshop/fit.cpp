#include "workshop/fit.h"

#include "stack/money.h"
#include "stack/teamgoals.h"
#include "stack/toolgoals.h"

#include <QHash>

#include <cmath>
#include <numeric>

namespace stackwright {

namespace {

QString yesOrNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

// What rules may ask for, see catalogue/fitreader.h.
struct Facts {
    QHash<QString, QString> words;
    QHash<QString, double> numbers;

    bool hold(const FitTest& test) const
    {
        if (test.kind == FitTest::Kind::Is)
            return words.value(test.fact) == test.word;
        const auto number = numbers.constFind(test.fact);
        return number != numbers.cend()
            && (test.kind == FitTest::Kind::AtMost ? *number <= test.number : *number >= test.number);
    }

    bool hold(const FitRule& rule) const
    {
        return std::all_of(rule.tests.cbegin(), rule.tests.cend(), [this](const FitTest& test) { return hold(test); });
    }
};

// The criterion with the highest weight; empty when several have it.
QString mattersMost(const Catalogue& catalogue, const Stack& stack)
{
    QString most;
    int highest = -1;
    for (const FitCriterion& criterion : catalogue.criteria()) {
        const int weight = weightOf(stack, criterion.id);
        if (weight < highest)
            continue;
        most = weight == highest ? QString() : criterion.id;
        highest = weight;
    }
    return most;
}

Facts teamFacts(const Catalogue& catalogue, const Stack& stack)
{
    const TeamGoals goals = teamGoals(stack);
    Facts facts;
    facts.words.insert(QStringLiteral("cloud"), goals.cloud.isEmpty() ? QStringLiteral("either") : goals.cloud);
    facts.words.insert(QStringLiteral("matters-most"), mattersMost(catalogue, stack));
    if (goals.people > 0)
        facts.numbers.insert(QStringLiteral("team-size"), goals.people);
    return facts;
}

int neededTools(const Tool& tool)
{
    return int(std::count_if(tool.needs.cbegin(), tool.needs.cend(), [](const Need& need) { return !need.optional; }));
}

Facts toolFacts(const Tool& tool, const Catalogue& catalogue, const Stack& stack)
{
    static const QStringList maturity{QStringLiteral("established"), QStringLiteral("growing"), QStringLiteral("new")};
    static const QStringList hosting{QStringLiteral("self-hosted"), QStringLiteral("service"), QStringLiteral("both")};
    static const QStringList offline{QStringLiteral("yes"), QStringLiteral("with-mirror"), QStringLiteral("no")};
    static const QStringList lifecycle{QStringLiteral("active"), QStringLiteral("sunset"), QStringLiteral("archived")};
    Facts facts = teamFacts(catalogue, stack);
    facts.words.insert(QStringLiteral("maturity"), maturity.at(int(tool.maturity)));
    facts.words.insert(QStringLiteral("hosting"), hosting.at(int(tool.hosting)));
    facts.words.insert(QStringLiteral("offline"), offline.at(int(tool.offline)));
    facts.words.insert(QStringLiteral("lifecycle"), lifecycle.at(int(tool.lifecycle.status)));
    facts.words.insert(QStringLiteral("cost"), tool.costModel);
    facts.words.insert(QStringLiteral("known"), yesOrNo(teamGoals(stack).skills.contains(tool.id)));
    facts.words.insert(QStringLiteral("open-source"), yesOrNo(meetsGoal(tool, QStringLiteral("open-source-only"))));
    facts.words.insert(QStringLiteral("runs"), yesOrNo(tool.cpu > 0));
    facts.numbers.insert(QStringLiteral("hours"), tool.effortHours);
    facts.numbers.insert(QStringLiteral("needs"), neededTools(tool));
    return facts;
}

// The most that a tool can have of rules of which some exclude each other: of all rules that ask for one word of one
// fact, the best.
double mostOf(const std::vector<FitRule>& rules)
{
    QHash<QString, double> best; // by the fact that is asked for first
    for (const FitRule& rule : rules) {
        double& points = best[rule.tests.front().fact];
        points = std::max(points, rule.points);
    }
    return std::accumulate(best.cbegin(), best.cend(), 0.0);
}

void addPoints(Fit& fit, const std::vector<FitRule>& rules, const Facts& facts, const QString& criterion, int weight)
{
    for (const FitRule& rule : rules) {
        if (!facts.hold(rule))
            continue;
        fit.points.push_back({criterion, rule.points, weight, catalogueWording(rule.why)});
        fit.sum += rule.points * weight;
    }
    fit.most += mostOf(rules) * weight;
}

void finish(Fit& fit)
{
    fit.percent = fit.most > 0 ? std::min(100, int(std::lround(100 * fit.sum / fit.most))) : 0;
}

QString plain(double number)
{
    return QString::number(number, 'g', 4);
}

} // namespace

Fit fitOf(const Tool& tool, const Catalogue& catalogue, const Stack& stack)
{
    Fit fit;
    fit.id = tool.id;
    const Facts facts = toolFacts(tool, catalogue, stack);
    for (const FitCriterion& criterion : catalogue.criteria())
        addPoints(fit, criterion.rules, facts, criterion.id, weightOf(stack, criterion.id));
    for (const QString& goal : goalNames()) {
        if (stack.goals.value(goal).flag() && !meetsGoal(tool, goal))
            fit.against.push_back(goalConflict(tool, goal));
    }
    finish(fit);
    return fit;
}

int fitOf(const Catalogue& catalogue, const Stack& stack)
{
    int sum = 0;
    int count = 0;
    for (const Stage& stage : catalogue.stages()) {
        for (const QString& id : stack.toolsOf(stage.id)) {
            if (const Tool* tool = catalogue.tool(id)) {
                sum += fitOf(*tool, catalogue, stack).percent;
                ++count;
            }
        }
    }
    return count > 0 ? int(std::lround(double(sum) / count)) : 0;
}

std::vector<Fit> fittingBlueprints(const Catalogue& catalogue, const Stack& stack)
{
    const Facts facts = teamFacts(catalogue, stack);
    std::vector<Fit> fits;
    for (const Blueprint& blueprint : catalogue.blueprints()) {
        Fit fit;
        fit.id = blueprint.id;
        addPoints(fit, blueprint.fits, facts, {}, 1);
        Stack asked = stackFromBlueprint(blueprint, {});
        asked.goals = stack.goals;
        for (const Stage& stage : catalogue.stages()) {
            for (const QString& id : asked.toolsOf(stage.id)) {
                const Tool* tool = catalogue.tool(id);
                for (const Wording& conflict : tool ? fitOf(*tool, catalogue, asked).against : std::vector<Wording>())
                    fit.against.push_back(conflict);
            }
        }
        finish(fit);
        fits.push_back(std::move(fit));
    }
    // Whatever speaks for it: what breaks a limit comes last.
    std::stable_sort(fits.begin(), fits.end(), [](const Fit& left, const Fit& right) {
        return std::pair(left.against.size(), -left.sum) < std::pair(right.against.size(), -right.sum);
    });
    return fits;
}

Wording fitText(const Fit& fit)
{
    Wording parts;
    for (const FitPoint& point : fit.points) {
        const Wording part = wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 × %2 (%3)"), plain(point.points),
            QString::number(point.weight), point.why);
        parts = parts.isEmpty() ? part : wordingOf(QT_TRANSLATE_NOOP("Findings", "%1, %2"), parts, part);
    }
    return wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 of %2 points: %3"), plain(fit.sum), plain(fit.most), parts);
}

} // namespace stackwright
