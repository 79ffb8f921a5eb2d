// The worker's JSON lines, read into values.
#pragma once

#include "jobs/jobreports.h"
#include "support/error.h"

#include <QJsonObject>

#include <optional>

namespace stackwright {

QString jsonText(const QJsonObject& object, const char* key);

// The error a line holds, if it holds one.
std::optional<Error> jsonError(const QJsonObject& line);

ExportResult jsonExportResult(const QJsonObject& object);

// The paths among its changes that keep what was changed by hand.
QStringList jsonMerged(const QJsonObject& object);

Error noAnswer();

} // namespace stackwright
