// One page for the sponsor, read in two minutes.
#pragma once

#include "stack/resolver.h"

#include <QDate>

namespace stackwright {

struct ReportOrder {
    bool names = false; // people's names and owners of what was parked; only where the facilitator says so
    QDate today;        // what is overdue, and the date at its head
};

// Markdown with a Mermaid picture of the groups, at most about 60 lines, in English. Equal stacks give equal text.
QString sponsorReport(const ResolvedStack& resolved, const ReportOrder& order);

} // namespace stackwright
