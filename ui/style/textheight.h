// How high texts become when they are wrapped. Layouts ask for the same ones over and over while they settle, and shaping a sentence in a
// font of many features takes a tenth of a millisecond, so answers are remembered until the look changes.
#pragma once

#include <QFont>
#include <QString>

#include <functional>

namespace stackwright {

// In logical pixels.
int wrappedHeight(const QString& text, const QFont& font, int width);

// The same for whoever measures otherwise.
int rememberedHeight(const QString& text, const QFont& font, int width, const std::function<int()>& measure);

void forgetHeights();

} // namespace stackwright
