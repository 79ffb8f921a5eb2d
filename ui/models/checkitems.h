// What the validators said, by stage: a row for each stage with its numbers, below it a row for each file.
#pragma once

#include "catalogue/catalogue.h"
#include "jobs/jobreports.h"

class QStandardItemModel;

namespace stackwright {

enum CheckRole {
    CheckFailedRole = Qt::UserRole + 1, // bool: something of this stage did not pass
};

void fillChecks(QStandardItemModel& model, const Catalogue& catalogue, const std::vector<CheckResult>& checks);

// "12 passed · 0 failed · 30 not checked"
QString checkSummary(const std::vector<CheckResult>& checks);

} // namespace stackwright
