// How the three views of a team are shown, everywhere alike: a letter, a name and a colour.
#pragma once

#include "style/tokens.h"

#include <QString>

#include <array>

namespace stackwright {

struct ViewLook {
    QString letter; // of the window's language: in German, B is operations
    QString name;
    Token ink;
};

// Business, development, operations.
std::array<ViewLook, 3> viewLooks();

} // namespace stackwright
