#include "workshop/votes.h"

#include <algorithm>

namespace stackwright {

namespace {

Wording viewWord(View view, bool first)
{
    switch (view) {
    case View::Business:
        return first ? wordingOf(QT_TRANSLATE_NOOP("Findings", "Business"))
                     : wordingOf(QT_TRANSLATE_NOOP("Findings", "business"));
    case View::Development:
        return first ? wordingOf(QT_TRANSLATE_NOOP("Findings", "Development"))
                     : wordingOf(QT_TRANSLATE_NOOP("Findings", "development"));
    case View::Operations: break;
    }
    return first ? wordingOf(QT_TRANSLATE_NOOP("Findings", "Operations"))
                 : wordingOf(QT_TRANSLATE_NOOP("Findings", "operations"));
}

QString plain(double number)
{
    return QString::number(number, 'g', 3);
}

// The views with the highest and the lowest number; the same view twice when one alone voted.
struct Ends {
    View high = View::Business;
    View low = View::Business;
};

std::optional<Ends> endsOf(const CandidateVotes& candidate)
{
    std::optional<Ends> ends;
    for (const View view : allViews) {
        if (!candidate.number(view))
            continue;
        if (!ends)
            ends = Ends{view, view};
        if (*candidate.number(view) > *candidate.number(ends->high))
            ends->high = view;
        if (*candidate.number(view) < *candidate.number(ends->low))
            ends->low = view;
    }
    return ends;
}

Wording apartText(const CandidateVotes& candidate, const Catalogue& catalogue, bool named)
{
    const Ends ends = *endsOf(candidate);
    const Wording apart = wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 %2, %3 %4: %5 apart"), viewWord(ends.high, true),
        plain(*candidate.number(ends.high)), viewWord(ends.low, false), plain(*candidate.number(ends.low)),
        plain(candidate.spread()));
    const Tool* tool = catalogue.tool(candidate.tool);
    return named ? wordingOf(QT_TRANSLATE_NOOP("Findings", "%1: %2"), tool ? tool->name : candidate.tool, apart)
                 : apart;
}

class Counting {
public:
    Counting(const Catalogue& catalogue, const Stack& stack, const QString& stage)
        : catalogue_(catalogue), stack_(stack), picked_(stack.toolsOf(stage))
    {
        votes_.stage = stage;
    }

    StageVotes count()
    {
        const Workshop& workshop = stack_.workshop;
        const auto rounds = workshop.votes.value(votes_.stage);
        votes_.rounds = int(rounds.size());
        votes_.hidden = !rounds.empty() && !rounds.back().revealed && !rounds.back().empty();
        if (const VoteRound* round = workshop.lastRevealed(votes_.stage))
            take(*round);
        votes_.standing = standing();
        return std::move(votes_);
    }

private:
    void take(const VoteRound& round)
    {
        QStringList tools = picked_;
        for (const Tool* tool : catalogue_.toolsOf(votes_.stage)) {
            if (!tools.contains(tool->id))
                tools.append(tool->id);
        }
        for (const QString& tool : std::as_const(tools))
            takeCandidate(tool, round.tools.value(tool));
        takeRoom(round.room);
        votes_.words = words();
    }

    void takeCandidate(const QString& tool, const ViewNumbers& numbers)
    {
        CandidateVotes candidate;
        candidate.tool = tool;
        for (auto view = numbers.cbegin(); view != numbers.cend(); ++view)
            candidate.numbers[std::size_t(view.key())] = medianOf(*view);
        if (!candidate.lowest())
            return;
        votes_.spread = std::max(votes_.spread, candidate.spread());
        if (picked_.contains(tool))
            lower(*candidate.lowest());
        votes_.candidates.push_back(candidate);
    }

    void takeRoom(const Numbers& room)
    {
        if (room.isEmpty())
            return;
        votes_.room = room;
        const auto [low, high] = std::minmax_element(room.cbegin(), room.cend());
        votes_.spread = std::max(votes_.spread, double(*high - *low));
        lower(*low);
    }

    void lower(double lowest)
    {
        const double agreement = (lowest - lowestVote) / (highestVote - lowestVote);
        votes_.agreement = std::min(votes_.agreement.value_or(1), agreement);
    }

    Wording words() const
    {
        const auto widest = std::max_element(votes_.candidates.cbegin(), votes_.candidates.cend(),
            [](const CandidateVotes& left, const CandidateVotes& right) { return left.spread() < right.spread(); });
        if (widest != votes_.candidates.cend() && widest->spread() >= disputeSpread)
            return apartText(*widest, catalogue_, picked_ != QStringList(widest->tool));
        if (!votes_.room.isEmpty() && votes_.spread >= disputeSpread)
            return roomText();
        if (!votes_.agreement)
            return {};
        const double lowest = *votes_.agreement * (highestVote - lowestVote) + lowestVote;
        return lowest >= contentFrom
            ? wordingOf(QT_TRANSLATE_NOOP("Findings", "All behind it: %1 or more"), plain(lowest))
            : wordingOf(QT_TRANSLATE_NOOP("Findings", "Not behind it: the lowest is %1"), plain(lowest));
    }

    Wording roomText() const
    {
        const auto [low, high] = std::minmax_element(votes_.room.cbegin(), votes_.room.cend());
        return wordingOf(QT_TRANSLATE_NOOP("Findings", "Fists from %1 to %2: %3 apart"), QString::number(*low),
            QString::number(*high), QString::number(*high - *low));
    }

