// What can be said about a YAML file before it is parsed: whether it is text at all, and what the parser need not look
// for. Private to this room.
#pragma once

#include "support/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace stackwright {

struct YamlBytes {
    bool ascii = true;       // no character beyond U+007F
    bool escapes = false;    // a backslash somewhere
    bool indentTabs = false; // a tab in the white space that starts some line
    qsizetype start = 0;     // where the text starts (after a byte order mark)
};

// Looks once at every byte. A file that is no YAML text (binary, UTF-16, a web page, a Git LFS pointer, unresolved
// conflicts, invalid UTF-8, control characters) adds errors to `problems`; a byte order mark is only a warning.
YamlBytes inspectYamlBytes(QByteArrayView bytes, const QString& file, Problems& problems);

// The number of characters (not bytes) in front of `end` in its line, from 1 on: the column people count.
int columnAt(QByteArrayView bytes, qsizetype lineStart, qsizetype end);

} // namespace stackwright
