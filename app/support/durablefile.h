// Files that are there completely or not at all, even after a power cut.
#pragma once

#include "support/result.h"

#include <QByteArray>
#include <QString>

namespace stackwright {

// Reads at most `limit` bytes; a larger file, a folder, a FIFO or a device is an error (Failure::Io), never a hang.
Result<QByteArray> readFile(const QString& path, qint64 limit);

// Replaces `path` by `bytes`: temporary file in the same folder, fsync, rename, fsync of the folder. The mode of a file
// that is replaced is kept; a new one gets 0644 less the umask (0755 when executable). A symbolic link is replaced,
// never followed; a folder, FIFO or device is left alone. Stopped at any call, the old or the new file is there, whole,
// and perhaps a
// ".stackwright-….tmp" beside it.
Outcome writeFileDurably(const QString& path, const QByteArray& bytes, bool executable = false);

} // namespace stackwright
