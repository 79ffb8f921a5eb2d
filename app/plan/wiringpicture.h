// The wiring as a picture for people who only have the repository: one column per group of stages, one box per tool,
// one curve per wire.
#pragma once

#include "stack/resolver.h"

namespace stackwright {

// A complete SVG document (SVG 1.1 without scripts, style sheets or fonts of its own), readable on light and dark
// pages; each curve tells in its title what flows. Sizes are in pixels.
QString wiringPicture(const ResolvedStack& resolved);

} // namespace stackwright
