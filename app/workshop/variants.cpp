#include "workshop/variants.h"

#include "plan/plan.h"
#include "stack/money.h"
#include "stack/novelty.h"
#include "workshop/consequence.h"
#include "workshop/fit.h"
#include "workshop/votes.h"

#include <set>

namespace stackwright {

namespace {

// What is measured of one variant.
struct Measures {
    int fit = 0;
    int errors = 0;
    int warnings = 0;
    RoomCount room;
    std::optional<double> agreement; // the mean of the stages that were voted on, 0 to 1
    StackCost cost;
    Novelty novelty;
    int wires = 0;
    std::optional<ExitCost> exit;
    std::optional<int> files;
};

std::optional<double> meanAgreement(const std::vector<StageVotes>& votes)
{
    double sum = 0;
    int count = 0;
    for (const StageVotes& stage : votes) {
        sum += stage.agreement.value_or(0);
        count += stage.agreement ? 1 : 0;
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

Measures measuresOf(const ResolvedPointer& resolved)
{
    const Catalogue& catalogue = resolved->catalogue();
    const std::vector<StageVotes> votes = votesOf(catalogue, resolved->stack());
    Measures measures;
    measures.fit = fitOf(catalogue, resolved->stack());
    measures.room = countOf(votes);
    measures.agreement = meanAgreement(votes);
    measures.cost = costOf(catalogue, resolved->stack());
    measures.novelty = noveltyOf(catalogue, resolved->stack());
    measures.wires = int(resolved->wires().size());
    for (const Finding& finding : resolved->findings()) {
        measures.errors += finding.severity == Severity::Error ? 1 : 0;
        measures.warnings += finding.severity == Severity::Warning && !finding.accepted ? 1 : 0;
    }
    if (const Result<Plan> plan = makePlan(resolved)) {
        std::set<QString> paths;
        for (const PlannedFile& file : plan->files)
            paths.insert(file.path);
        measures.files = int(paths.size());
        measures.exit = exitCostOf(*plan);
    }
    return measures;
}

class Comparison {
public:
    explicit Comparison(const std::vector<Variant>& variants) : variants_(variants)
    {
        for (const Variant& variant : variants)
            measures_.push_back(measuresOf(variant.resolved));
    }

    std::vector<VariantRow> rows()
    {
        const auto number = [](double value) { return Wording(QString::number(value, 'g', 6)); };
        measure(
            "fit", wordingOf(QT_TRANSLATE_NOOP("Findings", "Fit to the goals")),
            [&](const Measures& of) { return wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 of 100"), number(of.fit)); },
            [](const Measures& of) { return std::optional(double(-of.fit)); });
        measure(
            "votes", wordingOf(QT_TRANSLATE_NOOP("Findings", "Votes")),
            [&](const Measures& of) { return votesCell(of); },
            [](const Measures& of) { return of.agreement ? std::optional(-*of.agreement) : std::nullopt; });
        measure(
            "findings", wordingOf(QT_TRANSLATE_NOOP("Findings", "What does not fit")),
            [&](const Measures& of) {
                return wordingOf(
                    QT_TRANSLATE_NOOP("Findings", "errors: %1, warnings: %2"), number(of.errors), number(of.warnings));
            },
            [](const Measures& of) { return std::optional(of.errors * 1000.0 + of.warnings); });
        measure(
            "hours", wordingOf(QT_TRANSLATE_NOOP("Findings", "Care")),
            [&](const Measures& of) {
                return wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 h a month"), number(of.cost.hours));
            },
            [](const Measures& of) { return std::optional(of.cost.hours); });
        measure(
            "money", wordingOf(QT_TRANSLATE_NOOP("Findings", "Money")),
            [&](const Measures& of) { return costText(of.cost, catalogue()); },
            [this](const Measures& of) { return comparable(of.cost); });
        measure(
            "exit", wordingOf(QT_TRANSLATE_NOOP("Findings", "Leaving it again")),
            [](const Measures& of) { return of.exit ? exitText(*of.exit) : Wording(); },
            [](const Measures& of) { return of.exit ? std::optional(double(of.exit->steps())) : std::nullopt; });
        measure(
            "novelty", wordingOf(QT_TRANSLATE_NOOP("Findings", "What is new")),
            [&](const Measures& of) {
                return wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 of %2 tokens"), number(of.novelty.spent),
                    number(of.novelty.budget));
            },
            [](const Measures& of) { return std::optional(double(of.novelty.spent)); });
        measure(
            "wires", wordingOf(QT_TRANSLATE_NOOP("Findings", "Wires")),
            [&](const Measures& of) { return number(of.wires); },
            [](const Measures&) { return std::optional<double>(); });
        measure(
            "files", wordingOf(QT_TRANSLATE_NOOP("Findings", "Files")),
            [&](const Measures& of) { return of.files ? number(*of.files) : Wording(); },
            [](const Measures&) { return std::optional<double>(); });
        for (const Stage& stage : catalogue().stages())
            addStage(stage);
        return std::move(rows_);
    }

private:
    const Catalogue& catalogue() const { return variants_.front().resolved->catalogue(); }

    static Wording votesCell(const Measures& of)
    {
        const Wording count = countText(of.room);
        return of.agreement ? wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 of 100 agreement; %2"),
                   QString::number(qRound(*of.agreement * 100)), count)
                            : count;
    }

    // Amounts in several currencies, or with prices that nobody knows, are not compared.
    std::optional<double> comparable(const StackCost& cost) const
    {
        std::set<QString> currencies;
        for (const Measures& of : measures_) {
            for (auto year = of.cost.years.cbegin(); year != of.cost.years.cend(); ++year)
                currencies.insert(year.key());
        }
        if (currencies.size() > 1 || !cost.unknown.isEmpty())
            return std::nullopt;
        return cost.years.isEmpty() ? 0 : cost.years.first().high;
    }

    // `rank`: the lower, the better; nothing where that cannot be said.
    template <typename Cell, typename Rank>
    void measure(const char* id, const Wording& title, const Cell& cell, const Rank& rank)
    {
        VariantRow row;
        row.id = QString::fromLatin1(id);
        row.title = title;
        std::vector<std::optional<double>> ranks;
        for (const Measures& of : measures_) {
            row.cells.push_back(cell(of));
            ranks.push_back(rank(of));
        }
        row.best = bestOf(ranks);
        finish(row);
    }

    // The one that is better than all others.
    static int bestOf(const std::vector<std::optional<double>>& ranks)
    {
        if (std::any_of(ranks.cbegin(), ranks.cend(), [](const auto& rank) { return !rank; }))
            return -1;
        const auto best = std::min_element(ranks.cbegin(), ranks.cend());
        return std::count(ranks.cbegin(), ranks.cend(), *best) == 1 ? int(best - ranks.cbegin()) : -1;
    }

    void addStage(const Stage& stage)
    {
        VariantRow row;
        row.kind = VariantRow::Kind::Stage;
        row.id = stage.id;
        row.title = catalogueWording(stage.title);
        for (const Variant& variant : variants_)
            row.cells.push_back(toolsCell(variant.resolved->stack(), stage.id));
        finish(row);
    }

    Wording toolsCell(const Stack& stack, const QString& stage) const
    {
        if (!stack.decided(stage))
            return wordingOf(QT_TRANSLATE_NOOP("Findings", "undecided"));
        if (stack.skipped(stage))
            return wordingOf(QT_TRANSLATE_NOOP("Findings", "none"));
        QStringList names;
        for (const QString& id : stack.toolsOf(stage))
            names.append(catalogue().tool(id) ? catalogue().tool(id)->name : id);
        return Wording(names.join(QStringLiteral(", ")));
    }

    void finish(VariantRow& row)
    {
        row.differs = std::any_of(
            row.cells.cbegin(), row.cells.cend(), [&row](const Wording& cell) { return cell != row.cells.front(); });
        rows_.push_back(std::move(row));
    }

    const std::vector<Variant>& variants_;
    std::vector<Measures> measures_;
    std::vector<VariantRow> rows_;
};

} // namespace

std::vector<VariantRow> compareVariants(const std::vector<Variant>& variants)
{
    return variants.empty() ? std::vector<VariantRow>() : Comparison(variants).rows();
}

} // namespace stackwright
