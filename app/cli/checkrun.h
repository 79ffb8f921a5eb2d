// Runs the checking programs of resources/checkers.yaml on files. Nothing of the repository itself is run.
#pragma once

#include "plan/checkers.h"

#include <QDir>
#include <QMap>

#include <vector>

namespace stackwright {

enum class CheckStatus {
    Passed,
    Failed,
    NotChecked,
};

struct CheckResult {
    QString file;
    QString checker;
    CheckStatus status = CheckStatus::NotChecked;
    QString message; // why it failed or was not checked
};

// One result per file and checker. A program that is not installed, runs into its time-out or cannot start is "not
// checked".
std::vector<CheckResult> runChecks(const QDir& folder, const QMap<QString, QStringList>& filesByChecker);

} // namespace stackwright
