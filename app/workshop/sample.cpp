#include "workshop/sample.h"

namespace stackwright {

namespace {

class Mover {
public:
    Mover(const QDateTime& then, const QDateTime& now)
        : milliseconds_(then.msecsTo(now)), days_(then.date().daysTo(now.date()))
    {
    }

    void move(QDateTime& moment) const
    {
        if (moment.isValid())
            moment = moment.addMSecs(milliseconds_);
    }

    void move(QString& date) const
    {
        const QDate day = QDate::fromString(date, Qt::ISODate);
        if (day.isValid())
            date = day.addDays(days_).toString(Qt::ISODate);
    }

private:
    qint64 milliseconds_;
    qint64 days_;
};

} // namespace

Stack sampleAsOf(Stack sample, const QDateTime& now)
{
    Workshop& workshop = sample.workshop;
    const Agenda& agenda = workshop.agenda;
    if (!agenda.running() || agenda.current < 0 || agenda.current >= int(agenda.items.size()))
        return sample;
    const AgendaItem& item = agenda.items[std::size_t(agenda.current)];
    const Mover mover(agenda.upAt.addSecs(item.seconds - 60 * item.minutes), now);
    mover.move(workshop.agenda.upAt);
    for (std::vector<VoteRound>& rounds : workshop.votes) {
        for (VoteRound& round : rounds)
            mover.move(round.when);
    }
    for (Parked& parked : workshop.parked)
        mover.move(parked.due);
    for (Said& said : workshop.said)
        mover.move(said.lookAgain);
    for (Risk& risk : sample.risks)
        mover.move(risk.lookAgain);
    return sample;
}

} // namespace stackwright
