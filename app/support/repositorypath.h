// The one check for every path that is read from a catalogue or written into a repository.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace stackwright {

// Why `path` may not be written into a repository, as a sentence; nothing when it may.
// Allowed: relative, '/' between components, no "..", "." or empty component, no spelling of .git (case, NTFS and HFS
// variants) or .gitmodules, no Windows device name or forbidden character, no control, bidi or ignorable character,
// NFC, components of at most 255 bytes, at most 4096 in all.
std::optional<QString> pathProblem(const QString& path);

// Why two of these paths cannot stand in one repository (same but for case or normalisation, a file where another path
// needs a folder), as a sentence that names both; nothing when all can.
std::optional<QString> pathClash(const QStringList& paths);

} // namespace stackwright