    // What was said of the stage counts before what its votes say.
    Standing standing() const
    {
        const auto parked = [this](const Parked& entry) { return entry.stage == votes_.stage; };
        const bool decided = stack_.decided(votes_.stage);
        switch (stack_.agreement(votes_.stage)) {
        case Agreement::Agreed: return Standing::Agreed;
        case Agreement::Disputed: return Standing::Disputed;
        case Agreement::Parked: return Standing::Parked;
        case Agreement::PrePicked: break;
        }
        // A stage without an answer has no agreement of its own; that it was put off is known from the parking lot.
        if (!decided && std::any_of(stack_.workshop.parked.cbegin(), stack_.workshop.parked.cend(), parked))
            return Standing::Parked;
        if (votes_.disputes())
            return Standing::Disputed;
        return decided ? Standing::PrePicked : Standing::Undecided;
    }

    const Catalogue& catalogue_;
    const Stack& stack_;
    QStringList picked_;
    StageVotes votes_;
};

// Stages in which something of their own cannot work as it is.
QSet<QString> broken(const ResolvedStack& resolved)
{
    QSet<QString> stages;
    for (const Finding& finding : resolved.findings()) {
        if (finding.severity == Severity::Error)
            stages.insert(finding.stage);
    }
    return stages;
}

} // namespace

std::optional<double> CandidateVotes::lowest() const
{
    const auto ends = endsOf(*this);
    return ends ? number(ends->low) : std::nullopt;
}

double CandidateVotes::spread() const
{
    const auto ends = endsOf(*this);
    return ends ? *number(ends->high) - *number(ends->low) : 0;
}

bool StageVotes::disputes() const
{
    const double content = (contentFrom - lowestVote) / (highestVote - lowestVote);
    return spread >= disputeSpread || (agreement && *agreement < content);
}

Wording standingText(Standing standing)
{
    switch (standing) {
    case Standing::Undecided: return wordingOf(QT_TRANSLATE_NOOP("Findings", "undecided"));
    case Standing::PrePicked: return wordingOf(QT_TRANSLATE_NOOP("Findings", "pre-picked"));
    case Standing::Agreed: return wordingOf(QT_TRANSLATE_NOOP("Findings", "agreed"));
    case Standing::Disputed: return wordingOf(QT_TRANSLATE_NOOP("Findings", "disputed"));
    case Standing::Parked: break;
    }
    return wordingOf(QT_TRANSLATE_NOOP("Findings", "parked"));
}

StageVotes votesOf(const Catalogue& catalogue, const Stack& stack, const QString& stage)
{
    return Counting(catalogue, stack, stage).count();
}

std::vector<StageVotes> votesOf(const Catalogue& catalogue, const Stack& stack)
{
    std::vector<StageVotes> all;
    for (const Stage& stage : catalogue.stages())
        all.push_back(votesOf(catalogue, stack, stage.id));
    return all;
}

RoomCount countOf(const std::vector<StageVotes>& votes)
{
    RoomCount count;
    for (const StageVotes& stage : votes) {
        switch (stage.standing) {
        case Standing::Undecided: ++count.undecided; break;
        case Standing::PrePicked: ++count.prePicked; break;
        case Standing::Agreed: ++count.agreed; break;
        case Standing::Disputed: ++count.disputed; break;
        case Standing::Parked: ++count.parked; break;
        }
    }
    return count;
}

Wording countText(const RoomCount& count)
{
    const auto number = [](int value) { return QString::number(value); };
    const Wording text = wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 agreed · %2 pre-picked · %3 disputed · %4 parked"),
        number(count.agreed), number(count.prePicked), number(count.disputed), number(count.parked));
    return count.undecided > 0
        ? wordingOf(QT_TRANSLATE_NOOP("Findings", "%1 · %2 undecided"), text, number(count.undecided))
        : text;
}

QStringList undisputedStages(const ResolvedStack& resolved)
{
    const QSet<QString> trouble = broken(resolved);
    QStringList stages;
    for (const StageVotes& votes : votesOf(resolved.catalogue(), resolved.stack())) {
        if (votes.standing == Standing::PrePicked && !votes.hidden && !trouble.contains(votes.stage))
            stages.append(votes.stage);
    }
    return stages;
}

Stack withAllAgreed(Stack stack, const QStringList& stages)
{
    for (const QString& stage : stages)
        stack = withAgreement(std::move(stack), stage, Agreement::Agreed);
    return stack;
}

QStringList disputeOrder(const ResolvedStack& resolved)
{
    const QSet<QString> trouble = broken(resolved);
    std::vector<StageVotes> open = votesOf(resolved.catalogue(), resolved.stack());
    std::erase_if(open, [](const StageVotes& votes) {
        return votes.standing == Standing::Agreed || votes.standing == Standing::Parked;
    });
    const auto rank = [&trouble](const StageVotes& votes) {
        const int group = votes.standing == Standing::Disputed ? 0
            : votes.standing == Standing::Undecided            ? 1
            : trouble.contains(votes.stage)                    ? 2
                                                               : 3;
        return std::tuple(group, -votes.spread, votes.agreement.value_or(1));
    };
    std::stable_sort(open.begin(), open.end(),
        [&rank](const StageVotes& left, const StageVotes& right) { return rank(left) < rank(right); });
    QStringList stages;
    for (const StageVotes& votes : open)
        stages.append(votes.stage);
    return stages;
}

} // namespace stackwright
