#include "jobs/stayawake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace stackwright {

namespace {

constexpr uint idleFlag = 8;
constexpr int answerTime = 5000; // ms

const auto service = QStringLiteral("org.freedesktop.portal.Desktop");

} // namespace

StayAwake::StayAwake(QObject* parent) : QObject(parent) {}

StayAwake::~StayAwake()
{
    release();
}

void StayAwake::setBus(const QDBusConnection& bus)
{
    bus_ = std::make_unique<QDBusConnection>(bus);
}

void StayAwake::hold(const QString& reason)
{
    if (state_ == State::Asked || state_ == State::Held) {
        return;
    }
    if (!bus_) {
        setBus(QDBusConnection::sessionBus());
    }
    if (!bus_->isConnected()) {
        setState(State::Refused);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
    call.setArguments({QString(), idleFlag, QVariantMap{{QStringLiteral("reason"), reason}}});
    const int own = ++asked_;
    setState(State::Asked);
    auto* watcher = new QDBusPendingCallWatcher(bus_->asyncCall(call, answerTime), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, own, watcher] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        watcher->deleteLater();
        if (own != asked_) { // given up meanwhile
            if (!reply.isError()) {
                close(reply.value().path());
            }
        } else if (reply.isError()) {
            setState(State::Refused);
        } else {
            request_ = reply.value().path();
            setState(State::Held);
        }
    });
}

void StayAwake::release()
{
    ++asked_;
    if (state_ == State::Held) {
        close(request_);
    }
    setState(State::Idle);
}

void StayAwake::close(const QString& request)
{
    bus_->send(QDBusMessage::createMethodCall(
        service, request, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Close")));
}

void StayAwake::setState(State state)
{
    if (state != state_) {
        state_ = state;
        Q_EMIT changed();
    }
}

} // namespace stackwright
