// The clock of the open workshop's agenda: what keys and buttons do to it, and one timer that says when another second
// is shown. Nothing is stored while it ticks; what is stored is when the time is up, so that a suspend or a crash
// changes nothing.
#pragma once

#include "session/session.h"

#include <QTimer>

#include <functional>

namespace stackwright {

class AgendaClock final : public QObject {
    Q_OBJECT

public:
    explicit AgendaClock(Session& session, QObject* parent = nullptr);

    const Agenda& agenda() const { return session_.stack().workshop.agenda; }
    QDateTime now() const { return now_(); }
    void setNow(const std::function<QDateTime()>& now); // in place of the computer's own, UTC

    // Each saves the agenda; none is a step of undo.
    void toggle(); // starts or pauses; proposes an agenda where there is none
    void extend(); // by five minutes
    void moveOn();
    void moveTo(int item);
    void propose(int minutes);
    void change(const Agenda& agenda);

    // Nobody looks at it: the timer rests.
    void setWatched(bool watched);
    bool isTicking() const { return timer_.isActive(); }

Q_SIGNALS:
    void ticked();  // another second is shown
    void changed(); // the agenda itself; ticked is not told then

private:
    void take();
    void wait();

    Session& session_;
    std::function<QDateTime()> now_;
    QTimer timer_;
    Agenda seen_;
    bool watched_ = false;
};

} // namespace stackwright
