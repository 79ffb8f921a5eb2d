// What the validators said, by stage: a row for each stage with its numbers, below it a row for each file.
#pragma once

#include "catalogue/catalogue.h"
#include "jobs/jobreports.h"
#include "plan/plan.h"

class QStandardItemModel;

namespace stackwright {

enum CheckRole {
    CheckFailedRole = Qt::UserRole + 1, // bool: something of this stage did not pass
};

void fillChecks(QStandardItemModel& model, const Catalogue& catalogue, const std::vector<CheckResult>& checks);

// What the installed programs said, and which are missing: "12 checks passed, by shellcheck, yamllint."
QString checkSummary(const std::vector<CheckResult>& checks);

// Ids of the checkers that were to be asked and are not installed.
QStringList missingCheckers(const std::vector<CheckResult>& checks);

// Which files were parsed again before they were written, and by which readers.
QString readAgain(const Plan& plan);

} // namespace stackwright
