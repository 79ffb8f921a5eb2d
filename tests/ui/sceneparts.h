// What scenes are made of; the list of all of them is scenes.cpp.
#pragma once

#include "ui/fixture.h"

#include <QList>
#include <QPair>
#include <QString>

#include <functional>

namespace stackwright {

using SceneSetter = std::function<bool(WindowFixture&)>;
using SceneList = QList<QPair<QString, SceneSetter>>;

// Waits until the files are rendered and every layout has settled.
bool settle(WindowFixture& fixture);
bool showStageTab(WindowFixture& fixture, const QString& stage, int tab);

SceneList previewScenes(); // what the right side and the comparison show
SceneList roomScenes();    // what the room does with a stage
SceneList dialogScenes();  // what stands before the window
SceneList clockScenes();   // the clock, the agenda, one question alone
SceneList exportScenes();  // from the folder to the commit
// The built-in one, with a template of Jenkins that asks for a name that is not there.
CataloguePointer brokenCatalogue();

SceneList consequenceScenes(); // what a pick would mean, and what it is weighed by
SceneList variantScenes();     // several answers side by side, and a swap on trial
SceneList troubleScenes();     // what is said when something is wrong outside

} // namespace stackwright
