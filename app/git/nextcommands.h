// What to type after an export.
#pragma once

#include "git/exporter.h"

#include <QStringList>

namespace stackwright {

// Shell lines for the report's repository; `fresh`: it was made by this export.
QStringList nextCommands(const ExportReport& report, bool fresh);

} // namespace stackwright
