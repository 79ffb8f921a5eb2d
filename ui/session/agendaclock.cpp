#include "session/agendaclock.h"

#include "workshop/agenda.h"

namespace stackwright {

namespace {

constexpr int moreMinutes = 5;

} // namespace

AgendaClock::AgendaClock(Session& session, QObject* parent)
    : QObject(parent), session_(session), now_([] { return QDateTime::currentDateTimeUtc(); })
{
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, [this] {
        wait();
        Q_EMIT ticked();
    });
    connect(&session_, &Session::stackChanged, this, &AgendaClock::take);
    connect(&session_, &Session::closed, this, &AgendaClock::take);
}

void AgendaClock::setNow(const std::function<QDateTime()>& now)
{
    now_ = now;
    wait();
    Q_EMIT ticked();
}

void AgendaClock::take()
{
    if (agenda() != seen_) {
        seen_ = agenda();
        wait();
        Q_EMIT changed();
    }
}

// Until the next whole second before or after the end, so that no second is shown twice or left out.
void AgendaClock::wait()
{
    if (!watched_ || !session_.isOpen() || !agenda().running()) {
        timer_.stop();
        return;
    }
    constexpr qint64 second = 1000;
    const qint64 left = now().msecsTo(agenda().upAt) % second;
    timer_.start(int(left > 0 ? left : second + left) + 1);
}

void AgendaClock::setWatched(bool watched)
{
    watched_ = watched;
    wait();
    if (watched) {
        Q_EMIT ticked(); // it stood still on the screen
    }
}

void AgendaClock::change(const Agenda& agenda)
{
    Workshop workshop = session_.stack().workshop;
    workshop.agenda = agenda;
    session_.changeRoom(workshop);
}

void AgendaClock::toggle()
{
    if (!session_.isOpen()) {
        return;
    }
    if (agenda().items.empty()) {
        propose(agenda().minutes);
    }
    change(agenda().running() ? paused(agenda(), now()) : started(agenda(), now()));
}

void AgendaClock::extend()
{
    change(extended(agenda(), moreMinutes, now()));
}

void AgendaClock::moveOn()
{
    change(movedOn(agenda(), now()));
}

void AgendaClock::moveTo(int item)
{
    change(movedTo(agenda(), item, now()));
}

// Asked before the first files are there, too: what fits is counted here then, which takes no longer than a pick.
void AgendaClock::propose(int minutes)
{
    const Result<ResolvedPointer> resolved = session_.isCurrent()
        ? Result<ResolvedPointer>(session_.resolved())
        : resolve(session_.cataloguePointer(), session_.stack());
    if (resolved.ok()) {
        change(proposedAgenda(**resolved, minutes));
    }
}

} // namespace stackwright
