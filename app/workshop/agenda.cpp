#include "workshop/agenda.h"

#include "workshop/votes.h"

#include <algorithm>
#include <numeric>

namespace stackwright {

namespace {

constexpr int secondsOfMinute = 60;
constexpr int leastMinutes = 2; // of a stage; less is no talk
constexpr int goalsMinutes = 10;
constexpr int undisputedMinutes = 5;
constexpr int lookBackMinutes = 5;
constexpr double disputedWeight = 2; // times what the catalogue says
constexpr double undisputedWeight = 0.5;
constexpr int standardMinutes = 5; // of a stage whose catalogue says nothing

bool valid(const Agenda& agenda, int item)
{
    return item >= 0 && item < int(agenda.items.size());
}

// Ends the running stretch: what was spent stands in the item, and the clock stands still.
void stop(Agenda& agenda, const QDateTime& now)
{
    if (!valid(agenda, agenda.current))
        return;
    agenda.items[std::size_t(agenda.current)].seconds = secondsSpent(agenda, agenda.current, now);
    agenda.upAt = {};
}

void run(Agenda& agenda, const QDateTime& now)
{
    agenda.upAt = now.toUTC().addSecs(secondsLeft(agenda, now));
}

struct Share {
    QString stage;
    double weight = 0;
    int minutes = 0;
};

// Whole minutes that sum to `minutes`: each gets its part rounded down, the rest goes to those that lost most by it.
void divide(std::vector<Share>& shares, int minutes)
{
    const double sum = std::accumulate(
        shares.cbegin(), shares.cend(), 0.0, [](double so, const Share& share) { return so + share.weight; });
    std::vector<std::pair<double, std::size_t>> lost;
    int left = minutes;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double part = minutes * shares[i].weight / sum;
        shares[i].minutes = int(part);
        left -= shares[i].minutes;
        lost.emplace_back(part - shares[i].minutes, i);
    }
    std::stable_sort(
        lost.begin(), lost.end(), [](const auto& one, const auto& other) { return one.first > other.first; });
    for (int i = 0; i < left; ++i)
        ++shares[lost[std::size_t(i)].second].minutes;
}

// The most disputed ones for which the time is enough.
std::vector<Share> sharesOf(const ResolvedStack& resolved, const QStringList& undisputed, int minutes)
{
    std::vector<Share> shares;
    for (const QString& stage : disputeOrder(resolved)) {
        const int usual = resolved.catalogue().stage(stage)->minutes;
        const bool disputed = votesOf(resolved.catalogue(), resolved.stack(), stage).standing == Standing::Disputed;
        const double weight = disputed ? disputedWeight : undisputed.contains(stage) ? undisputedWeight : 1;
        shares.push_back({stage, (usual > 0 ? usual : standardMinutes) * weight, 0});
    }
    for (; !shares.empty(); shares.pop_back()) {
        divide(shares, minutes);
        if (std::all_of(
                shares.cbegin(), shares.cend(), [](const Share& share) { return share.minutes >= leastMinutes; }))
            break;
    }
    return shares;
}

AgendaItem titled(const char* title, int minutes)
{
    AgendaItem item;
    item.title = QString::fromLatin1(title);
    item.minutes = minutes;
    return item;
}

// Titles of the agenda itself stand in the file in English; the window says them in its language.
constexpr const char* goalsTitle = QT_TRANSLATE_NOOP("Findings", "Goals and limits");
constexpr const char* undisputedTitle = QT_TRANSLATE_NOOP("Findings", "Agree on what nobody disputes");
constexpr const char* lookBackTitle = QT_TRANSLATE_NOOP("Findings", "Look back, owners and next steps");

} // namespace

Agenda proposedAgenda(const ResolvedStack& resolved, int minutes)
{
    Agenda agenda;
    agenda.minutes = std::clamp(minutes, 1, 24 * 60);
    const QStringList undisputed = undisputedStages(resolved);
    // In a short meeting these are shorter, too.
    const int goals = std::min(goalsMinutes, agenda.minutes / 10);
    const int together = undisputed.isEmpty() ? 0 : std::min(undisputedMinutes, agenda.minutes / 10);
    const int lookBack = std::min(lookBackMinutes, agenda.minutes / 10);
    const std::vector<Share> shares = sharesOf(resolved, undisputed, agenda.minutes - goals - together - lookBack);
    if (goals > 0)
        agenda.items.push_back(titled(goalsTitle, goals));
    if (together > 0)
        agenda.items.push_back(titled(undisputedTitle, together));
    for (const Share& share : shares)
        agenda.items.push_back({share.stage, {}, share.minutes});
    agenda.items.push_back(titled(lookBackTitle, 0));
    agenda.items.back().minutes = agenda.minutes - plannedMinutes(agenda);
    return agenda;
}

int plannedMinutes(const Agenda& agenda)
{
    return std::accumulate(agenda.items.cbegin(), agenda.items.cend(), 0,
        [](int sum, const AgendaItem& item) { return sum + item.minutes; });
}

Wording itemTitle(const AgendaItem& item, const Catalogue& catalogue)
{
    const Stage* stage = catalogue.stage(item.stage);
    if (stage && item.title.isEmpty())
        return catalogueWording(stage->title);
    for (const char* own : {goalsTitle, undisputedTitle, lookBackTitle}) {
        if (item.title == QLatin1String(own))
            return wordingOf(own);
    }
    return item.title.isEmpty() ? item.stage : item.title;
}

