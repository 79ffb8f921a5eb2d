#include "style/themecontrol.h"

#include "style/themestyle.h"

#include <QApplication>

#include <algorithm>

namespace stackwright {

namespace {

constexpr double presentZoom = 1.4;
constexpr double biggestZoom = 2.0;

} // namespace

ThemeControl::ThemeControl(QObject* parent) : QObject(parent), systemPalette_(QApplication::palette())
{
    Look look = stackwright::look(); // the application's font is ours already when a control was here before
    if (qobject_cast<const ThemeStyle*>(QApplication::style()) == nullptr) {
        look.font = interfaceFont();
        look.codeFont = codeFont();
    }
    look.zoom = zoom_;
    look.tokens = tokensFor(appearance_, system_, systemPalette_);
    style_ = new ThemeStyle(look);
    QApplication::setStyle(style_);
    style_->setLook(look);
    connect(&system_, &SystemAppearance::changed, this, &ThemeControl::apply);
}

void ThemeControl::setAppearance(Appearance appearance)
{
    appearance_ = appearance;
    apply();
}

void ThemeControl::nextAppearance()
{
    const bool dark = look().tokens.dark; // the first press always shows a difference
    setAppearance(appearance_ == Appearance::System ? (dark ? Appearance::Light : Appearance::Dark)
            : appearance_ == Appearance::Dark       ? Appearance::Light
                                                    : Appearance::Dark);
}

void ThemeControl::setZoom(double zoom)
{
    zoom_ = std::clamp(zoom, 1.0, biggestZoom);
    apply();
}

void ThemeControl::stepZoom(int steps)
{
    setZoom(qRound(zoom_ * 10 + steps) / 10.0);
}

void ThemeControl::setPresenting(bool presenting)
{
    presenting_ = presenting;
    apply();
}

double ThemeControl::presentScale() const
{
    return std::min(biggestZoom, zoom_ * presentZoom) / zoom_;
}

void ThemeControl::apply()
{
    Look look = style_->look();
    look.tokens = tokensFor(appearance_, system_, systemPalette_);
    look.zoom = presenting_ ? zoom_ * presentScale() : zoom_;
    if (!(look == style_->look())) { // laying every widget out again is the dearest thing that the window does
        style_->setLook(look);
    }
    Q_EMIT changed();
}

} // namespace stackwright
