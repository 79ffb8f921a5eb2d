// `<% name | filter %>`: a value as a complete piece of some language, escaped for it.
#pragma once

#include "support/result.h"
#include "support/value.h"

#include <QString>

namespace stackwright {

// The names of all filters, for messages.
const QStringList& filterNames();

// Applies `filter` ("yaml", "lines 4", …; templates/README.md lists them) to `value`. A value that the filter cannot
// make safe is an error without a place.
Result<QString> applyFilter(const QString& filter, const Value& value);

// A complete YAML scalar: plain when every YAML 1.1 and 1.2 reader takes it as this very text, else double-quoted.
QString yamlScalar(const QString& text);

// Without the control characters that pasted texts bring along: a strict reader refuses them. Line breaks and tabs
// stay.
QString withoutControls(QString text);

// The inside of a double-quoted YAML or JSON string.
QString doubleQuotedInside(const QString& text);

// "jenkins-admin-password" → "JENKINS_ADMIN_PASSWORD".
QString variableName(const QString& id);

// Bytes of "512Mi", seconds of "14d"; -1 when the text is neither.
qint64 sizeInBytes(const QString& text);
qint64 durationInSeconds(const QString& text);

} // namespace stackwright
