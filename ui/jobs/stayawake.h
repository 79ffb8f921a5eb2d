// Keeps the screen from going dark, through the desktop's portal: org.freedesktop.portal.Inhibit, flag 8 (idle), held
// until the request is closed (https://flatpak.github.io/xdg-desktop-portal/). Nobody waits for the answer, and nothing
// breaks without one.
#pragma once

#include <QObject>

#include <memory>

class QDBusConnection;

namespace stackwright {

class StayAwake final : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle,    // nobody asked
        Asked,   // no answer yet
        Held,    // the screen stays on
        Refused, // nobody can: no session bus, no portal, or it said no
    };

    explicit StayAwake(QObject* parent = nullptr);
    ~StayAwake() override; // releases

    // On another bus than the session's.
    void setBus(const QDBusConnection& bus);

    // `reason` is shown by the desktop to who asks what keeps the screen on.
    void hold(const QString& reason);
    void release();
    State state() const { return state_; }

Q_SIGNALS:
    void changed();

private:
    void setState(State state);
    void close(const QString& request);

    std::unique_ptr<QDBusConnection> bus_; // not before it is needed: connecting takes time
    State state_ = State::Idle;
    QString request_;
    int asked_ = 0; // an answer to an older question is not for us
};

} // namespace stackwright
