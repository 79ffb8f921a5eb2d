// The user's choice of appearance and zoom, applied to the application's style.
#pragma once

#include "style/appearance.h"

#include <QObject>
#include <QPalette>

namespace stackwright {

class ThemeStyle;

class ThemeControl final : public QObject {
    Q_OBJECT

public:
    // Takes the desktop's palette and fonts as they are now, then gives the application its own style.
    explicit ThemeControl(QObject* parent = nullptr);

    Appearance appearance() const { return appearance_; }
    void setAppearance(Appearance appearance);
    void nextAppearance(); // system, light, dark, system …

    double zoom() const { return zoom_; }
    void setZoom(double zoom); // 1.0 … 2.0
    void stepZoom(int steps);  // of a tenth

    // While presenting, everything is larger; the user's zoom is kept.
    void setPresenting(bool presenting);
    // How much larger than this window everything is for a room.
    double presentScale() const;

Q_SIGNALS:
    void changed();

private:
    void apply();

    SystemAppearance system_;
    QPalette systemPalette_;
    ThemeStyle* style_; // the application owns it
    Appearance appearance_ = Appearance::System;
    double zoom_ = 1.0;
    bool presenting_ = false;
};

} // namespace stackwright
