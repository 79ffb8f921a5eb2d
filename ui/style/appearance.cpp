#include "style/appearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace stackwright {

namespace {

const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto interface = QStringLiteral("org.freedesktop.portal.Settings");
const auto space = QStringLiteral("org.freedesktop.appearance");

// The portal answers a variant in a variant.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

SystemAppearance::SystemAppearance(QObject* parent) : QObject(parent)
{
    const QPalette palette = QApplication::palette();
    dark_ = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    // A slot that takes QDBusVariant is refused by Qt 6.4; one that takes the whole message works.
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QDBusMessage)));
    ask(QStringLiteral("color-scheme"));
    ask(QStringLiteral("contrast"));
}

void SystemAppearance::ask(const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call.setArguments({space, key});
    call.setAutoStartService(false); // no portal running means no answer, not a wait
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 1000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        const QDBusPendingReply<QVariant> reply = *watcher;
        if (!reply.isError()) {
            take(key, reply.value());
        }
        watcher->deleteLater();
    });
}

void SystemAppearance::settingChanged(const QDBusMessage& message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() == 3 && arguments.at(0).toString() == space) {
        take(arguments.at(1).toString(), arguments.at(2));
    }
}

void SystemAppearance::take(const QString& key, const QVariant& value)
{
    const uint number = unwrapped(value).toUInt();
    const bool wasDark = dark_;
    const bool wasHigh = highContrast_;
    if (key == QLatin1String("color-scheme") && number != 0) { // 0: no preference
        dark_ = number == 1;
    } else if (key == QLatin1String("contrast")) {
        highContrast_ = number == 1;
    }
    if (dark_ != wasDark || highContrast_ != wasHigh) {
        Q_EMIT changed();
    }
}

Tokens tokensFor(Appearance appearance, const SystemAppearance& system, const QPalette& systemPalette)
{
    if (isHighContrast(systemPalette)) {
        return tokensOf(systemPalette);
    }
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && system.dark());
    if (!system.highContrast()) {
        return dark ? darkTokens() : lightTokens();
    }
    QPalette plain(dark ? Qt::black : Qt::white);
    plain.setColor(QPalette::Window, dark ? Qt::black : Qt::white);
    plain.setColor(QPalette::WindowText, dark ? Qt::white : Qt::black);
    plain.setColor(QPalette::Highlight, dark ? Qt::white : Qt::black);
    plain.setColor(QPalette::HighlightedText, dark ? Qt::black : Qt::white);
    return tokensOf(plain);
}

} // namespace stackwright
