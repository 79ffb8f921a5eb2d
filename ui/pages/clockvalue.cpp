#include "pages/clockvalue.h"

#include "workshop/agenda.h"

#include <QCoreApplication>

#include <cstdlib>

namespace stackwright {

namespace {

constexpr int secondsOfMinute = 60;
constexpr int minutesOfHour = 60;

struct ClockWords {
    Q_DECLARE_TR_FUNCTIONS(ClockWords)
};

QString leftWords(int seconds, bool running)
{
    const int minutes = std::abs(seconds) / secondsOfMinute;
    const QString words = seconds >= 0 ? ClockWords::tr("%n minute(s) left", nullptr, minutes)
                                       : ClockWords::tr("%n minute(s) over", nullptr, minutes);
    return running ? words : ClockWords::tr("%1, paused").arg(words);
}

} // namespace

QString durationWords(int minutes)
{
    const int hours = minutes / minutesOfHour;
    const int rest = minutes % minutesOfHour;
    return hours == 0 ? ClockWords::tr("%1 min").arg(rest)
        : rest == 0   ? ClockWords::tr("%1 h").arg(hours)
                      : ClockWords::tr("%1 h %2 min").arg(hours).arg(rest);
}

ClockValue clockValueOf(const AgendaClock& clock, const Catalogue& catalogue)
{
    const Agenda& agenda = clock.agenda();
    ClockValue value;
    for (const AgendaItem& item : agenda.items) {
        value.minutes.push_back(item.minutes);
    }
    if (agenda.items.empty()) {
        return value;
    }
    const QDateTime now = clock.now();
    value.current = agenda.current;
    value.running = agenda.running();
    const bool begun = agenda.current >= 0;
    const int seconds = begun ? secondsLeft(agenda, now) : agenda.items.front().minutes * secondsOfMinute;
    value.over = seconds < 0;
    value.left = clockText(seconds).said;
    value.words = begun ? leftWords(seconds, value.running) : ClockWords::tr("Not begun");
    if (begun) {
        const AgendaItem& item = agenda.items[size_t(agenda.current)];
        value.item = itemTitle(item, catalogue).said;
        value.spent = item.minutes > 0
            ? qMin(1.0, double(secondsSpent(agenda, agenda.current, now)) / (item.minutes * secondsOfMinute))
            : 1.0;
    }
    if (const size_t next = size_t(agenda.current + 1); next < agenda.items.size()) {
        value.next = itemTitle(agenda.items[next], catalogue).said;
    }
    const int whole = secondsLeftOfAll(agenda, now);
    const QString part = durationWords(std::abs(whole) / secondsOfMinute);
    value.whole = whole >= 0 ? ClockWords::tr("%1 left of %2").arg(part, durationWords(agenda.minutes))
                             : ClockWords::tr("%1 over the %2 of the meeting").arg(part, durationWords(agenda.minutes));
    return value;
}

} // namespace stackwright
