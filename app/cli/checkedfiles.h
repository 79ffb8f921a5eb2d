// The files of a stack, for commands that give them away without git.
#pragma once

#include "cli/command.h"
#include "render/fileset.h"
#include "support/result.h"

#include <QCommandLineParser>

namespace stackwright {

struct CheckedFiles {
    FileSet files;
    QString slug;         // of the project
    qsizetype errors = 0; // that are open: it is a sketch

    bool sketch() const { return errors > 0; }
};

// Their option.
inline constexpr CommandOption anywayOption{
    .name = "anyway", .help = "Also with errors that are open: a sketch to talk about, which will not work as it is."};

// Errors are told with their fixes and end it; with --anyway they make it a sketch.
Result<CheckedFiles> checkedFiles(const QString& path, const QCommandLineParser& parser, Output& output);

// What every such command says of its files, added to `result`: how many, their digest, and whether it is a sketch.
void tellFiles(const CheckedFiles& checked, QJsonObject result, Output& output);

} // namespace stackwright
