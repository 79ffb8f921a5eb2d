// Everything the window can show, one name each, so that names, keys, room and pictures are judged on all of it.
#pragma once

#include "ui/fixture.h"

namespace stackwright {

QStringList sceneNames();

// Which catalogue the window of a scene must have: a broken one where that is the point.
CataloguePointer sceneCatalogue(const QString& name);

// The window that a scene is about: the speaker's, or the one for the room.
QWidget& sceneWindow(WindowFixture& fixture);

// Brings the window there and waits until it stands still; false when it does not get there.
bool setScene(WindowFixture& fixture, const QString& name);

} // namespace stackwright