int secondsSpent(const Agenda& agenda, int item, const QDateTime& now)
{
    if (!valid(agenda, item))
        return 0;
    const AgendaItem& entry = agenda.items[std::size_t(item)];
    if (item != agenda.current || !agenda.running())
        return entry.seconds;
    return int(std::clamp<qint64>(entry.minutes * secondsOfMinute - now.secsTo(agenda.upAt), 0, 7 * 24 * 3600));
}

int secondsLeft(const Agenda& agenda, const QDateTime& now)
{
    if (!valid(agenda, agenda.current))
        return 0;
    return agenda.items[std::size_t(agenda.current)].minutes * secondsOfMinute
        - secondsSpent(agenda, agenda.current, now);
}

int secondsLeftOfAll(const Agenda& agenda, const QDateTime& now)
{
    int left = agenda.minutes * secondsOfMinute;
    for (int i = 0; i < int(agenda.items.size()); ++i)
        left -= secondsSpent(agenda, i, now);
    return left;
}

Wording clockText(int seconds)
{
    const int whole = std::abs(seconds);
    const QString text = QStringLiteral("%1:%2")
                             .arg(whole / secondsOfMinute, 2, 10, QLatin1Char('0'))
                             .arg(whole % secondsOfMinute, 2, 10, QLatin1Char('0'));
    return seconds >= 0 ? Wording(text) : wordingOf(QT_TRANSLATE_NOOP("Findings", "+%1 over"), text);
}

Agenda started(Agenda agenda, const QDateTime& now)
{
    if (agenda.items.empty() || agenda.running())
        return agenda;
    if (!valid(agenda, agenda.current))
        agenda.current = 0;
    run(agenda, now);
    return agenda;
}

Agenda paused(Agenda agenda, const QDateTime& now)
{
    if (agenda.running())
        stop(agenda, now);
    return agenda;
}

Agenda extended(Agenda agenda, int minutes, const QDateTime& now)
{
    if (!valid(agenda, agenda.current) || minutes <= 0)
        return agenda;
    const bool running = agenda.running();
    stop(agenda, now);
    agenda.items[std::size_t(agenda.current)].minutes += minutes;
    const auto later = agenda.items.begin() + agenda.current + 1;
    for (int i = 0; i < minutes; ++i) {
        const auto longest = std::max_element(later, agenda.items.end(),
            [](const AgendaItem& one, const AgendaItem& other) { return one.minutes < other.minutes; });
        if (longest == agenda.items.end() || longest->minutes <= leastMinutes)
            break;
        --longest->minutes;
    }
    if (running)
        run(agenda, now);
    return agenda;
}

Agenda movedTo(Agenda agenda, int item, const QDateTime& now)
{
    if (!valid(agenda, item) || item == agenda.current)
        return agenda;
    const bool running = agenda.running();
    stop(agenda, now);
    agenda.current = item;
    if (running)
        run(agenda, now);
    return agenda;
}

Agenda movedOn(Agenda agenda, const QDateTime& now)
{
    const int next = agenda.current + 1;
    return movedTo(std::move(agenda), next, now);
}

Agenda withItem(Agenda agenda, int item, const AgendaItem& value)
{
    if (!valid(agenda, item))
        return agenda;
    AgendaItem& entry = agenda.items[std::size_t(item)];
    // The clock of the item that is talked about goes on: its end moves with its length.
    if (item == agenda.current && agenda.running())
        agenda.upAt = agenda.upAt.addSecs((value.minutes - entry.minutes) * secondsOfMinute);
    const int spent = entry.seconds;
    entry = value;
    entry.seconds = spent;
    return agenda;
}

Agenda withItemMoved(Agenda agenda, int from, int to)
{
    if (!valid(agenda, from) || !valid(agenda, to) || from == to)
        return agenda;
    const AgendaItem moved = agenda.items[std::size_t(from)];
    agenda.items.erase(agenda.items.begin() + from);
    agenda.items.insert(agenda.items.begin() + to, moved);
    if (agenda.current == from)
        agenda.current = to;
    else if (agenda.current > from && agenda.current <= to)
        --agenda.current;
    else if (agenda.current < from && agenda.current >= to)
        ++agenda.current;
    return agenda;
}

Agenda withoutItem(Agenda agenda, int item, const QDateTime& now)
{
    if (!valid(agenda, item))
        return agenda;
    const bool running = agenda.running() && item == agenda.current;
    if (running)
        stop(agenda, now);
    agenda.items.erase(agenda.items.begin() + item);
    if (item < agenda.current)
        --agenda.current;
    agenda.current = std::min(agenda.current, int(agenda.items.size()) - 1);
    if (running && agenda.current >= 0)
        run(agenda, now);
    return agenda;
}

Stack withParked(Stack stack, const Parked& parked, const QDateTime& now)
{
    if (stack.workshop.parked.size() == std::size_t(mostParked))
        return stack;
    stack.workshop.parked.push_back(parked);
    if (parked.stage.isEmpty())
        return stack;
    stack = withAgreement(std::move(stack), parked.stage, Agreement::Parked);
    Agenda& agenda = stack.workshop.agenda;
    if (valid(agenda, agenda.current) && agenda.items[std::size_t(agenda.current)].stage == parked.stage)
        agenda = movedOn(agenda, now);
    return stack;
}

int itemOf(const Agenda& agenda, const QString& stage)
{
    const auto found = std::find_if(agenda.items.cbegin(), agenda.items.cend(),
        [&stage](const AgendaItem& item) { return !stage.isEmpty() && item.stage == stage; });
    return found == agenda.items.cend() ? -1 : int(found - agenda.items.cbegin());
}

} // namespace stackwright
