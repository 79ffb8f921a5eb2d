// What a row of the file tree tells its views.
#pragma once

#include <Qt>

namespace stackwright {

enum FileRole {
    FilePathRole = Qt::UserRole + 1, // text: path in the repository; of a folder too
    FileMarkRole,                    // int: FileMark
    FileFolderRole,                  // bool
};

enum class FileMark { Same,
    Added,
    Modified,
    Removed,
};

} // namespace stackwright
