// Where the checkout and the build are. The two folders' names stand in one source (places.cpp), so that every other
// test compiles to the same object in any clone, and the compiler cache knows it again.
#pragma once

#include <QString>

namespace stackwright {

// Absolute; relative to the checkout's top folder, which an empty path names.
QString sourcePath(const QString& relative = {});

// Absolute; relative to the build folder.
QString buildPath(const QString& relative = {});

} // namespace stackwright
