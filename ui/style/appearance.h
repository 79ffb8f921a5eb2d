// Light, dark or as the desktop says; and the desktop's answer over the settings portal
// (https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html).
#pragma once

#include "style/look.h"

#include <QObject>

class QDBusMessage;

namespace stackwright {

enum class Appearance {
    System,
    Light,
    Dark,
};

// Follows the desktop's choice. Without a portal it stays at what the palette at start said.
class SystemAppearance final : public QObject {
    Q_OBJECT

public:
    explicit SystemAppearance(QObject* parent = nullptr);

    bool dark() const { return dark_; }
    bool highContrast() const { return highContrast_; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QDBusMessage& message);

private:
    void ask(const QString& key);
    void take(const QString& key, const QVariant& value);

    bool dark_ = false;
    bool highContrast_ = false;
};

// The tokens for a choice; `system` is the palette the desktop gave at start.
Tokens tokensFor(Appearance appearance, const SystemAppearance& system, const QPalette& systemPalette);

} // namespace stackwright
