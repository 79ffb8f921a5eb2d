// The programs that can judge a file, and how they are called. They are the program's own (resources/checkers.yaml),
// never a catalogue's, because nothing from a catalogue or a repository is ever run.
#pragma once

#include "support/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace stackwright {

struct Checker {
    QString id;
    QString title;
    QString program;       // looked up in PATH
    QStringList arguments; // {file} stands for each file's path; without it the program judges the whole repository
    QStringList globs;     // files that it judges without being asked: endings such as *.sh
    int timeoutSeconds = 60;
    QString package; // of Debian, that brings the program; empty when none does
};

// The built-in list, in order of ids.
const std::vector<Checker>& checkers();

// The one command that installs the programs of these checkers, as far as they are packaged; empty when none is.
QString installCommand(const QStringList& ids);

// Null when there is none of that id.
const Checker* checker(const QString& id);

} // namespace stackwright
