// Whether a loose object's file is whole, found out without libgit2: version 1.5 never returns from a truncated one.
#pragma once

#include <QString>

namespace stackwright {

// What is wrong with the file ("is empty", "is cut short", …); empty when it is whole or does not exist.
QString looseObjectTrouble(const QString& path);

} // namespace stackwright
