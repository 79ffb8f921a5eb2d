// Holds every file of a catalogue against its JSON Schema, the same one that editors use.
#pragma once

#include "support/error.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace stackwright {

// The text of a schema by its file name, "tool.schema.json".
using SchemaText = std::function<QByteArray(const QString& name)>;

// Problems of all files below the folders; unreadable files are the loader's to tell.
Problems schemaProblems(const QStringList& folders, const SchemaText& schemaText);

// The schemas that the program carries.
QByteArray builtInSchema(const QString& name); // defined in the library stackwright_builtin

} // namespace stackwright
