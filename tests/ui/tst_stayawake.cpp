#include "jobs/stayawake.h"
#include "support/testrunner.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

#include <memory>

using namespace stackwright;

// The desktop's side of the conversation, as the portal's specification has it: what was asked, and whether it was
// given back.
class FakePortal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public:
    uint flags = 0;
    QString reason;
    int asked = 0;

public Q_SLOTS:
    QDBusObjectPath Inhibit(const QString&, uint what, const QVariantMap& options)
    {
        ++asked;
        flags = what;
        reason = options.value(QStringLiteral("reason")).toString();
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/portal/desktop/request/1_2/held"));
    }
};

class FakeRequest final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public:
    int closed = 0;

public Q_SLOTS:
    void Close() { ++closed; }
};

namespace {

// A bus of its own, with nobody on it.
struct Bus {
    Bus()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty()) {
            return;
        }
        daemon.start(
            program, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        daemon.waitForReadyRead();
        address = QString::fromUtf8(daemon.readLine()).trimmed();
    }
    ~Bus()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        QDBusConnection::disconnectFromBus(QStringLiteral("window"));
        daemon.kill();
        daemon.waitForFinished();
    }
    Bus(const Bus&) = delete;
    Bus& operator=(const Bus&) = delete;

    QDBusConnection connection(const char* name) const
    {
        return QDBusConnection::connectToBus(address, QLatin1String(name));
    }

    QProcess daemon;
    QString address;
};

struct Portal {
    explicit Portal(const Bus& bus) : desktop(bus.connection("desktop"))
    {
        ready = desktop.registerObject(
                    QStringLiteral("/org/freedesktop/portal/desktop"), &inhibit, QDBusConnection::ExportAllSlots)
            && desktop.registerObject(QStringLiteral("/org/freedesktop/portal/desktop/request/1_2/held"), &request,
                QDBusConnection::ExportAllSlots)
            && desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    FakePortal inhibit;
    FakeRequest request;
    QDBusConnection desktop;
    bool ready = false;
};

constexpr auto notChecked = "not checked: the conversation with the desktop, because dbus-daemon is not installed";

} // namespace

class TestStayAwake final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void heldUntilReleased()
    {
        const Bus bus;
        if (bus.address.isEmpty()) {
            QSKIP(notChecked);
        }
        Portal portal(bus);
        QVERIFY(portal.ready);
        StayAwake awake;
        awake.setBus(bus.connection("window"));
        awake.hold(QStringLiteral("A stack is presented"));
        QTRY_COMPARE(awake.state(), StayAwake::State::Held);
        QCOMPARE(portal.inhibit.flags, 8U); // idle
        QCOMPARE(portal.inhibit.reason, QStringLiteral("A stack is presented"));
        awake.hold(QStringLiteral("again"));
        QCOMPARE(portal.request.closed, 0);
        awake.release();
        QCOMPARE(awake.state(), StayAwake::State::Idle);
        QTRY_COMPARE(portal.request.closed, 1);
        QCOMPARE(portal.inhibit.asked, 1);
    }

    void releasedBeforeTheAnswer()
    {
        const Bus bus;
        if (bus.address.isEmpty()) {
            QSKIP(notChecked);
        }
        Portal portal(bus);
        QVERIFY(portal.ready);
        StayAwake awake;
        awake.setBus(bus.connection("window"));
        awake.hold(QStringLiteral("short"));
        awake.release();
        QCOMPARE(awake.state(), StayAwake::State::Idle);
        QTRY_COMPARE(portal.request.closed, 1); // the answer came, and nobody wanted it any more
        QCOMPARE(awake.state(), StayAwake::State::Idle);
    }

    void givenBackWithTheWindow()
    {
        const Bus bus;
        if (bus.address.isEmpty()) {
            QSKIP(notChecked);
        }
        Portal portal(bus);
        QVERIFY(portal.ready);
        {
            StayAwake awake;
            awake.setBus(bus.connection("window"));
            awake.hold(QStringLiteral("to the end"));
            QTRY_COMPARE(awake.state(), StayAwake::State::Held);
        }
        QTRY_COMPARE(portal.request.closed, 1);
    }

    void nobodyThereIsSaid()
    {
        const Bus bus; // and no portal on it
        if (bus.address.isEmpty()) {
            QSKIP(notChecked);
        }
        StayAwake awake;
        QSignalSpy changes(&awake, &StayAwake::changed);
        awake.setBus(bus.connection("window"));
        awake.hold(QStringLiteral("in vain"));
        QTRY_COMPARE(awake.state(), StayAwake::State::Refused);
        QCOMPARE(changes.count(), 2);
        awake.release();
        QCOMPARE(awake.state(), StayAwake::State::Idle);
    }

    void noBusIsSaidAtOnce()
    {
        StayAwake awake;
        awake.setBus(QDBusConnection(QStringLiteral("nobody connected this")));
        awake.hold(QStringLiteral("in vain"));
        QCOMPARE(awake.state(), StayAwake::State::Refused);
    }
};

STACKWRIGHT_TEST(TestStayAwake)
#include "tst_stayawake.moc"
