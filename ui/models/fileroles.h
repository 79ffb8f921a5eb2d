// What a row of the file tree, and a found line, tell their views.
#pragma once

#include <Qt>

namespace stackwright {

enum FileRole {
    FilePathRole = Qt::UserRole + 1, // text: path in the repository; of a folder too
    FileMarkRole,                    // int: FileMark
    FileFolderRole,                  // bool
};

enum FoundRole {
    FoundPathRole = Qt::UserRole + 1, // text
    FoundLineRole,                    // int, from 1
    FoundTextRole,                    // the whole line
};

enum class FileMark {
    Same,
    Added,
    Modified,
    Removed,
    InTheWay, // somebody else's file stands where it would be written
};

} // namespace stackwright
